import KindKnowledge
import Manifest

extension KindTable {
  /// Sealed Secrets' kind: the controller makes a Secret of the same name and namespace.
  public static let sealedSecrets = KindTable([
    Entry(
      kind("SealedSecret"),
      .namespaced,
      health: .checked,
      links: LinkRules(products: [
        ProductRule(
          .secret,
          name: .field(["metadata.name"]),
          offers: [OfferRule(.key, keys: ["spec.encryptedData", "spec.template.data"])]
        )
      ]),
      // by the controller's public key; source: the README of bitnami-labs/sealed-secrets
      facets: KindFacets(encrypted: ["spec.encryptedData", "spec.encryptedData.*"])
    )
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("bitnami.com", name) }
}
