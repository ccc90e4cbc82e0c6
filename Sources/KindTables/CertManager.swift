import KindKnowledge
import Manifest

extension KindTable {
  /// cert-manager's kinds, at v1.21.
  public static let certManager = KindTable([
    Entry(
      kind("Certificate"),
      .namespaced,
      health: .checked,
      links: LinkRules(
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
            ],
            role: .owned
          )
        ]
      )
    ),
    Entry(
      kind("CertificateRequest"),
      .namespaced,
      links: LinkRules(
        references: [issuer(at: "spec.issuerRef")]
      )
    ),
    // a ClusterIssuer's secrets are those of the controller's own namespace; what its solvers need is in that of each Certificate
    Entry(
      kind("ClusterIssuer"),
      .cluster,
      health: .checked,
      links: issuer(
        in: .fixed("cert-manager"),
        accounts: .fixed("cert-manager")
      ).adding(LinkRules(references: [gateway(when: [.present("namespace")])]))
    ),
    Entry(
      kind("Issuer"),
      .namespaced,
      health: .checked,
      links: issuer(in: .same, accounts: .same).adding(
        LinkRules(references: solverPods + [gateway(when: [])])
      )
    ),
    Entry(
      acme("Challenge"),
      .namespaced,
      links: LinkRules(
        references: [issuer(at: "spec.issuerRef")]
      )
    ),
    Entry(
      acme("Order"),
      .namespaced,
      links: LinkRules(
        references: [issuer(at: "spec.issuerRef")]
      )
    ),
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("cert-manager.io", name) }

  private static func acme(_ name: String) -> GroupKind { GroupKind("acme.cert-manager.io", name) }

  private static let issuers = [
    "Issuer": kind("Issuer"),
    "ClusterIssuer": kind("ClusterIssuer"),
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
        ReferenceRule(
          .kind(.secret),
          at: "spec.vault.auth.clientCertificate",
          name: "secretName",
          namespace: namespace
        ),
        ReferenceRule(
          .kind(GroupKind("networking.k8s.io", "IngressClass")),
          at: "spec.acme.solvers[].http01.ingress.ingressClassName",
          name: "",
          timing: .used
        ),
      ]
        + [
          "vault.auth.tokenSecretRef", "vault.auth.appRole.secretRef",
          "vault.auth.kubernetes.secretRef", "vault.caBundleSecretRef",
          "vault.clientCertSecretRef", "vault.clientKeySecretRef",
          "venafi.cloud.apiTokenSecretRef", "venafi.tpp.caBundleSecretRef",
          "acme.externalAccountBinding.keySecretRef",
        ].map { .secret(at: PathPattern("spec.\($0)"), namespace: namespace) }
        + ["venafi.tpp.credentialsRef", "venafi.ngts.credentialsRef"].map {
          .secret(at: PathPattern("spec.\($0)"), namespace: namespace, key: nil)
        }
        + [
          "vault.auth.aws.serviceAccountRef", "vault.auth.kubernetes.serviceAccountRef",
          "acme.solvers[].dns01.route53.auth.kubernetes.serviceAccountRef",
        ].map {
          ReferenceRule(
            .kind(.serviceAccount),
            at: PathPattern("spec.\($0)"),
            namespace: namespace
          )
        }
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

  /// The Gateway that a solver attaches its routes to.
  private static func gateway(when conditions: [ReferenceRule.Condition]) -> ReferenceRule {
    ReferenceRule(
      .kind(GroupKind("gateway.networking.k8s.io", "Gateway")),
      at: "spec.acme.solvers[].http01.gatewayHTTPRoute.parentRefs[]",
      namespace: .named("namespace"),
      timing: .used,
      when: [.equalsByDefault("kind", "Gateway")] + conditions,
      parts: [PartRule(.listener, "sectionName")]
    )
  }

  /// What the pods that answer a challenge need.
  private static let solverPods = ["ingress", "gatewayHTTPRoute"].flatMap { solver in
    let spec = PathPattern("spec.acme.solvers[].http01.\(solver).podTemplate.spec")
    return [
      ReferenceRule.serviceAccount(at: spec.appending("serviceAccountName"), timing: .used),
      .priorityClass(at: spec.appending("priorityClassName"), timing: .used),
      .secret(at: spec.appending("imagePullSecrets[]"), key: nil, timing: .used),
    ]
  }
}
