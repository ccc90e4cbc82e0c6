import Manifest
import Resources

extension LinkRules {
  /// The rules of cert-manager's kinds, at v1.21.
  static let certManager: [GroupKind: LinkRules] = [
    GroupKind("cert-manager.io", "Certificate"): LinkRules(
      references: [issuer(at: "spec.issuerRef")]
        + ["jks", "pkcs12"].map {
          .secret(at: PathPattern("spec.keystores.\($0).passwordSecretRef"))
        },
      products: [
        ProductRule(
          .secret,
          name: .field(["spec.secretName"]),
          offers: [
            OfferRule(
              .key,
              fixed: ["tls.crt", "tls.key", "ca.crt"],
              unknownIf: ["spec.additionalOutputFormats", "spec.keystores"]
            )
          ]
        )
      ]
    ),
    GroupKind("cert-manager.io", "CertificateRequest"): LinkRules(
      references: [issuer(at: "spec.issuerRef")]
    ),
    GroupKind("cert-manager.io", "Issuer"): issuer(in: .same, accounts: .same),
    // a ClusterIssuer's secrets are those of the controller's own namespace
    GroupKind("cert-manager.io", "ClusterIssuer"): issuer(
      in: .fixed("cert-manager"),
      accounts: .fixed("cert-manager")
    ),
  ]

  private static let issuers = [
    "Issuer": GroupKind("cert-manager.io", "Issuer"),
    "ClusterIssuer": GroupKind("cert-manager.io", "ClusterIssuer"),
  ]

  private static func issuer(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .named("kind", among: issuers, default: issuers["Issuer"]),
      at: path,
      when: [.equalsByDefault("group", "cert-manager.io")]
    )
  }

  private static func issuer(
    in namespace: ReferenceRule.Namespace,
    accounts: ProductRule.Namespace
  ) -> LinkRules {
    LinkRules(
      references: [
        ReferenceRule(
          .kind(.secret),
          at: "spec.ca",
          name: "secretName",
          namespace: namespace
        ),
        .secret(at: "spec.vault.auth.tokenSecretRef", namespace: namespace),
        .secret(at: "spec.vault.auth.appRole.secretRef", namespace: namespace),
        .secret(at: "spec.acme.externalAccountBinding.keySecretRef", namespace: namespace),
        ReferenceRule(
          .kind(GroupKind("gateway.networking.k8s.io", "Gateway")),
          at: "spec.acme.solvers[].http01.gatewayHTTPRoute.parentRefs[]",
          namespace: .named("namespace"),
          timing: .used,
          when: [.equalsByDefault("kind", "Gateway")],
          parts: [PartRule(.listener, "sectionName")]
        ),
      ]
        + [
          "cloudflare.apiTokenSecretRef", "cloudflare.apiKeySecretRef",
          "route53.accessKeyIDSecretRef", "route53.secretAccessKeySecretRef",
          "digitalocean.tokenSecretRef", "cloudDNS.serviceAccountSecretRef",
          "azureDNS.clientSecretSecretRef", "acmeDNS.accountSecretRef",
          "rfc2136.tsigSecretSecretRef", "akamai.accessTokenSecretRef",
          "akamai.clientSecretSecretRef", "akamai.clientTokenSecretRef",
        ].map {
          .secret(at: PathPattern("spec.acme.solvers[].dns01.\($0)"), namespace: namespace)
        },
      products: [
        ProductRule(
          .secret,
          name: .field(["spec.acme.privateKeySecretRef.name"]),
          namespace: accounts
        )
      ]
    )
  }

  /// The issuer that an Ingress or a Gateway names in its annotations.
  static let issuerAnnotations: [ReferenceRule] = [
    ReferenceRule(
      .kind(GroupKind("cert-manager.io", "ClusterIssuer")),
      at: "metadata.annotations[\"cert-manager.io/cluster-issuer\"]",
      name: "",
      timing: .used
    ),
    ReferenceRule(
      .kind(GroupKind("cert-manager.io", "Issuer")),
      at: "metadata.annotations",
      name: "[\"cert-manager.io/issuer\"]",
      timing: .used,
      when: [
        .absent("[\"cert-manager.io/issuer-group\"]"),
        .equalsByDefault("[\"cert-manager.io/issuer-kind\"]", "Issuer"),
      ]
    ),
  ]

  /// The Secrets that cert-manager makes for an Ingress or a Gateway with such an annotation.
  static func certificateOfAnnotations(secrets: PathPattern) -> [ProductRule] {
    ["cluster-issuer", "issuer"].map { annotation in
      ProductRule(
        .secret,
        name: .field([secrets]),
        offers: [OfferRule(.key, fixed: ["tls.crt", "tls.key", "ca.crt"])],
        when: [.present(PathPattern("metadata.annotations[\"cert-manager.io/\(annotation)\"]"))]
      )
    }
  }
}
