import Diagnostics
import KindKnowledge
import Manifest
import Resources

/// A field that selects objects, or pods, by their labels, with the parts that are named of them.
struct SelectionNeed: Sendable {
  let object: LinkedObject
  let location: SourceLocation?
  let path: FieldPath
  let target: SelectionRule.Target
  let selector: PodSelector
  /// Where; nil for everywhere.
  let namespaces: [String]?
  let parts: [ObjectNeed.Part]

  var user: ObjectIdentity { object.identity }
}

/// What is selected by labels, found by one of them.
struct LabelIndex {
  /// Something with labels.
  struct Element {
    let namespace: String
    let labels: [String: String]
    /// Its parts by name; nil if nobody can know.
    let parts: Set<String>?
    let origin: ObjectIdentity
    /// The pods, to which a controller may give labels more.
    var pods: PodSet?
  }

  private struct Place: Hashable {
    let namespace: String?
    let label: PodSelector.Label?
  }

  private var elements: [Element] = []
  private var byPlace: [Place: [Int]] = [:]
  /// Of each namespace the first object whose labels nobody can know.
  private(set) var unlabelled: [String: ObjectIdentity] = [:]

  /// - Complexity: O(*n*) in the labels of all.
  init(_ target: SelectionRule.Target, _ table: ObjectTable, _ kinds: KindTable) {
    switch target {
    case .objects(let kind):
      for present in kinds.presentLabels where present.kind == kind {
        let origin = ObjectIdentity(
          group: kind.group,
          version: "v1",
          kind: kind.kind,
          namespace: present.namespace,
          name: present.name
        )
        add(
          Element(
            namespace: present.namespace,
            labels: present.labels,
            parts: nil,
            origin: origin
          )
        )
      }
      for definition in table.definitions(of: [kind]) {
        let namespace = definition.key.namespace ?? ""
        guard let labels = definition.labels else {
          let known = unlabelled[namespace]
          if known.map({ definition.origin < $0 }) ?? true {
            unlabelled[namespace] = definition.origin
          }
          continue
        }
        let offers = definition.offers.first { $0.kind == .port }
        add(
          Element(
            namespace: namespace,
            labels: labels,
            parts: offers?.names.map(Set.init),
            origin: definition.origin
          )
        )
      }
    case .pods:
      for set in table.podSets {
        add(
          Element(
            namespace: set.namespace,
            labels: set.labels,
            parts: set.ports,
            origin: set.origin,
            pods: set
          )
        )
      }
    }
  }

  private mutating func add(_ element: Element) {
    let index = elements.count
    elements.append(element)
    for namespace in [element.namespace, nil] {
      byPlace[Place(namespace: namespace, label: nil), default: []].append(index)
      for label in element.labels {
        let place = Place(namespace: namespace, label: .init(key: label.key, value: label.value))
        byPlace[place, default: []].append(index)
      }
    }
  }

  /// What a selector means in some namespaces; in all if they are nil.
  func matches(_ selector: PodSelector, in namespaces: [String]?) -> [Element] {
    let places: [String?] = namespaces ?? [nil]
    let found = places.flatMap { namespace in
      (byPlace[Place(namespace: namespace, label: selector.someLabel)] ?? [])
        .map { elements[$0] }.filter { selector.matches($0.labels) }
    }
    guard found.isEmpty else { return found }
    return examples(in: namespaces).filter { element in
      element.pods.map { selector.matches($0, isScaled: true) } ?? false
    }
  }

  /// Some of what is in the namespaces, in their order.
  func examples(in namespaces: [String]?) -> [Element] {
    let places: [String?] = namespaces ?? [nil]
    return places.flatMap { (byPlace[Place(namespace: $0, label: nil)] ?? []).map { elements[$0] } }
      .sorted { $0.origin < $1.origin }
  }
}
