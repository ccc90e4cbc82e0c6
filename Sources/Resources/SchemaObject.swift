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

  /// A field that holds a value or a list; nil is absent, and assigning nil removes it.
  ///
  /// What does the work is shared by all types: code of its own for each would be most of an API module's build time.
  @inlinable
  public subscript<Content: FieldValue>(field name: String) -> Content? {
    get { FieldTable.content(of: name, in: tree) }
    set { Self.fields.set(newValue, of: name, in: &tree) }
  }

  /// A field that holds a string; the same as `field`, without the cost of a generic call.
  @inlinable
  public subscript(string name: String) -> String? {
    get { FieldTable.string(of: name, in: tree) }
    set { Self.fields.set(string: newValue, of: name, in: &tree) }
  }

  /// A field that holds a nested object or a map.
  ///
  /// Reading an absent one gives an empty object and writes nothing; changing something in it brings it into being;
  /// assigning writes it even when it is empty.
  @inlinable
  public subscript<Content: MappingBacked>(object name: String) -> Content {
    get { Content(tree: FieldTable.mapping(of: name, in: tree), unchecked: ()) }
    set { Self.fields.set(mapping: newValue.tree, of: name, in: &tree) }
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
