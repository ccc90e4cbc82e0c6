import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// What an object of a kind that isn't known says by fields which mean the same in every API.
///
/// - Fields that `KindTable.conventions` has, as `secretKeyRef`: they name a key of an object, or an object that is made.
/// - `spec.template` with containers is a pod template: its labels are those of pods.
///
/// Other fields aren't followed, because they differ: a `secretName` may be one that is read or one that is made, a
/// `serviceAccountName` may be of another cluster, and a `name` beside a `kind` may come without its group.
/// Source: `PodTemplateSpec` of Kubernetes.
struct ConventionalLinks {
  private(set) var needs: [ObjectNeed] = []
  private(set) var made: [ObjectDefinition] = []
  private(set) var pods: [PodSet] = []

  private let object: ObjectNode
  private let linked: LinkedObject
  private let conventions: [String: FieldConvention]

  init(of object: ObjectNode, _ conventions: [String: FieldConvention]) {
    self.object = object
    self.conventions = conventions
    linked = LinkedObject(object)
    guard let spec = object.tree["spec"]?.mapping else { return }
    for entry in spec {
      guard case .product(let kind) = conventions[entry.key] else { continue }
      make(kind, entry.value)
    }
    guard let namespace = object.identity.namespace else { return }
    if let template = spec["template"]?.mapping, template["spec"]?.mapping?.holdsContainers == true
    {
      let labels = template["metadata"]?.mapping?["labels"]?.mapping ?? [:]
      pods = [
        PodSet(
          labels: labels.reduce(into: [:]) { $0[$1.key] = $1.value.string },
          namespace: namespace,
          object: linked
        )
      ]
    }
    read(.mapping(spec), [.key("spec")], namespace)
  }

  private mutating func read(_ value: Value, _ path: [FieldPath.Step], _ namespace: String) {
    switch value {
    case .mapping(let mapping):
      // an object inside another one may be meant for another place, or be a template
      guard mapping["apiVersion"] == nil || mapping["kind"] == nil else { return }
      for entry in mapping {
        let path = path + [.key(entry.key)]
        switch conventions[entry.key] {
        case .keySelector(let kind): refer(kind, entry.value, path, namespace)
        case .product, nil: read(entry.value, path, namespace)
        }
      }
    case .sequence(let elements):
      for (index, element) in elements.enumerated() {
        read(element, path + [.index(index)], namespace)
      }
    case .null, .bool, .integer, .double, .string: break
    }
  }

  private mutating func refer(
    _ kind: GroupKind,
    _ value: Value,
    _ path: [FieldPath.Step],
    _ namespace: String
  ) {
    guard let selector = value.mapping, let name = selector["name"]?.string,
      let key = selector["key"]?.string, !name.isEmpty, !name.isDynamic, !key.isDynamic
    else { return }
    let place = selector["namespace"]?.string ?? namespace
    guard !place.isDynamic else { return }
    let keyPath = FieldPath(path + [.key("key")])
    let namePath = FieldPath(path + [.key("name")])
    needs.append(
      ObjectNeed(
        object: linked,
        location: object.marks?(namePath),
        path: namePath,
        target: ObjectIdentity.Key(groupKind: kind, namespace: place, name: name),
        timing: .used,
        isOptional: selector["optional"]?.bool ?? false,
        parts: [
          .init(kind: .key, name: key, path: keyPath, location: object.location(of: keyPath))
        ],
        complete: [],
        isConventional: true
      )
    )
  }

  private mutating func make(_ kind: GroupKind, _ value: Value) {
    guard let product = value.mapping, let name = product["name"]?.string, !name.isDynamic,
      let namespace = product["namespace"]?.string ?? object.identity.namespace
    else { return }
    made.append(
      ObjectDefinition(
        key: ObjectIdentity.Key(groupKind: kind, namespace: namespace, name: name),
        object: linked
      )
    )
  }
}

extension ObjectLinks {
  /// Adds what only conventions tell.
  mutating func follow(_ conventions: ConventionalLinks) {
    needs += conventions.needs
    definitions += conventions.made
    pods += conventions.pods
  }
}

extension Mapping {
  /// Whether this looks like a pod's `spec`: a list of containers that each have a name.
  fileprivate var holdsContainers: Bool {
    guard let containers = self["containers"]?.sequence, !containers.isEmpty else { return false }
    return containers.allSatisfy { $0.mapping?["name"]?.string != nil }
  }
}
