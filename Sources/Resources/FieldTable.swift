import Manifest

/// The fields of a typed object in the order in which they are written.
///
/// The table is what makes a typed mapping independent of the order of the author's statements.
public struct FieldTable: Sendable, ExpressibleByArrayLiteral {
  /// The fields, in the order in which they are written.
  public let fields: [Field]

  /// The fields in the order given.
  public init(arrayLiteral elements: Field...) { fields = elements }

  /// The fields in the order given.
  public init(_ fields: [Field]) { self.fields = fields }

  /// The fields in the order given, as imported modules write them: a fraction of the literal's build time and size.
  ///
  /// - Parameters:
  ///   - names: Each name behind two marks: `!` if the field is required, else `?`; then `{` for an object, `=` for
  ///     one that a strategic merge replaces, `[` for a list of objects, `#` for one whose elements are told apart by
  ///     keys, which follow the name, each behind a space, `*` for objects by name, `+` for a list of scalars that are
  ///     added to those that are there, `-` for everything else.
  ///   - types: The objects' types, in the order of the marks.
  public init(_ names: [StaticString], _ types: [any SchemaObject.Type] = []) {
    var types = types.makeIterator()
    fields = names.map { name in
      name.withUTF8Buffer { bytes in
        var merging = Field.Merging.standard
        var words = bytes.dropFirst(2)[...]
        let nesting: Field.Nesting
        switch bytes[1] {
        case UInt8(ascii: "{"): nesting = types.next().map(Field.Nesting.object) ?? .none
        case UInt8(ascii: "="):
          nesting = types.next().map(Field.Nesting.object) ?? .none
          merging = .replacing
        case UInt8(ascii: "["): nesting = types.next().map(Field.Nesting.list) ?? .none
        case UInt8(ascii: "#"):
          nesting = types.next().map(Field.Nesting.list) ?? .none
          let parts = words.split(separator: UInt8(ascii: " "))
          words = parts.first ?? words
          merging = .keys(parts.dropFirst().map { String(decoding: $0, as: UTF8.self) })
        case UInt8(ascii: "*"): nesting = types.next().map(Field.Nesting.map) ?? .none
        case UInt8(ascii: "+"):
          nesting = .none
          merging = .set
        default: nesting = .none
        }
        return Field(
          name: String(decoding: words, as: UTF8.self),
          isRequired: bytes[0] == UInt8(ascii: "!"),
          nesting: nesting,
          merging: merging
        )
      }
    }
  }

  /// What is known about a field; nil if the table doesn't know it.
  public subscript(name: String) -> Field? { fields.first { $0.name == name } }

  /// Where a field that is not set yet belongs among those that are; fields the table doesn't know come last.
  func position(for name: String, in tree: Mapping) -> Int {
    var position = 0
    for field in fields {
      if field.name == name { return position }
      if position < tree.count, tree[position].key == field.name { position += 1 }
    }
    return tree.count
  }

  /// A mapping with its keys in the order of the table, at every depth; keys that it doesn't know come last.
  func ordered(_ tree: Mapping) -> Mapping {
    var result: Mapping = [:]
    result.reserveCapacity(tree.count)
    for field in fields {
      guard let value = tree[field.name] else { continue }
      switch (field.nesting, value) {
      case (.object(let type), .mapping(let child)):
        result[field.name] = .mapping(type.fields.ordered(child))
      case (.list(let type), .sequence(let elements)):
        result[field.name] = .sequence(elements.map(type.fields.ordered))
      case (.map(let type), .mapping(let children)):
        result[field.name] = .mapping(
          Mapping(children.lazy.map { ($0.key, type.fields.ordered($0.value)) })
        )
      default: result[field.name] = value
      }
    }
    for entry in tree where result.position(of: entry.key) == nil {
      result[entry.key] = entry.value
    }
    return result
  }

  private func ordered(_ value: Value) -> Value {
    guard case .mapping(let mapping) = value else { return value }
    return .mapping(ordered(mapping))
  }

  /// Sets a field at its place; nil removes it.
  @usableFromInline
  func set(_ value: Value?, of name: String, in tree: inout Mapping) {
    guard let value else { return tree[name] = nil }
    if let position = tree.position(of: name) {
      tree[valueAt: position] = value
    } else {
      tree.insert(
        Mapping.Entry(key: name, value: value),
        at: position(for: name, in: tree)
      )
    }
  }

  @usableFromInline
  func set<Content: FieldValue>(_ content: Content?, of name: String, in tree: inout Mapping) {
    set(content?.field, of: name, in: &tree)
  }

  @usableFromInline
  func set(string: String?, of name: String, in tree: inout Mapping) {
    set(string.map(Value.string), of: name, in: &tree)
  }

  @usableFromInline
  func set(mapping: Mapping, of name: String, in tree: inout Mapping) {
    set(.mapping(mapping), of: name, in: &tree)
  }

  @usableFromInline
  static func content<Content: FieldValue>(of name: String, in tree: Mapping) -> Content? {
    tree[name].flatMap(Content.init(field:))
  }

  @usableFromInline
  static func string(of name: String, in tree: Mapping) -> String? { tree[name]?.string }

  /// A nested mapping; an empty one where there is none.
  @usableFromInline
  static func mapping(of name: String, in tree: Mapping) -> Mapping { tree[name]?.mapping ?? [:] }

  /// Takes a nested mapping out for changing it without a copy; ``put(_:of:in:)`` must follow.
  @usableFromInline
  static func take(_ name: String, from tree: inout Mapping) -> Mapping {
    guard let position = tree.position(of: name),
      case .mapping(let mapping) = tree.takeValue(at: position)
    else { return [:] }
    return mapping
  }

  /// Puts back what was taken; what was absent and is still empty stays absent.
  @usableFromInline
  func put(_ mapping: Mapping, of name: String, in tree: inout Mapping) {
    if let position = tree.position(of: name) {
      tree[valueAt: position] = .mapping(mapping)
    } else if !mapping.isEmpty {
      set(.mapping(mapping), of: name, in: &tree)
    }
  }
}
