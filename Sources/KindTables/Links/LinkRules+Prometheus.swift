import Manifest
import Resources

extension LinkRules {
  /// The rules of the Prometheus Operator's kinds; source: its API reference and the labels that it gives its pods.
  static let prometheus: [GroupKind: LinkRules] = [
    monitoring("Prometheus"): server("prometheus", service: "prometheus-operated", port: "9090")
      .adding(
        LinkRules(references: [
          ReferenceRule(
            .kind(.service),
            at: "spec.alerting.alertmanagers[]",
            namespace: .named("namespace"),
            timing: .used
          ),
          .secret(at: "spec.additionalScrapeConfigs"),
          .secret(at: "spec.additionalAlertManagerConfigs"),
        ])
      ),
    monitoring("PrometheusAgent"): server(
      "prometheus-agent",
      service: "prometheus-agent-operated",
      port: "9090"
    ),
    monitoring("Alertmanager"): server(
      "alertmanager",
      service: "alertmanager-operated",
      port: "9093"
    ).adding(LinkRules(references: [.secret(at: "spec", name: "configSecret", key: nil)])),
    monitoring("ServiceMonitor"): LinkRules(references: scraping(at: "spec.endpoints[]")),
    monitoring("PodMonitor"): LinkRules(references: scraping(at: "spec.podMetricsEndpoints[]")),
    monitoring("Probe"): LinkRules(references: scraping(at: "spec")),
  ]

  private static func monitoring(_ kind: String) -> GroupKind {
    GroupKind("monitoring.coreos.com", kind)
  }

  /// A server that the operator runs: its account, its pods, and the Service that governs them.
  private static func server(_ name: String, service: String, port: String) -> LinkRules {
    LinkRules(
      references: [
        .serviceAccount(at: "spec.serviceAccountName"),
        ReferenceRule(.kind(.secret), at: "spec.secrets[]", name: ""),
        ReferenceRule(.kind(.configMap), at: "spec.configMaps[]", name: ""),
        ReferenceRule(.kind(.secret), at: "spec.imagePullSecrets[]", timing: .used),
      ] + volumes.map { $0.below("spec") },
      products: [
        ProductRule(
          .service,
          name: .fixed(service),
          offers: [OfferRule(.port, fixed: [port], unknownIf: ["spec"])]
        )
      ],
      pods: [
        .made(
          [
            name: "metadata.name", "app.kubernetes.io/instance": "metadata.name",
            "operator.prometheus.io/name": "metadata.name",
          ],
          fixed: [
            "app": name, "app.kubernetes.io/name": name,
            "app.kubernetes.io/managed-by": "prometheus-operator",
          ],
          copied: ["spec.podMetadata.labels"]
        )
      ]
    )
  }

  /// What a target is read with; the operator leaves a target out whose secrets are missing.
  private static func scraping(at path: PathPattern) -> [ReferenceRule] {
    [
      ReferenceRule.secret(at: "bearerTokenSecret", timing: .used),
      .secret(at: "authorization.credentials", timing: .used),
      .secret(at: "basicAuth.username", timing: .used),
      .secret(at: "basicAuth.password", timing: .used),
      .secret(at: "oauth2.clientSecret", timing: .used),
      .secret(at: "tlsConfig.keySecret", timing: .used),
      .secret(at: "tlsConfig.ca.secret", timing: .used),
      .secret(at: "tlsConfig.cert.secret", timing: .used),
    ].map { $0.below(path) }
  }
}
