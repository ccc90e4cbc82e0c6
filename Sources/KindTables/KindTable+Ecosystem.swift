import KindKnowledge
import Manifest

/// Tables of kinds that no module of ours types, and that many repositories hold beside those that are.
extension KindTable {
  /// Flux's kinds, at v2.7.
  public static let flux = KindTable(
    [
      Entry(GroupKind("helm.toolkit.fluxcd.io", "HelmRelease"), .namespaced, health: .checked),
      Entry(
        GroupKind("kustomize.toolkit.fluxcd.io", "Kustomization"),
        .namespaced,
        health: .checked
      ),
    ]
      + ["Bucket", "GitRepository", "HelmChart", "HelmRepository", "OCIRepository"].map {
        Entry(GroupKind("source.toolkit.fluxcd.io", $0), .namespaced, health: .checked)
      }
      + ["Alert", "Provider", "Receiver"].map {
        Entry(GroupKind("notification.toolkit.fluxcd.io", $0), .namespaced)
      }
      + ["ImagePolicy", "ImageRepository", "ImageUpdateAutomation"].map {
        Entry(GroupKind("image.toolkit.fluxcd.io", $0), .namespaced)
      },
    present: LinkRules.presentInFlux
  )
  .adding(LinkRules.flux)

  /// Istio's kinds, by their scope alone: a host names a Service, an entry of a registry, or anything outside.
  public static let istio = KindTable(
    [
      "DestinationRule", "EnvoyFilter", "Gateway", "ProxyConfig", "ServiceEntry", "Sidecar",
      "VirtualService", "WorkloadEntry", "WorkloadGroup",
    ].map { Entry(GroupKind("networking.istio.io", $0), .namespaced) }
      + ["AuthorizationPolicy", "PeerAuthentication", "RequestAuthentication"].map {
        Entry(GroupKind("security.istio.io", $0), .namespaced)
      } + [Entry(GroupKind("telemetry.istio.io", "Telemetry"), .namespaced)]
  )

  /// KEDA's kinds, at v2.17.
  public static let keda = KindTable([
    Entry(GroupKind("keda.sh", "ClusterTriggerAuthentication"), .cluster),
    Entry(GroupKind("keda.sh", "ScaledJob"), .namespaced, health: .checked),
    Entry(GroupKind("keda.sh", "ScaledObject"), .namespaced, health: .checked),
    Entry(GroupKind("keda.sh", "TriggerAuthentication"), .namespaced),
  ])
  .adding(LinkRules.keda)

  /// Knative Serving's kinds.
  public static let knative = KindTable(
    ["Configuration", "Revision", "Route"].map {
      Entry(GroupKind("serving.knative.dev", $0), .namespaced)
    } + [Entry(GroupKind("serving.knative.dev", "Service"), .namespaced, health: .checked)]
  )
  .adding(LinkRules.knative)

  /// MetalLB's kinds, at v0.15.
  public static let metalLB = KindTable(
    [
      "BFDProfile", "BGPAdvertisement", "BGPPeer", "Community", "IPAddressPool",
      "L2Advertisement",
    ].map { Entry(GroupKind("metallb.io", $0), .namespaced) }
  )
  .adding(LinkRules.metalLB)

  /// The Prometheus Operator's kinds.
  public static let prometheus = KindTable(
    [
      "Alertmanager", "AlertmanagerConfig", "PodMonitor", "Probe", "PrometheusAgent",
      "PrometheusRule", "ScrapeConfig", "ServiceMonitor", "ThanosRuler",
    ].map { Entry(GroupKind("monitoring.coreos.com", $0), .namespaced) }
      + [Entry(GroupKind("monitoring.coreos.com", "Prometheus"), .namespaced, health: .checked)]
  )
  .adding(LinkRules.prometheus)

  /// Sealed Secrets' kind.
  public static let sealedSecrets = KindTable([
    Entry(GroupKind("bitnami.com", "SealedSecret"), .namespaced, health: .checked)
  ])
  .adding(LinkRules.sealedSecrets)

  /// Strimzi's kinds, at v0.45.
  public static let strimzi = KindTable(
    [
      "Kafka", "KafkaBridge", "KafkaConnect", "KafkaConnector", "KafkaMirrorMaker2",
      "KafkaNodePool", "KafkaRebalance", "KafkaTopic", "KafkaUser",
    ].map { Entry(GroupKind("kafka.strimzi.io", $0), .namespaced) }
  )
  .adding(LinkRules.strimzi)
}
