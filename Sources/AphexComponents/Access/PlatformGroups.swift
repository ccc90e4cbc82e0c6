import KubernetesAPI
import PlatformDSL

/// What the platform's three groups of people may do, by the `groups` of their tokens.
///
/// Source: "Platform groups" of the platform's data models.
package struct PlatformGroups: Composite {
  /// Everything on the platform's kinds, namespaces, logs and events.
  package static let admins = "platform-admins"
  /// Everything on the platform's kinds, logs and events; no namespaces.
  package static let operators = "platform-operators"
  /// The platform's kinds in the namespaces of users and teams, without deleting.
  package static let engineering = "platform-engineering"

  private let teamNamespaces: [String]

  /// The groups' rights.
  ///
  /// - Parameter teamNamespaces: The namespaces `user-*` and `team-*` that engineering works in. They must be named:
  ///   Kubernetes' rights know no patterns.
  package init(teamNamespaces: [String] = []) { self.teamNamespaces = teamNamespaces }

  /// A ClusterRole for each group, and what binds it.
  package var body: [any Component] {
    let engineering = ClusterRole(Self.engineering) {
      $0.rules = [Self.kinds(.readOnly + [.create, .update, .patch])]
    }
    Group(
      granting(
        Self.admins,
        [
          Self.kinds([.any]), .allow(.readOnly + [.create, .delete], on: "namespaces"), Self.logs,
        ]
      )
    )
    Group(granting(Self.operators, [Self.kinds([.any]), Self.logs]))
    engineering
    for namespace in teamNamespaces {
      RoleBinding(
        Self.engineering,
        namespace: namespace,
        granting: engineering.reference,
        to: [.group(Self.engineering)]
      )
    }
  }

  @ComponentBuilder private func granting(
    _ group: String,
    _ rules: [PolicyRule]
  ) -> [any Component] {
    let role = ClusterRole(group, rules: rules)
      .allowing(
        .wildcardRBAC,
        because: "the data model gives this group everything on the platform's own three kinds"
      )
    role
    ClusterRoleBinding(group, granting: role.reference, to: [.group(group)])
  }

  private static func kinds(_ verbs: [RBACVerb]) -> PolicyRule {
    .allow(
      verbs,
      on: [
        Aphex.Organization.names.plural, Aphex.RepoBinding.names.plural,
        Aphex.KnowledgeBase.names.plural,
      ],
      group: Aphex.group
    )
  }

  private static let logs = PolicyRule.allow(.readOnly, on: "pods", "pods/log", "events")
}
