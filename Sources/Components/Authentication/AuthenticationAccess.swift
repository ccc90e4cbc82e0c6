/// What a program is told that works on Authentik: where it answers, and the Secrets that it reads.
package struct AuthenticationAccess {
  /// A key of a Secret in the namespace of sign-in.
  package struct Key {
    package let secret: String
    package let key: String
  }

  /// Authentik's API inside the cluster.
  package let url: String
  /// The issuer of Authentik's provider for Dex.
  package let issuer: String
  /// The client by which Dex asks Authentik.
  package let clientID: String
  /// That client's secret.
  package let clientSecret: Key
  /// A token of Authentik's API.
  package let token: Key

  package init(_ settings: AuthenticationSettings) {
    let secrets = AuthenticationSecrets(settings: settings)
    url = "http://\(AuthentikServer.name).\(settings.namespace).svc:9000"
    issuer = settings.authentikIssuer
    clientID = Dex.client
    clientSecret = Key(secret: secrets.dex.name, key: AuthenticationSecrets.clientSecret)
    token = Key(secret: secrets.token.name, key: AuthenticationSecrets.tokenKey)
  }
}
