import KindKnowledge
import Manifest
import Resources

extension LinkRules {
  /// The rules of Kubernetes' own kinds; source: the API reference of 1.36.
  static let kubernetes: [GroupKind: LinkRules] = workloads.merging(others) { $0.adding($1) }

  private static let workloads: [GroupKind: LinkRules] = [
    GroupKind("", "Pod"): pods(at: ""),
    GroupKind("", "PodTemplate"): pods(at: "template"),
    GroupKind("", "ReplicationController"): pods(at: "spec.template"),
    GroupKind("apps", "DaemonSet"): pods(at: "spec.template"),
    GroupKind("apps", "Deployment"): pods(at: "spec.template"),
    GroupKind("apps", "ReplicaSet"): pods(at: "spec.template"),
    GroupKind("apps", "StatefulSet"): pods(at: "spec.template").adding(statefulSet),
    GroupKind("batch", "Job"): pods(at: "spec.template"),
    GroupKind("batch", "CronJob"): pods(at: "spec.jobTemplate.spec.template"),
  ]

  private static let statefulSet = LinkRules(
    references: [
      ReferenceRule(.kind(.service), at: "spec.serviceName", name: "", timing: .used)
    ] + claim(at: "spec.volumeClaimTemplates[].spec"),
    // the controller puts each pod's own claim in the place of a volume that is named like the template
    products: [
      ProductRule(
        .persistentVolumeClaim,
        name: .field(["spec.volumeClaimTemplates[].metadata.name"])
      )
    ]
  )

  private static let others: [GroupKind: LinkRules] = [
    GroupKind("", "ConfigMap"): LinkRules(offers: [OfferRule(.key, keys: ["data", "binaryData"])]),
    GroupKind("", "Secret"): LinkRules(offers: [OfferRule(.key, keys: ["data", "stringData"])]),
    GroupKind("", "Namespace"): LinkRules(products: [
      // made by the service account and root CA controllers in every namespace
      ProductRule(.serviceAccount, name: .fixed("default"), namespace: .itself),
      ProductRule(
        .configMap,
        name: .fixed("kube-root-ca.crt"),
        namespace: .itself,
        offers: [OfferRule(.key, fixed: ["ca.crt"])]
      ),
    ]),
    GroupKind("", "Service"): LinkRules(
      offers: [OfferRule(.port, values: ["spec.ports[].name", "spec.ports[].port"])],
      selectors: [SelectorRule(pods: "spec.selector", form: .labels)]
    ),
    GroupKind("", "ServiceAccount"): LinkRules(references: [
      ReferenceRule(.kind(.secret), at: "secrets[]", timing: .used),
      ReferenceRule(.kind(.secret), at: "imagePullSecrets[]", timing: .used),
    ]),
    GroupKind("", "PersistentVolumeClaim"): LinkRules(
      references: claim(at: "spec") + [
        ReferenceRule(.kind(GroupKind("", "PersistentVolume")), at: "spec.volumeName", name: "")
      ]
    ),
    GroupKind("", "PersistentVolume"): LinkRules(references: persistentVolume),
    GroupKind("autoscaling", "HorizontalPodAutoscaler"): LinkRules(references: [
      ReferenceRule(
        .free(kind: "kind", group: "apiVersion"),
        at: "spec.scaleTargetRef"
      ),
      ReferenceRule(
        .free(kind: "kind", group: "apiVersion"),
        at: "spec.metrics[].object.describedObject",
        timing: .used
      ),
    ]),
    GroupKind("policy", "PodDisruptionBudget"): LinkRules(
      selectors: [SelectorRule(pods: "spec.selector", form: .selector)]
    ),
    GroupKind("networking.k8s.io", "Ingress"): ingress,
    GroupKind("networking.k8s.io", "IngressClass"): LinkRules(references: [
      ReferenceRule(
        .free(kind: "kind", group: "apiGroup"),
        at: "spec.parameters",
        namespace: .named("namespace"),
        timing: .used
      )
    ]),
    GroupKind("rbac.authorization.k8s.io", "RoleBinding"): binding,
    GroupKind("rbac.authorization.k8s.io", "ClusterRoleBinding"): binding,
    GroupKind("apiextensions.k8s.io", "CustomResourceDefinition"): LinkRules(
      references: [.webhookService(at: "spec.conversion.webhook.clientConfig.service")],
      definitions: [
        KindRule(group: "spec.group", kind: "spec.names.kind", scope: "spec.scope")
      ]
    ),
    GroupKind("apiregistration.k8s.io", "APIService"): LinkRules(references: [
      .webhookService(at: "spec.service", timing: .healthy)
    ]),
    GroupKind("admissionregistration.k8s.io", "MutatingWebhookConfiguration"): LinkRules(
      references: [.webhookService(at: "webhooks[].clientConfig.service")]
    ),
    GroupKind("admissionregistration.k8s.io", "ValidatingWebhookConfiguration"): LinkRules(
      references: [.webhookService(at: "webhooks[].clientConfig.service")]
    ),
    GroupKind("admissionregistration.k8s.io", "ValidatingAdmissionPolicyBinding"): LinkRules(
      references: [
        ReferenceRule(
          .kind(GroupKind("admissionregistration.k8s.io", "ValidatingAdmissionPolicy")),
          at: "spec.policyName",
          name: "",
          timing: .used
        )
      ]
    ),
    GroupKind("admissionregistration.k8s.io", "MutatingAdmissionPolicyBinding"): LinkRules(
      references: [
        ReferenceRule(
          .kind(GroupKind("admissionregistration.k8s.io", "MutatingAdmissionPolicy")),
          at: "spec.policyName",
          name: "",
          timing: .used
        )
      ]
    ),
  ]

