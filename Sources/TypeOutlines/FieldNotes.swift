import Resources

/// What a schema says of a field beyond its type.
///
/// The module's code shows it; the text of an outline leaves it out.
package struct FieldNotes: Sendable, Hashable {
  /// The format, such as `int32`.
  package var format: String?
  /// What the server sets where the field is absent, as text; never applied here.
  package var defaultValue: String?
  /// The keys that tell elements of a list apart when objects are merged.
  package var mapKeys: [String] = []
  /// What a strategic merge patch does to it.
  package var merging = Field.Merging.standard
  /// Whether null is a value.
  package var isNullable = false
  /// Whether it is made for a secret value, as a recipe says: no code can set it.
  package var holdsSecret = false

  package init() {}

  /// Keeps what is true of this field and of another one of the same type.
  package mutating func keepShared(with other: FieldNotes) {
    if format != other.format { format = nil }
    if defaultValue != other.defaultValue { defaultValue = nil }
    if mapKeys != other.mapKeys { mapKeys = [] }
    if merging != other.merging { merging = .standard }
    isNullable = isNullable && other.isNullable
  }
}
