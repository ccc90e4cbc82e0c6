import KindKnowledge
import Manifest

/// What Traefik reads in the annotations of kinds that aren't its own.
///
/// Source: Traefik v3, "Kubernetes Ingress" routing: an object of its definitions is named `namespace-name@kubernetescrd`.
extension LinkRules {
  /// What an Ingress names.
  static let traefikIngress = [
    ("router.middlewares", "Middleware"), ("router.tls.options", "TLSOption"),
  ].map { traefik($0.0, $0.1) }

  /// What a Service names.
  static let traefikService = [traefik("service.serverstransport", "ServersTransport")]

  private static func traefik(_ annotation: String, _ kind: String) -> ReferenceRule {
    ReferenceRule(
      .kind(GroupKind("traefik.io", kind)),
      at: PathPattern("metadata.annotations[\"traefik.ingress.kubernetes.io/\(annotation)\"]"),
      name: "",
      timing: .used,
      spelling: .listed(provider: "kubernetescrd")
    )
  }
}
