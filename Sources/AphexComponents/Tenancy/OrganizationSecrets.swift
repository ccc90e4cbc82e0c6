import ExternalSecretsAPI
import KubernetesAPI
import PlatformDSL

/// The store through which an organisation's namespaces read `org-secrets`, which its team keeps itself.
///
/// Source: "ClusterSecretStore" of the platform's data models.
struct OrganizationSecrets: Composite {
  static let source = "org-secrets"
  private static let reader = "eso-secrets-reader"

  let organization: OrganizationTenant

  var body: [any Component] {
    account
    role
    RoleBinding(
      Self.reader,
      namespace: organization.namespace,
      granting: role.reference,
      to: [.serviceAccount(account.reference)]
    )
    .labels(organization.labels)
    store
  }

  private var account: ServiceAccount {
    ServiceAccount(Self.reader, namespace: organization.namespace).labels(organization.labels)
  }

  private var role: Role {
    Role(Self.reader, namespace: organization.namespace) {
      $0.rules = [.allow(.readOnly, on: "secrets", named: [Self.source])]
    }
    .labels(organization.labels)
  }

  private var store: ExternalSecrets.ClusterSecretStore {
    ExternalSecrets.ClusterSecretStore("org-\(organization.name)-store") {
      $0.metadata.labels = organization.labels
      $0.spec.conditions = [
        .init { $0.namespaceSelector.matchLabels = ["aphex.dev/org": organization.name] }
      ]
      $0.spec.provider.kubernetes.remoteNamespace = organization.namespace
      $0.spec.provider.kubernetes.server.caProvider.type = .configMap
      $0.spec.provider.kubernetes.server.caProvider.name = "kube-root-ca.crt"
      $0.spec.provider.kubernetes.server.caProvider.key = "ca.crt"
      $0.spec.provider.kubernetes.server.caProvider.namespace = organization.namespace
      $0.spec.provider.kubernetes.auth.serviceAccount = .init(account.reference)
    }
  }
}
