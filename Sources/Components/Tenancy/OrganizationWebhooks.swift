import KubernetesAPI
import PlatformDSL
import TektonAPI

/// What answers an organisation's webhooks: a listener for every Trigger of its namespace, and the shared secret.
struct OrganizationWebhooks: Composite {
  static let listener = "github-listener"
  static let account = "eventlistener"
  static let binding = "github-push-binding"
  static let secret = "github-webhook-secret"
  static let secretKey = "secret"

  /// What a push event of GitHub says of the repository and the commit.
  static let parameters: [Tekton.TriggerBinding.Spec.ParamsItem] = [
    .init(name: "git-url", value: "$(body.repository.clone_url)"),
    .init(name: "git-revision", value: "$(body.after)"),
  ]

  let organization: OrganizationTenant

  var body: [any Component] {
    // a second secret would no longer match what GitHub knows
    GeneratedSecret(Self.secret, keys: [Self.secretKey], labels: organization.labels)
    Group(listener)
    Group(access)
  }

  @ComponentBuilder private var listener: [any Component] {
    Tekton.EventListener(Self.listener) {
      $0.metadata.labels = organization.labels
      $0.spec.serviceAccountName = Self.account
      // a Trigger that comes or goes is one file, and the listener stays as it is
      $0.spec.namespaceSelector.matchNames = [organization.namespace]
    }
    Tekton.TriggerBinding(Self.binding) {
      $0.metadata.labels = organization.labels
      $0.spec.params = Self.parameters
    }
  }

  @ComponentBuilder private var access: [any Component] {
    ServiceAccount(Self.account) { $0.metadata.labels = organization.labels }
    ClusterRoleBinding("eventlistener-\(organization.name)") {
      $0.metadata.labels = organization.labels
      $0.roleRef = .clusterRole(TenantRoles.eventListener)
      $0.subjects = [.serviceAccount(Self.account, namespace: organization.namespace)]
    }
    Role("eventlistener-webhook-secret") {
      $0.metadata.labels = organization.labels
      $0.rules = [
        PolicyRule(
          verbs: ["get"],
          apiGroups: [""],
          resourceNames: [Self.secret],
          resources: ["secrets"]
        )
      ]
    }
    RoleBinding("eventlistener-webhook-secret") {
      $0.metadata.labels = organization.labels
      $0.roleRef = .role("eventlistener-webhook-secret")
      $0.subjects = [.serviceAccount(Self.account, namespace: organization.namespace)]
    }
  }
}
