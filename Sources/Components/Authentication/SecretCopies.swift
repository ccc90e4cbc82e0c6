import ExternalSecretsAPI
import KubernetesAPI
import PlatformDSL

/// A store through which named namespaces may read named Secrets of another one.
///
/// A value that is random must have one generator: every further namespace gets a copy, ``SecretCopy``.
public struct SecretSharing: Composite {
  /// The ClusterSecretStore's name.
  public let name: String
  private let namespace: String
  private let secrets: [String]
  private let readers: [String]

  /// A store.
  ///
  /// - Parameters:
  ///   - name: The store's name.
  ///   - namespace: Where the Secrets are.
  ///   - secrets: The Secrets that may be read, and no others.
  ///   - readers: The namespaces that may read them.
  public init(_ name: String, of namespace: String, secrets: [String], readers: [String]) {
    self.name = name
    self.namespace = namespace
    self.secrets = secrets
    self.readers = readers
  }

  /// The store and the account that it reads as.
  public var body: [any Component] {
    let account = ServiceAccount(name, namespace: namespace)
    let role = Role(name, namespace: namespace) {
      $0.rules = [.allow([.get], on: "secrets", named: secrets)]
    }
    account
    role
    RoleBinding(
      name,
      namespace: namespace,
      granting: role.reference,
      to: [.serviceAccount(account.reference)]
    )
    ExternalSecrets.ClusterSecretStore(name) {
      $0.spec.conditions = [.init { $0.namespaces = readers }]
      $0.spec.provider.kubernetes.remoteNamespace = namespace
      $0.spec.provider.kubernetes.server.caProvider.type = .configMap
      $0.spec.provider.kubernetes.server.caProvider.name = "kube-root-ca.crt"
      $0.spec.provider.kubernetes.server.caProvider.key = "ca.crt"
      $0.spec.provider.kubernetes.server.caProvider.namespace = namespace
      $0.spec.provider.kubernetes.auth.serviceAccount = .init(account.reference)
    }
  }
}

/// A Secret of another namespace, kept in step with it through a ``SecretSharing``.
public struct SecretCopy: Composite {
  private let name: String
  private let namespace: String
  private let store: String
  private let keys: [String]
  private let labels: OrderedMap<String>

  /// A copy.
  ///
  /// - Parameters:
  ///   - name: The Secret's name, in both namespaces.
  ///   - namespace: Where the copy goes.
  ///   - store: The store's name.
  ///   - keys: The keys that are copied.
  ///   - labels: Of the copy; Argo CD reads only Secrets that say they belong to it.
  public init(
    _ name: String,
    to namespace: String,
    from store: String,
    keys: [String],
    labels: OrderedMap<String> = [:]
  ) {
    self.name = name
    self.namespace = namespace
    self.store = store
    self.keys = keys
    self.labels = labels
  }

  /// One ExternalSecret.
  public var body: [any Component] {
    ExternalSecrets.ExternalSecret(name, namespace: namespace) {
      $0.spec.refreshInterval = "1h"
      $0.spec.secretStoreRef.name = store
      $0.spec.secretStoreRef.kind = .clusterSecretStore
      $0.spec.target.name = name
      $0.spec.target.creationPolicy = .owner
      if !labels.isEmpty { $0.spec.target.template.metadata.labels = labels }
      $0.spec.data = keys.map { .init($0, from: name, property: $0) }
    }
  }
}
