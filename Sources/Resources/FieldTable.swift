import Manifest

/// One field of a typed object: its name, whether the API requires it, and what it nests.
public struct Field: Sendable {
  enum Nesting: Sendable {
    case none
    case object(any SchemaObject.Type)
    case list(any SchemaObject.Type)
    case map(any SchemaObject.Type)

    var isNested: Bool {
      if case .none = self { false } else { true }
    }
  }

  /// The name as the API writes it.
  public let name: String
  /// Whether the API refuses an object without it.
  public let isRequired: Bool
  let nesting: Nesting

  /// A field that may be left out; `type` is the object it holds, if it holds one.
  public static func optional(_ name: String, _ type: (any SchemaObject.Type)? = nil) -> Field {
    Field(name: name, isRequired: false, nesting: type.map(Nesting.object) ?? .none)
  }

  /// A field that must be set; `type` is the object it holds, if it holds one.
  public static func required(_ name: String, _ type: (any SchemaObject.Type)? = nil) -> Field {
    Field(name: name, isRequired: true, nesting: type.map(Nesting.object) ?? .none)
  }

  /// A field that may be left out and holds a list of objects.
  public static func optional(_ name: String, listOf type: any SchemaObject.Type) -> Field {
    Field(name: name, isRequired: false, nesting: .list(type))
  }

  /// A field that must be set and holds a list of objects.
  public static func required(_ name: String, listOf type: any SchemaObject.Type) -> Field {
    Field(name: name, isRequired: true, nesting: .list(type))
  }

  /// A field that may be left out and holds objects by name.
  public static func optional(_ name: String, mapOf type: any SchemaObject.Type) -> Field {
    Field(name: name, isRequired: false, nesting: .map(type))
  }

  /// A field that must be set and holds objects by name.
  public static func required(_ name: String, mapOf type: any SchemaObject.Type) -> Field {
    Field(name: name, isRequired: true, nesting: .map(type))
  }
}

/// The fields of a typed object in the order in which they are written.
///
/// The table is what makes a typed mapping independent of the order of the author's statements.
public struct FieldTable: Sendable, ExpressibleByArrayLiteral {
  /// The fields, in the order in which they are written.
  public let fields: [Field]

  /// The fields in the order given.
  public init(arrayLiteral elements: Field...) { fields = elements }

  /// The fields in the order given, as imported modules write them: a fraction of the literal's build time and size.
  ///
  /// - Parameters:
  ///   - names: Each name behind two marks: `!` if the field is required, else `?`; then `{` for an object, `[` for a
  ///     list of objects, `*` for objects by name, `-` for everything else.
  ///   - types: The objects' types, in the order of the marks.
  public init(_ names: [StaticString], _ types: [any SchemaObject.Type] = []) {
    var types = types.makeIterator()
    fields = names.map { name in
      name.withUTF8Buffer { bytes in
        let nesting: Field.Nesting =
          switch bytes[1] {
          case UInt8(ascii: "{"): types.next().map(Field.Nesting.object) ?? .none
          case UInt8(ascii: "["): types.next().map(Field.Nesting.list) ?? .none
          case UInt8(ascii: "*"): types.next().map(Field.Nesting.map) ?? .none
          default: .none
          }
        return Field(
          name: String(decoding: bytes.dropFirst(2), as: UTF8.self),
          isRequired: bytes[0] == UInt8(ascii: "!"),
          nesting: nesting
        )
      }
    }
  }

  /// Where a field that is not set yet belongs among those that are; fields the table doesn't know come last.
  func position(for name: String, in tree: Mapping) -> Int {
    var position = 0
    for field in fields {
      if field.name == name { return position }
      if position < tree.count, tree[position].key == field.name { position += 1 }
    }
    return tree.count
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

  /// The paths of required fields that are not set, in every object that is there.
  public func missingFields(in tree: Mapping) -> [FieldPath] {
    var missing: [FieldPath] = []
    collectMissing(in: tree, at: { FieldPath() }, into: &missing)
    return missing
  }

  /// Whether the field says the kind of an object that stands inside another one, such as a claim's template: there
  /// the place says it, and the API server asks for nothing.
  private func isEmbedding(_ field: Field, at place: FieldPath) -> Bool {
    place.steps.count > 1 && fields.count > 2 && fields[2].name == "metadata"
      && fields.prefix(3).contains { $0.name == field.name }
  }

  /// - Parameter path: Where the mapping stands; asked only when something is missing, which it rarely is.
  private func collectMissing(
    in tree: Mapping,
    at path: @escaping () -> FieldPath,
    into missing: inout [FieldPath]
  ) {
    for field in fields where field.isRequired || field.nesting.isNested {
      let value = tree[field.name] ?? .null
      let here = { path().appending(field.name) }
      if field.isRequired, value == .null {
        let place = here()
        if !isEmbedding(field, at: place) { missing.append(place) }
      }
      switch (field.nesting, value) {
      case (.object(let type), .mapping(let child)):
        type.fields.collectMissing(in: child, at: here, into: &missing)
      case (.list(let type), .sequence(let elements)):
        for (index, element) in elements.enumerated() {
          guard case .mapping(let child) = element else { continue }
          type.fields.collectMissing(in: child, at: { here().appending(index) }, into: &missing)
        }
      case (.map(let type), .mapping(let children)):
        for entry in children {
          guard case .mapping(let child) = entry.value else { continue }
          type.fields.collectMissing(
            in: child,
            at: { here().appending(entry.key) },
            into: &missing
          )
        }
      default: break
      }
    }
  }
}
