import Diagnostics
import KindKnowledge
import Manifest
import Resources

/// What is defined, for looking up what others refer to.
struct ObjectTable {
  /// Something defined, with the Application that it belongs to.
  struct Owned<Element: Sendable>: Sendable {
    let element: Element
    /// Nil for what belongs to no Application.
    let application: ApplicationID?
  }

  private struct GrantPlace: Hashable {
    let kind: GroupKind
    let namespace: String
  }

  private var objects: [ObjectIdentity.Key: Owned<ObjectDefinition>] = [:]
  /// Objects that are declared more than once, with every declaration.
  private var repeated: [ObjectIdentity.Key: [Owned<ObjectDefinition>]] = [:]
  private var pods: [String: PodTable] = [:]
  /// Objects whose number of pods something changes.
  private(set) var scalings: [ObjectIdentity.Key: [ObjectNeed]] = [:]
  /// What pods may connect to.
  private(set) var egress: [EgressPolicy] = []
  /// Pods of which a manifest says how many there are, by the object.
  private var counted: [ObjectIdentity.Key: Owned<PodSet>] = [:]
  private var kinds: [GroupKind: Owned<ObjectLinks.Kind>] = [:]
  /// The flags of programs that follow references: one that lets pass wins.
  private(set) var switches: [SwitchRule: ProgramSwitch] = [:]
  private var grants: [GrantPlace: [ObjectGrant]] = [:]
  /// What is added to objects that others define.
  private var additions: [ObjectIdentity.Key: [ObjectDefinition]] = [:]
  /// Objects that two others make as their own, each with its first maker.
  private(set) var contested: [(first: ObjectDefinition, second: ObjectDefinition)] = []

  /// An empty table for about as many objects.
  init(capacity: Int = 0) { objects.reserveCapacity(capacity) }

  /// Adds what an Application defines; of an object that is both rendered and made, the rendered one stands.
  mutating func add(_ links: ApplicationLinks, of application: ApplicationID?) {
    for definition in links.definitions {
      guard definition.role != .addition else {
        additions[definition.key, default: []].append(definition)
        continue
      }
      let new = Owned(element: definition, application: application)
      guard let old = objects.updateValue(new, forKey: definition.key) else { continue }
      if !old.element.isProduct, !definition.isProduct, old.element.location != definition.location
      {
        repeated[definition.key, default: [old]].append(new)
      }
      if old.element.isContested(with: definition) {
        contested.append((old.element, definition))
      }
      let (stays, goes) = definition.isProduct ? (old, new) : (new, old)
      objects[definition.key] = Owned(
        element: stays.element.withParts(of: goes.element),
        application: stays.application
      )
    }
    for program in links.switches {
      guard let known = switches[program.rule] else {
        switches[program.rule] = program
        continue
      }
      if program.isOpen, !known.isOpen { switches[program.rule] = program }
    }
    for grant in links.grants {
      grants[GrantPlace(kind: grant.kind, namespace: grant.namespace), default: []].append(grant)
    }
    for set in links.pods {
      pods[set.namespace, default: PodTable()]
        .add(Owned(element: set, application: application))
      if set.replicas != nil {
        counted[set.origin.key] = Owned(element: set, application: application)
      }
    }
    egress += links.egress
    for need in links.scalings { scalings[need.target, default: []].append(need) }
    for kind in links.definedKinds {
      guard let old = kinds[kind.kind] else {
        kinds[kind.kind] = Owned(element: kind, application: application)
        continue
      }
      kinds[kind.kind] = Owned(
        element: old.element.withVersions(of: kind),
        application: old.application
      )
    }
  }

  subscript(key: ObjectIdentity.Key) -> Owned<ObjectDefinition>? {
    objects[key].map(withAdditions)
  }

  /// The object with what others add to it.
  private func withAdditions(_ owned: Owned<ObjectDefinition>) -> Owned<ObjectDefinition> {
    guard !additions.isEmpty, let added = additions[owned.element.key] else { return owned }
    return Owned(
      element: added.reduce(owned.element) { $0.withParts(of: $1) },
      application: owned.application
    )
  }

  /// Every declaration of an object.
  func declarations(of key: ObjectIdentity.Key) -> [ObjectDefinition] {
    repeated[key]?.map(\.element) ?? objects[key].map { [$0.element] } ?? []
  }

  /// The object, and of several declarations the one that is nearest to the place that needs it: in its file, or in the
  /// folder that has most of its path in common.
  func find(_ key: ObjectIdentity.Key, near place: SourceLocation?) -> Owned<ObjectDefinition>? {
    guard !repeated.isEmpty, let file = place?.file, let all = repeated[key] else {
      return self[key]
    }
    func distance(_ owned: Owned<ObjectDefinition>) -> Int {
      guard let other = owned.element.location?.file else { return .max }
      if other == file { return -1 }
      let (left, right) = (file.split(separator: "/"), other.split(separator: "/"))
      let shared = zip(left, right).prefix { $0 == $1 }.count
      return left.count + right.count - 2 * shared
    }
    return all.min { distance($0) < distance($1) }.map(withAdditions)
  }

  /// All that is defined of some kinds.
  func definitions(of kinds: Set<GroupKind>) -> [ObjectDefinition] {
    objects.values.lazy.map(\.element).filter { kinds.contains($0.key.groupKind) }
  }

  /// All pods.
  var podSets: [PodSet] { pods.values.flatMap { $0.sets.map(\.element) } }

  subscript(kind: GroupKind) -> Owned<ObjectLinks.Kind>? { kinds[kind] }

  /// The pods of a namespace, in their order.
  func pods(in namespace: String) -> [Owned<PodSet>] { pods[namespace]?.sets ?? [] }

  /// The pods of a namespace that a selector means.
  func pods(in namespace: String, _ selector: PodSelector) -> [Owned<PodSet>] {
    pods[namespace]?.sets(for: selector, isScaled: isScaled) ?? []
  }

  /// Whether an object of a kind lets another one refer to an object in its namespace.
  func lets(_ user: ObjectIdentity, referTo target: ObjectIdentity.Key, by kind: GroupKind) -> Bool
  {
    let place = GrantPlace(kind: kind, namespace: target.namespace ?? "")
    return grants[place]?.contains { $0.lets(user, referTo: target) } ?? false
  }

  /// Those that may be in a namespace because they, or who selects them, name none.
  func openPods(besides namespace: String, _ selector: PodSelector) -> [Owned<PodSet>] {
    guard namespace.isEmpty else { return pods(in: "", selector) }
    return pods.sorted { $0.key < $1.key }.flatMap { place, table in
      place.isEmpty ? [] : table.sets(for: selector, isScaled: isScaled)
    }
  }

  /// The pods of an object, if a manifest says how many there are.
  func pods(of key: ObjectIdentity.Key) -> Owned<PodSet>? { counted[key] }

  /// Whether something changes how many pods an object has.
  func isScaled(_ set: PodSet) -> Bool { !scalings.isEmpty && scalings[set.origin.key] != nil }

  /// Look-up tables for "did you mean".
  ///
  /// - Complexity: O(*n*); made once for all that is not found.
  func candidates() -> ObjectCandidates { ObjectCandidates(objects.values.map(\.element)) }
}
