import KindKnowledge
import Manifest
import Resources

extension KindTable {
  /// The Prometheus Operator's kinds; source: its API reference and the labels that it gives its pods.
  public static let prometheus = KindTable([
    Entry(
      kind("Alertmanager"),
      .namespaced,
      links: server(
        "alertmanager",
        service: "alertmanager-operated",
        port: "9093"
      ).adding(LinkRules(references: [.secret(at: "spec", name: "configSecret", key: nil)]))
    ),
    Entry(
      kind("AlertmanagerConfig"),
      .namespaced,
      links: LinkRules(
        references: receivers,
        locals: ["route", "route.routes[]", "route.routes[].routes[]"].map {
          LocalRule(
            PartKind("receiver"),
            in: "spec",
            at: PathPattern("\($0).receiver"),
            declared: ["receivers[].name"]
          )
        }
          + ["muteTimeIntervals[]", "activeTimeIntervals[]"].flatMap { field in
            ["route", "route.routes[]", "route.routes[].routes[]"].map {
              LocalRule(
                PartKind("time interval"),
                in: "spec",
                at: PathPattern("\($0).\(field)"),
                declared: ["muteTimeIntervals[].name", "timeIntervals[].name"]
              )
            }
          }
      )
    ),
    Entry(
      kind("PodMonitor"),
      .namespaced,
      links: LinkRules(
        references: client(at: "spec.podMetricsEndpoints[]"),
        selections: [monitor(.pods, "spec", ports: "spec.podMetricsEndpoints[].port")]
      )
    ),
    Entry(
      kind("Probe"),
      .namespaced,
      links: LinkRules(
        references: client(at: "spec") + headers(at: "spec.prober") + [
          ReferenceRule(
            .kind(.service),
            at: "spec.prober.url",
            name: "",
            timing: .used,
            spelling: .address
          )
        ],
        selections: [
          monitor(
            .objects(GroupKind("networking.k8s.io", "Ingress")),
            "spec.targets.ingress",
            ports: nil
          )
        ]
      )
    ),
    Entry(
      kind("Prometheus"),
      .namespaced,
      health: .checked,
      links: server("prometheus", service: "prometheus-operated", port: "9090")
        .adding(
          LinkRules(
            references: [
              ReferenceRule(
                .kind(.service),
                at: "spec.alerting.alertmanagers[]",
                namespace: .named("namespace"),
                timing: .used
              ),
              .secret(at: "spec.additionalScrapeConfigs"),
              .secret(at: "spec.additionalAlertManagerConfigs"),
              .secret(at: "spec.thanos.objectStorageConfig"),
            ] + remotes
          )
        )
    ),
    Entry(
      kind("PrometheusAgent"),
      .namespaced,
      links: server(
        "prometheus-agent",
        service: "prometheus-agent-operated",
        port: "9090"
      )
    ),
    Entry(kind("PrometheusRule"), .namespaced),
    Entry(kind("ScrapeConfig"), .namespaced),
    Entry(
      kind("ServiceMonitor"),
      .namespaced,
      links: LinkRules(
        references: client(at: "spec.endpoints[]"),
        selections: [monitor(.objects(.service), "spec", ports: "spec.endpoints[].port")]
      )
    ),
    Entry(kind("ThanosRuler"), .namespaced),
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("monitoring.coreos.com", name) }

  /// What a monitor looks for, in its own namespace or in those that it names.
  private static func monitor(
    _ target: SelectionRule.Target,
    _ path: PathPattern,
    ports: PathPattern?
  ) -> SelectionRule {
    SelectionRule(
      target,
      at: path.appending("selector"),
      namespaces: path.appending("namespaceSelector.matchNames[]"),
      everywhere: path.appending("namespaceSelector.any"),
      parts: ports.map { [PartRule(.port, $0)] } ?? []
    )
  }

  /// A server that the operator runs: its account, its pods, and the Service that governs them.
  private static func server(_ name: String, service: String, port: String) -> LinkRules {
    LinkRules(
      references: [
        .serviceAccount(at: "spec.serviceAccountName"),
        ReferenceRule(.kind(.secret), at: "spec.secrets[]", name: ""),
        ReferenceRule(.kind(.configMap), at: "spec.configMaps[]", name: ""),
        ReferenceRule(.kind(.secret), at: "spec.imagePullSecrets[]", timing: .used),
      ] + LinkRules.volumes.map { $0.below("spec") },
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
          copied: ["spec.podMetadata.labels"],
          added: [
            AddedLabel(
              "statefulset.kubernetes.io/pod-name",
              .numbered("metadata.name", .init(count: "spec.replicas"), prefix: "\(name)-")
            ),
            AddedLabel("apps.kubernetes.io/pod-index", .number(.init(count: "spec.replicas"))),
          ]
            + [
              "app.kubernetes.io/version", "controller-revision-hash",
              "operator.prometheus.io/shard",
            ].map { AddedLabel($0, .unknown) }
        )
      ]
    )
  }

  /// Where a server writes to and reads from.
  private static let remotes = ["spec.remoteWrite[]", "spec.remoteRead[]"].flatMap { remote in
    client(at: PathPattern(remote)) + [
      ReferenceRule(
        .kind(.service),
        at: PathPattern(remote),
        name: "url",
        timing: .used,
        spelling: .address
      )
    ]
  }

  /// What a request is made with; the operator leaves a target or a configuration out whose secrets are missing.
  private static func client(at path: PathPattern) -> [ReferenceRule] {
    .secrets(
      [
        "bearerTokenSecret", "authorization.credentials", "basicAuth.username",
        "basicAuth.password", "oauth2.clientId.secret", "oauth2.clientSecret",
      ],
      below: path,
      timing: .used
    )
      + [.configMap(at: path.appending("oauth2.clientId.configMap"), timing: .used)]
      + ["tlsConfig", "oauth2.tlsConfig"].flatMap { certificates(at: path.appending($0)) }
      + headers(at: path) + headers(at: path.appending("oauth2"))
  }

  private static func certificates(at path: PathPattern) -> [ReferenceRule] {
    .secrets(["keySecret", "ca.secret", "cert.secret"], below: path, timing: .used)
      + ["ca.configMap", "cert.configMap"].map {
        .configMap(at: path.appending($0), timing: .used)
      }
  }

  /// The headers for a proxy, each of which may have several values.
  private static func headers(at path: PathPattern) -> [ReferenceRule] {
    .secrets(["proxyConnectHeader.*[]"], below: path, timing: .used)
  }

  /// Where alerts are sent, and what with.
  private static let receivers: [ReferenceRule] =
    .secrets(
      [
        "discordConfigs[].apiURL", "emailConfigs[].authPassword", "emailConfigs[].authSecret",
        "msteamsConfigs[].webhookUrl", "msteamsv2Configs[].webhookURL", "opsgenieConfigs[].apiKey",
        "pagerdutyConfigs[].routingKey", "pagerdutyConfigs[].serviceKey",
        "pushoverConfigs[].token", "pushoverConfigs[].userKey", "rocketchatConfigs[].token",
        "rocketchatConfigs[].tokenID", "slackConfigs[].apiURL", "snsConfigs[].sigv4.accessKey",
        "snsConfigs[].sigv4.secretKey", "telegramConfigs[].botToken", "victoropsConfigs[].apiKey",
        "webhookConfigs[].urlSecret", "wechatConfigs[].apiSecret",
      ],
      below: "spec.receivers[]",
      timing: .used
    ) + certificates(at: "spec.receivers[].emailConfigs[].tlsConfig")
    + [
      "discord", "msteams", "msteamsv2", "opsgenie", "pagerduty", "pushover", "rocketchat",
      "slack", "sns", "telegram", "victorops", "webex", "webhook", "wechat",
    ].flatMap { client(at: PathPattern("spec.receivers[].\($0)Configs[].httpConfig")) }
}
