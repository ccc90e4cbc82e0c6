import PlatformDSL

/// The secrets of sign-in, each generated once.
///
/// Source: "AuthenticationSecrets" of the platform's data models.
struct AuthenticationSecrets: Composite {
  let settings: AuthenticationSettings

  static let userPassword = "postgresql-password"
  static let superuserPassword = "postgresql-postgres-password"
  static let secretKey = "secret-key"
  static let adminPassword = "admin-password"
  static let clientSecret = "client-secret"
  static let tokenKey = "token"

  var body: [any Component] {
    database
    authentik
    dex
    token
    for client in settings.clients where !client.isPublic { self.client(client) }
  }

  var database: GeneratedSecret {
    generated("authentik-postgresql", [Self.userPassword, Self.superuserPassword], length: 32)
  }

  var authentik: GeneratedSecret {
    generated("authentik-secrets", [Self.secretKey, Self.adminPassword], length: 50)
  }

  var dex: GeneratedSecret { generated("dex-secrets", [Self.clientSecret]) }

  var token: GeneratedSecret { generated("authentik-api-token", [Self.tokenKey], length: 60) }

  func client(_ client: AuthenticationSettings.Client) -> GeneratedSecret {
    generated(client.secret, [Self.clientSecret])
  }

  private func generated(_ name: String, _ keys: [String], length: Int = 40) -> GeneratedSecret {
    GeneratedSecret(name, namespace: settings.namespace, keys: keys, length: length)
  }
}
