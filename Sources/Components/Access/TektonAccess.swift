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
    Group(role("tekton-admin", verbs: ["*"], groups: admins))
    Group(role("tekton-readonly", verbs: ["get", "list", "watch"], groups: readers))
  }

  @ComponentBuilder private func role(
    _ name: String,
    verbs: [String],
    groups: [String]
  ) -> [any Component] {
    ClusterRole(name) {
      $0.rules = [
        PolicyRule(verbs: verbs, apiGroups: ["tekton.dev"], resources: ["*"]),
        PolicyRule(
          verbs: ["get", "list", "watch"],
          apiGroups: [""],
          resources: ["pods", "pods/log"]
        ),
      ]
    }
    ClusterRoleBinding("\(name)-binding") {
      $0.roleRef = .clusterRole(name)
      $0.subjects = groups.map { .group($0) }
    }
  }
}
