import KindKnowledge
import Manifest

extension KindTable {
  /// Volumes, devices, and how pods are placed.
  static let storage: [Entry] = [
    Entry(GroupKind("storage.k8s.io", "CSIDriver"), .cluster),
    Entry(GroupKind("storage.k8s.io", "CSINode"), .cluster),
    Entry(GroupKind("storage.k8s.io", "CSIStorageCapacity"), .namespaced),
    Entry(GroupKind("storage.k8s.io", "StorageClass"), .cluster),
    Entry(GroupKind("storage.k8s.io", "VolumeAttachment"), .cluster),
    Entry(GroupKind("storage.k8s.io", "VolumeAttributesClass"), .cluster),
    Entry(
      GroupKind("policy", "PodDisruptionBudget"),
      .namespaced,
      health: .checked,
      links: LinkRules(
        selectors: [
          SelectorRule(pods: "spec.selector", form: .selector, minimum: "spec.minAvailable")
        ]
      )
    ),
    Entry(GroupKind("node.k8s.io", "RuntimeClass"), .cluster),
    Entry(GroupKind("resource.k8s.io", "DeviceClass"), .cluster),
    Entry(GroupKind("resource.k8s.io", "ResourceClaim"), .namespaced),
    Entry(GroupKind("resource.k8s.io", "ResourceClaimTemplate"), .namespaced),
    Entry(GroupKind("scheduling.k8s.io", "PriorityClass"), .cluster),
  ]
}
