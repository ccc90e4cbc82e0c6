import Diagnostics
import Manifest
import Resources

extension LinkEdge {
  init(_ need: ObjectNeed, _ provider: Provider) {
    self.init(
      user: need.user,
      position: need.position,
      path: need.path,
      location: need.location,
      meaning: .object(need.target),
      timing: need.timing,
      provider: provider
    )
  }

  init(_ need: PodNeed, _ provider: Provider) {
    self.init(
      user: need.user,
      position: SyncPosition(),
      path: need.path,
      location: need.location,
      meaning: .pods(need.selector),
      timing: .used,
      provider: provider
    )
  }

  init(_ kind: ObjectLinks.Kind, _ provider: Provider) {
    self.init(
      user: kind.origin,
      position: kind.position,
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
    .object(
      ObjectDefinition(
        key: set.origin.key,
        origin: set.origin,
        location: nil,
        position: SyncPosition(),
        offers: []
      )
    )
  }

  /// The object that defines a kind.
  static func definition(_ kind: ObjectLinks.Kind) -> Self {
    .object(
      ObjectDefinition(
        key: kind.origin.key,
        origin: kind.origin,
        location: kind.location,
        position: kind.position,
        offers: []
      )
    )
  }
}

extension ObjectIdentity.Key {
  /// `Secret 'x' in namespace 'a'`; the namespace is left out where it isn't known.
  var described: String {
    guard let namespace, !namespace.isEmpty else { return "\(groupKind.kind) '\(name)'" }
    return "\(groupKind.kind) '\(name)' in namespace '\(namespace)'"
  }
}
