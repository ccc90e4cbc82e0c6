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

  private let byPlace: [Place: [String: ObjectDefinition]]
  private let names: [Place: SuggestionIndex]
  private var byName: [Name: ObjectDefinition] = [:]
  private var kinds: Set<GroupKind> = []
  private var namespaces: Set<String> = []

  /// - Complexity: O(*n* · log *n*).
  init(_ definitions: [ObjectDefinition]) {
    var byPlace: [Place: [String: ObjectDefinition]] = [:]
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
    self.byPlace = byPlace
    names = byPlace.mapValues { SuggestionIndex($0.keys) }
  }

  /// Whether there is any object of a kind.
  func holds(_ kind: GroupKind) -> Bool { kinds.contains(kind) }

  /// Whether there is any object of a namespace.
  func holds(namespace: String) -> Bool { namespaces.contains(namespace) }

  /// The object of the same kind and namespace whose name is nearest.
  func nearest(to key: ObjectIdentity.Key) -> ObjectDefinition? {
    let place = Place(kind: key.groupKind, namespace: key.namespace)
    return names[place]?.closest(to: key.name).flatMap { byPlace[place]?[$0] }
  }

  /// The object of the same kind and name in another namespace.
  func elsewhere(_ key: ObjectIdentity.Key) -> ObjectDefinition? {
    byName[Name(kind: key.groupKind, name: key.name)]
  }
}
