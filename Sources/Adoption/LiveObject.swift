import Manifest

/// An object as the API server hands it out, with what the cluster has written into it.
///
/// It is told from a manifest by its `uid` or `resourceVersion`: nobody writes them.
struct LiveObject {
  private(set) var tree: Mapping
  /// What was left out.
  private(set) var paths: [String] = []
  private let kind: GroupKind

  /// Whether an object comes from a cluster.
  static func isLive(_ tree: Mapping) -> Bool {
    let metadata = tree["metadata"]?.mapping
    return metadata?["uid"] != nil || metadata?["resourceVersion"] != nil
  }

  init(_ tree: Mapping, of kind: GroupKind) {
    self.tree = tree
    self.kind = kind
  }

  // MARK: Whole objects

  /// Who made the object, if it is one that the cluster makes by itself.
  static func maker(of tree: Mapping, _ kind: GroupKind) -> String? {
    let metadata = tree["metadata"]?.mapping ?? [:]
    let name = metadata["name"]?.string ?? ""
    for owner in metadata["ownerReferences"]?.sequence ?? [] {
      guard let owner = owner.mapping, owner["controller"] == true else { continue }
      return "\(owner["kind"]?.string ?? "") '\(owner["name"]?.string ?? "")'"
    }
    let annotations = metadata["annotations"]?.mapping ?? [:]
    switch (kind.group, kind.kind) {
    case ("", "ConfigMap"): return bundles[name]
    case ("", "ServiceAccount") where name == "default":
      let isPlain = ["imagePullSecrets", "automountServiceAccountToken"].allSatisfy {
        tree[$0] == nil
      }
      let isAnnotated = annotations.contains { $0.key != ServerFields.lastApplied }
      return isPlain && !isAnnotated ? "the service account controller" : nil
    case ("", "Secret"):
      return tree["type"]?.string.flatMap { secrets[$0] }
    case ("", "Endpoints"):
      return annotations["endpoints.kubernetes.io/last-change-trigger-time"] == nil
        ? nil : "the endpoints controller"
    default: return kinds[kind]
    }
  }

  /// The certificates that controllers put into every namespace.
  private static let bundles = [
    "kube-root-ca.crt": "the root CA publisher",
    "openshift-service-ca.crt": "OpenShift's service CA operator",
    "istio-ca-root-cert": "istiod",
  ]

  private static let secrets = [
    "kubernetes.io/service-account-token": "the token controller",
    "helm.sh/release.v1": "Helm",
  ]

  private static let kinds = [
    GroupKind("", "Event"): "controllers",
    GroupKind("events.k8s.io", "Event"): "controllers",
    GroupKind("coordination.k8s.io", "Lease"): "leader elections",
    GroupKind("", "Node"): "the kubelet",
    GroupKind("", "ComponentStatus"): "the API server",
  ]

  // MARK: Fields

  mutating func strip() {
    stripAllocations()
    stripMetadata()
    for field in LiveDefaults.fields(of: kind) {
      var root = Value.mapping(tree)
      if Self.remove(field.path[...], field.value, from: &root), let changed = root.mapping {
        tree = changed
        paths.append(field.path.joined(separator: "."))
      }
    }
    var spec = tree["spec"] ?? .null
    stripTemplates(&spec)
    if spec != .null { tree["spec"] = spec }
  }

  private mutating func stripMetadata() {
    guard var metadata = tree["metadata"]?.mapping else { return }
    func note(_ steps: String...) -> String {
      FieldPath([.key("metadata")] + steps.map { .key($0) }).description
    }
    if metadata["name"] != nil, metadata["generateName"] != nil {
      metadata["generateName"] = nil
      paths.append(note("generateName"))
    }
    if metadata["ownerReferences"] != nil {
      metadata["ownerReferences"] = nil
      paths.append(note("ownerReferences"))
    }
    if let finalizers = metadata["finalizers"]?.sequence {
      let kept = finalizers.filter { $0.string?.hasPrefix("resources-finalizer.argocd") == true }
      if kept.count < finalizers.count {
        metadata["finalizers"] = kept.isEmpty ? nil : .sequence(kept)
        paths.append(note("finalizers"))
      }
    }
    for (field, keys) in [("annotations", Self.annotations), ("labels", Self.labels)] {
      guard var texts = metadata[field]?.mapping else { continue }
      for key in texts.keys where keys.contains(key) {
        texts[key] = nil
        paths.append(note(field, key))
      }
      metadata[field] = texts.isEmpty ? nil : .mapping(texts)
    }
    tree["metadata"] = .mapping(metadata)
  }

  private static let annotations: Set<String> = [
    "deployment.kubernetes.io/revision", "deprecated.daemonset.template.generation",
    "argocd.argoproj.io/tracking-id", "autoscaling.alpha.kubernetes.io/conditions",
    "autoscaling.alpha.kubernetes.io/current-metrics", "batch.kubernetes.io/job-tracking",
    "batch.kubernetes.io/cronjob-scheduled-timestamp", "control-plane.alpha.kubernetes.io/leader",
    "pv.kubernetes.io/bind-completed", "pv.kubernetes.io/bound-by-controller",
    "pv.kubernetes.io/provisioned-by", "volume.beta.kubernetes.io/storage-provisioner",
    "volume.kubernetes.io/selected-node", "volume.kubernetes.io/storage-provisioner",
    "volume.kubernetes.io/storage-resizer", "volume.kubernetes.io/provisioner-deletion-secret-name",
    "volume.kubernetes.io/provisioner-deletion-secret-namespace",
  ]

