import KindKnowledge
import Manifest

extension KindTable {
  /// Strimzi's kinds; source: its documentation at v0.45, "Using the names of what it makes".
  public static let strimzi = KindTable([
    Entry(
      kind("Kafka"),
      .namespaced,
      health: .checked,
      links: LinkRules(
        products: ["-kafka-bootstrap", "-kafka-brokers"].map {
          ProductRule(.service, name: .field(["metadata.name"], suffix: $0))
        }
          + ["-cluster-ca-cert", "-clients-ca-cert"].map {
            ProductRule(.secret, name: .field(["metadata.name"], suffix: $0))
          },
        pods: [
          .made(
            ["strimzi.io/cluster": "metadata.name"],
            fixed: ["strimzi.io/kind": "Kafka"]
          )
        ]
      )
    ),
    Entry(kind("KafkaBridge"), .namespaced, health: .checked),
    Entry(
      kind("KafkaConnect"),
      .namespaced,
      health: .checked,
      links: LinkRules(references: [
        .secret(
          at: "spec.tls.trustedCertificates[]",
          name: "secretName",
          key: "certificate",
          timing: .used
        )
      ])
    ),
    Entry(kind("KafkaConnector"), .namespaced, health: .checked),
    Entry(kind("KafkaMirrorMaker2"), .namespaced),
    Entry(kind("KafkaNodePool"), .namespaced, links: LinkRules(references: [cluster])),
    Entry(kind("KafkaRebalance"), .namespaced),
    Entry(
      kind("KafkaTopic"),
      .namespaced,
      health: .checked,
      links: LinkRules(references: [cluster])
    ),
    Entry(
      kind("KafkaUser"),
      .namespaced,
      health: .checked,
      links: LinkRules(
        references: [cluster],
        products: [ProductRule(.secret, name: .field(["metadata.name"]))]
      )
    ),
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("kafka.strimzi.io", name) }

  private static let cluster = ReferenceRule(
    .kind(kind("Kafka")),
    at: "metadata.labels[\"strimzi.io/cluster\"]",
    name: "",
    timing: .used
  )
}
