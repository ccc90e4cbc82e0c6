import Manifest

/// An object of an API with named fields: a typed view of a mapping whose keys are kept in the schema's order.
public protocol SchemaObject: MappingBacked {
  /// Its fields, in the order in which they are written.
  static var fields: FieldTable { get }
}

extension SchemaObject {
  /// The object with what the closure sets; a required field that is never set is reported at render.
  public init(configure: (inout Self) throws -> Void) rethrows {
    self.init()
    try configure(&self)
  }

  // MARK: Fields by their position in the table, as imported modules write them

  /// A field that holds a value or a list; nil is absent, and assigning nil removes it.
  ///
  /// Only the conversion is compiled for each type of value; finding the field is shared by all.
  @inlinable
  public subscript<Content: FieldValue>(field index: Int) -> Content? {
    get { Self.fields.value(at: index, in: tree).flatMap { Content(field: $0) } }
    set {
      if let newValue {
        Self.fields.set(newValue.field, at: index, in: &tree)
      } else {
        Self.fields.remove(at: index, from: &tree)
      }
    }
  }

  /// A field that holds a string; the same as `field`, without the cost of a generic call.
  @inlinable
  public subscript(string index: Int) -> String? {
    get { Self.fields.value(at: index, in: tree)?.string }
    set {
      if let newValue {
        Self.fields.set(.string(newValue), at: index, in: &tree)
      } else {
        Self.fields.remove(at: index, from: &tree)
      }
    }
  }

  /// A field that holds a nested object or a map.
  ///
  /// Reading an absent one gives an empty object and writes nothing; changing something in it brings it into being;
  /// assigning writes it even when it is empty.
  @inlinable
  public subscript<Content: MappingBacked>(object index: Int) -> Content {
    get { Content(tree: Self.fields.mapping(at: index, in: tree), unchecked: ()) }
    set { Self.fields.set(.mapping(newValue.tree), at: index, in: &tree) }
    _modify {
      let fields = Self.fields
      let place = fields.place(of: index, in: tree)
      var child = Content(tree: FieldTable.take(from: &tree, at: place), unchecked: ())
      defer { fields.put(child.tree, of: index, at: place, in: &tree) }
      yield &child
    }
  }

  // MARK: Fields by name, for types that are written by hand

  /// A field that holds a value or a list, by its name; nil is absent, and assigning nil removes it.
  @inlinable
  public subscript<Content: FieldValue>(field name: String) -> Content? {
    get { tree[name].flatMap { Content(field: $0) } }
    set { Self.fields.set(newValue?.field, of: name, in: &tree) }
  }

  /// A field that holds a string, by its name.
  @inlinable
  public subscript(string name: String) -> String? {
    get { tree[name]?.string }
    set { Self.fields.set(newValue.map(Value.string), of: name, in: &tree) }
  }

  /// A field that holds a nested object or a map, by its name: as the one by position.
  @inlinable
  public subscript<Content: MappingBacked>(object name: String) -> Content {
    get { Content(tree: tree[name]?.mapping ?? [:], unchecked: ()) }
    set { Self.fields.set(.mapping(newValue.tree), of: name, in: &tree) }
    _modify {
      var child = Content(tree: FieldTable.take(name, from: &tree), unchecked: ())
      defer { Self.fields.put(child.tree, of: name, in: &tree) }
      yield &child
    }
  }

  /// Sets any field by its path, also one that the type doesn't know.
  ///
  /// - Throws: `FieldPath.ParseError` or `Value.PathError`; nothing is changed then.
  public mutating func set(_ path: String, to value: Value) throws {
    var steps = try FieldPath(parsing: path).steps[...]
    guard case .key(let first)? = steps.popFirst() else {
      throw Value.PathError(path: FieldPath(), message: "expected a path that begins with a field")
    }
    var content = tree[first] ?? .null
    try content.set(FieldPath(Array(steps)), to: value)
    Self.fields.set(content, of: first, in: &tree)
  }

  /// Removes a field by its path; nothing happens where it is absent.
  ///
  /// - Throws: `FieldPath.ParseError`.
  public mutating func remove(_ path: String) throws {
    var value = field
    value.remove(try FieldPath(parsing: path))
    tree = value.mapping ?? tree
  }
}
