import KindKnowledge
import Manifest

extension KindTable {
  /// Objects that others name, and pods by themselves.
  static let core: [Entry] = [
    Entry(
      GroupKind("", "Namespace"),
      .cluster,
      names: .label,
      links: LinkRules(
        products: [
          // made by the service account and root CA controllers in every namespace
          ProductRule(.serviceAccount, name: .fixed("default"), namespace: .itself),
          ProductRule(
            .configMap,
            name: .fixed("kube-root-ca.crt"),
            namespace: .itself,
            offers: [OfferRule(.key, fixed: ["ca.crt"])]
          ),
        ],
        labels: "metadata.labels",
        addedLabels: ["kubernetes.io/metadata.name": "metadata.name"]
      ),
      facets: KindFacets(traits: [.appliedOnDemand])
    ),
    Entry(GroupKind("", "Node"), .cluster),
    Entry(
      GroupKind("", "PersistentVolume"),
      .cluster,
      links: LinkRules(references: persistentVolume)
    ),
    Entry(
      GroupKind("", "ConfigMap"),
      .namespaced,
      links: LinkRules(
        offers: [OfferRule(.key, keys: ["data", "binaryData"], filled: LinkRules.filledConfigMap)]
      ),
      facets: KindFacets(generator: "configMapGenerator", traits: [.createdByPrograms])
    ),
    Entry(GroupKind("", "Endpoints"), .namespaced),
    Entry(GroupKind("", "LimitRange"), .namespaced),
    Entry(
      GroupKind("", "PersistentVolumeClaim"),
      .namespaced,
      health: .checked,
      links: LinkRules(
        references: LinkRules.claim(at: "spec") + [
          ReferenceRule(.kind(GroupKind("", "PersistentVolume")), at: "spec.volumeName", name: "")
        ]
      )
    ),
    Entry(
      GroupKind("", "Pod"),
      .namespaced,
      health: .checked,
      links: LinkRules.pods(at: "")
    ),
    Entry(
      GroupKind("", "PodTemplate"),
      .namespaced,
      links: LinkRules.pods(at: "template")
    ),
    Entry(
      GroupKind("", "ReplicationController"),
      .namespaced,
      links: LinkRules.pods(
        at: "spec.template",
        selector: SelectorRule(pods: "spec.selector", form: .labels),
        replicas: "spec.replicas"
      )
    ),
    Entry(GroupKind("", "ResourceQuota"), .namespaced),
    Entry(
      GroupKind("", "Secret"),
      .namespaced,
      links: LinkRules(
        references: [LinkRules.accountOfToken],
        offers: [OfferRule(.key, keys: ["data", "stringData"], filled: LinkRules.filledSecret)]
      ),
      facets: KindFacets(
        secretValues: ["data.*", "stringData.*"],
        generator: "secretGenerator",
        traits: [.createdByPrograms]
      )
    ),
    Entry(
      GroupKind("", "Service"),
      .namespaced,
      names: .label1035,
      health: .checked,
      links: LinkRules(
        references: LinkRules.traefikService,
        products: LinkRules.servingCertificate,
        offers: [
          OfferRule(.port, values: ["spec.ports[].name", "spec.ports[].port"]),
          // without an address of its own, its pods are reached at whatever they listen to
          OfferRule(
            .openPort,
            values: ["spec.ports[].port"],
            unknownIf: ["spec.clusterIP", "spec.externalName"]
          ),
          // Istio's DestinationRules add them
          OfferRule(.subset),
        ],
        selectors: [
          SelectorRule(pods: "spec.selector", form: .labels, ports: ["spec.ports[].targetPort"])
        ],
        labels: "metadata.labels"
      )
    ),
    Entry(
      GroupKind("", "ServiceAccount"),
      .namespaced,
      links: LinkRules(references: [
        ReferenceRule(.kind(.secret), at: "secrets[]", timing: .used),
        ReferenceRule(.kind(.secret), at: "imagePullSecrets[]", timing: .used),
      ])
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
}
