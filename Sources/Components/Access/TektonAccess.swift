import KubernetesAPI
import PlatformDSL

/// What groups may do in Tekton's Dashboard, which acts with the rights of whoever is signed in.
///
/// Source: "TektonRBACModel" of the platform's data models.
public struct TektonAccess: Composite {
  private let admins: [String]
  private let readers: [String]

  /// The rights.
  ///
  /// - Parameters:
  ///   - admins: The groups that may do everything.
  ///   - readers: The groups that may look.
  public init(admins: [String], readers: [String]) {
    self.admins = admins
    self.readers = readers
  }

  /// Two ClusterRoles, each bound to its groups.
  public var body: [any Component] {
    Group(granting("tekton-admin", [.any], to: admins))
    Group(granting("tekton-readonly", .readOnly, to: readers))
  }

  @ComponentBuilder private func granting(
    _ name: String,
    _ verbs: [RBACVerb],
    to groups: [String]
  ) -> [any Component] {
    let role = ClusterRole(name) {
      $0.rules = [
        .allow(verbs, on: "*", group: "tekton.dev"),
        .allow(.readOnly, on: "pods", "pods/log"),
      ]
    }
    .allowing(
      .wildcardRBAC,
      because: "the Dashboard shows every kind of Tekton's group, and a release may add some"
    )
    role
    ClusterRoleBinding(
      "\(name)-binding",
      granting: role.reference,
      to: groups.map { .group($0) }
    )
  }
}
