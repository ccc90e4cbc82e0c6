/// A node of a manifest: what YAML and JSON can say, with mappings that keep their order.
///
/// It is the one representation from a typed kind to the written file.
public enum Value: Sendable, Hashable {
  /// Nothing: `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number that fits 64 bits.
  case integer(Int)
  /// Any other number.
  case double(Double)
  /// Text.
  case string(String)
  /// A list.
  case sequence([Value])
  /// Named values, in the order in which they are written.
  case mapping(Mapping)
}

extension Value {
  /// Same kind of value, same content: texts by their code points, mappings in the same order.
  public static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.double(let left), .double(let right)): left == right
    case (.string(let left), .string(let right)): left.isSameText(as: right)
    case (.sequence(let left), .sequence(let right)): left == right
    case (.mapping(let left), .mapping(let right)): left == right
    default: false
    }
  }

  /// The text, if this is a string.
  public var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The number, if this is a whole one.
  public var integer: Int? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// The truth value, if this is one.
  public var bool: Bool? {
    if case .bool(let bool) = self { bool } else { nil }
  }

  /// The elements, if this is a sequence.
  public var sequence: [Value]? {
    if case .sequence(let elements) = self { elements } else { nil }
  }

  /// The entries, if this is a mapping.
  public var mapping: Mapping? {
    if case .mapping(let mapping) = self { mapping } else { nil }
  }

  /// What kind of value this is, in the words of YAML, for messages.
  public var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer: "an integer"
    case .double: "a number"
    case .string: "a string"
    case .sequence: "a sequence"
    case .mapping: "a mapping"
    }
  }

  /// Whether both say the same to Kubernetes: equal but for the order of keys, and `1` is `1.0`.
  package func isEquivalent(to other: Value) -> Bool {
    switch (self, other) {
    case (.sequence(let left), .sequence(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isEquivalent(to: $1) }
    case (.mapping(let left), .mapping(let right)):
      left.isEquivalent(to: right)
    case (.integer(let left), .double(let right)), (.double(let right), .integer(let left)):
      // above 2⁵³ several whole numbers become one double; Int(exactly:) would need libm's trunc at link time
      Double(left) == right && right < 0x1p63 && Int(right) == left
    default: self == other
    }
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension Value: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
}

extension Value: ExpressibleByFloatLiteral {
  /// A number.
  public init(floatLiteral value: Double) { self = .double(value) }
}

extension Value: ExpressibleByBooleanLiteral {
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension Value: ExpressibleByNilLiteral {
  /// Null.
  public init(nilLiteral: ()) { self = .null }
}

extension Value: ExpressibleByArrayLiteral {
  /// A sequence.
  public init(arrayLiteral elements: Value...) { self = .sequence(elements) }
}

extension Value: ExpressibleByDictionaryLiteral {
  /// A mapping in the order written; of a key given twice, the last value stands.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self = .mapping(Mapping(elements))
  }
}
