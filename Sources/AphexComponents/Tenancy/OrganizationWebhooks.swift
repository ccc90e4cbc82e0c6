import Components
import KubernetesAPI
import PlatformDSL
import TektonAPI

/// What answers an organisation's webhooks: a listener for every Trigger of its namespace, and the shared secret.
struct OrganizationWebhooks: Composite {
  static let listener = "github-listener"
  static let account = "eventlistener"
  static let bindingName = "github-push-binding"
  static let secretKey = "secret"

  /// What a push event of GitHub says of the repository and the commit.
  static let parameters: [Tekton.TriggerBinding.Spec.ParamsItem] = [
    .init(name: "git-url", value: "$(body.repository.clone_url)"),
    .init(name: "git-revision", value: "$(body.after)"),
  ]

  let organization: OrganizationTenant

  var body: [any Component] {
    // a second secret would no longer match what GitHub knows
    secret
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
    binding
  }

  /// What a push event says, for every Trigger of the organisation.
  var binding: Tekton.TriggerBinding {
    Tekton.TriggerBinding(Self.bindingName, namespace: organization.namespace) {
      $0.spec.params = Self.parameters
    }
    .labels(organization.labels)
  }

  /// What GitHub signs with.
  var secret: GeneratedSecret {
    GeneratedSecret(
      "github-webhook-secret",
      namespace: organization.namespace,
      keys: [Self.secretKey],
      labels: organization.labels
    )
  }

  var account: ServiceAccount {
    ServiceAccount(Self.account, namespace: organization.namespace).labels(organization.labels)
  }

  @ComponentBuilder private var access: [any Component] {
    account
    ClusterRoleBinding(
      "eventlistener-\(organization.name)",
      granting: TenantRoles.eventListener.reference,
      to: [.serviceAccount(account.reference)]
    )
    .labels(organization.labels)
    secretReader
    RoleBinding(
      secretReader.metadata.name ?? "",
      namespace: organization.namespace,
      granting: secretReader.reference,
      to: [.serviceAccount(account.reference)]
    )
    .labels(organization.labels)
  }

  private var secretReader: Role {
    Role("eventlistener-webhook-secret", namespace: organization.namespace) {
      $0.rules = [.allow([.get], on: "secrets", named: [secret.name])]
    }
    .labels(organization.labels)
  }
}
