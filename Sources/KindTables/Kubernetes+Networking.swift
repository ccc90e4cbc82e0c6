import KindKnowledge
import Manifest

extension KindTable {
  /// How pods are reached.
  static let networking: [Entry] = [
    Entry(
      GroupKind("networking.k8s.io", "Ingress"),
      .namespaced,
      health: .checked,
      links: ingress
    ),
    Entry(
      GroupKind("networking.k8s.io", "IngressClass"),
      .cluster,
      links: LinkRules(references: [
        ReferenceRule(
          .free(kind: "kind", group: "apiGroup"),
          at: "spec.parameters",
          namespace: .named("namespace"),
          timing: .used
        )
      ])
    ),
    Entry(GroupKind("networking.k8s.io", "IPAddress"), .cluster),
    Entry(
      GroupKind("networking.k8s.io", "NetworkPolicy"),
      .namespaced,
      links: LinkRules(
        selectors: [SelectorRule(pods: "spec.podSelector", form: .selector, isAdvisory: true)]
          + ["spec.ingress[].from[]", "spec.egress[].to[]"].map {
            SelectorRule(
              pods: PathPattern($0),
              selector: "podSelector",
              form: .selector,
              namespaces: "namespaceSelector",
              isAdvisory: true
            )
          },
        networks: [NetworkRule(.kubernetes, at: "spec")]
      )
    ),
    Entry(GroupKind("networking.k8s.io", "ServiceCIDR"), .cluster),
    Entry(GroupKind("discovery.k8s.io", "EndpointSlice"), .namespaced),
  ]

  private static let ingress = LinkRules(
    references: [
      ReferenceRule(
        .kind(GroupKind("networking.k8s.io", "IngressClass")),
        at: "spec.ingressClassName",
        name: ""
      ),
      backend(at: "spec.defaultBackend.service"),
      backend(at: "spec.rules[].http.paths[].backend.service"),
      ReferenceRule(.kind(.secret), at: "spec.tls[]", name: "secretName", timing: .used),
    ]
      + ["spec.defaultBackend.resource", "spec.rules[].http.paths[].backend.resource"].map {
        ReferenceRule(
          .free(kind: "kind", group: "apiGroup"),
          at: PathPattern($0),
          timing: .used
        )
      } + LinkRules.issuerAnnotations + LinkRules.traefikIngress,
    products: LinkRules.certificateOfAnnotations(secrets: "spec.tls[].secretName"),
    claims: [hostPath],
    labels: "metadata.labels"
  )

  /// A path of a host, which one Ingress of a class serves; a canary shares it on purpose.
  private static let hostPath = ClaimRule(
    crossesNamespaces: true,
    when: [
      .differs("metadata.annotations[\"nginx.ingress.kubernetes.io/canary\"]", "true"),
      .absent("metadata.annotations[\"nginx.org/mergeable-ingress-type\"]"),
    ],
    [
      .init(
        "",
        [
          .init("", "spec.ingressClassName", fallback: ""),
          .init("", "metadata.annotations[\"kubernetes.io/ingress.class\"]", fallback: ""),
        ]
      ),
      .init("spec.rules[]", [.init("host", "host", fallback: "*")]),
      .init(
        "http.paths[]",
        [.init("path", "path", fallback: "/"), .init("path type", "pathType", fallback: "")]
      ),
    ]
  )

  private static func backend(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .kind(.service),
      at: path,
      timing: .used,
      parts: [PartRule(.port, "port.number"), PartRule(.port, "port.name")]
    )
  }
}
