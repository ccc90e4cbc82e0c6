import Manifest
import YAML

/// Our writer against libyaml's emitter, both into a buffer that is used again.
func yamlWriting() -> Comparison {
  let tenant = TenantWorkload.objects
  let emitter = LibYAMLEmitter()
  let reused = ReusedWriter()
  let bytes = TenantWorkload.text.count
  return Comparison(
    name: "yaml-writing",
    bytes: bytes,
    scalars: TenantWorkload.scalars,
    ours: .init(name: "ours") {
      TenantWorkload.write(tenant, to: &reused.writer)
      precondition(reused.writer.count == bytes, "every run writes the same")
    },
    reference: .init(name: "libyaml's emitter") {
      let written = emitter.write(tenant)
      precondition(written > bytes / 2, "every run writes the tenant")
    },
    minimumRatio: 3
  )
}

/// A closure can't hold a value that may not be copied, but an object can.
private final class ReusedWriter {
  var writer = YAMLWriter()
}
