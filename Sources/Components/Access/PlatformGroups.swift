import CustomResources
import KubernetesAPI
import PlatformDSL

/// What the platform's three groups of people may do, by the `groups` of their tokens.
///
/// Source: "Platform groups" of the platform's data models.
public struct PlatformGroups: Composite {
  /// Everything on the platform's kinds, namespaces, logs and events.
  public static let admins = "platform-admins"
  /// Everything on the platform's kinds, logs and events; no namespaces.
  public static let operators = "platform-operators"
  /// The platform's kinds in the namespaces of users and teams, without deleting.
  public static let engineering = "platform-engineering"

  private let teamNamespaces: [String]

  /// The groups' rights.
  ///
  /// - Parameter teamNamespaces: The namespaces `user-*` and `team-*` that engineering works in. They must be named:
  ///   Kubernetes' rights know no patterns.
  public init(teamNamespaces: [String] = []) { self.teamNamespaces = teamNamespaces }

  /// A ClusterRole for each group, and what binds it.
  public var body: [any Component] {
    ClusterRole(Self.admins) {
      $0.rules = [
        Self.kinds(["*"]),
        PolicyRule(
          verbs: ["get", "list", "watch", "create", "delete"],
          apiGroups: [""],
          resources: ["namespaces"]
        ),
        Self.logs,
      ]
    }
    ClusterRole(Self.operators) { $0.rules = [Self.kinds(["*"]), Self.logs] }
    ClusterRole(Self.engineering) {
      $0.rules = [Self.kinds(["get", "list", "watch", "create", "update", "patch"])]
    }
    for group in [Self.admins, Self.operators] {
      ClusterRoleBinding(group) {
        $0.roleRef = .clusterRole(group)
        $0.subjects = [.group(group)]
      }
    }
    for namespace in teamNamespaces {
      RoleBinding(Self.engineering, namespace: namespace) {
        $0.roleRef = .clusterRole(Self.engineering)
        $0.subjects = [.group(Self.engineering)]
      }
    }
  }

  private static func kinds(_ verbs: [String]) -> PolicyRule {
    PolicyRule(
      verbs: verbs,
      apiGroups: [Aphex.group],
      resources: [Aphex.Organization.self, Aphex.RepoBinding.self, Aphex.KnowledgeBase.self]
        .flatMap { (kind: any CustomResource.Type) in [kind.names.plural] }
    )
  }

  private static let logs = PolicyRule(
    verbs: ["get", "list", "watch"],
    apiGroups: [""],
    resources: ["pods", "pods/log", "events"]
  )
}

extension Subject {
  /// A group of people, as tokens name it.
  static func group(_ name: String) -> Subject {
    Subject(name: name, kind: "Group", apiGroup: "rbac.authorization.k8s.io")
  }
}
