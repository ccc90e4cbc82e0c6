import Manifest
import Resources

/// What is defined, for looking up what others refer to.
struct ObjectTable {
  /// Something defined, with the Application that it belongs to.
  struct Owned<Element: Sendable>: Sendable {
    let element: Element
    let owner: Int
  }

  private var objects: [ObjectIdentity.Key: Owned<ObjectDefinition>] = [:]
  private var pods: [String: [Owned<PodSet>]] = [:]
  private var kinds: [GroupKind: Owned<ObjectLinks.Kind>] = [:]

  /// An empty table for about as many objects.
  init(capacity: Int = 0) { objects.reserveCapacity(capacity) }

  /// Adds what an Application defines; of an object that is both rendered and made, the rendered one stands.
  mutating func add(_ links: [ObjectLinks], owner: Int) {
    for links in links {
      add(definitions: links.definitions, pods: links.pods, kinds: links.definedKinds, owner: owner)
    }
  }

  mutating func add(
    definitions: [ObjectDefinition],
    pods: [PodSet],
    kinds: [ObjectLinks.Kind],
    owner: Int
  ) {
    for definition in definitions {
      let new = Owned(element: definition, owner: owner)
      guard let old = objects.updateValue(new, forKey: definition.key) else { continue }
      let (stays, goes) = definition.isProduct ? (old, new) : (new, old)
      objects[definition.key] = Owned(
        element: stays.element.withParts(of: goes.element),
        owner: stays.owner
      )
    }
    for set in pods {
      self.pods[set.namespace, default: []].append(Owned(element: set, owner: owner))
    }
    for kind in kinds where self.kinds[kind.kind] == nil {
      self.kinds[kind.kind] = Owned(element: kind, owner: owner)
    }
  }

  subscript(key: ObjectIdentity.Key) -> Owned<ObjectDefinition>? { objects[key] }

  subscript(kind: GroupKind) -> Owned<ObjectLinks.Kind>? { kinds[kind] }

  func pods(in namespace: String) -> [Owned<PodSet>] { pods[namespace] ?? [] }

  /// Pods that may be in a namespace because they, or who selects them, name none.
  func openPods(besides namespace: String) -> [Owned<PodSet>] {
    guard namespace.isEmpty else { return pods[""] ?? [] }
    return pods.sorted { $0.key < $1.key }.flatMap { $0.key.isEmpty ? [] : $0.value }
  }

  /// Every object by its kind, for suggesting another than the one that was not found.
  ///
  /// - Complexity: O(*n*); made once for all that is not found.
  func candidates() -> ObjectCandidates { ObjectCandidates(objects.values.map(\.element)) }
}
