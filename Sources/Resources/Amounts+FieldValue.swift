import Manifest

extension Quantity: FieldValue {
  /// Reads a quantity, written as a string or as a number.
  public init?(field: Value) { self.init(field) }
  /// A string, as it was written.
  public var field: Value { Value(self) }
}

extension IntOrString: FieldValue {
  /// Reads a whole number or a string.
  public init?(field: Value) { self.init(field) }
  /// The number or the string.
  public var field: Value { Value(self) }
}
