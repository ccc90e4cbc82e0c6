import TypeOutlines

extension TypeTable {
  /// Definitions stand beside the kinds; those of two groups that have one name begin with their group's.
  mutating func nameDefinitions(reserved: Set<String>) {
    let named = entries.indices.compactMap { id in entries[id].definition.map { (id: id, name: $0) }
    }
    .sorted { $0.name < $1.name }
    let short = Dictionary(grouping: named) { SwiftName.type(Self.lastPart($0.name)) }
    var taken = Set(roots.compactMap { entries[$0].name.first })
    for (id, definition) in named {
      var name = SwiftName.type(Self.lastPart(definition), reserved: reserved)
      let rivals = short[name]?.count ?? 0
      if taken.contains(name) || rivals > 1 && !Self.isCore(definition) {
        name = SwiftName.type(Self.group(of: definition)) + name
      }
      entries[id].name = [SwiftName.free([name], in: &taken)]
      roots.append(id)
    }
  }

  /// A property that has the name of a type would be meant where a type's fields are listed.
  mutating func renameWhatHidesRoots() {
    let rootNames = Set(roots.compactMap { entries[$0].name.first })
    for id in entries.indices {
      guard case .object(var fields) = entries[id].body else { continue }
      var taken = Set(fields.map(\.property))
      for index in fields.indices where rootNames.contains(fields[index].property) {
        fields[index].property = SwiftName.free([fields[index].property + "_"], in: &taken)
      }
      entries[id].body = .object(fields)
    }
  }

  private static func lastPart(_ definition: String) -> String {
    definition.split(separator: ".").last.map(String.init) ?? definition
  }

  private static func isCore(_ definition: String) -> Bool {
    ["core", "meta"].contains(group(of: definition))
  }

  /// The part before the version: `core` of `io.k8s.api.core.v1.Container`.
  static func group(of definition: String) -> String {
    let parts = definition.split(separator: ".")
    return parts.count > 2 ? String(parts[parts.count - 3]) : ""
  }

  /// Names what only fields lead to, each by the first path that leads to it.
  ///
  /// Breadth first, so that a name is as short as it can be: of `spec.a.b` and `status.b`, which are one type, `Spec` is
  /// reached first, then `Status`, then `Spec.A`; in `Status` the type is declared, and `Spec.A` has an alias `B`. `spec`
  /// has a rank before `status`, so that among paths of one length the declaration stands below `spec`.
  mutating func nameNested(reserved: Set<String>) {
    // what code writes without its namespace must not be hidden by a nested name
    let reserved = reserved.isEmpty ? Set(roots.compactMap { entries[$0].name.first }) : reserved
    var queue = roots
    var next = 0
    // the names inside the types that hold others nested beyond the limit
    var taken: [ID: Set<String>] = [:]
    var containers: [ID: ID] = [:]
    while next < queue.count {
      let enclosing = queue[next]
      next += 1
      guard case .object(let fields) = entries[enclosing].body else { continue }
      let inner = fields.filter { $0.type.declared != nil }
      let used = reserved.union(fields.map(\.property))
      let names = SwiftName.distinct(inner.map { $0.name + $0.type.nameSuffix }) {
        SwiftName.type($0, reserved: reserved)
      }
      taken[enclosing] = used.union(names)
      let ordered = zip(inner, names).sorted { left, right in
        (Self.rank(left.0.name), left.0.name) < (Self.rank(right.0.name), right.0.name)
      }
      for (field, name) in ordered {
        guard let id = field.type.declared else { continue }
        if entries[id].definition != nil || entries[id].kind != nil { continue }
        if entries[id].name.isEmpty {
          let container = containers[enclosing] ?? enclosing
          let others = used.union(names.filter { $0 != name })
          let free =
            container == enclosing
            ? name : SwiftName.free([name], in: &taken[container, default: []], without: others)
          entries[enclosing].innerNames[field.name] = free
          entries[id].name = entries[container].name + [free]
          entries[id].place = Self.place(of: field, in: entries[enclosing])
          entries[container].nested.append(id)
          if entries[id].name.count >= Self.deepest { containers[id] = container }
          queue.append(id)
        } else {
          entries[enclosing].innerNames[field.name] = name
          entries[enclosing].aliases.append((name, id))
        }
      }
    }
  }

  /// How deep types are nested; what is deeper stands side by side.
  ///
  /// Swift 6.3 takes twice the time for a level once a name is also the standard library's: 3 s at 25 levels, minutes
  /// at 30.
  private static let deepest = 16

  private static func rank(_ field: String) -> Int {
    switch field {
    case "spec": 0
    case "operation": 2
    case "status": 3
    default: 1
    }
  }

  static func place(of field: TypeOutline.Field, in owner: Entry) -> String {
    path(of: field, in: owner) + field.type.brackets
  }

  static func path(of field: TypeOutline.Field, in owner: Entry) -> String {
    (owner.place.isEmpty ? "" : owner.place + ".") + field.name
  }
}

extension TypeOutline.FieldType {
  /// What the name of a field's type says of the lists and maps that it is in: `PortsItem`.
  fileprivate var nameSuffix: String {
    switch self {
    case .list(let element): "Item" + element.nameSuffix
    case .map(let element): "Entry" + element.nameSuffix
    default: ""
    }
  }

  /// The notation of field paths for the same.
  fileprivate var brackets: String {
    switch self {
    case .list(let element): "[]" + element.brackets
    case .map(let element): ".*" + element.brackets
    default: ""
    }
  }
}
