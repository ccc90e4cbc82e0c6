import CLibYAML
import YAML

/// Our reader, which makes trees with places, against libyaml's bare events, which make nothing.
func yamlReading() -> Comparison {
  let text = TenantWorkload.text
  let documents = TenantWorkload.objects.count
  return Comparison(
    name: "yaml-reading",
    bytes: text.count,
    scalars: TenantWorkload.scalars,
    ours: .init(name: "ours") {
      let result = YAMLReader.documents(in: text, path: "tenant.yaml", dialect: .kubernetes)
      precondition(result.output.count == documents, "every run reads the tenant")
    },
    reference: .init(name: "libyaml's events alone") {
      precondition(countEvents(in: text) > documents, "every run reads the tenant")
    },
    minimumRatio: nil
  )
}

private func countEvents(in text: [UInt8]) -> Int {
  var parser = yaml_parser_t()
  yaml_parser_initialize(&parser)
  defer { yaml_parser_delete(&parser) }
  return withUnsafeMutablePointer(to: &parser) { parser in
    text.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      var event = yaml_event_t()
      var count = 0
      while yaml_parser_parse(parser, &event) == 1 {
        count += 1
        let isEnd = event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
        if isEnd { break }
      }
      return count
    }
  }
}
