import KindKnowledge
import Manifest

extension LinkRules {
  /// The rules of the External Secrets Operator's kinds, at v2.9.
  static let externalSecrets: [GroupKind: LinkRules] = [
    GroupKind("external-secrets.io", "ExternalSecret"): LinkRules(
      references: [
        store(at: "spec.secretStoreRef"),
        store(at: "spec.data[].sourceRef.storeRef"),
        generator(at: "spec.data[].sourceRef.generatorRef"),
        store(at: "spec.dataFrom[].sourceRef.storeRef"),
        generator(at: "spec.dataFrom[].sourceRef.generatorRef"),
        .configMap(at: "spec.target.template.templateFrom[].configMap", key: "items[].key"),
        .secret(at: "spec.target.template.templateFrom[].secret", key: "items[].key"),
      ],
      products: [
        ProductRule(
          .secret,
          name: .field(["spec.target.name", "metadata.name"]),
          offers: [
            OfferRule(
              .key,
              values: ["spec.data[].secretKey"],
              unknownIf: ["spec.dataFrom"],
              exclusive: "spec.target.template.data",
              openedBy: [
                "spec.target.template.templateFrom", "spec.target.template.mergePolicy",
              ]
            )
          ],
          when: [
            .differs("spec.target.creationPolicy", "None"),
            .differs("spec.target.creationPolicy", "Merge"),
          ]
        ),
        // what it merges into has other keys besides
        ProductRule(
          .secret,
          name: .field(["spec.target.name", "metadata.name"]),
          offers: [OfferRule(.key, unknownIf: ["spec"])],
          when: [.equals("spec.target.creationPolicy", "Merge")]
        ),
      ]
    ),
    GroupKind("external-secrets.io", "PushSecret"): LinkRules(references: [
      store(at: "spec.secretStoreRefs[]"),
      .secret(at: "spec.selector.secret", key: nil),
      store(at: "spec.dataTo[].storeRef"),
      generator(at: "spec.selector.generatorRef"),
      .configMap(at: "spec.template.templateFrom[].configMap", key: "items[].key"),
      .secret(at: "spec.template.templateFrom[].secret", key: "items[].key"),
    ]),
    GroupKind("external-secrets.io", "ClusterExternalSecret"): LinkRules(
      references: ["secretStoreRef", "data[].sourceRef.storeRef", "dataFrom[].sourceRef.storeRef"]
        .map { clusterStore(at: PathPattern("spec.externalSecretSpec.\($0)")) }
        + ["data", "dataFrom"].map {
          clusterGenerator(
            at: PathPattern("spec.externalSecretSpec.\($0)[].sourceRef.generatorRef")
          )
        }
    ),
    GroupKind("external-secrets.io", "ClusterPushSecret"): LinkRules(references: [
      clusterStore(at: "spec.pushSecretSpec.secretStoreRefs[]"),
      clusterStore(at: "spec.pushSecretSpec.dataTo[].storeRef"),
      clusterGenerator(at: "spec.pushSecretSpec.selector.generatorRef"),
    ]),
    GroupKind("external-secrets.io", "SecretStore"): secretStore,
    GroupKind("external-secrets.io", "ClusterSecretStore"): clusterSecretStore,
    GroupKind("generators.external-secrets.io", "GithubAccessToken"): LinkRules(references: [
      .secret(at: "spec.auth.privateKey.secretRef", timing: .used)
    ]),
    GroupKind("generators.external-secrets.io", "VaultDynamicSecret"): vaultGenerator,
  ]

  private static let stores = [
    "SecretStore": GroupKind("external-secrets.io", "SecretStore"),
    "ClusterSecretStore": GroupKind("external-secrets.io", "ClusterSecretStore"),
  ]

  private static func store(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(.named("kind", among: stores, default: stores["SecretStore"]), at: path)
  }

  private static func generator(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(.free(kind: "kind", group: "apiVersion"), at: path)
  }

  /// A store of the whole cluster; what is made in many namespaces names any other in each of them.
  private static func clusterStore(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .kind(GroupKind("external-secrets.io", "ClusterSecretStore")),
      at: path,
      timing: .used,
      when: [.equals("kind", "ClusterSecretStore")]
    )
  }

  private static func clusterGenerator(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .kind(GroupKind("generators.external-secrets.io", "ClusterGenerator")),
      at: path,
      timing: .used,
      when: [.equals("kind", "ClusterGenerator")]
    )
  }
}
