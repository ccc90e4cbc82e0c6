import Diagnostics
import Manifest
import Resources

extension LinkEdge {
  init(_ need: ObjectNeed, _ provider: Provider) {
    self.init(
      object: need.object,
      path: need.path,
      location: need.location,
      meaning: .object(need.target),
      timing: need.timing,
      provider: provider
    )
  }

  init(_ need: PodNeed, _ provider: Provider) {
    self.init(
      object: need.object,
      path: need.path,
      location: need.location,
      meaning: .pods(need.selector),
      timing: .used,
      provider: provider
    )
  }

  init(_ kind: ObjectLinks.Kind, _ provider: Provider) {
    self.init(
      object: kind.object,
      path: FieldPath(),
      location: kind.location,
      meaning: .kind(kind.kind),
      timing: .applied,
      provider: provider
    )
  }
}

extension LinkEdge.Provider {
  /// The object because of which pods run.
  static func pods(_ set: PodSet) -> Self {
    .object(ObjectDefinition(key: set.origin.key, object: set.object))
  }

  /// The object that defines a kind.
  static func definition(_ kind: ObjectLinks.Kind) -> Self {
    .object(ObjectDefinition(key: kind.origin.key, object: kind.object))
  }
}

extension ObjectIdentity.Key {
  /// `Secret 'x' in namespace 'a'`; the namespace is left out where it isn't known.
  var described: String {
    guard let namespace, !namespace.isEmpty else { return "\(groupKind.kind) '\(name)'" }
    return "\(groupKind.kind) '\(name)' in namespace '\(namespace)'"
  }
}