  /// What a driver reads when a pod mounts the volume; the volume itself is there without it.
  private static let persistentVolume =
    [
      "cephfs.secretRef", "cinder.secretRef", "csi.controllerExpandSecretRef",
      "csi.controllerPublishSecretRef", "csi.nodeExpandSecretRef", "csi.nodePublishSecretRef",
      "csi.nodeStageSecretRef", "flexVolume.secretRef", "iscsi.secretRef", "rbd.secretRef",
      "scaleIO.secretRef", "storageos.secretRef",
    ].map { field in
      ReferenceRule(
        .kind(.secret),
        at: PathPattern("spec.\(field)"),
        namespace: .named("namespace"),
        timing: .used,
        when: [.present("namespace")]
      )
    }
    + [
      ReferenceRule(
        .kind(.secret),
        at: "spec.azureFile",
        name: "secretName",
        namespace: .named("secretNamespace"),
        timing: .used,
        when: [.present("secretNamespace")]
      )
    ]

  /// A role that isn't there gives no rights, and what starts with the binding fails; an account may come later.
  private static let binding = LinkRules(references: [
    // an empty `apiGroup` means that of RBAC, which has no other kinds to grant
    ReferenceRule(
      .named(
        "kind",
        among: ["ClusterRole", "Role"].reduce(into: [:]) {
          $0[$1] = GroupKind("rbac.authorization.k8s.io", $1)
        },
        default: nil
      ),
      at: "roleRef"
    ),
    ReferenceRule(
      .kind(.serviceAccount),
      at: "subjects[]",
      namespace: .named("namespace"),
      timing: .used,
      when: [.equals("kind", "ServiceAccount")]
    ),
  ])

  private static let ingress = LinkRules(
    references: [
      ReferenceRule(
        .kind(GroupKind("networking.k8s.io", "IngressClass")),
        at: "spec.ingressClassName",
        name: ""
      ),
      backend(at: "spec.defaultBackend.service"),
      backend(at: "spec.rules[].http.paths[].backend.service"),
      ReferenceRule(.kind(.secret), at: "spec.tls[]", name: "secretName", timing: .used),
    ]
      + ["spec.defaultBackend.resource", "spec.rules[].http.paths[].backend.resource"].map {
        ReferenceRule(
          .free(kind: "kind", group: "apiGroup"),
          at: PathPattern($0),
          timing: .used
        )
      } + issuerAnnotations,
    products: certificateOfAnnotations(secrets: "spec.tls[].secretName")
  )

  private static func backend(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .kind(.service),
      at: path,
      timing: .used,
      parts: [PartRule(.port, "port.number"), PartRule(.port, "port.name")]
    )
  }
}

extension KindTable {
  /// What every cluster has by itself.
  ///
  /// Source: Kubernetes' own bootstrap policy and system objects.
  static let presentInKubernetes: [ObjectPattern] =
    ["default", "kube-node-lease", "kube-public", "kube-system"].map { .namespace($0) }
    + ["cluster-admin", "admin", "edit", "view", "system:*"].map { .clusterRole($0) }
    + ["default", "kube-node-lease", "kube-public", "kube-system"].flatMap {
      [
        .serviceAccount("default", namespace: $0),
        .configMap("kube-root-ca.crt", namespace: $0, keys: ["ca.crt"]),
      ]
    }
    + [
      // the cluster's DNS, which CoreDNS keeps serving under the name of what came before it
      .service("kube-dns", namespace: "kube-system"),
      .pods(namespace: "kube-system", labels: ["k8s-app": "kube-dns"]),
      .service("kubernetes", namespace: "default", ports: ["https", "443"]),
      .configMap("extension-apiserver-authentication", namespace: "kube-system"),
      .object(
        "rbac.authorization.k8s.io",
        "Role",
        "extension-apiserver-authentication-reader",
        namespace: "kube-system"
      ),
      .object("rbac.authorization.k8s.io", "Role", "system:*", namespace: "kube-*"),
      .object("scheduling.k8s.io", "PriorityClass", "system-cluster-critical"),
      .object("scheduling.k8s.io", "PriorityClass", "system-node-critical"),
    ]
}
