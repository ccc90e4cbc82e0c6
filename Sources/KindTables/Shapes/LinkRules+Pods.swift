import KindKnowledge
import Manifest

extension LinkRules {
  /// What a kind with a pod template at this field refers to, and the pods that run because of it.
  ///
  /// Source: `PodTemplateSpec` of Kubernetes 1.36. Timing as the kubelet and the controllers behave: a pod doesn't start
  /// without its volumes, account, classes and variables; a missing image pull secret is only noted.
  ///
  /// - Parameters:
  ///   - added: The labels that the controller gives the pods.
  ///   - selector: The selector that the template's labels must match.
  ///   - volumes: Fields that each name a volume beside those of the template.
  ///   - isWhole: Whether the controller adds neither containers nor volumes.
  ///   - replicas: The number of pods.
  static func pods(
    at template: PathPattern,
    added: [AddedLabel] = [],
    selector: SelectorRule? = nil,
    volumes: [PathPattern] = [],
    isWhole: Bool = true,
    replicas: PathPattern? = nil
  ) -> LinkRules {
    let spec = template.appending("spec")
    return LinkRules(
      references: (podSpec + containers).map { $0.below(spec) },
      pods: [
        .template(
          PodTemplate(
            template,
            added: added,
            selector: selector,
            volumes: volumes,
            isWhole: isWhole,
            replicas: replicas
          )
        )
      ]
    )
  }

  /// What a pod's own fields refer to.
  static let podSpec: [ReferenceRule] =
    [
      .serviceAccount(at: "serviceAccountName"),
      // the older name of the field, which the API server still reads
      ReferenceRule(
        .kind(.serviceAccount),
        at: "",
        name: "serviceAccount",
        when: [.absent("serviceAccountName")]
      ),
      ReferenceRule(.kind(.secret), at: "imagePullSecrets[]", timing: .used),
      .priorityClass(at: "priorityClassName"),
      runtimeClass,
    ] + resourceClaims + volumes

  static let runtimeClass = ReferenceRule(
    .kind(GroupKind("node.k8s.io", "RuntimeClass")),
    at: "runtimeClassName",
    name: ""
  )

  /// The devices that a pod asks for.
  static let resourceClaims = ["ResourceClaim", "ResourceClaimTemplate"].map {
    ReferenceRule(
      .kind(GroupKind("resource.k8s.io", $0)),
      at: "resourceClaims[]",
      name: PathPattern($0.prefix(1).lowercased() + $0.dropFirst() + "Name")
    )
  }

  /// What a pod's volumes refer to.
  static let volumes: [ReferenceRule] =
    [
      .configMap(at: "volumes[].configMap", key: "items[].key"),
      .secret(at: "volumes[].secret", name: "secretName", key: "items[].key"),
      ReferenceRule(
        .kind(.persistentVolumeClaim),
        at: "volumes[].persistentVolumeClaim",
        name: "claimName"
      ),
      .configMap(at: "volumes[].projected.sources[].configMap", key: "items[].key"),
      .secret(at: "volumes[].projected.sources[].secret", key: "items[].key"),
      .secret(at: "volumes[].csi.nodePublishSecretRef", key: nil),
      .secretName(at: "volumes[].azureFile.secretName"),
    ]
    + claim(at: "volumes[].ephemeral.volumeClaimTemplate.spec")
    + ["cephfs", "cinder", "flexVolume", "iscsi", "rbd", "scaleIO", "storageos"].map {
      .secret(at: PathPattern("volumes[].\($0).secretRef"), key: nil)
    }

  /// What a claim's own fields refer to, also in a template of one.
  static func claim(at spec: PathPattern) -> [ReferenceRule] {
    [
      .storageClass(at: spec.appending("storageClassName")),
      ReferenceRule(
        .kind(GroupKind("storage.k8s.io", "VolumeAttributesClass")),
        at: spec.appending("volumeAttributesClassName"),
        name: ""
      ),
    ]
  }

  /// What the containers of a pod refer to.
  static let containers = ["initContainers[]", "containers[]", "ephemeralContainers[]"].flatMap {
    variables(of: PathPattern($0))
  }

  /// What the variables of a container refer to.
  static func variables(of container: PathPattern) -> [ReferenceRule] {
    let rules: [ReferenceRule] = [
      .secret(at: "env[].valueFrom.secretKeyRef"),
      .configMap(at: "env[].valueFrom.configMapKeyRef"),
      .secret(at: "envFrom[].secretRef", key: nil),
      .configMap(at: "envFrom[].configMapRef", key: nil),
    ]
    return rules.map { $0.below(container) }
  }
}
