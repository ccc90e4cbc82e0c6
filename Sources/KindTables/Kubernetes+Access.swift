import KindKnowledge
import Manifest

extension KindTable {
  /// Roles and their bindings.
  static let access: [Entry] = [
    Entry(
      GroupKind("rbac.authorization.k8s.io", "ClusterRole"),
      .cluster,
      names: .pathSegment,
      facets: KindFacets(rights: ["rules[]"], unlimitedRoles: ["cluster-admin"])
    ),
    Entry(
      GroupKind("rbac.authorization.k8s.io", "ClusterRoleBinding"),
      .cluster,
      names: .pathSegment,
      links: binding,
      facets: grantedRole
    ),
    Entry(
      GroupKind("rbac.authorization.k8s.io", "Role"),
      .namespaced,
      names: .pathSegment,
      facets: KindFacets(rights: ["rules[]"])
    ),
    Entry(
      GroupKind("rbac.authorization.k8s.io", "RoleBinding"),
      .namespaced,
      names: .pathSegment,
      links: binding,
      facets: grantedRole
    ),
  ]

  /// A role that isn't there gives no rights, and what starts with the binding fails; an account may come later.
  private static let binding = LinkRules(references: [
    // an empty `apiGroup` means that of RBAC, which has no other kinds to grant
    ReferenceRule(
      .named(
        "kind",
        among: ["ClusterRole", "Role"].reduce(into: [:]) {
          $0[$1] = GroupKind("rbac.authorization.k8s.io", $1)
        },
        default: nil
      ),
      at: "roleRef"
    ),
    ReferenceRule(
      .kind(.serviceAccount),
      at: "subjects[]",
      namespace: .named("namespace"),
      timing: .used,
      when: [.equals("kind", "ServiceAccount")]
    ),
  ])

  private static let grantedRole = KindFacets(grantedRoles: ["roleRef"])
}
