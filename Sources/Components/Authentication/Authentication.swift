import PlatformDSL

/// Authentik with its database, Dex, and their secrets.
///
/// Source: "Authentication System" of the platform's architecture and "Authentication Data" of its data models.
public struct Authentication: Composite {
  static let database = "authentik-postgresql"
  static let authentikSecrets = "authentik-secrets"
  static let dexSecrets = "dex-secrets"
  static let token = "authentik-api-token"

  private let settings: AuthenticationSettings

  /// All of it.
  public init(_ settings: AuthenticationSettings) { self.settings = settings }

  /// The secrets first, then what reads them.
  public var body: [any Component] {
    Group(secrets)
    AuthentikDatabase(settings: settings)
    if settings.needsRedis { AuthentikRedis(settings: settings) }
    AuthentikBlueprint(settings: settings)
    AuthentikServer(settings: settings)
    Dex(settings: settings)
  }

  @ComponentBuilder private var secrets: [any Component] {
    GeneratedSecret(
      Self.database,
      namespace: settings.namespace,
      keys: ["postgresql-password", "postgresql-postgres-password"],
      length: 32
    )
    GeneratedSecret(
      Self.authentikSecrets,
      namespace: settings.namespace,
      keys: ["secret-key", "admin-password"],
      length: 50
    )
    GeneratedSecret(Self.dexSecrets, namespace: settings.namespace, keys: ["client-secret"])
    GeneratedSecret(Self.token, namespace: settings.namespace, keys: ["token"], length: 60)
    for client in settings.clients where !client.isPublic {
      GeneratedSecret(client.secret, namespace: settings.namespace, keys: ["client-secret"])
    }
  }
}
