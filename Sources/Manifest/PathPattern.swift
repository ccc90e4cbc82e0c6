/// Which fields of a manifest are meant, for tables of knowledge: `spec.containers[].env[].valueFrom`.
///
/// - `[]` is every element of a sequence, `.*` every value of a mapping.
/// - `[name=url]` is every element whose field `name` is `url`.
/// - `["a.b/c"]` is a key that holds a dot.
///
/// Every text is a pattern; the empty one is the root itself.
public struct PathPattern: Sendable, Hashable {
  /// One step down.
  public enum Step: Sendable, Hashable {
    /// The value of a key.
    case key(String)
    /// Every element of a sequence.
    case each
    /// Every value of a mapping.
    case any
    /// The elements of a sequence whose field has this text.
    case element(field: String, equals: String)
  }

  /// The steps from the root.
  public let steps: [Step]

  /// The pattern of these steps.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// Reads a pattern in the notation above.
  public init(_ text: String) {
    var steps: [Step] = []
    // by bytes: the tables of knowledge hold thousands of patterns, which every run reads when it starts
    var rest = text.utf8[...]
    while let first = rest.first {
      switch first {
      case UInt8(ascii: "."): rest.removeFirst()
      case UInt8(ascii: "["):
        let inside = rest.dropFirst().prefix { $0 != UInt8(ascii: "]") }
        steps.append(Self.bracketed(Substring(inside)))
        rest = rest[inside.endIndex...].dropFirst()
      default:
        let name = rest.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "[") }
        steps.append(name.elementsEqual("*".utf8) ? .any : .key(String(Substring(name))))
        rest = rest[name.endIndex...]
      }
    }
    self.steps = steps
  }

  private static func bracketed(_ text: Substring) -> Step {
    if text.isEmpty { return .each }
    if text.hasPrefix("\"") { return .key(String(text.dropFirst().dropLast())) }
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return .key(String(text)) }
    return .element(field: String(parts[0]), equals: String(parts[1]))
  }

  /// This pattern, and another one below it.
  public func appending(_ other: PathPattern) -> PathPattern { PathPattern(steps + other.steps) }
}

extension PathPattern: ExpressibleByStringLiteral {
  /// A pattern in the notation above.
  public init(stringLiteral text: String) { self.init(text) }
}

extension PathPattern: CustomStringConvertible {
  /// The notation that ``init(_:)`` reads.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key) where key.contains(where: { $0 == "." || $0 == "/" || $0 == "[" }):
        text += "[\"\(key)\"]"
      case .key(let key): text += (text.isEmpty ? "" : ".") + key
      case .each: text += "[]"
      case .any: text += (text.isEmpty ? "" : ".") + "*"
      case .element(let field, let value): text += "[\(field)=\(value)]"
      }
    }
    return text
  }
}
