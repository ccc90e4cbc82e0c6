import ExternalSecretsAPI
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
    Group(secret)
    Group(listener)
    Group(access)
  }

  /// A random secret, made once in the cluster: a second one would no longer match what GitHub knows.
  @ComponentBuilder private var secret: [any Component] {
    ExternalSecrets.Password(Self.secret) {
      $0.metadata.labels = organization.labels
      $0.spec.length = 40
      $0.spec.symbols = 0
      $0.spec.allowRepeat = true
      $0.spec.noUpper = false
      $0.spec.secretKeys = [Self.secretKey]
    }
    ExternalSecrets.ExternalSecret(Self.secret) {
      $0.metadata.labels = organization.labels
      $0.spec.refreshPolicy = .createdOnce
      $0.spec.target.name = Self.secret
      $0.spec.target.creationPolicy = .owner
      $0.spec.dataFrom = [
        .init {
          $0.sourceRef.generatorRef.apiVersion = "generators.external-secrets.io/v1alpha1"
          $0.sourceRef.generatorRef.kind = .password
          $0.sourceRef.generatorRef.name = Self.secret
        }
      ]
    }
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
