import KindKnowledge
import Manifest

extension KindTable {
  /// The kinds of Kubernetes 1.36 itself, with the scope that its API discovery gives.
  public static let kubernetes = KindTable(
    (core + apps + batch + rbac + networking + storage + policy + extensions + coordination).map {
      Entry($0.kind, $0.scope, names: $0.names, health: $0.health, isBuiltIn: true)
    },
    present: presentInKubernetes
  )
  .adding(LinkRules.kubernetes)
  .adding(KindFacets.kubernetes)

  private static let core: [Entry] = [
    Entry(GroupKind("", "Namespace"), .cluster, names: .label),
    Entry(GroupKind("", "Node"), .cluster),
    Entry(GroupKind("", "PersistentVolume"), .cluster),
    Entry(GroupKind("", "ConfigMap"), .namespaced),
    Entry(GroupKind("", "Endpoints"), .namespaced),
    Entry(GroupKind("", "LimitRange"), .namespaced),
    Entry(GroupKind("", "PersistentVolumeClaim"), .namespaced, health: .checked),
    Entry(GroupKind("", "Pod"), .namespaced, health: .checked),
    Entry(GroupKind("", "PodTemplate"), .namespaced),
    Entry(GroupKind("", "ReplicationController"), .namespaced),
    Entry(GroupKind("", "ResourceQuota"), .namespaced),
    Entry(GroupKind("", "Secret"), .namespaced),
    Entry(GroupKind("", "Service"), .namespaced, names: .label1035, health: .checked),
    Entry(GroupKind("", "ServiceAccount"), .namespaced),
  ]

  private static let apps: [Entry] = [
    Entry(GroupKind("apps", "ControllerRevision"), .namespaced),
    Entry(GroupKind("apps", "DaemonSet"), .namespaced, health: .checked),
    Entry(GroupKind("apps", "Deployment"), .namespaced, health: .checked),
    Entry(GroupKind("apps", "ReplicaSet"), .namespaced, health: .checked),
    Entry(GroupKind("apps", "StatefulSet"), .namespaced, health: .checked),
    Entry(GroupKind("autoscaling", "HorizontalPodAutoscaler"), .namespaced, health: .checked),
  ]

  private static let batch: [Entry] = [
    Entry(GroupKind("batch", "CronJob"), .namespaced, health: .checked),
    Entry(GroupKind("batch", "Job"), .namespaced, health: .checked),
  ]

  private static let rbac: [Entry] =
    ["ClusterRole", "ClusterRoleBinding"].map {
      Entry(GroupKind("rbac.authorization.k8s.io", $0), .cluster, names: .pathSegment)
    }
    + ["Role", "RoleBinding"].map {
      Entry(GroupKind("rbac.authorization.k8s.io", $0), .namespaced, names: .pathSegment)
    }

  private static let networking: [Entry] = [
    Entry(GroupKind("networking.k8s.io", "Ingress"), .namespaced, health: .checked),
    Entry(GroupKind("networking.k8s.io", "IngressClass"), .cluster),
    Entry(GroupKind("networking.k8s.io", "IPAddress"), .cluster),
    Entry(GroupKind("networking.k8s.io", "NetworkPolicy"), .namespaced),
    Entry(GroupKind("networking.k8s.io", "ServiceCIDR"), .cluster),
    Entry(GroupKind("discovery.k8s.io", "EndpointSlice"), .namespaced),
  ]

  private static let storage: [Entry] = [
    Entry(GroupKind("storage.k8s.io", "CSIDriver"), .cluster),
    Entry(GroupKind("storage.k8s.io", "CSINode"), .cluster),
    Entry(GroupKind("storage.k8s.io", "CSIStorageCapacity"), .namespaced),
    Entry(GroupKind("storage.k8s.io", "StorageClass"), .cluster),
    Entry(GroupKind("storage.k8s.io", "VolumeAttachment"), .cluster),
    Entry(GroupKind("storage.k8s.io", "VolumeAttributesClass"), .cluster),
  ]

  private static let policy: [Entry] = [
    Entry(GroupKind("policy", "PodDisruptionBudget"), .namespaced),
    Entry(GroupKind("node.k8s.io", "RuntimeClass"), .cluster),
    Entry(GroupKind("resource.k8s.io", "DeviceClass"), .cluster),
    Entry(GroupKind("resource.k8s.io", "ResourceClaim"), .namespaced),
    Entry(GroupKind("resource.k8s.io", "ResourceClaimTemplate"), .namespaced),
    Entry(GroupKind("scheduling.k8s.io", "PriorityClass"), .cluster),
  ]

  private static let extensions: [Entry] =
    [
      Entry(
        GroupKind("apiextensions.k8s.io", "CustomResourceDefinition"),
        .cluster,
        health: .checked
      ),
      Entry(
        GroupKind("apiregistration.k8s.io", "APIService"),
        .cluster,
        names: .pathSegment,
        health: .checked
      ),
    ]
    + [
      "MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding", "MutatingWebhookConfiguration",
      "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding",
      "ValidatingWebhookConfiguration",
    ].map { Entry(GroupKind("admissionregistration.k8s.io", $0), .cluster) }

  private static let coordination: [Entry] = [
    Entry(GroupKind("coordination.k8s.io", "Lease"), .namespaced),
    Entry(GroupKind("certificates.k8s.io", "CertificateSigningRequest"), .cluster),
    Entry(GroupKind("flowcontrol.apiserver.k8s.io", "FlowSchema"), .cluster),
    Entry(GroupKind("flowcontrol.apiserver.k8s.io", "PriorityLevelConfiguration"), .cluster),
  ]
}
