import Manifest
import TypeOutlines

/// Which fields of a module's kinds hold quantities, in the lines that `QuantityFields.kinds(in:)` reads.
///
/// A type that stands once is written out where it stands. One that several fields nest has lines of its own, and so has
/// one that nests itself, so that the lines end.
struct QuantityLines {
  private let table: TypeTable
  /// The types that have a quantity anywhere inside.
  private let bearing: Set<TypeTable.ID>
  /// Those of them with lines of their own.
  private var shared: Set<TypeTable.ID> = []
  private(set) var lines: [String] = []

  init(_ table: TypeTable) {
    self.table = table
    bearing = Self.bearing(table)
    let kinds = table.roots.filter { table.entries[$0].kind != nil && bearing.contains($0) }
    shared = Self.shared(table, from: kinds, bearing)
    for id in kinds {
      guard let kind = table.entries[id].kind else { continue }
      lines.append("kind \(kind.groupKind)")
      writeFields(of: id, behind: [])
    }
    for id in shared.sorted(by: { name(of: $0) < name(of: $1) }) {
      lines.append("type \(name(of: id))")
      writeFields(of: id, behind: [])
    }
  }

  private mutating func writeFields(of id: TypeTable.ID, behind path: [PathPattern.Step]) {
    guard case .object(let fields) = table.entries[id].body else { return }
    for field in fields {
      let steps = path + [.key(field.name)] + field.type.stepsToElement
      switch field.type.element {
      case .quantity: lines.append(PathPattern(steps).description)
      case .declared(let type) where shared.contains(type):
        lines.append("\(PathPattern(steps)) \(name(of: type))")
      case .declared(let type) where bearing.contains(type): writeFields(of: type, behind: steps)
      default: break
      }
    }
  }

  private func name(of id: TypeTable.ID) -> String {
    table.entries[id].name.joined(separator: ".")
  }

  private static func bearing(_ table: TypeTable) -> Set<TypeTable.ID> {
    var users: [TypeTable.ID: [TypeTable.ID]] = [:]
    var waiting: [TypeTable.ID] = []
    for id in table.entries.indices {
      guard case .object(let fields) = table.entries[id].body else { continue }
      for field in fields {
        switch field.type.element {
        case .quantity: waiting.append(id)
        case .declared(let type): users[type, default: []].append(id)
        default: break
        }
      }
    }
    var bearing: Set<TypeTable.ID> = []
    while let id = waiting.popLast() {
      if bearing.insert(id).inserted { waiting += users[id] ?? [] }
    }
    return bearing
  }

  /// What is reached more than once on the ways from the kinds.
  private static func shared(
    _ table: TypeTable,
    from kinds: [TypeTable.ID],
    _ bearing: Set<TypeTable.ID>
  ) -> Set<TypeTable.ID> {
    var reached = Set(kinds)
    var shared: Set<TypeTable.ID> = []
    var waiting = kinds
    while let id = waiting.popLast() {
      guard case .object(let fields) = table.entries[id].body else { continue }
      for field in fields {
        guard case .declared(let type) = field.type.element, bearing.contains(type) else {
          continue
        }
        if reached.insert(type).inserted {
          waiting.append(type)
        } else {
          shared.insert(type)
        }
      }
    }
    return shared
  }
}

extension TypeOutline.FieldType {
  /// What is in all lists and maps.
  fileprivate var element: TypeOutline.FieldType {
    switch self {
    case .list(let element), .map(let element): element.element
    default: self
    }
  }

  fileprivate var stepsToElement: [PathPattern.Step] {
    switch self {
    case .list(let element): [.each] + element.stepsToElement
    case .map(let element): [.any] + element.stepsToElement
    default: []
    }
  }
}
