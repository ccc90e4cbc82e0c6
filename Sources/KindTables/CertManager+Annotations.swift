import KindKnowledge
import Manifest

/// What cert-manager reads in the annotations of kinds that aren't its own.
extension LinkRules {
  /// The issuer that an Ingress or a Gateway names in its annotations.
  static let issuerAnnotations: [ReferenceRule] = [
    ReferenceRule(
      .kind(GroupKind("cert-manager.io", "ClusterIssuer")),
      at: "metadata.annotations[\"cert-manager.io/cluster-issuer\"]",
      name: "",
      timing: .used
    ),
    ReferenceRule(
      .kind(GroupKind("cert-manager.io", "Issuer")),
      at: "metadata.annotations",
      name: "[\"cert-manager.io/issuer\"]",
      timing: .used,
      when: [
        .absent("[\"cert-manager.io/issuer-group\"]"),
        .equalsByDefault("[\"cert-manager.io/issuer-kind\"]", "Issuer"),
      ]
    ),
  ]

  /// The Secrets that cert-manager makes for an Ingress or a Gateway with such an annotation.
  static func certificateOfAnnotations(secrets: PathPattern) -> [ProductRule] {
    ["cluster-issuer", "issuer"].map { annotation in
      ProductRule(
        .secret,
        name: .field([secrets]),
        offers: [OfferRule(.key, fixed: ["tls.crt", "tls.key", "ca.crt"])],
        when: [.present(PathPattern("metadata.annotations[\"cert-manager.io/\(annotation)\"]"))]
      )
    }
  }
}
