import Diagnostics
import Manifest

/// What may have been meant by a reference to an object that isn't there.
struct ObjectCandidates {
  private struct Place: Hashable {
    let kind: GroupKind
    let namespace: String?
  }

  private struct Name: Hashable {
    let kind: GroupKind
    let name: String
  }

  private var byPlace: [Place: [String: ObjectDefinition]] = [:]
  private var byName: [Name: ObjectDefinition] = [:]
  private var kinds: Set<GroupKind> = []
  private var namespaces: Set<String> = []

  init(_ definitions: [ObjectDefinition]) {
    for definition in definitions {
      let key = definition.key
      kinds.insert(key.groupKind)
      // what a controller makes somewhere doesn't show that anything else is known there
      if !definition.isProduct {
        if let namespace = key.namespace { namespaces.insert(namespace) }
        if key.groupKind == .namespace { namespaces.insert(key.name) }
      }
      byPlace[Place(kind: key.groupKind, namespace: key.namespace), default: [:]][key.name] =
        definition
      let name = Name(kind: key.groupKind, name: key.name)
      // of several namespaces the first in the alphabet, so that the message is the same in every run
      if let other = byName[name], (other.key.namespace ?? "") < (key.namespace ?? "") { continue }
      byName[name] = definition
    }
  }

  /// Whether there is any object of a kind.
  func holds(_ kind: GroupKind) -> Bool { kinds.contains(kind) }

  /// Whether there is any object of a namespace.
  func holds(namespace: String) -> Bool { namespaces.contains(namespace) }

  /// The object of the same kind and namespace whose name is nearest.
  func nearest(to key: ObjectIdentity.Key) -> ObjectDefinition? {
    let here = byPlace[Place(kind: key.groupKind, namespace: key.namespace)] ?? [:]
    return Suggestion.closest(to: key.name, in: here.keys).flatMap { here[$0] }
  }

  /// The object of the same kind and name in another namespace.
  func elsewhere(_ key: ObjectIdentity.Key) -> ObjectDefinition? {
    byName[Name(kind: key.groupKind, name: key.name)]
  }
}
