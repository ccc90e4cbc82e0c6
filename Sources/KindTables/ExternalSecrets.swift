import KindKnowledge
import Manifest

extension KindTable {
  /// The External Secrets Operator's kinds, at v2.9.
  public static let externalSecrets = KindTable([
    Entry(
      kind("ClusterExternalSecret"),
      .cluster,
      health: .checked,
      links: LinkRules(
        references: [
          "secretStoreRef", "data[].sourceRef.storeRef", "dataFrom[].sourceRef.storeRef",
        ]
        .map { clusterStore(at: PathPattern("spec.externalSecretSpec.\($0)")) }
          + ["data", "dataFrom"].map {
            clusterGenerator(
              at: PathPattern("spec.externalSecretSpec.\($0)[].sourceRef.generatorRef")
            )
          }
      ),
      facets: KindFacets(
        names: ["spec.externalSecretSpec.data[].secretKey"]
      )
    ),
    Entry(
      kind("ClusterPushSecret"),
      .cluster,
      links: LinkRules(references: [
        clusterStore(at: "spec.pushSecretSpec.secretStoreRefs[]"),
        clusterStore(at: "spec.pushSecretSpec.dataTo[].storeRef"),
        clusterGenerator(at: "spec.pushSecretSpec.selector.generatorRef"),
      ]),
      facets: KindFacets(
        names: ["spec.pushSecretSpec.data[].match.secretKey"]
      )
    ),
    Entry(
      kind("ClusterSecretStore"),
      .cluster,
      health: .checked,
      links: clusterSecretStore.adding(LinkRules(doors: [conditions]))
    ),
    Entry(
      kind("ExternalSecret"),
      .namespaced,
      health: .checked,
      links: LinkRules(
        references: [
          store(at: "spec.secretStoreRef"),
          store(at: "spec.data[].sourceRef.storeRef"),
          generator(at: "spec.data[].sourceRef.generatorRef"),
          store(at: "spec.dataFrom[].sourceRef.storeRef"),
          generator(at: "spec.dataFrom[].sourceRef.generatorRef"),
          // what it merges into must be there
          ReferenceRule(
            .kind(.secret),
            at: "spec.target",
            when: [.equals("creationPolicy", "Merge")]
          ),
          ReferenceRule(
            .kind(.secret),
            at: "",
            name: "metadata.name",
            when: [.equals("spec.target.creationPolicy", "Merge"), .absent("spec.target.name")]
          ),
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
            ],
            role: .owned
          ),
          // what it merges into has other keys besides
          ProductRule(
            .secret,
            name: .field(["spec.target.name", "metadata.name"]),
            offers: [OfferRule(.key, unknownIf: ["spec"])],
            when: [.equals("spec.target.creationPolicy", "Merge")],
            role: .addition
          ),
        ]
      ),
      facets: KindFacets(
        names: ["spec.data[].secretKey"]
      )
    ),
    Entry(
      kind("PushSecret"),
      .namespaced,
      health: .checked,
      links: LinkRules(references: [
        store(at: "spec.secretStoreRefs[]"),
        .secret(at: "spec.selector.secret", key: nil),
        store(at: "spec.dataTo[].storeRef"),
        generator(at: "spec.selector.generatorRef"),
        .configMap(at: "spec.template.templateFrom[].configMap", key: "items[].key"),
        .secret(at: "spec.template.templateFrom[].secret", key: "items[].key"),
      ]),
      facets: KindFacets(
        names: ["spec.data[].match.secretKey"]
      )
    ),
    Entry(kind("SecretStore"), .namespaced, health: .checked, links: secretStore),
    Entry(generator("ClusterGenerator"), .cluster),
    Entry(
      generator("GithubAccessToken"),
      .namespaced,
      links: LinkRules(references: [
        .secret(at: "spec.auth.privateKey.secretRef", timing: .used)
      ])
    ),
    Entry(generator("Password"), .namespaced),
    Entry(generator("UUID"), .namespaced),
    Entry(generator("VaultDynamicSecret"), .namespaced, links: vaultGenerator),
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("external-secrets.io", name) }

  private static func generator(_ name: String) -> GroupKind {
    GroupKind("generators.external-secrets.io", name)
  }

  /// The namespaces that a store of the whole cluster serves, if it says so.
  private static let conditions = DoorRule(
    "condition",
    at: "spec.conditions[]",
    namespaces: .listed(
      at: "namespaces[]",
      selector: "namespaceSelector",
      openedBy: ["namespaceRegexes"]
    )
  )

  private static let stores = [
    "SecretStore": kind("SecretStore"),
    "ClusterSecretStore": kind("ClusterSecretStore"),
  ]

  private static func store(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .named("kind", among: stores, default: stores["SecretStore"]),
      at: path,
      entry: EntryRule()
    )
  }

  private static func generator(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(.free(kind: "kind", group: "apiVersion"), at: path)
  }

  /// A store of the whole cluster; what is made in many namespaces names any other in each of them.
  private static func clusterStore(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .kind(kind("ClusterSecretStore")),
      at: path,
      timing: .used,
      when: [.equals("kind", "ClusterSecretStore")]
    )
  }

  private static func clusterGenerator(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .kind(generator("ClusterGenerator")),
      at: path,
      timing: .used,
      when: [.equals("kind", "ClusterGenerator")]
    )
  }
}
