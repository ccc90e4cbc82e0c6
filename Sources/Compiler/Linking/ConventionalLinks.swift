import Manifest
import PlatformDSL
import Resources

/// What an object of a kind that isn't known says by fields which mean the same in every API.
///
/// - `secretKeyRef` and `configMapKeyRef` with a `name` and a `key` name a key of a Secret or ConfigMap.
/// - `writeConnectionSecretToRef`, which is Crossplane's, names a Secret that is made.
/// - `spec.template` with containers is a pod template: its labels are those of pods.
///
/// Other fields aren't followed, because they differ: a `secretName` may be one that is read or one that is made, a
/// `serviceAccountName` may be of another cluster, and a `name` beside a `kind` may come without its group.
/// Source: `SecretKeySelector`, `ConfigMapKeySelector` and `PodTemplateSpec` of Kubernetes; Crossplane's resource model.
struct ConventionalLinks {
  private(set) var needs: [ObjectNeed] = []
  private(set) var made: [ObjectDefinition] = []
  private(set) var pods: [PodSet] = []

  private let object: ObjectNode
  private let linked: LinkedObject

  init(of object: ObjectNode) {
    self.object = object
    linked = LinkedObject(object)
    guard let spec = object.tree["spec"]?.mapping else { return }
    if let secret = spec["writeConnectionSecretToRef"]?.mapping { make(secret) }
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
        switch entry.key {
        case "secretKeyRef": refer(GroupKind("", "Secret"), entry.value, path, namespace)
        case "configMapKeyRef": refer(GroupKind("", "ConfigMap"), entry.value, path, namespace)
        default: read(entry.value, path, namespace)
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

  private mutating func make(_ secret: Mapping) {
    guard let name = secret["name"]?.string, !name.isDynamic,
      let namespace = secret["namespace"]?.string ?? object.identity.namespace
    else { return }
    made.append(
      ObjectDefinition(
        key: ObjectIdentity.Key(
          groupKind: GroupKind("", "Secret"),
          namespace: namespace,
          name: name
        ),
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
