import CLibYAML
import Diagnostics

/// libyaml's event parser over bytes in memory.
struct EventParser: ~Copyable {
  enum Event {
    case scalar(Scalar)
    case alias(String)
    case sequenceStart(Properties)
    case mappingStart(Properties)
    case collectionEnd
    /// With `%YAML` or `%TAG` before it, or without.
    case documentStart(hasDirectives: Bool)
    case documentEnd
    case streamEnd
  }

  /// The anchor and the tag in front of a node.
  struct Properties {
    let anchor: String?
    let tag: String?
  }

  /// A scalar; its bytes are valid until the next event is asked for.
  struct Scalar {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Whether what it is follows from its text: no quotes, no block, no tag.
    let isPlain: Bool
    let properties: Properties

    var string: String { String(decoding: bytes, as: UTF8.self) }
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let bytes: UnsafeRawBufferPointer
  private let path: String

  /// The bytes are not empty, and there until the parser is gone.
  init(bytes: UnsafeRawBufferPointer, path: String) {
    self.bytes = bytes
    self.path = path
    // libyaml keeps the parser's address, so it may not move
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    precondition(yaml_parser_initialize(parser) == 1, "libyaml has no memory")
    yaml_parser_set_input_string(
      parser,
      bytes.bindMemory(to: UInt8.self).baseAddress,
      bytes.count
    )
  }

  deinit {
    yaml_event_delete(event)
    event.deallocate()
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Where the event that was read last begins.
  var mark: YAMLMark { YAMLMark(event.pointee.start_mark) }

  /// - Throws: The fault of syntax or encoding that stopped libyaml.
  mutating func next() throws(Diagnostic) -> Event {
    while true {
      yaml_event_delete(event)
      guard yaml_parser_parse(parser, event) == 1 else {
        throw SyntaxFault.diagnostic(of: parser.pointee, in: bytes, path: path)
      }
      switch event.pointee.type {
      case YAML_SCALAR_EVENT: return .scalar(scalar)
      case YAML_ALIAS_EVENT: return .alias(Self.text(event.pointee.data.alias.anchor) ?? "")
      case YAML_SEQUENCE_START_EVENT:
        let start = event.pointee.data.sequence_start
        return .sequenceStart(Self.properties(start.anchor, start.tag))
      case YAML_MAPPING_START_EVENT:
        let start = event.pointee.data.mapping_start
        return .mappingStart(Self.properties(start.anchor, start.tag))
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
      case YAML_DOCUMENT_START_EVENT:
        let start = event.pointee.data.document_start
        let tags = start.tag_directives
        return .documentStart(
          hasDirectives: start.version_directive != nil || tags.start != tags.end
        )
      case YAML_DOCUMENT_END_EVENT: return .documentEnd
      case YAML_STREAM_START_EVENT: continue
      default: return .streamEnd
      }
    }
  }

  private var scalar: Scalar {
    let scalar = event.pointee.data.scalar
    return Scalar(
      bytes: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
      isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE && scalar.tag == nil,
      properties: Self.properties(scalar.anchor, scalar.tag)
    )
  }

  private static func properties(
    _ anchor: UnsafeMutablePointer<UInt8>?,
    _ tag: UnsafeMutablePointer<UInt8>?
  ) -> Properties {
    Properties(anchor: text(anchor), tag: text(tag))
  }

  private static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}

extension YAMLMark {
  init(_ mark: yaml_mark_t) { self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1) }
}
