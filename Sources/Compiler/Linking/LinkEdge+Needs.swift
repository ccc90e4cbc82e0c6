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

  init(_ need: PodNeed, _ set: PodSet) {
    self.init(
      user: need.user,
      position: SyncPosition(),
      path: need.path,
      location: need.location,
      meaning: .pods(need.selector),
      timing: .used,
      provider: .object(
        ObjectDefinition(
          key: set.origin.key,
          origin: set.origin,
          location: nil,
          position: SyncPosition(),
          offers: []
        )
      )
    )
  }

  init(_ kind: ObjectLinks.Kind, _ definition: ObjectLinks.Kind) {
    self.init(
      user: kind.origin,
      position: kind.position,
      path: FieldPath(),
      location: kind.location,
      meaning: .kind(kind.kind),
      timing: .applied,
      provider: .object(
        ObjectDefinition(
          key: definition.origin.key,
          origin: definition.origin,
          location: definition.location,
          position: definition.position,
          offers: []
        )
      )
    )
  }

  init(_ kind: ObjectLinks.Kind, pattern provider: Provider) {
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

  init(_ need: PodNeed, pattern provider: Provider) {
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
}

extension ObjectIdentity.Key {
  /// `Secret 'x' in namespace 'a'`; the namespace is left out where it isn't known.
  var described: String {
    guard let namespace, !namespace.isEmpty else { return "\(groupKind.kind) '\(name)'" }
    return "\(groupKind.kind) '\(name)' in namespace '\(namespace)'"
  }
}
