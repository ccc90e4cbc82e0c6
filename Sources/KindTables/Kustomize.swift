import KindKnowledge

extension KindTable {
  /// The fields that Kustomize changes; source: its `builtinpluginconsts` at v5.5.
  static let kustomize = KindTable(kustomize: rules)

  private typealias Field = KustomizeRules.Field
  private typealias NameReference = KustomizeRules.NameReference

  private static let rules: KustomizeRules = {
    var rules = KustomizeRules()
    rules.names = podNames + accessNames + otherNames
    rules.namespaces = [
      Field("metadata/name", of: "Namespace", in: "", isCreated: true),
      Field(
        "spec/service/namespace",
        of: "APIService",
        in: "apiregistration.k8s.io",
        isCreated: true
      ),
      Field(
        "spec/conversion/webhook/clientConfig/service/namespace",
        of: "CustomResourceDefinition",
        in: "apiextensions.k8s.io"
      ),
    ]
    rules.subjects = ["RoleBinding", "ClusterRoleBinding"].map { Field("subjects", of: $0) }
    rules.placedSubject = "default"
    rules.selectors = selectors
    rules.templateLabels = templates("metadata/labels")
    rules.templateAnnotations = templates("metadata/annotations")
    rules.replicas = ["Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"].map {
      Field("spec/replicas", of: $0, isCreated: true)
    }
    rules.unprefixed = [
      Field("", of: "CustomResourceDefinition"),
      Field("", of: "APIService", in: "apiregistration.k8s.io"), Field("", of: "Namespace"),
    ]
    rules.listKeys = listKeys
    return rules
  }()

  /// Where the specification of pods stands in each kind.
  private static let pods = [
    "Pod": "spec", "PodTemplate": "template/spec", "Deployment": "spec/template/spec",
    "ReplicaSet": "spec/template/spec", "ReplicationController": "spec/template/spec",
    "DaemonSet": "spec/template/spec", "StatefulSet": "spec/template/spec",
    "Job": "spec/template/spec", "CronJob": "spec/jobTemplate/spec/template/spec",
  ]

  private static func fields(_ paths: [String], exceptOf others: Set<String>) -> [Field] {
    pods.sorted { $0.key < $1.key }.filter { !others.contains($0.key) }.flatMap { kind, pod in
      paths.map { Field("\(pod)/\($0)", of: kind) }
    }
  }

  private static let podNames: [NameReference] = [
    NameReference(
      to: "ConfigMap",
      fields(
        [
          "volumes/configMap/name", "containers/env/valueFrom/configMapKeyRef/name",
          "initContainers/env/valueFrom/configMapKeyRef/name",
          "containers/envFrom/configMapRef/name", "initContainers/envFrom/configMapRef/name",
          "volumes/projected/sources/configMap/name",
        ],
        exceptOf: ["ReplicationController"]
      ) + [
        Field("spec/configSource/configMap", of: "Node"),
        Field("rules/resourceNames", of: "Role"), Field("rules/resourceNames", of: "ClusterRole"),
        Field(
          "metadata/annotations/nginx.ingress.kubernetes.io\\/fastcgi-params-configmap",
          of: "Ingress"
        ),
      ]
    ),
    NameReference(
      to: "Secret",
      fields(
        [
          "volumes/secret/secretName", "containers/env/valueFrom/secretKeyRef/name",
          "initContainers/env/valueFrom/secretKeyRef/name", "containers/envFrom/secretRef/name",
          "initContainers/envFrom/secretRef/name", "imagePullSecrets/name",
          "volumes/projected/sources/secret/name",
        ],
        exceptOf: ["ReplicationController"]
      ) + [
        Field("spec/tls/secretName", of: "Ingress"),
        Field("metadata/annotations/ingress.kubernetes.io\\/auth-secret", of: "Ingress"),
        Field("metadata/annotations/nginx.ingress.kubernetes.io\\/auth-secret", of: "Ingress"),
        Field(
          "metadata/annotations/nginx.ingress.kubernetes.io\\/auth-tls-secret",
          of: "Ingress"
        ),
        Field("imagePullSecrets/name", of: "ServiceAccount"),
        Field("parameters/secretName", of: "StorageClass"),
        Field("parameters/adminSecretName", of: "StorageClass"),
        Field("parameters/userSecretName", of: "StorageClass"),
        Field("parameters/secretRef", of: "StorageClass"),
        Field("rules/resourceNames", of: "Role"), Field("rules/resourceNames", of: "ClusterRole"),
        Field(
          "spec/template/spec/containers/env/valueFrom/secretKeyRef/name",
          of: "Service",
          in: "serving.knative.dev"
        ),
        Field("spec/azureFile/secretName", of: "PersistentVolume"),
      ]
    ),
    NameReference(
      to: "PersistentVolumeClaim",
      fields(
        ["volumes/persistentVolumeClaim/claimName"],
        exceptOf: ["ReplicaSet", "PodTemplate"]
      )
    ),
    NameReference(
      to: "PriorityClass",
      in: "scheduling.k8s.io",
      fields(["priorityClassName"], exceptOf: ["ReplicaSet", "PodTemplate"])
    ),
  ]

