import Resources

extension ExternalSecrets.ExternalSecret.Spec.SecretStoreRef {
  /// A SecretStore, which lies in the ExternalSecret's own namespace.
  public init(_ store: Reference<ExternalSecrets.SecretStore>) {
    self.init(name: store.name, kind: .secretStore)
  }

  /// A ClusterSecretStore.
  public init(_ store: Reference<ExternalSecrets.ClusterSecretStore>) {
    self.init(name: store.name, kind: .clusterSecretStore)
  }
}

extension ExternalSecrets.ExternalSecret.Spec.DataItem {
  /// A key of the Secret, read from the store.
  ///
  /// - Parameters:
  ///   - secretKey: The key in the Secret that is made.
  ///   - key: What the store calls the secret.
  ///   - property: A part of it, if it has parts.
  public init(_ secretKey: String, from key: String, property: String? = nil) {
    self.init(remoteRef: RemoteRef(key: key, property: property), secretKey: secretKey)
  }
}

/// A kind that generates values for ExternalSecrets.
public protocol SecretGenerator: Resource {}

extension ExternalSecrets.ClusterGenerator: SecretGenerator {}
extension ExternalSecrets.GithubAccessToken: SecretGenerator {}
extension ExternalSecrets.Password: SecretGenerator {}
extension ExternalSecrets.UUID: SecretGenerator {}
extension ExternalSecrets.VaultDynamicSecret: SecretGenerator {}

extension ExternalSecrets.ExternalSecret.Spec.DataFromItem {
  /// Every value of a declared generator, which lies in the ExternalSecret's own namespace if it lies in any.
  public init<Generator: SecretGenerator>(generator: DeclaredReference<Generator>) {
    self.init {
      $0.sourceRef.generatorRef = .init(
        name: generator.name,
        kind: .custom(Generator.type.kind),
        apiVersion: Generator.type.groupVersion.apiVersion
      )
    }
  }

  /// Every property of a secret in the store, each a key of the Secret that is made.
  public static func extract(_ key: String) -> Self { Self(extract: Extract(key: key)) }
}

extension ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef {
  /// The ServiceAccount that a store reads with.
  ///
  /// A ClusterSecretStore wants its namespace written out, so the ServiceAccount must be declared with one; a SecretStore
  /// takes its own where there is none.
  public init(_ account: Reference<Core.ServiceAccount>) {
    self.init(name: account.name, namespace: account.namespace)
  }
}
