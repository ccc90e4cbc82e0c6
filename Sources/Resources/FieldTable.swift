import Manifest

/// The fields of a typed object in the order in which they are written.
///
/// The table is what makes a typed mapping independent of the order of the author's statements.
///
/// A table is a constant of its type and lives as long as the process, so it is never released. Every statement of a spec
/// reads one, on all cores at once: a reference count would be the cache line that they fight for.
public struct FieldTable: Sendable, ExpressibleByArrayLiteral {
  final class Storage: Sendable {
    let fields: [Field]
    /// The fields' names alone, close together: they are compared with the keys of every mapping.
    let names: [String]
    /// The fields at which something can be missing or refused.
    let checks: [Check]

    init(_ fields: [Field]) {
      self.fields = fields
      names = fields.map(\.name)
      checks = fields.indices.compactMap { Check(fields[$0], at: $0, of: fields) }
    }
  }

  private let storage: Unmanaged<Storage>

  /// The fields, in the order in which they are written.
  public var fields: [Field] { withStorage { $0.fields } }

  /// The fields in the order given.
  public init(arrayLiteral elements: Field...) { self.init(elements) }

  /// The fields in the order given.
  public init(_ fields: [Field]) { storage = .passRetained(Storage(fields)) }

  /// Hands out the table's content without counting a reference to it.
  func withStorage<Result>(_ body: (Storage) -> Result) -> Result {
    storage._withUnsafeGuaranteedRef(body)
  }

  /// What is known about a field; nil if the table doesn't know it.
  public subscript(name: String) -> Field? { fields.first { $0.name == name } }

  /// The position of a field in the table; nil if the table doesn't know it.
  func index(of name: String) -> Int? { withStorage { $0.names.firstIndex(of: name) } }

  /// A mapping with its keys in the order of the table, at every depth; keys that it doesn't know come last.
  func ordered(_ tree: Mapping) -> Mapping {
    var result: Mapping = [:]
    result.reserveCapacity(tree.count)
    for (index, field) in fields.enumerated() {
      guard let value = tree[field.name] else { continue }
      append(ordered(value, field.nesting), of: index, to: &result)
    }
    for entry in tree where result.position(of: entry.key) == nil {
      result[entry.key] = entry.value
    }
    return result
  }

  private func ordered(_ value: Value, _ nesting: Field.Nesting) -> Value {
    switch (nesting, value) {
    case (.object(let type), .mapping(let child)):
      .mapping(type.fields.ordered(child))
    case (.list(let type), .sequence(let elements)):
      .sequence(elements.map(type.fields.ordered))
    case (.map(let type), .mapping(let children)):
      .mapping(Mapping(children.lazy.map { ($0.key, type.fields.ordered($0.value)) }))
    default: value
    }
  }

  private func ordered(_ value: Value) -> Value {
    guard case .mapping(let mapping) = value else { return value }
    return .mapping(ordered(mapping))
  }
}
