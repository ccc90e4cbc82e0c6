import KindKnowledge
import Manifest
import Resources

extension KindTable {
  /// Istio's kinds; source: its reference of traffic management, v1.27.
  ///
  /// A host may be anything outside; one without a dot, or with the cluster's domain, is a Service's. Istio reads all of it when a
  /// request comes, so that none of these references orders waves.
  public static let istio = KindTable(
    [
      Entry(
        networking("DestinationRule"),
        .namespaced,
        links: LinkRules(
          references: [service(at: "spec.host", name: "")],
          products: [
            ProductRule(
              .service,
              name: .spelled("spec.host", .host),
              offers: [OfferRule(.subset, values: ["spec.subsets[].name"])],
              role: .addition
            )
          ]
        )
      ),
      Entry(
        networking("ServiceEntry"),
        .namespaced,
        links: LinkRules(products: [ProductRule(.service, name: .spelled("spec.hosts[]", .host))])
      ),
      Entry(networking("VirtualService"), .namespaced, links: virtualService),
      // the Secret is in the namespace of the gateway's pods, which is mostly its own
      Entry(
        networking("Gateway"),
        .namespaced,
        links: LinkRules(references: [
          ReferenceRule(
            .kind(.secret),
            at: "spec.servers[].tls.credentialName",
            name: "",
            namespace: .sameOrOther,
            timing: .used
          )
        ])
      ),
    ]
      + [
        "EnvoyFilter", "ProxyConfig", "Sidecar", "WorkloadEntry", "WorkloadGroup",
      ].map { Entry(networking($0), .namespaced) }
      + ["AuthorizationPolicy", "PeerAuthentication", "RequestAuthentication"].map {
        Entry(GroupKind("security.istio.io", $0), .namespaced)
      } + [Entry(GroupKind("telemetry.istio.io", "Telemetry"), .namespaced)],
    // istiod writes its root certificate into every namespace; source: `CACertNamespaceConfigMap` of Istio
    present: [.configMap("istio-ca-root-cert", namespace: "*", keys: ["root-cert.pem"])],
    // the port of Envoy's own metrics
    injectedPorts: ["http-envoy-prom"]
  )

  private static func networking(_ name: String) -> GroupKind {
    GroupKind("networking.istio.io", name)
  }

  private static let virtualService = LinkRules(
    references: [
      "gateways[]", "http[].match[].gateways[]", "tcp[].match[].gateways[]",
      "tls[].match[].gateways[]",
    ].map {
      ReferenceRule(
        .kind(networking("Gateway")),
        at: PathPattern("spec.\($0)"),
        name: "",
        timing: .used,
        when: [.differs("", "mesh")],
        spelling: .slashed
      )
    }
      + [
        "http[].route[].destination", "http[].mirror", "http[].mirrors[].destination",
        "tcp[].route[].destination", "tls[].route[].destination",
      ].map { service(at: PathPattern("spec.\($0)"), name: "host") }
      + [
        ReferenceRule(
          .kind(networking("VirtualService")),
          at: "spec.http[].delegate",
          namespace: .named("namespace"),
          timing: .used
        )
      ]
  )

  private static func service(at path: PathPattern, name: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .kind(.service),
      at: path,
      name: name,
      timing: .used,
      parts: name.steps.isEmpty
        ? []
        : [PartRule(.port, "port.number"), PartRule(.subset, "subset", isAddedByOthers: true)],
      spelling: .host
    )
  }
}
