/// A number or a text, as some fields take either: `maxSurge: 1` or `25%`, a port's number or its name.
///
/// Source: apimachinery, `intstr.IntOrString`.
public enum IntOrString: Sendable, Hashable {
  /// A number; Kubernetes reads 32 bits.
  case int(Int)
  /// A text, such as a percentage or a port's name.
  case string(String)

  /// A percentage: `25%`.
  public static func percent(_ percent: Int) -> IntOrString { .string("\(percent)%") }

  /// The percentage, if this is digits and `%` with nothing else.
  public var percent: Int? {
    guard case .string(let text) = self, text.utf8.last == UInt8(ascii: "%") else { return nil }
    let digits = text.utf8.dropLast()
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text.dropLast())
  }

  /// The number, if this is one.
  public var int: Int? {
    if case .int(let int) = self { int } else { nil }
  }

  /// The text, if this is one.
  public var string: String? {
    if case .string(let string) = self { string } else { nil }
  }
}

extension IntOrString: ExpressibleByIntegerLiteral {
  /// A number.
  public init(integerLiteral value: Int) { self = .int(value) }
}

extension IntOrString: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension IntOrString: CustomStringConvertible {
  /// The number or the text.
  public var description: String {
    switch self {
    case .int(let int): String(int)
    case .string(let string): string
    }
  }
}

extension IntOrString {
  /// The number or text that a manifest holds; nil for any other value.
  public init?(_ value: Value) {
    switch value {
    case .integer(let integer): self = .int(integer)
    case .string(let string): self = .string(string)
    default: return nil
    }
  }
}

extension Value {
  /// A number or a text as it is.
  public init(_ value: IntOrString) {
    switch value {
    case .int(let int): self = .integer(int)
    case .string(let string): self = .string(string)
    }
  }
}
