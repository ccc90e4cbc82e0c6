import KindKnowledge
import Manifest
import Resources

extension KindTable {
  /// Traefik's kinds, of chart 41.
  ///
  /// Traefik reads all of it when a request comes. A name with `@` is one of another provider, such as `api@internal`.
  public static let traefik = KindTable(
    [
      Entry(
        kind("IngressRoute"),
        .namespaced,
        links: ofOwnProvider(
          [
            ingressClass, middleware(at: "spec.routes[].middlewares[]"),
            ReferenceRule(
              .kind(kind("IngressRoute")),
              at: "spec.parentRefs[]",
              namespace: .named("namespace"),
              timing: .used
            ),
          ] + loadBalancer(at: "spec.routes[].services[]") + traefikTLS
        )
      ),
      Entry(
        kind("IngressRouteTCP"),
        .namespaced,
        links: ofOwnProvider(
          [
            ingressClass, traefikService(at: "spec.routes[].services[]"),
            ReferenceRule(
              .kind(kind("MiddlewareTCP")),
              at: "spec.routes[].middlewares[]",
              namespace: .named("namespace"),
              timing: .used
            ),
          ] + traefikTLS
        )
      ),
      Entry(
        kind("IngressRouteUDP"),
        .namespaced,
        links: ofOwnProvider([ingressClass, traefikService(at: "spec.routes[].services[]")]
        )
      ),
      Entry(
        kind("Middleware"),
        .namespaced,
        links: ofOwnProvider(
          [
            .secretName(at: "spec.basicAuth.secret", timing: .used),
            .secretName(at: "spec.digestAuth.secret", timing: .used),
            .secretName(at: "spec.forwardAuth.tls.caSecret", timing: .used),
            .secretName(at: "spec.forwardAuth.tls.certSecret", timing: .used),
            .secretName(at: "spec.rateLimit.redis.secret", timing: .used),
            .secretName(at: "spec.rateLimit.redis.tls.caSecret", timing: .used),
            .secretName(at: "spec.rateLimit.redis.tls.certSecret", timing: .used),
            middleware(at: "spec.chain.middlewares[]"),
            ReferenceRule(
              .kind(.service),
              at: "spec.forwardAuth.address",
              name: "",
              timing: .used,
              spelling: .address
            ),
          ] + loadBalancer(at: "spec.errors.service")
        )
      ),
      Entry(kind("MiddlewareTCP"), .namespaced),
      Entry(
        kind("ServersTransport"),
        .namespaced,
        links: ofOwnProvider(serversTransport(at: "spec"))
      ),
      Entry(
        kind("ServersTransportTCP"),
        .namespaced,
        links: ofOwnProvider(serversTransport(at: "spec.tls"))
      ),
      Entry(
        kind("TLSOption"),
        .namespaced,
        links: ofOwnProvider([
          .secretName(at: "spec.clientAuth.secretNames[]", timing: .used)
        ])
      ),
      Entry(
        kind("TLSStore"),
        .namespaced,
        links: ofOwnProvider([
          .secretName(at: "spec.defaultCertificate.secretName", timing: .used),
          .secretName(at: "spec.certificates[].secretName", timing: .used),
        ])
      ),
      Entry(
        kind("TraefikService"),
        .namespaced,
        links: ofOwnProvider(
          [
            "failover.fallback", "failover.service", "highestRandomWeight.services[]", "mirroring",
            "mirroring.mirrors[]", "weighted.services[]",
          ].flatMap { loadBalancer(at: PathPattern("spec.\($0)")) }
        )
      ),
    ],
    present: presentInTraefik
  )

  private static func kind(_ name: String) -> GroupKind { GroupKind("traefik.io", name) }

  /// What Traefik has by itself, whether or not an object says more about it.
  private static let presentInTraefik: [ObjectPattern] = ["TLSOption", "TLSStore"].map {
    .object("traefik.io", $0, "default", namespace: "*")
  }

  /// Source: Traefik v3, the provider Kubernetes CRD, `allowCrossNamespace`.
  private static let crossNamespace = SwitchRule(
    "--providers.kubernetescrd.allowcrossnamespace",
    .allows,
    program: "--providers.kubernetescrd"
  )

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
        among: ["Service": .service, "TraefikService": kind("TraefikService")],
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
      .kind(kind("Middleware")),
      at: path,
      namespace: .named("namespace"),
      timing: .used
    )
  }

  private static let traefikTLS: [ReferenceRule] = [
    .secretName(at: "spec.tls.secretName", timing: .used),
    ReferenceRule(
      .kind(kind("TLSOption")),
      at: "spec.tls.options",
      namespace: .named("namespace"),
      timing: .used
    ),
    ReferenceRule(
      .kind(kind("TLSStore")),
      at: "spec.tls.store",
      namespace: .named("namespace"),
      timing: .used
    ),
  ]

  /// Rules of which none is followed to another provider's object.
  private static func ofOwnProvider(_ references: [ReferenceRule]) -> LinkRules {
    LinkRules(
      references: references.flatMap { rule -> [ReferenceRule] in
        var plain = rule.when(.lacks(rule.name, "@"))
        guard case .named = rule.namespace else { return [plain] }
        plain.crossing = crossNamespace
        // `namespace-name@kubernetescrd` is an object of Traefik's own definitions, wherever it is
        guard case .kind(let kind) = rule.target, kind.group == "traefik.io" else { return [plain] }
        var spelled = rule
        spelled.spelling = .listed(provider: "kubernetescrd")
        return [plain, spelled]
      }
    )
  }
}
