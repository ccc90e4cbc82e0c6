import KindKnowledge

extension ServedKinds {
  /// What Kubernetes 1.36 serves, beta and alpha versions that can be switched on included, and what earlier releases did.
  ///
  /// Source: its OpenAPI description, and the deprecated API migration guide.
  static let kubernetes = ServedKinds(
    served: [
      """
      /v1 Binding ComponentStatus ConfigMap Endpoints Event LimitRange Namespace Node \
      PersistentVolume PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota \
      Secret Service ServiceAccount Status
      """,
      """
      admissionregistration.k8s.io/v1 MutatingAdmissionPolicy MutatingAdmissionPolicyBinding \
      MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding \
      ValidatingWebhookConfiguration
      """,
      """
      admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy \
      MutatingAdmissionPolicyBinding ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding
      """,
      """
      admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy \
      MutatingAdmissionPolicyBinding ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding
      """,
      "apiextensions.k8s.io/v1 CustomResourceDefinition",
      "apiregistration.k8s.io/v1 APIService",
      "apps/v1 ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet",
      "authentication.k8s.io/v1 SelfSubjectReview TokenRequest TokenReview",
      """
      authorization.k8s.io/v1 LocalSubjectAccessReview SelfSubjectAccessReview \
      SelfSubjectRulesReview SubjectAccessReview
      """,
      "autoscaling/v2 HorizontalPodAutoscaler",
      "autoscaling/v1 HorizontalPodAutoscaler Scale",
      "batch/v1 CronJob Job",
      "certificates.k8s.io/v1 CertificateSigningRequest",
      "certificates.k8s.io/v1beta1 ClusterTrustBundle PodCertificateRequest",
      "certificates.k8s.io/v1alpha1 ClusterTrustBundle PodCertificateRequest",
      "coordination.k8s.io/v1 Lease",
      "coordination.k8s.io/v1beta1 LeaseCandidate",
      "coordination.k8s.io/v1alpha2 LeaseCandidate",
      "coordination.k8s.io/v1alpha1 LeaseCandidate",
      "discovery.k8s.io/v1 EndpointSlice",
      "events.k8s.io/v1 Event",
      "flowcontrol.apiserver.k8s.io/v1 FlowSchema PriorityLevelConfiguration",
      "internal.apiserver.k8s.io/v1alpha1 StorageVersion",
      "networking.k8s.io/v1 IPAddress Ingress IngressClass NetworkPolicy ServiceCIDR",
      "networking.k8s.io/v1beta1 IPAddress ServiceCIDR",
      "networking.k8s.io/v1alpha1 IPAddress ServiceCIDR",
      "node.k8s.io/v1 RuntimeClass",
      "policy/v1 Eviction PodDisruptionBudget",
      "rbac.authorization.k8s.io/v1 ClusterRole ClusterRoleBinding Role RoleBinding",
      "resource.k8s.io/v1 DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice",
      """
      resource.k8s.io/v1beta2 DeviceClass DeviceTaintRule ResourceClaim ResourceClaimTemplate \
      ResourceSlice
      """,
      "resource.k8s.io/v1beta1 DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice",
      """
      resource.k8s.io/v1alpha3 DeviceClass DeviceTaintRule ResourceClaim ResourceClaimTemplate \
      ResourcePoolStatusRequest ResourceSlice
      """,
      "scheduling.k8s.io/v1 PriorityClass",
      "scheduling.k8s.io/v1alpha2 PodGroup Workload",
      "scheduling.k8s.io/v1alpha1 Workload",
      """
      storage.k8s.io/v1 CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment \
      VolumeAttributesClass
      """,
      "storage.k8s.io/v1beta1 VolumeAttributesClass",
      "storage.k8s.io/v1alpha1 VolumeAttributesClass",
      "storagemigration.k8s.io/v1beta1 StorageVersionMigration",
      "storagemigration.k8s.io/v1alpha1 StorageVersionMigration",
    ],
    removed: [
      "1.16": [
        "extensions/v1beta1 DaemonSet Deployment NetworkPolicy PodSecurityPolicy ReplicaSet",
        "apps/v1beta1 ControllerRevision Deployment StatefulSet",
        "apps/v1beta2 ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet",
      ],
      "1.21": ["batch/v2alpha1 CronJob"],
      "1.22": [
        "extensions/v1beta1 Ingress",
        """
        admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration \
        ValidatingWebhookConfiguration
        """,
        "apiextensions.k8s.io/v1beta1 CustomResourceDefinition",
        "apiregistration.k8s.io/v1beta1 APIService",
        "authentication.k8s.io/v1beta1 TokenReview",
        """
        authorization.k8s.io/v1beta1 LocalSubjectAccessReview SelfSubjectAccessReview \
        SelfSubjectRulesReview SubjectAccessReview
        """,
        "certificates.k8s.io/v1beta1 CertificateSigningRequest",
        "coordination.k8s.io/v1beta1 Lease",
        "networking.k8s.io/v1beta1 Ingress IngressClass",
        "rbac.authorization.k8s.io/v1beta1 ClusterRole ClusterRoleBinding Role RoleBinding",
        "rbac.authorization.k8s.io/v1alpha1 ClusterRole ClusterRoleBinding Role RoleBinding",
        "scheduling.k8s.io/v1beta1 PriorityClass",
        "storage.k8s.io/v1beta1 CSIDriver CSINode StorageClass VolumeAttachment",
      ],
      "1.25": [
        "autoscaling/v2beta1 HorizontalPodAutoscaler",
        "batch/v1beta1 CronJob",
        "discovery.k8s.io/v1beta1 EndpointSlice",
        "events.k8s.io/v1beta1 Event",
        "node.k8s.io/v1beta1 RuntimeClass",
        "policy/v1beta1 PodDisruptionBudget PodSecurityPolicy",
      ],
      "1.26": [
        "autoscaling/v2beta2 HorizontalPodAutoscaler",
        "flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema PriorityLevelConfiguration",
      ],
      "1.27": ["storage.k8s.io/v1beta1 CSIStorageCapacity"],
      "1.29": ["flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema PriorityLevelConfiguration"],
      "1.32": ["flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema PriorityLevelConfiguration"],
    ],
    others: [
      "/ users groups", "authentication.k8s.io uids userextras", "certificates.k8s.io signers",
      "extensions replicationcontrollers",
    ]
  )
}