  private static let accessNames: [NameReference] = [
    NameReference(
      to: "ServiceAccount",
      [
        Field("subjects", of: "RoleBinding", in: "rbac.authorization.k8s.io"),
        Field("subjects", of: "ClusterRoleBinding", in: "rbac.authorization.k8s.io"),
      ] + fields(["serviceAccountName"], exceptOf: ["ReplicaSet", "PodTemplate"])
    ),
    NameReference(
      to: "Role",
      in: "rbac.authorization.k8s.io",
      [Field("roleRef/name", of: "RoleBinding", in: "rbac.authorization.k8s.io")]
    ),
    NameReference(
      to: "ClusterRole",
      in: "rbac.authorization.k8s.io",
      [
        Field("roleRef/name", of: "RoleBinding", in: "rbac.authorization.k8s.io"),
        Field("roleRef/name", of: "ClusterRoleBinding", in: "rbac.authorization.k8s.io"),
      ]
    ),
  ]

  private static let otherNames: [NameReference] =
    ["Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"].map {
      NameReference(to: $0, [Field("spec/scaleTargetRef/name", of: "HorizontalPodAutoscaler")])
    } + [
      NameReference(
        to: "Service",
        in: "",
        [
          Field("spec/serviceName", of: "StatefulSet", in: "apps"),
          Field("spec/rules/http/paths/backend/serviceName", of: "Ingress"),
          Field("spec/backend/serviceName", of: "Ingress"),
          Field("spec/rules/http/paths/backend/service/name", of: "Ingress"),
          Field("spec/defaultBackend/service/name", of: "Ingress"),
          Field("spec/service/name", of: "APIService", in: "apiregistration.k8s.io"),
          Field("webhooks/clientConfig/service", of: "ValidatingWebhookConfiguration"),
          Field("webhooks/clientConfig/service", of: "MutatingWebhookConfiguration"),
        ]
      ),
      NameReference(
        to: "PersistentVolume",
        [
          Field("spec/volumeName", of: "PersistentVolumeClaim"),
          Field("rules/resourceNames", of: "ClusterRole"),
        ]
      ),
      NameReference(
        to: "StorageClass",
        in: "storage.k8s.io",
        [
          Field("spec/storageClassName", of: "PersistentVolume"),
          Field("spec/storageClassName", of: "PersistentVolumeClaim"),
          Field("spec/volumeClaimTemplates/spec/storageClassName", of: "StatefulSet"),
        ]
      ),
    ]

  private static func templates(_ path: String) -> [Field] {
    [
      "ReplicationController", "Deployment", "ReplicaSet", "DaemonSet", "StatefulSet", "Job",
    ].map { Field("spec/template/\(path)", of: $0, isCreated: true) }
      + ["spec/jobTemplate/\(path)", "spec/jobTemplate/spec/template/\(path)"].map {
        Field($0, of: "CronJob", isCreated: true)
      }
  }

  private static let selectors: [Field] = {
    let affinity = ["podAffinity", "podAntiAffinity"].flatMap {
      [
        "\($0)/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector",
        "\($0)/requiredDuringSchedulingIgnoredDuringExecution/labelSelector",
      ]
    }
    let spread = affinity.map { "affinity/\($0)" } + ["topologySpreadConstraints/labelSelector"]
    return [
      Field("spec/selector", of: "Service", in: "", isCreated: true),
      Field("spec/selector", of: "ReplicationController", isCreated: true),
      Field("spec/selector/matchLabels", of: "Job", in: "batch"),
      Field("spec/jobTemplate/spec/selector/matchLabels", of: "CronJob", in: "batch"),
      Field("spec/selector/matchLabels", of: "PodDisruptionBudget", in: "policy"),
      Field("spec/podSelector/matchLabels", of: "NetworkPolicy", in: "networking.k8s.io"),
      Field(
        "spec/ingress/from/podSelector/matchLabels",
        of: "NetworkPolicy",
        in: "networking.k8s.io"
      ),
      Field("spec/egress/to/podSelector/matchLabels", of: "NetworkPolicy", in: "networking.k8s.io"),
    ]
      + ["Deployment", "ReplicaSet", "DaemonSet", "StatefulSet"].map {
        Field("spec/selector/matchLabels", of: $0, isCreated: true)
      }
      + ["Deployment", "StatefulSet"].flatMap { kind in
        spread.map { Field("spec/template/spec/\($0)/matchLabels", of: kind, in: "apps") }
      }
      + [
        Field(
          "spec/volumeClaimTemplates/metadata/labels",
          of: "StatefulSet",
          in: "apps",
          isCreated: true
        )
      ]
  }()

  /// Source: the `patchMergeKey`s of Kubernetes' API.
  private static let listKeys: [String: [String]] = [
    "containers": ["name"], "initContainers": ["name"], "ephemeralContainers": ["name"],
    "volumes": ["name"], "env": ["name"], "imagePullSecrets": ["name"], "secrets": ["name"],
    "ports": ["containerPort", "port"], "volumeMounts": ["mountPath"],
    "volumeDevices": ["devicePath"], "hostAliases": ["ip"], "webhooks": ["name"],
    "topologySpreadConstraints": ["topologyKey"], "ownerReferences": ["uid"],
    "conditions": ["type"], "resourceClaims": ["name"], "drivers": ["name"],
  ]
}
