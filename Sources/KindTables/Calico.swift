import KindKnowledge
import Manifest
import Resources

extension KindTable {
  /// Policies of networks that are written in ways of their own: Calico's, and those of an administrator.
  ///
  /// What they allow isn't read; they only say that it may be anything. Sources: Calico's resource definitions at v3.30, and
  /// `policy.networking.k8s.io/v1alpha1`.
  public static let calico = KindTable(
    ["crd.projectcalico.org", "projectcalico.org"].flatMap { group in
      [
        policy(GroupKind(group, "GlobalNetworkPolicy"), .cluster),
        policy(GroupKind(group, "NetworkPolicy"), .namespaced),
      ]
    }
      + ["AdminNetworkPolicy", "BaselineAdminNetworkPolicy"].map {
        policy(GroupKind("policy.networking.k8s.io", $0), .cluster)
      }
  )

  private static func policy(_ kind: GroupKind, _ scope: Scope) -> Entry {
    Entry(
      kind,
      scope,
      names: .pathSegment,
      links: LinkRules(networks: [NetworkRule(.unknown, at: "spec")])
    )
  }
}
