extension UnlinkedField {
  /// Fields of pods, volumes and their like, wherever they stand.
  static let everywhere = [
    UnlinkedField("*", "*.affinity.*", "where pods may run"),
    UnlinkedField("*", "*.topologySpreadConstraints[].labelSelector", "where pods may run"),
    UnlinkedField("*", "*nodeSelector", "selects nodes"),
    UnlinkedField("*", "*.grpc.service", "a name in gRPC's own protocol"),
    UnlinkedField("*", "*.image.reference", "names an image"),
    UnlinkedField("*", "*.clusterTrustBundle.labelSelector", "bundles may come later"),
    UnlinkedField("*", "*.storageos.volumeNamespace", "a namespace of the storage's own"),
    UnlinkedField("*", "*.vsphereVolume.storagePolicyName", "an object of the storage's own"),
    UnlinkedField("*", "*.dataSource", "a snapshot or volume that was made in the cluster"),
    UnlinkedField("*", "*.dataSourceRef*", "a snapshot or volume that was made in the cluster"),
    UnlinkedField("*", "*.volumeClaimTemplate*.spec.selector", "selects volumes"),
  ]

  /// Fields of Kubernetes' own kinds.
  static let kubernetes = [
    UnlinkedField("/Endpoints", "subsets[].*", "what a controller saw"),
    UnlinkedField("/Node", "spec.configSource.*", "the kubelet no longer reads it"),
    UnlinkedField("/PersistentVolume", "spec.claimRef*", "may be a StatefulSet's numbered claim"),
    UnlinkedField("/PersistentVolume", "spec.glusterfs.*", "the driver is no longer there"),
    UnlinkedField(
      "/PersistentVolume",
      "spec.storageClassName",
      "the class of a volume that was made by hand needs no object"
    ),
    UnlinkedField(
      "/PersistentVolume",
      "spec.volumeAttributesClassName",
      "the class that the driver has applied"
    ),
    UnlinkedField("/PersistentVolumeClaim", "spec.selector", "selects volumes"),
    UnlinkedField("/ReplicationController", "spec.selector", "selects pods of its own template"),
    UnlinkedField("/ResourceQuota", "spec.scopeSelector", "selects by scopes"),
    UnlinkedField("/ServiceAccount", "secrets[].namespace", "always the account's own"),
    UnlinkedField("apps/*", "spec.selector", "selects pods of its own template"),
    UnlinkedField("batch/Job", "spec.selector", "selects pods of its own template"),
    UnlinkedField(
      "batch/CronJob",
      "spec.jobTemplate.spec.selector",
      "selects pods of its own template"
    ),
    UnlinkedField(
      "autoscaling/HorizontalPodAutoscaler",
      "spec.metrics[].*.metric.selector",
      "selects series of a metric"
    ),
    UnlinkedField(
      "admissionregistration.k8s.io/*",
      "*.namespaceSelector",
      "selects what is to be admitted"
    ),
    UnlinkedField(
      "admissionregistration.k8s.io/*",
      "*.objectSelector",
      "selects what is to be admitted"
    ),
    UnlinkedField(
      "admissionregistration.k8s.io/*Binding",
      "spec.paramRef*",
      "its kind is said by the policy"
    ),
    UnlinkedField("networking.k8s.io/IPAddress", "spec.parentRef*", "written by the API server"),
    UnlinkedField("networking.k8s.io/NetworkPolicy", "*Selector", "pods may come later"),
    UnlinkedField("storage.k8s.io/CSIStorageCapacity", "storageClassName", "what a driver saw"),
    UnlinkedField("storage.k8s.io/VolumeAttachment", "spec.source.*", "written by a controller"),
  ]
}
