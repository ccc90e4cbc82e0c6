import Manifest
import Resources

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
              unknownIf: [
                "spec.dataFrom", "spec.target.template.templateFrom",
                "spec.target.template.mergePolicy",
              ],
              exclusive: "spec.target.template.data"
            )
          ]
        )
      ]
    ),
    GroupKind("external-secrets.io", "PushSecret"): LinkRules(references: [
      ReferenceRule(
        .named("kind", among: stores, default: stores["SecretStore"]),
        at: "spec.secretStoreRefs[]"
      ),
      .secret(at: "spec.selector.secret", key: nil),
      generator(at: "spec.selector.generatorRef"),
    ]),
    GroupKind("external-secrets.io", "SecretStore"): provider,
    GroupKind("external-secrets.io", "ClusterSecretStore"): provider,
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

  /// What the providers sign in with; kinds of the whole cluster name the namespace beside it.
  private static let provider = LinkRules(
    references: [
      ReferenceRule(
        .kind(.serviceAccount),
        at: "spec.provider.kubernetes.auth.serviceAccount",
        namespace: .named("namespace")
      ),
      ReferenceRule(
        .kind(GroupKind("", "Namespace")),
        at: "spec.provider.kubernetes.remoteNamespace",
        name: ""
      ),
      ReferenceRule(
        .named("type", among: ["ConfigMap": .configMap, "Secret": .secret], default: nil),
        at: "spec.provider.kubernetes.server.caProvider",
        namespace: .named("namespace"),
        parts: [PartRule(.key, "key")]
      ),
      ReferenceRule(
        .named("type", among: ["ConfigMap": .configMap, "Secret": .secret], default: nil),
        at: "spec.provider.vault.caProvider",
        namespace: .named("namespace"),
        parts: [PartRule(.key, "key")]
      ),
      ReferenceRule(
        .kind(.serviceAccount),
        at: "spec.provider.vault.auth.kubernetes.serviceAccountRef",
        namespace: .named("namespace")
      ),
      ReferenceRule(
        .kind(.serviceAccount),
        at: "spec.provider.aws.auth.jwt.serviceAccountRef",
        namespace: .named("namespace")
      ),
    ]
      + [
        "kubernetes.auth.token.bearerToken", "kubernetes.auth.cert.clientCert",
        "kubernetes.auth.cert.clientKey", "vault.auth.tokenSecretRef",
        "vault.auth.appRole.secretRef", "vault.auth.appRole.roleRef",
        "vault.auth.kubernetes.secretRef", "vault.auth.ldap.secretRef",
        "vault.auth.jwt.secretRef", "vault.auth.userPass.secretRef",
        "aws.auth.secretRef.accessKeyIDSecretRef", "aws.auth.secretRef.secretAccessKeySecretRef",
        "gcpsm.auth.secretRef.secretAccessKeySecretRef", "azurekv.authSecretRef.clientId",
        "azurekv.authSecretRef.clientSecret", "doppler.auth.secretRef.dopplerToken",
        "gitlab.auth.SecretRef.accessToken", "onepassword.auth.secretRef.connectTokenSecretRef",
        "akeyless.authSecretRef.secretRef.accessID", "github.auth.privateKey",
      ].map {
        .secret(at: PathPattern("spec.provider.\($0)"), namespace: .named("namespace"))
      }
  )
}
