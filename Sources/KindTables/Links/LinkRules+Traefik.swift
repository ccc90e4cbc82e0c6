import KindKnowledge
import Manifest
import Resources

extension LinkRules {
  /// The rules of Traefik's kinds, of chart 41.
  ///
  /// Traefik reads all of it when a request comes. A name with `@` is one of another provider, such as `api@internal`.
  static let traefik: [GroupKind: LinkRules] = traefikKinds.mapValues { links in
    var links = links
    links.references = links.references.map { $0.when(.lacks($0.name, "@")) }
    return links
  }

  private static let traefikKinds: [GroupKind: LinkRules] = [
    traefik("IngressRoute"): LinkRules(
      references: [
        ingressClass, middleware(at: "spec.routes[].middlewares[]"),
        ReferenceRule(
          .kind(traefik("IngressRoute")),
          at: "spec.parentRefs[]",
          namespace: .named("namespace"),
          timing: .used
        ),
      ] + loadBalancer(at: "spec.routes[].services[]") + traefikTLS
    ),
    traefik("IngressRouteTCP"): LinkRules(
      references: [
        ingressClass, traefikService(at: "spec.routes[].services[]"),
        ReferenceRule(
          .kind(traefik("MiddlewareTCP")),
          at: "spec.routes[].middlewares[]",
          namespace: .named("namespace"),
          timing: .used
        ),
      ] + traefikTLS
    ),
    traefik("IngressRouteUDP"): LinkRules(
      references: [ingressClass, traefikService(at: "spec.routes[].services[]")]
    ),
    traefik("Middleware"): LinkRules(
      references: [
        .secretName(at: "spec.basicAuth.secret", timing: .used),
        .secretName(at: "spec.digestAuth.secret", timing: .used),
        .secretName(at: "spec.forwardAuth.tls.caSecret", timing: .used),
        .secretName(at: "spec.forwardAuth.tls.certSecret", timing: .used),
        .secretName(at: "spec.rateLimit.redis.secret", timing: .used),
        .secretName(at: "spec.rateLimit.redis.tls.caSecret", timing: .used),
        .secretName(at: "spec.rateLimit.redis.tls.certSecret", timing: .used),
        middleware(at: "spec.chain.middlewares[]"),
      ] + loadBalancer(at: "spec.errors.service")
    ),
    traefik("TraefikService"): LinkRules(
      references: [
        "failover.fallback", "failover.service", "highestRandomWeight.services[]", "mirroring",
        "mirroring.mirrors[]", "weighted.services[]",
      ].flatMap { loadBalancer(at: PathPattern("spec.\($0)")) }
    ),
    traefik("ServersTransport"): LinkRules(references: serversTransport(at: "spec")),
    traefik("ServersTransportTCP"): LinkRules(references: serversTransport(at: "spec.tls")),
    traefik("TLSOption"): LinkRules(references: [
      .secretName(at: "spec.clientAuth.secretNames[]", timing: .used)
    ]),
    traefik("TLSStore"): LinkRules(references: [
      .secretName(at: "spec.defaultCertificate.secretName", timing: .used),
      .secretName(at: "spec.certificates[].secretName", timing: .used),
    ]),
  ]

  /// What Traefik has by itself, whether or not an object says more about it.
  static let presentInTraefik: [ObjectPattern] = ["TLSOption", "TLSStore"].map {
    .object("traefik.io", $0, "default", namespace: "*")
  }

  private static func traefik(_ kind: String) -> GroupKind { GroupKind("traefik.io", kind) }

  private static let ingressClass = ReferenceRule(
    .kind(GroupKind("networking.k8s.io", "IngressClass")),
    at: "spec.ingressClassName",
    name: "",
    timing: .used
  )

  private static func traefikService(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .named(
        "kind",
        among: ["Service": .service, "TraefikService": traefik("TraefikService")],
        default: .service
      ),
      at: path,
      namespace: .named("namespace"),
      timing: .used,
      parts: [PartRule(.port, "port")]
    )
  }

  /// A service of HTTP, with the middlewares of its own.
  private static func loadBalancer(at path: PathPattern) -> [ReferenceRule] {
    [traefikService(at: path), middleware(at: path.appending("middlewares[]"))]
  }

  /// What a server is trusted by, and what it is shown.
  private static func serversTransport(at path: PathPattern) -> [ReferenceRule] {
    ["rootCAsSecrets[]", "certificatesSecrets[]", "rootCAs[].secret"].map {
      .secretName(at: path.appending(PathPattern($0)), timing: .used)
    } + [
      ReferenceRule(
        .kind(.configMap),
        at: path.appending("rootCAs[].configMap"),
        name: "",
        timing: .used
      )
    ]
  }

  private static func middleware(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .kind(traefik("Middleware")),
      at: path,
      namespace: .named("namespace"),
      timing: .used
    )
  }

  private static let traefikTLS: [ReferenceRule] = [
    .secretName(at: "spec.tls.secretName", timing: .used),
    ReferenceRule(
      .kind(traefik("TLSOption")),
      at: "spec.tls.options",
      namespace: .named("namespace"),
      timing: .used
    ),
    ReferenceRule(
      .kind(traefik("TLSStore")),
      at: "spec.tls.store",
      namespace: .named("namespace"),
      timing: .used
    ),
  ]
}
