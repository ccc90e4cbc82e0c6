import Diagnostics
import KindKnowledge
import Manifest

/// An object on its way through a kustomization.
struct KustomizedObject: Sendable {
  /// What it was called before something renamed or moved it.
  struct Identity: Sendable, Hashable {
    var kind: GroupKind
    var version: String
    /// Nil for an object of the whole cluster.
    var namespace: String?
    var name: String
  }

  var tree: Mapping
  var current: Identity
  /// What it was called at each stage, the first one first; empty while nothing has changed it.
  var earlier: [Identity] = []
  var prefixes: [String] = []
  var suffixes: [String] = []
  /// The labels that Kustomize has written to several fields at once: changing one changes it in all of them.
  var labelled: [String: [KustomizeRules.Field]] = [:]
  /// Whether Kustomize adds a hash of the contents to the name.
  var isHashed = false
  /// How much the tree tells.
  var extent: ObjectNode.Extent = .whole
  /// The file that it is in.
  let path: String
  let marks: @Sendable (FieldPath) -> SourceLocation

  /// Nil if the tree is no object.
  init?(
    _ tree: Mapping,
    path: String,
    isClusterScoped: (GroupKind) -> Bool,
    marks: @escaping @Sendable (FieldPath) -> SourceLocation
  ) {
    guard let version = tree["apiVersion"]?.string.flatMap(GroupVersion.init(apiVersion:)),
      let kind = tree["kind"]?.string, let metadata = tree["metadata"]?.mapping,
      let name = metadata["name"]?.string
        ?? metadata["generateName"]?.string.map({ $0 + "*" })
    else { return nil }
    let groupKind = GroupKind(version.group, kind)
    self.tree = tree
    self.path = path
    self.marks = marks
    current = Identity(
      kind: groupKind,
      version: version.version,
      namespace: isClusterScoped(groupKind) ? nil : metadata["namespace"]?.string ?? "",
      name: name
    )
  }

  /// What it was called in the file.
  var original: Identity { earlier.first ?? current }

  /// Notes what it is called, before something changes that.
  mutating func remember() { earlier.append(current) }

  /// Whether it is or was this one; a namespace that isn't written is `default`.
  func isOrWas(_ identity: Identity) -> Bool {
    current.isSame(as: identity) || earlier.contains { $0.isSame(as: identity) }
  }

  mutating func rename(_ name: String) {
    current.name = name
    setMetadata("name", name)
  }

  mutating func move(to namespace: String) {
    current.namespace = namespace
    setMetadata("namespace", namespace)
  }

  /// Reads the identity again, after a patch.
  mutating func readIdentity() {
    guard let metadata = tree["metadata"]?.mapping else { return }
    if let name = metadata["name"]?.string { current.name = name }
    if current.namespace != nil { current.namespace = metadata["namespace"]?.string ?? "" }
    guard let version = tree["apiVersion"]?.string.flatMap(GroupVersion.init(apiVersion:)),
      let kind = tree["kind"]?.string
    else { return }
    current.kind = GroupKind(version.group, kind)
    current.version = version.version
  }

  private mutating func setMetadata(_ key: String, _ value: String) {
    var metadata = tree["metadata"]?.mapping ?? [:]
    metadata[key] = .string(value)
    tree["metadata"] = .mapping(metadata)
  }

  /// A map of texts in the metadata: labels, annotations.
  func texts(_ field: String) -> [String: String] {
    var found: [String: String] = [:]
    for entry in tree["metadata"]?.mapping?[field]?.mapping ?? [:] {
      found[entry.key] = entry.value.string
    }
    return found
  }
}

extension KustomizedObject.Identity {
  /// The namespace, where one that isn't written is `default`.
  var effectiveNamespace: String? { namespace == "" ? "default" : namespace }

  func isSame(as other: Self) -> Bool {
    name == other.name && kind == other.kind && version == other.version
      && effectiveNamespace == other.effectiveNamespace
  }
}
