import KindKnowledge
import Manifest

extension KindTable {
  /// MetalLB's kinds, at v0.15.
  public static let metalLB = KindTable([
    Entry(kind("BFDProfile"), .namespaced),
    Entry(
      kind("BGPAdvertisement"),
      .namespaced,
      links: LinkRules(references: [addressPools])
    ),
    Entry(
      kind("BGPPeer"),
      .namespaced,
      links: LinkRules(references: [
        .secret(at: "spec.passwordSecret", key: nil, timing: .used),
        ReferenceRule(.kind(kind("BFDProfile")), at: "spec.bfdProfile", name: "", timing: .used),
      ])
    ),
    Entry(kind("Community"), .namespaced),
    Entry(kind("IPAddressPool"), .namespaced),
    Entry(
      kind("L2Advertisement"),
      .namespaced,
      links: LinkRules(references: [addressPools])
    ),
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("metallb.io", name) }

  private static let addressPools = ReferenceRule(
    .kind(kind("IPAddressPool")),
    at: "spec.ipAddressPools[]",
    name: "",
    timing: .used
  )
}
