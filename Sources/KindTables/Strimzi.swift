import KindKnowledge
import Manifest

extension KindTable {
  /// Strimzi's kinds; source: its documentation at v0.45, "Using the names of what it makes", and its API reference.
  ///
  /// The pods of a client don't start without the Secrets that it signs in with and trusts.
  public static let strimzi = KindTable([
    Entry(kind("Kafka"), .namespaced, health: .checked, links: kafka),
    Entry(
      kind("KafkaBridge"),
      .namespaced,
      health: .checked,
      links: client(at: "spec").adding(workload("KafkaBridge", service: "-bridge-service"))
    ),
    Entry(
      kind("KafkaConnect"),
      .namespaced,
      health: .checked,
      links: client(at: "spec").adding(workload("KafkaConnect", service: "-connect-api"))
        .adding(
          LinkRules(references: [
            .secret(at: "spec.externalConfiguration.env[].valueFrom.secretKeyRef"),
            .configMap(at: "spec.externalConfiguration.env[].valueFrom.configMapKeyRef"),
            .secret(
              at: "spec.externalConfiguration.volumes[].secret",
              name: "secretName",
              key: nil
            ),
            .configMap(at: "spec.externalConfiguration.volumes[].configMap", key: nil),
            .secretName(at: "spec.build.output.pushSecret"),
          ])
        )
    ),
    Entry(
      kind("KafkaConnector"),
      .namespaced,
      health: .checked,
      links: LinkRules(references: [labelled("KafkaConnect")])
    ),
    Entry(
      kind("KafkaMirrorMaker2"),
      .namespaced,
      links: ["spec.clusters[]", "spec.target", "spec.mirrors[].source"]
        .map { client(at: PathPattern($0)) }
        .reduce(workload("KafkaMirrorMaker2", service: "-mirrormaker2-api")) { $0.adding($1) }
    ),
    Entry(
      kind("KafkaNodePool"),
      .namespaced,
      links: LinkRules(references: [labelled("Kafka")])
    ),
    Entry(
      kind("KafkaRebalance"),
      .namespaced,
      links: LinkRules(references: [labelled("Kafka")])
    ),
    Entry(
      kind("KafkaTopic"),
      .namespaced,
      health: .checked,
      links: LinkRules(references: [labelled("Kafka")])
    ),
    Entry(kind("KafkaUser"), .namespaced, health: .checked, links: user),
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("kafka.strimzi.io", name) }

  /// The cluster that an object belongs to.
  private static func labelled(_ name: String) -> ReferenceRule {
    ReferenceRule(
      .kind(kind(name)),
      at: "metadata.labels[\"strimzi.io/cluster\"]",
      name: "",
      timing: .used
    )
  }

  private static let kafka = LinkRules(
    references: [
      certificate(at: "spec.kafka.listeners[].configuration.brokerCertChainAndKey"),
      .secret(
        at: "spec.kafka.listeners[].authentication.clientSecret",
        name: "secretName"
      ),
      .configMap(at: "spec.kafka.metricsConfig.valueFrom.configMapKeyRef"),
      .configMap(at: "spec.kafka.logging.valueFrom.configMapKeyRef"),
    ] + trusted(at: "spec.kafka.listeners[].authentication.tlsTrustedCertificates[]"),
    products: ["-kafka-bootstrap", "-kafka-brokers"].map {
      ProductRule(.service, name: .field(["metadata.name"], suffix: $0))
    }
      + ["cluster", "clients"].flatMap { authority in
        // an authority of one's own is brought by its owner
        let made: [ReferenceRule.Condition] = [
          .differsFromFalse(PathPattern("spec.\(authority)Ca.generateCertificateAuthority"))
        ]
        return [
          ProductRule(
            .secret,
            name: .field(["metadata.name"], suffix: "-\(authority)-ca-cert"),
            offers: [OfferRule(.key, fixed: ["ca.crt", "ca.p12", "ca.password"])],
            when: made
          ),
          ProductRule(
            .secret,
            name: .field(["metadata.name"], suffix: "-\(authority)-ca"),
            offers: [OfferRule(.key, fixed: ["ca.key"])],
            when: made
          ),
        ]
      },
    pods: ["kafka", "zookeeper", "entity-operator", "kafka-exporter", "cruise-control"].map {
      .ofStrimzi("Kafka", $0)
    }
  )

  /// A user's Secret has the keys of how it signs in; without that, or with a certificate of others, there is none.
  private static let user = LinkRules(
    references: [
      labelled("Kafka"), .secret(at: "spec.authentication.password.valueFrom.secretKeyRef"),
    ],
    products: [
      ProductRule(
        .secret,
        name: .field(["metadata.name"]),
        offers: [
          OfferRule(
            .key,
            fixed: ["ca.crt", "user.crt", "user.key", "user.p12", "user.password"],
            unknownIf: ["spec.template.secret"]
          )
        ],
        when: [.equals("spec.authentication.type", "tls")],
        role: .owned
      ),
      ProductRule(
        .secret,
        name: .field(["metadata.name"]),
        offers: [
          OfferRule(
            .key,
            fixed: ["password", "sasl.jaas.config"],
            unknownIf: ["spec.template.secret"]
          )
        ],
        when: [.equals("spec.authentication.type", "scram-sha-512")],
        role: .owned
      ),
    ]
  )

  /// What connects to a cluster: what it trusts, and signs in with.
  private static func client(at path: PathPattern) -> LinkRules {
    let authentication = path.appending("authentication")
    return LinkRules(
      references: trusted(at: path.appending("tls.trustedCertificates[]"))
        + trusted(at: authentication.appending("tlsTrustedCertificates[]"))
        + [
          certificate(at: authentication.appending("certificateAndKey")),
          .secret(
            at: authentication.appending("passwordSecret"),
            name: "secretName",
            key: "password"
          ),
        ]
        + ["accessToken", "clientAssertion", "clientSecret", "refreshToken"].map {
          .secret(at: authentication.appending(PathPattern($0)), name: "secretName")
        }
        + [
          .configMap(at: path.appending("metricsConfig.valueFrom.configMapKeyRef")),
          .configMap(at: path.appending("logging.valueFrom.configMapKeyRef")),
        ]
    )
  }

  private static func trusted(at path: PathPattern) -> [ReferenceRule] {
    [.secret(at: path, name: "secretName", key: "certificate")]
  }

  private static func certificate(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .kind(.secret),
      at: path,
      name: "secretName",
      parts: [PartRule(.key, "certificate"), PartRule(.key, "key")]
    )
  }

  /// The pods of an object, and the Service in front of them.
  private static func workload(_ name: String, service suffix: String) -> LinkRules {
    LinkRules(
      products: [ProductRule(.service, name: .field(["metadata.name"], suffix: suffix))],
      pods: [.ofStrimzi(name, String(suffix.split(separator: "-").first ?? ""))]
    )
  }
}
