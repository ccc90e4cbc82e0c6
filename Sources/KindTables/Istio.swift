import KindKnowledge
import Manifest

extension KindTable {
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
}
