import KindKnowledge
import Manifest
import Resources

extension ObjectLinkReader {
  mutating func select(_ rule: SelectorRule, _ value: Value, _ path: FieldPath) {
    guard rule.conditions.allSatisfy({ $0.holds(in: value) }),
      let match = rule.selector.matches(in: value, at: path).first,
      let selector = PodSelector(match.value, form: rule.form)
    else { return }
    var namespaces: [String]?
    if let others = rule.namespaces?.first(in: value) {
      // by other labels than the name, any namespace may be meant
      guard let names = others.namesOfNamespaces else { return }
      namespaces = names
    }
    links.podNeeds.append(
      PodNeed(
        object: linked,
        location: object.location(of: match.path),
        path: match.path,
        selector: selector,
        namespaces: namespaces,
        isAdvisory: rule.isAdvisory,
        ports: rule.ports.flatMap { namedPorts($0) },
        minimum: rule.minimum.flatMap { minimum($0) }
      )
    )
  }

  private func minimum(_ path: PathPattern) -> PodNeed.Minimum? {
    guard let match = path.matches(in: root).first, let count = match.value.integer else {
      return nil
    }
    return PodNeed.Minimum(
      count: count,
      path: match.path,
      location: object.location(of: match.path)
    )
  }

  /// The ports that a field names; a number needs no declaration in a container.
  private func namedPorts(_ path: PathPattern) -> [ObjectNeed.Part] {
    path.matches(in: root).compactMap { match in
      guard let name = match.value.string, !name.isEmpty, !name.isDynamic else { return nil }
      return ObjectNeed.Part(
        kind: .port,
        name: name,
        path: match.path,
        location: object.location(of: match.path)
      )
    }
  }
}

extension Value {
  /// The namespaces that a selector means by the label which the API server gives each; nil if it selects otherwise.
  fileprivate var namesOfNamespaces: [String]? {
    guard let labels = mapping?["matchLabels"]?.mapping, mapping?["matchExpressions"] == nil,
      let name = labels[Self.nameOfNamespace]?.string, !name.isDynamic
    else { return nil }
    return [name]
  }

  private static let nameOfNamespace = "kubernetes.io/metadata.name"
}
