import PlatformDSL

/// Single sign-on for a platform's own services: Authentik knows the people, Dex is what the services ask.
public struct AuthenticationSettings: Sendable {
  /// A service that people sign in to through Dex.
  public struct Client: Sendable {
    let id: String
    let name: String
    let redirects: [String]
    let isPublic: Bool
    /// The environment variable in which Dex reads its secret.
    let variable: String

    /// A service that keeps a secret, which is generated: `dex-client-{id}`, key `client-secret`.
    ///
    /// - Parameter variable: The environment variable in which Dex reads it; made of the id by default.
    public init(_ id: String, name: String, redirects: [String], variable: String? = nil) {
      self.init(id, name: name, redirects: redirects, isPublic: false, variable: variable)
    }

    /// A program on people's own machines, which can keep no secret.
    public static func `public`(_ id: String, name: String, redirects: [String]) -> Client {
      Client(id, name: name, redirects: redirects, isPublic: true, variable: nil)
    }

    private init(
      _ id: String,
      name: String,
      redirects: [String],
      isPublic: Bool,
      variable: String?
    ) {
      self.id = id
      self.name = name
      self.redirects = redirects
      self.isPublic = isPublic
      let word = id.uppercased().map { $0.isLetter || $0.isNumber ? "\($0)" : "_" }.joined()
      self.variable = variable ?? "\(word)_CLIENT_SECRET"
    }

    /// The Secret that holds the client's secret.
    public var secret: String { "dex-client-\(id)" }
  }

  /// A group of people, as tokens name it.
  public struct Group: Sendable {
    /// Its name.
    public let name: String
    let isSuperuser: Bool

    /// A group; a superuser may change everything in Authentik.
    public init(_ name: String, isSuperuser: Bool = false) {
      self.name = name
      self.isSuperuser = isSuperuser
    }
  }

  /// Where all of it runs.
  public var namespace = "auth-system"
  /// Authentik's public host.
  public var authentikHost: String
  /// Dex's public host.
  public var dexHost: String
  /// The Secret whose `ca.crt` Dex trusts when it talks to Authentik; nil where the certificate is a public authority's.
  public var authentikAuthority: String? = "authentik-tls"
  /// Authentik's version; before 2025.10 it needs Redis, which then runs beside it.
  public var authentikVersion: String
  /// Dex's image.
  public var dexImage: String
  /// PostgreSQL's image.
  public var postgresImage: String
  /// Redis' image.
  public var redisImage: String
  /// Has `curl` and a shell.
  public var curlImage: String
  /// How much the database may hold.
  public var databaseStorage: Quantity = "8Gi"
  /// The StorageClass of the database; nil takes the cluster's default.
  public var storageClass: String?
  /// The groups that exist.
  public var groups: [Group]
  /// The services that ask Dex.
  public var clients: [Client]

  /// The settings.
  public init(
    authentikHost: String,
    dexHost: String,
    authentikVersion: String,
    dexImage: String,
    postgresImage: String,
    redisImage: String,
    curlImage: String,
    groups: [Group],
    clients: [Client]
  ) {
    self.authentikHost = authentikHost
    self.dexHost = dexHost
    self.authentikVersion = authentikVersion
    self.dexImage = dexImage
    self.postgresImage = postgresImage
    self.redisImage = redisImage
    self.curlImage = curlImage
    self.groups = groups
    self.clients = clients
  }

  /// These settings with another ``authentikAuthority``.
  public func trusting(_ authority: String?) -> AuthenticationSettings {
    var copy = self
    copy.authentikAuthority = authority
    return copy
  }

  /// Dex's issuer, byte for byte as it stands in tokens.
  public var dexIssuer: String { "https://\(dexHost)" }

  /// The issuer of Authentik's provider for Dex; the slash at the end is part of it.
  var authentikIssuer: String {
    "https://\(authentikHost)/application/o/\(AuthentikBlueprint.application)/"
  }

  /// Redis went with 2025.10 (authentik's release notes).
  var needsRedis: Bool {
    let numbers = authentikVersion.split(separator: ".").compactMap { Int($0) }
    return numbers.lexicographicallyPrecedes([2025, 10])
  }
}
