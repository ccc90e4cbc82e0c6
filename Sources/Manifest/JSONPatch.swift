/// Changes to a document, made one after the other or not at all (RFC 6902).
///
/// ```swift
/// let patch: JSONPatch = [
///   .test("/spec/replicas", 1),
///   .replace("/spec/replicas", 2),
///   .add("/spec/template/spec/tolerations/-", ["key": "spot", "operator": "Exists"]),
/// ]
/// try deployment.apply(patch)
/// ```
public struct JSONPatch: Sendable, Hashable {
  /// One change, or a condition on the document.
  public enum Operation: Sendable, Hashable {
    /// Sets a key, or inserts an element before a position; `-` is the end, the root is replaced.
    ///
    /// A new key goes last, one that is there keeps its place.
    case add(JSONPointer, Value)
    /// Removes a value that must be there.
    case remove(JSONPointer)
    /// Replaces a value that must be there, at its place.
    case replace(JSONPointer, Value)
    /// Removes a value that must be there and adds it elsewhere, but not inside itself.
    case move(from: JSONPointer, to: JSONPointer)
    /// Adds a value that must be there elsewhere too.
    case copy(from: JSONPointer, to: JSONPointer)
    /// Refuses the whole patch unless this value is there: numbers by value, mappings in any order.
    case test(JSONPointer, Value)
  }

  /// The operations, in the order in which they are applied.
  public var operations: [Operation]

  /// A patch of these operations.
  public init(_ operations: [Operation] = []) { self.operations = operations }
}

extension JSONPatch: ExpressibleByArrayLiteral {
  /// A patch of these operations.
  public init(arrayLiteral elements: Operation...) { operations = elements }
}

extension JSONPatch.Operation {
  /// Sets a key, or inserts an element before a position.
  public static func add(_ path: FieldPath, _ value: Value) -> Self {
    .add(JSONPointer(path), value)
  }

  /// Removes a value that must be there.
  public static func remove(_ path: FieldPath) -> Self { .remove(JSONPointer(path)) }

  /// Replaces a value that must be there, at its place.
  public static func replace(_ path: FieldPath, _ value: Value) -> Self {
    .replace(JSONPointer(path), value)
  }

  /// Removes a value that must be there and adds it elsewhere, but not inside itself.
  public static func move(from source: FieldPath, to target: FieldPath) -> Self {
    .move(from: JSONPointer(source), to: JSONPointer(target))
  }

  /// Adds a value that must be there elsewhere too.
  public static func copy(from source: FieldPath, to target: FieldPath) -> Self {
    .copy(from: JSONPointer(source), to: JSONPointer(target))
  }

  /// Refuses the whole patch unless this value is there.
  public static func test(_ path: FieldPath, _ value: Value) -> Self {
    .test(JSONPointer(path), value)
  }
}