  private static let labels: Set<String> = [
    "kubernetes.io/metadata.name", "controller-uid", "job-name", "pod-template-hash",
    "batch.kubernetes.io/controller-uid", "batch.kubernetes.io/job-name",
    "controller-revision-hash", "pod-template-generation", "statefulset.kubernetes.io/pod-name",
    "apps.kubernetes.io/pod-index",
  ]

  /// An address, and the volume that the controller bound.
  ///
  /// A headless Service, and a claim whose author named the volume, keep theirs.
  private mutating func stripAllocations() {
    guard var spec = tree["spec"]?.mapping else { return }
    let made: [String]
    switch (kind.group, kind.kind) {
    case ("", "Service"): made = spec["clusterIP"] == "None" ? [] : ["clusterIP", "clusterIPs"]
    case ("", "PersistentVolumeClaim"): made = isBoundByAuthor ? [] : ["volumeName"]
    case ("batch", "Job") where spec["manualSelector"] != true: made = ["selector"]
    default: return
    }
    if kind.kind == "Service", made.isEmpty { spec["clusterIPs"] = nil }
    for field in made where spec[field] != nil {
      spec[field] = nil
      paths.append("spec.\(field)")
    }
    tree["spec"] = .mapping(spec)
  }

  /// Source: Kubernetes v1.34, `pkg/controller/volume/persistentvolume`: the second annotation is written where the
  /// controller chose the volume.
  private var isBoundByAuthor: Bool {
    let annotations = tree["metadata"]?.mapping?["annotations"]?.mapping
    return annotations?["pv.kubernetes.io/bind-completed"] != nil
      && annotations?["pv.kubernetes.io/bound-by-controller"] == nil
  }

  /// In pod templates: the labels of a Job's controller, the time of a restart by hand, and the pull policy that follows
  /// from the image's tag.
  private mutating func stripTemplates(_ value: inout Value) {
    switch value {
    case .sequence(let elements):
      value = .sequence(
        elements.map { element in
          var element = element
          stripTemplates(&element)
          return element
        }
      )
    case .mapping(var mapping):
      if let image = mapping["image"]?.string, let policy = mapping["imagePullPolicy"]?.string,
        policy == Self.pullPolicy(of: image)
      {
        mapping["imagePullPolicy"] = nil
        paths.append("imagePullPolicy")
      }
      if var metadata = mapping["metadata"]?.mapping {
        for (field, keys) in [("labels", Self.labels), ("annotations", [Self.restart])] {
          guard var texts = metadata[field]?.mapping else { continue }
          for key in texts.keys where keys.contains(key) {
            texts[key] = nil
            paths.append(
              FieldPath([.key("template"), .key("metadata"), .key(field), .key(key)]).description
            )
          }
          metadata[field] = texts.isEmpty ? nil : .mapping(texts)
        }
        mapping["metadata"] = metadata.isEmpty ? nil : .mapping(metadata)
      }
      for key in mapping.keys {
        guard var child = mapping[key] else { continue }
        stripTemplates(&child)
        mapping[key] = child
      }
      value = .mapping(mapping)
    default: break
    }
  }

  private static let restart = "kubectl.kubernetes.io/restartedAt"

  /// Source: Kubernetes v1.34, `pkg/apis/core/v1/defaults.go`, `SetDefaults_Container`.
  private static func pullPolicy(of image: String) -> String {
    let name = image.split(separator: "/").last ?? ""
    guard !name.contains("@") else { return "IfNotPresent" }
    let tag = name.firstIndex(of: ":").map { name[name.index(after: $0)...] }
    return tag == nil || tag == "latest" ? "Always" : "IfNotPresent"
  }

  /// Removes a field, if it holds the value; says whether it did.
  private static func remove(
    _ path: ArraySlice<String>,
    _ expected: Value?,
    from value: inout Value
  ) -> Bool {
    guard let first = path.first, var mapping = value.mapping else { return false }
    let key = first.hasSuffix("[]") ? String(first.dropLast(2)) : first
    guard var child = mapping[key] else { return false }
    var isChanged = false
    if first.hasSuffix("[]") {
      guard var elements = child.sequence else { return false }
      for index in elements.indices
      where remove(path.dropFirst(), expected, from: &elements[index]) {
        isChanged = true
      }
      child = .sequence(elements)
    } else if path.count == 1 {
      guard expected == nil || expected == child else { return false }
      mapping[key] = nil
      value = .mapping(mapping)
      return true
    } else {
      isChanged = remove(path.dropFirst(), expected, from: &child)
    }
    if isChanged {
      mapping[key] = child
      value = .mapping(mapping)
    }
    return isChanged
  }
}
