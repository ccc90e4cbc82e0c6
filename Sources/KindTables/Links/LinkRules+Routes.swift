import Manifest
import Resources

extension LinkRules {
  /// The rules of Gateway API's kinds.
  static let gatewayAPI: [GroupKind: LinkRules] = [
    gateway("Gateway"): LinkRules(
      references: [
        ReferenceRule(.kind(gateway("GatewayClass")), at: "spec.gatewayClassName", name: ""),
        ReferenceRule(
          .named("kind", among: ["Secret": .secret], default: .secret),
          at: "spec.listeners[].tls.certificateRefs[]",
          namespace: .named("namespace"),
          when: [.equalsByDefault("group", "")]
        ),
      ] + issuerAnnotations,
      products: certificateOfAnnotations(secrets: "spec.listeners[].tls.certificateRefs[].name"),
      offers: [OfferRule(.listener, values: ["spec.listeners[].name"])]
    ),
    gateway("HTTPRoute"): route,
    gateway("GRPCRoute"): route,
    gateway("TLSRoute"): route,
    gateway("TCPRoute"): route,
    gateway("UDPRoute"): route,
  ]

  private static func gateway(_ kind: String) -> GroupKind {
    GroupKind("gateway.networking.k8s.io", kind)
  }

  private static let route = LinkRules(
    references: [
      ReferenceRule(
        .named("kind", among: ["Gateway": gateway("Gateway")], default: gateway("Gateway")),
        at: "spec.parentRefs[]",
        namespace: .named("namespace"),
        when: [.equalsByDefault("group", "gateway.networking.k8s.io")],
        parts: [PartRule(.listener, "sectionName")]
      ),
      routeBackend(at: "spec.rules[].backendRefs[]"),
      routeBackend(at: "spec.rules[].filters[].requestMirror.backendRef"),
      routeBackend(at: "spec.rules[].backendRefs[].filters[].requestMirror.backendRef"),
    ]
  )

  /// A route is not healthy while a backend of it can't be resolved: `ResolvedRefs` is false.
  private static func routeBackend(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .named("kind", among: ["Service": .service], default: .service),
      at: path,
      namespace: .named("namespace"),
      when: [.equalsByDefault("group", "")],
      parts: [PartRule(.port, "port")]
    )
  }

  /// The rules of Traefik's kinds, of chart 41.
  ///
  /// Traefik reads all of it when a request comes.
  static let traefik: [GroupKind: LinkRules] = [
    traefik("IngressRoute"): LinkRules(
      references: [
        traefikService(at: "spec.routes[].services[]"),
        middleware(at: "spec.routes[].middlewares[]"),
      ] + traefikTLS
    ),
    traefik("IngressRouteTCP"): LinkRules(
      references: [
        traefikService(at: "spec.routes[].services[]"),
        ReferenceRule(
          .kind(traefik("MiddlewareTCP")),
          at: "spec.routes[].middlewares[]",
          namespace: .named("namespace"),
          timing: .used
        ),
      ] + traefikTLS
    ),
    traefik("IngressRouteUDP"): LinkRules(
      references: [traefikService(at: "spec.routes[].services[]")]
    ),
    traefik("Middleware"): LinkRules(references: [
      ReferenceRule(.kind(.secret), at: "spec.basicAuth", name: "secret", timing: .used),
      ReferenceRule(.kind(.secret), at: "spec.digestAuth", name: "secret", timing: .used),
      ReferenceRule(.kind(.secret), at: "spec.forwardAuth.tls", name: "caSecret", timing: .used),
      ReferenceRule(.kind(.secret), at: "spec.forwardAuth.tls", name: "certSecret", timing: .used),
      traefikService(at: "spec.errors.service"),
      middleware(at: "spec.chain.middlewares[]"),
    ]),
    traefik("TraefikService"): LinkRules(references: [
      traefikService(at: "spec.weighted.services[]"),
      traefikService(at: "spec.mirroring"),
      traefikService(at: "spec.mirroring.mirrors[]"),
    ]),
    traefik("ServersTransport"): LinkRules(references: [
      ReferenceRule(.kind(.secret), at: "spec.rootCAsSecrets[]", name: "", timing: .used),
      ReferenceRule(.kind(.secret), at: "spec.certificatesSecrets[]", name: "", timing: .used),
    ]),
    traefik("TLSOption"): LinkRules(references: [
      ReferenceRule(.kind(.secret), at: "spec.clientAuth.secretNames[]", name: "", timing: .used)
    ]),
    traefik("TLSStore"): LinkRules(references: [
      ReferenceRule(
        .kind(.secret),
        at: "spec.defaultCertificate",
        name: "secretName",
        timing: .used
      ),
      ReferenceRule(
        .kind(.secret),
        at: "spec.certificates[]",
        name: "secretName",
        timing: .used
      ),
    ]),
  ]

  private static func traefik(_ kind: String) -> GroupKind { GroupKind("traefik.io", kind) }

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

  private static func middleware(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .kind(traefik("Middleware")),
      at: path,
      namespace: .named("namespace"),
      timing: .used
    )
  }

  private static let traefikTLS = [
    ReferenceRule(.kind(.secret), at: "spec.tls", name: "secretName", timing: .used),
    ReferenceRule(
      .kind(traefik("TLSOption")),
      at: "spec.tls.options",
      namespace: .named("namespace"),
      timing: .used
    ),
  ]
}
