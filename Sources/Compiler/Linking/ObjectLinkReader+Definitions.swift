import KindKnowledge
import Manifest
import Resources

extension ObjectLinkReader {
  mutating func define(
    _ key: ObjectIdentity.Key,
    offers: [ObjectDefinition.Offer],
    role: ProductRule.Role = .shared,
    doors: [ObjectDoor] = [],
    labels: [String: String]? = nil
  ) {
    links.definitions.append(
      ObjectDefinition(
        key: key,
        object: linked,
        offers: offers,
        role: role,
        doors: doors,
        labels: labels
      )
    )
  }

  mutating func make(_ rule: ProductRule) {
    guard rule.conditions.allSatisfy({ $0.holds(in: root) }) else { return }
    let namespace: String?
    switch rule.namespace {
    case .same: namespace = object.identity.namespace
    case .itself: namespace = object.identity.name
    case .fixed(let name): namespace = name
    case .named(let path): namespace = path.first(in: root)?.string ?? object.identity.namespace
    }
    let offers = rule.offers.map { offer($0, in: root) }
    if case .spelled(let path, let spelling) = rule.name {
      let texts = path.matches(in: root).compactMap(\.value.string).filter { !$0.isDynamic }
      for spelled in texts.flatMap({ spelling.names(in: $0, namespace: namespace) }) {
        define(
          ObjectIdentity.Key(
            groupKind: rule.kind,
            namespace: spelled.namespace ?? namespace,
            name: spelled.name
          ),
          offers: offers,
          role: rule.role
        )
      }
      return
    }
    for name in names(rule.name) where !name.isDynamic {
      define(
        ObjectIdentity.Key(
          groupKind: rule.kind,
          namespace: kinds[rule.kind]?.scope == .cluster ? nil : namespace,
          name: name
        ),
        offers: offers,
        role: rule.role
      )
    }
  }

  private func names(_ name: ProductRule.Name) -> [String] {
    switch name {
    case .fixed(let name): return [name]
    case .spelled: return []
    case .field(let paths, let prefix, let suffix):
      for path in paths {
        let found = path.matches(in: root).compactMap(\.value.string).filter { !$0.isEmpty }
        if !found.isEmpty { return found.map { prefix + $0 + suffix } }
      }
      return []
    }
  }

  func offer(_ rule: OfferRule, in value: Value) -> ObjectDefinition.Offer {
    if object.extent == .generated { return .init(kind: rule.kind, names: nil, required: []) }
    let elements = rule.required?.matches(in: value).compactMap(\.value.mapping) ?? []
    let required = elements.filter { $0["default"] == nil && $0["optional"]?.bool != true }
      .compactMap { $0["name"]?.string }
    if rule.openedBy.contains(where: { $0.first(in: value) != nil }) {
      return .init(kind: rule.kind, names: nil, required: required)
    }
    if let keys = rule.exclusive?.first(in: value)?.mapping?.keys {
      return .init(kind: rule.kind, names: keys, required: required)
    }
    if rule.unknownIf.contains(where: { $0.first(in: value) != nil }) {
      return .init(kind: rule.kind, names: nil, required: required)
    }
    var names = rule.fixed
    for path in rule.values {
      names += path.matches(in: value).compactMap(\.value.partName)
    }
    for path in rule.keys {
      names += path.matches(in: value).flatMap { $0.value.mapping?.keys ?? [] }
    }
    for filling in rule.filled where filling.conditions.allSatisfy({ $0.holds(in: value) }) {
      guard let filled = filling.names else {
        return .init(kind: rule.kind, names: nil, required: required)
      }
      names += filled
    }
    return .init(kind: rule.kind, names: names, required: required)
  }

  mutating func addKind(_ rule: KindRule) {
    guard let group = rule.group.first(in: root)?.string,
      let kind = rule.kind.first(in: root)?.string
    else { return }
    let versions = rule.versions?.matches(in: root).compactMap(\.value.mapping) ?? []
    let served = versions.reduce(into: [String: Bool]()) { served, version in
      guard let name = version["name"]?.string else { return }
      served[name] = version["served"]?.bool ?? true
    }
    links.definedKinds.append(
      ObjectLinks.Kind(
        kind: GroupKind(group, kind),
        object: linked,
        versions: served.isEmpty ? nil : served
      )
    )
  }
}
