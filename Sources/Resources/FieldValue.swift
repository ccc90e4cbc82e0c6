import Manifest

/// A type that a typed field can hold, and how it stands in the value tree.
public protocol FieldValue: Sendable {
  /// Reads the value; nil if it is of another type.
  init?(field: Value)
  /// The value as it is written.
  var field: Value { get }
}

extension Value: FieldValue {
  /// Any value, as it is.
  @inlinable
  public init?(field: Value) { self = field }
  /// The value itself.
  @inlinable
  public var field: Value { self }
}

extension String: FieldValue {
  /// Reads a string.
  @inlinable
  public init?(field: Value) {
    guard let string = field.string else { return nil }
    self = string
  }
  /// A string.
  @inlinable
  public var field: Value { .string(self) }
}

extension Bool: FieldValue {
  /// Reads a truth value.
  @inlinable
  public init?(field: Value) {
    guard let bool = field.bool else { return nil }
    self = bool
  }
  /// A truth value.
  @inlinable
  public var field: Value { .bool(self) }
}

extension Int: FieldValue {
  /// Reads a whole number.
  @inlinable
  public init?(field: Value) {
    guard let integer = field.integer else { return nil }
    self = integer
  }
  /// A whole number.
  @inlinable
  public var field: Value { .integer(self) }
}

extension Double: FieldValue {
  /// Reads a number, whole or not.
  @inlinable
  public init?(field: Value) {
    switch field {
    case .double(let double): self = double
    case .integer(let integer): self = Double(integer)
    default: return nil
    }
  }
  /// A number.
  @inlinable
  public var field: Value { .double(self) }
}

extension Array: FieldValue where Element: FieldValue {
  /// Reads a sequence, all of whose elements must be of the type.
  @inlinable
  public init?(field: Value) {
    guard let values = field.sequence else { return nil }
    let elements = values.compactMap(Element.init(field:))
    guard elements.count == values.count else { return nil }
    self = elements
  }
  /// A sequence.
  ///
  /// A key path to `field` would be put together at run time, for it depends on the element's type.
  @inlinable
  public var field: Value { .sequence(map { $0.field }) }
}
