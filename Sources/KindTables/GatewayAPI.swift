import KindKnowledge
import Manifest

extension KindTable {
  /// The kinds of Gateway API.
  public static let gatewayAPI = KindTable([
    Entry(
      kind("BackendTLSPolicy"),
      .namespaced,
      health: .checkedSince(ArgoCDRelease(3, 5)),
      links: LinkRules(references: [
        ReferenceRule(
          .named("kind", among: ["Service": .service], default: nil),
          at: "spec.targetRefs[]",
          when: [.equals("group", "")],
          parts: [PartRule(.port, "sectionName")]
        ),
        authorities(at: "spec.validation.caCertificateRefs[]"),
      ])
    ),
    Entry(
      kind("Gateway"),
      .namespaced,
      health: .checked,
      links: LinkRules(
        references: [
          ReferenceRule(.kind(kind("GatewayClass")), at: "spec.gatewayClassName", name: ""),
          ReferenceRule(
            .named("kind", among: ["Secret": .secret], default: .secret),
            at: "spec.listeners[].tls.certificateRefs[]",
            namespace: .named("namespace"),
            when: [.equalsByDefault("group", "")],
            grant: kind("ReferenceGrant")
          ),
          ReferenceRule(
            .named("kind", among: ["Secret": .secret], default: .secret),
            at: "spec.tls.backend.clientCertificateRef",
            namespace: .named("namespace"),
            when: [.equalsByDefault("group", "")],
            grant: kind("ReferenceGrant")
          ),
          ReferenceRule(
            .free(kind: "kind", group: "group"),
            at: "spec.infrastructure.parametersRef"
          ),
        ]
          + ["default", "perPort[].tls"].map {
            authorities(at: PathPattern("spec.tls.frontend.\($0).validation.caCertificateRefs[]"))
          } + LinkRules.issuerAnnotations,
        products: LinkRules.certificateOfAnnotations(
          secrets: "spec.listeners[].tls.certificateRefs[].name"
        ),
        offers: [OfferRule(.listener, values: ["spec.listeners[].name"])],
        doors: [listeners]
      )
    ),
    Entry(
      kind("GatewayClass"),
      .cluster,
      health: .checkedSince(ArgoCDRelease(3, 5)),
      links: LinkRules(references: [
        ReferenceRule(
          .free(kind: "kind", group: "group"),
          at: "spec.parametersRef",
          namespace: .named("namespace")
        )
      ])
    ),
    Entry(kind("GRPCRoute"), .namespaced, health: .checked, links: route),
    Entry(kind("HTTPRoute"), .namespaced, health: .checked, links: route),
    Entry(
      kind("ReferenceGrant"),
      .namespaced,
      links: LinkRules(grants: [GrantRule(from: "spec.from[]", to: "spec.to[]")])
    ),
    Entry(kind("TLSRoute"), .namespaced, links: route),
    Entry(kind("TCPRoute"), .namespaced, links: route),
    Entry(kind("UDPRoute"), .namespaced, links: route),
  ])

  private static func kind(_ name: String) -> GroupKind {
    GroupKind("gateway.networking.k8s.io", name)
  }

  private static let route = LinkRules(
    references: [
      ReferenceRule(
        .named("kind", among: ["Gateway": kind("Gateway")], default: kind("Gateway")),
        at: "spec.parentRefs[]",
        namespace: .named("namespace"),
        when: [.equalsByDefault("group", "gateway.networking.k8s.io")],
        parts: [PartRule(.listener, "sectionName")],
        entry: EntryRule(name: "sectionName", port: "port", hosts: "spec.hostnames[]")
      ),
      routeBackend(at: "spec.rules[].backendRefs[]"),
      routeBackend(at: "spec.rules[].filters[].requestMirror.backendRef"),
      routeBackend(at: "spec.rules[].backendRefs[].filters[].requestMirror.backendRef"),
    ]
      + ["spec.rules[].filters[]", "spec.rules[].backendRefs[].filters[]"].map {
        ReferenceRule(
          .free(kind: "kind", group: "group"),
          at: PathPattern("\($0).extensionRef"),
          timing: .used
        )
      },
    claims: [
      ClaimRule(
        crossesNamespaces: true,
        [
          .init(
            "spec.parentRefs[]",
            isAtRoot: true,
            [
              .init("", "kind", fallback: "Gateway"), .init("", "namespace", fallback: "."),
              .init("Gateway", "name", fallback: ""), .init("", "sectionName", fallback: ""),
              .init("", "port", fallback: ""),
            ]
          ),
          .init(
            "spec.hostnames[]",
            mayBeAbsent: true,
            isAtRoot: true,
            [.init("host", "", fallback: "*")]
          ),
          .init("spec.rules[]", isAtRoot: true, []),
          .init(
            "matches[]",
            mayBeAbsent: true,
            [.init("match", "", fallback: "path: type: PathPrefix, value: /")]
          ),
        ]
      )
    ]
  )

  private static let listeners = DoorRule(
    "listener",
    at: "spec.listeners[]",
    namespaces: .said(
      at: "allowedRoutes.namespaces.from",
      selector: "allowedRoutes.namespaces.selector"
    ),
    name: "name",
    port: "port",
    host: "hostname",
    kinds: "allowedRoutes.kinds[]",
    protocolName: "protocol",
    kindsByProtocol: [
      "HTTP": ["HTTPRoute", "GRPCRoute"], "HTTPS": ["HTTPRoute", "GRPCRoute"],
      "TLS": ["TLSRoute", "TCPRoute"], "TCP": ["TCPRoute"], "UDP": ["UDPRoute"],
    ]
  )

  /// The authorities of certificates: ConfigMaps everywhere, Secrets in some implementations.
  private static func authorities(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .named("kind", among: ["ConfigMap": .configMap, "Secret": .secret], default: nil),
      at: path,
      namespace: .named("namespace"),
      when: [.equals("group", "")],
      grant: kind("ReferenceGrant")
    )
  }

  /// A route is not healthy while a backend of it can't be resolved: `ResolvedRefs` is false.
  private static func routeBackend(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .named("kind", among: ["Service": .service], default: .service),
      at: path,
      namespace: .named("namespace"),
      when: [.equalsByDefault("group", "")],
      parts: [PartRule(.port, "port")],
      grant: kind("ReferenceGrant")
    )
  }
}
