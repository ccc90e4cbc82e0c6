import TypeOutlines

extension TypeTable {
  /// What the module declares, as data.
  func outline(namespace: String?) -> TypeOutline {
    let order = declared
    let positions = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    var outline = TypeOutline()
    for id in order {
      let entry = entries[id]
      let name = ((namespace.map { [$0] } ?? []) + entry.name).joined(separator: ".")
      if let kind = entry.kind {
        outline.kinds.append(
          .init(
            apiVersion: kind.apiVersion,
            kind: kind.kind,
            isNamespaced: kind.isNamespaced,
            type: positions[id] ?? 0
          )
        )
      }
      switch entry.body {
      case .object(let members):
        // code that is written by the outline sets what has a property to be set by
        let fields = members.filter { !$0.notes.holdsSecret }.map { member in
          TypeOutline.Field(
            name: member.field,
            property: member.name,
            isRequired: member.isRequired,
            type: fieldType(member.type, positions)
          )
        }
        outline.types.append(.init(name: name, body: .object(fields)))
      case .enumeration(let texts):
        let names = SwiftName.distinct(texts, naming: SwiftName.member)
        let members = zip(texts, names).map { TypeOutline.Member(text: $0, name: $1) }
        outline.types.append(.init(name: name, body: .set(members)))
      }
    }
    return outline
  }

  /// Every type in the order in which the module declares it.
  private var declared: [ID] {
    var order: [ID] = []
    var waiting = Array(roots.reversed())
    while let id = waiting.popLast() {
      order.append(id)
      waiting += entries[id].nested.reversed()
    }
    return order
  }

  private func fieldType(_ type: MemberType, _ positions: [ID: Int]) -> TypeOutline.FieldType {
    switch type {
    case .scalar(.any): .any
    case .scalar(.string): .string
    case .scalar(.bool): .bool
    case .scalar(.integer): .integer
    case .scalar(.number): .number
    case .scalar(.quantity): .quantity
    case .scalar(.intOrString): .intOrString
    case .scalar(.objectMeta): .objectMeta
    case .list(let element): .list(fieldType(element, positions))
    case .map(let element): .map(fieldType(element, positions))
    case .declared(let id): .declared(positions[id] ?? 0)
    }
  }
}
