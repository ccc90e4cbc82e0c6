import KindKnowledge
import Manifest

extension LinkRules {
  /// The rules of Sealed Secrets' kind: the controller makes a Secret of the same name and namespace.
  static let sealedSecrets: [GroupKind: LinkRules] = [
    GroupKind("bitnami.com", "SealedSecret"): LinkRules(products: [
      ProductRule(
        .secret,
        name: .field(["metadata.name"]),
        offers: [OfferRule(.key, keys: ["spec.encryptedData", "spec.template.data"])]
      )
    ])
  ]

  /// The rules of KEDA's kinds; source: its API reference at v2.17.
  static let keda: [GroupKind: LinkRules] = [
    GroupKind("keda.sh", "ScaledObject"): LinkRules(
      references: [
        ReferenceRule(
          .named(
            "kind",
            among: [
              "Deployment": GroupKind("apps", "Deployment"),
              "StatefulSet": GroupKind("apps", "StatefulSet"),
            ],
            default: GroupKind("apps", "Deployment")
          ),
          at: "spec.scaleTargetRef"
        ),
        authentication(at: "spec.triggers[].authenticationRef"),
      ],
      products: [
        ProductRule(
          GroupKind("autoscaling", "HorizontalPodAutoscaler"),
          name: .field(["metadata.name"], prefix: "keda-hpa-")
        )
      ]
    ),
    GroupKind("keda.sh", "ScaledJob"): LinkRules(
      references: [authentication(at: "spec.triggers[].authenticationRef")]
        + (podSpec + containers).map { $0.below("spec.jobTargetRef.template.spec") },
      pods: [.template("spec.jobTargetRef.template")]
    ),
    GroupKind("keda.sh", "TriggerAuthentication"): LinkRules(references: [
      .secret(at: "spec.secretTargetRef[]", timing: .used),
      .configMap(at: "spec.configMapTargetRef[]"),
    ]),
  ]

  private static func authentication(at path: PathPattern) -> ReferenceRule {
    let kinds = ["TriggerAuthentication", "ClusterTriggerAuthentication"].reduce(into: [:]) {
      $0[$1] = GroupKind("keda.sh", $1)
    }
    return ReferenceRule(
      .named("kind", among: kinds, default: kinds["TriggerAuthentication"]),
      at: path,
      timing: .used
    )
  }

  /// The rules of Knative Serving's kinds: a Service of it runs pods and makes a Service of the core group.
  static let knative: [GroupKind: LinkRules] = [
    GroupKind("serving.knative.dev", "Service"): pods(at: "spec.template").adding(
      LinkRules(products: [ProductRule(.service, name: .field(["metadata.name"]))])
    ),
    GroupKind("serving.knative.dev", "Configuration"): pods(at: "spec.template"),
  ]

  /// The rules of MetalLB's kinds, at v0.15.
  static let metalLB: [GroupKind: LinkRules] = [
    metalLB("L2Advertisement"): LinkRules(references: [addressPools]),
    metalLB("BGPAdvertisement"): LinkRules(references: [addressPools]),
    metalLB("BGPPeer"): LinkRules(references: [
      .secret(at: "spec.passwordSecret", key: nil, timing: .used),
      ReferenceRule(.kind(metalLB("BFDProfile")), at: "spec.bfdProfile", name: "", timing: .used),
    ]),
  ]

  private static func metalLB(_ kind: String) -> GroupKind { GroupKind("metallb.io", kind) }

  private static let addressPools = ReferenceRule(
    .kind(metalLB("IPAddressPool")),
    at: "spec.ipAddressPools[]",
    name: "",
    timing: .used
  )

  /// The rules of Strimzi's kinds; source: its documentation at v0.45, "Using the names of what it makes".
  static let strimzi: [GroupKind: LinkRules] = [
    kafka("Kafka"): LinkRules(
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
    ),
    kafka("KafkaUser"): LinkRules(
      references: [cluster],
      products: [ProductRule(.secret, name: .field(["metadata.name"]))]
    ),
    kafka("KafkaTopic"): LinkRules(references: [cluster]),
    kafka("KafkaNodePool"): LinkRules(references: [cluster]),
    kafka("KafkaConnect"): LinkRules(references: [
      .secret(
        at: "spec.tls.trustedCertificates[]",
        name: "secretName",
        key: "certificate",
        timing: .used
      )
    ]),
  ]

  private static func kafka(_ kind: String) -> GroupKind { GroupKind("kafka.strimzi.io", kind) }

  private static let cluster = ReferenceRule(
    .kind(kafka("Kafka")),
    at: "metadata.labels[\"strimzi.io/cluster\"]",
    name: "",
    timing: .used
  )
}
