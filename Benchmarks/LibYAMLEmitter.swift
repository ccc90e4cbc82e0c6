import CLibYAML
import Manifest

/// A writer as one builds it on libyaml's emitter: an event for each node, into memory that is used again.
final class LibYAMLEmitter {
  private final class Output {
    var bytes: [UInt8] = []
  }

  private let output = Output()

  /// Writes the documents and returns how many bytes they took.
  func write(_ documents: [Value]) -> Int {
    output.bytes.removeAll(keepingCapacity: true)
    var emitter = yaml_emitter_t()
    yaml_emitter_initialize(&emitter)
    defer { yaml_emitter_delete(&emitter) }
    yaml_emitter_set_output(
      &emitter,
      { context, buffer, size in
        guard let context, let buffer else { return 0 }
        let output = Unmanaged<Output>.fromOpaque(context).takeUnretainedValue()
        output.bytes.append(contentsOf: UnsafeBufferPointer(start: buffer, count: size))
        return 1
      },
      Unmanaged.passUnretained(output).toOpaque()
    )
    yaml_emitter_set_unicode(&emitter, 1)
    yaml_emitter_set_width(&emitter, -1)
    yaml_emitter_set_indent(&emitter, 2)
    var event = yaml_event_t()
    yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING)
    yaml_emitter_emit(&emitter, &event)
    for document in documents {
      yaml_document_start_event_initialize(&event, nil, nil, nil, 1)
      yaml_emitter_emit(&emitter, &event)
      emit(document, to: &emitter)
      yaml_document_end_event_initialize(&event, 1)
      yaml_emitter_emit(&emitter, &event)
    }
    yaml_stream_end_event_initialize(&event)
    yaml_emitter_emit(&emitter, &event)
    yaml_emitter_flush(&emitter)
    return output.bytes.count
  }

  private func emit(_ value: Value, to emitter: inout yaml_emitter_t) {
    var event = yaml_event_t()
    switch value {
    case .mapping(let mapping):
      yaml_mapping_start_event_initialize(&event, nil, nil, 1, YAML_BLOCK_MAPPING_STYLE)
      yaml_emitter_emit(&emitter, &event)
      for entry in mapping {
        emit(entry.key, isText: true, to: &emitter)
        emit(entry.value, to: &emitter)
      }
      yaml_mapping_end_event_initialize(&event)
      yaml_emitter_emit(&emitter, &event)
    case .sequence(let elements):
      yaml_sequence_start_event_initialize(&event, nil, nil, 1, YAML_BLOCK_SEQUENCE_STYLE)
      yaml_emitter_emit(&emitter, &event)
      for element in elements { emit(element, to: &emitter) }
      yaml_sequence_end_event_initialize(&event)
      yaml_emitter_emit(&emitter, &event)
    case .string(let string): emit(string, isText: true, to: &emitter)
    case .null: emit("null", isText: false, to: &emitter)
    case .bool(let bool): emit(bool ? "true" : "false", isText: false, to: &emitter)
    case .integer(let integer): emit(String(integer), isText: false, to: &emitter)
    case .double(let double): emit(double.description, isText: false, to: &emitter)
    }
  }

  /// The least that a writer on libyaml has to decide: ambiguous words are quoted, several lines are literal.
  private func emit(_ text: String, isText: Bool, to emitter: inout yaml_emitter_t) {
    var text = text
    text.withUTF8 { bytes in
      var style = YAML_ANY_SCALAR_STYLE
      if isText {
        if bytes.contains(UInt8(ascii: "\n")) {
          style = YAML_LITERAL_SCALAR_STYLE
        } else if needsQuotes(bytes) {
          style = YAML_DOUBLE_QUOTED_SCALAR_STYLE
        }
      }
      var event = yaml_event_t()
      yaml_scalar_event_initialize(
        &event,
        nil,
        nil,
        bytes.baseAddress,
        Int32(bytes.count),
        1,
        1,
        style
      )
      yaml_emitter_emit(&emitter, &event)
    }
  }

  private func needsQuotes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    if (0x2D...0x39).contains(first) { return true }
    return bytes.count <= 5 && (first == UInt8(ascii: "t") || first == UInt8(ascii: "f"))
  }
}
