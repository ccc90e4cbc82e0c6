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
    Entry(GroupKind("networking.k8s.io", "NetworkPolicy"), .namespaced),
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
      } + LinkRules.issuerAnnotations,
    products: LinkRules.certificateOfAnnotations(secrets: "spec.tls[].secretName")
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
