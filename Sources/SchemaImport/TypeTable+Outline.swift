import TypeOutlines

extension TypeTable {
  /// What the module declares.
  func outline(namespace: String?) -> TypeOutline {
    var outline = TypeOutline()
    for (id, entry) in entries.enumerated() {
      let name = ((namespace.map { [$0] } ?? []) + entry.name).joined(separator: ".")
      outline.types.append(.init(name: name, body: entry.body))
      guard let kind = entry.kind else { continue }
      outline.kinds.append(
        .init(
          apiVersion: kind.apiVersion,
          kind: kind.kind,
          isNamespaced: kind.isNamespaced,
          type: id
        )
      )
    }
    return outline
  }

  /// Gives each type the position at which the module declares it: one number means a type here and in the outline.
  mutating func putInOrderOfDeclaration() {
    var order: [ID] = []
    var waiting = Array(roots.reversed())
    while let id = waiting.popLast() {
      order.append(id)
      waiting += entries[id].nested.reversed()
    }
    let positions = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let moved = { (id: ID) in positions[id] ?? id }
    entries = order.map { id in
      var entry = entries[id]
      entry.nested = entry.nested.map(moved)
      entry.aliases = entry.aliases.map { ($0.name, moved($0.id)) }
      if case .object(var fields) = entry.body {
        for index in fields.indices { fields[index].type = fields[index].type.mapping(moved) }
        entry.body = .object(fields)
      }
      return entry
    }
    roots = roots.map(moved)
  }
}

extension TypeOutline.FieldType {
  /// The type with another position for the declared type in it.
  fileprivate func mapping(_ moved: (Int) -> Int) -> Self {
    switch self {
    case .list(let element): .list(element.mapping(moved))
    case .map(let element): .map(element.mapping(moved))
    case .declared(let id): .declared(moved(id))
    default: self
    }
  }
}

extension TypeOutline.Field {
  /// Whether it is a view of a mapping, which is there as soon as something in it is set.
  func isObject(in table: TypeTable) -> Bool {
    switch type {
    case .map, .objectMeta: return true
    case .declared(let id):
      if case .object = table.entries[id].body { return true }
      return false
    default: return false
    }
  }
}
