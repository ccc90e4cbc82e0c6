/// What a field table must know of a field, in the marks that the importer writes and ``FieldTable`` reads.
///
/// `!` if the field is required, else `?`; then `{` for an object, `=` for one that a strategic merge replaces, `[` for a
/// list of objects, `#` for one whose elements are told apart by keys, which follow with a comma between them, `*` for
/// objects by name, `+` for a list of scalars that are added to those that are there, `-` for everything else.
package struct FieldMarks: Sendable, Hashable {
  /// What the field holds.
  package enum Nesting: Sendable, Hashable {
    /// A value, or a list or a map of values.
    case none
    /// An object.
    case object
    /// A list of objects.
    case list
    /// Objects by name.
    case map
  }

  /// Whether the API refuses an object without the field.
  package let isRequired: Bool
  /// What the field holds.
  package let nesting: Nesting
  /// What a strategic merge patch does to the field; the default where that means nothing for what it holds.
  package let merging: Field.Merging

  package init(isRequired: Bool, nesting: Nesting, merging: Field.Merging) {
    self.isRequired = isRequired
    self.nesting = nesting
    self.merging =
      switch (nesting, merging) {
      case (.object, .replacing), (.list, .keys), (.none, .set): merging
      default: .standard
      }
  }

  /// Whether the marks can hold the keys of a list's elements: spaces and commas stand between marks and keys.
  package static func canHold(_ keys: [String]) -> Bool {
    !keys.isEmpty && !keys.contains { $0.isEmpty || $0.contains { $0 == " " || $0 == "," } }
  }

  /// The marks as they are written.
  package var text: String {
    let mark =
      switch (nesting, merging) {
      case (.object, .replacing): "="
      case (.object, _): "{"
      case (.list, .keys(let keys)): "#" + keys.joined(separator: ",")
      case (.list, _): "["
      case (.map, _): "*"
      case (.none, .set): "+"
      case (.none, _): "-"
      }
    return (isRequired ? "!" : "?") + mark
  }

  /// Reads marks; nil for a text that ``text`` doesn't write.
  package init?(_ marks: some Collection<UInt8>) {
    let bytes = Array(marks)
    guard bytes.count >= 2, bytes[0] == UInt8(ascii: "!") || bytes[0] == UInt8(ascii: "?") else {
      return nil
    }
    let keys = bytes.dropFirst(2).split(separator: UInt8(ascii: ","))
      .map { String(decoding: $0, as: UTF8.self) }
    let nesting: Nesting
    var merging = Field.Merging.standard
    switch bytes[1] {
    case UInt8(ascii: "{"): nesting = .object
    case UInt8(ascii: "="): (nesting, merging) = (.object, .replacing)
    case UInt8(ascii: "["): nesting = .list
    case UInt8(ascii: "#"): (nesting, merging) = (.list, .keys(keys))
    case UInt8(ascii: "*"): nesting = .map
    case UInt8(ascii: "+"): (nesting, merging) = (.none, .set)
    case UInt8(ascii: "-"): nesting = .none
    default: return nil
    }
    guard keys.isEmpty != (bytes[1] == UInt8(ascii: "#")) else { return nil }
    self.init(isRequired: bytes[0] == UInt8(ascii: "!"), nesting: nesting, merging: merging)
  }
}
