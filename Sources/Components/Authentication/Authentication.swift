import PlatformDSL

/// Authentik with its database, Dex, and their secrets.
///
/// Source: "Authentication System" of the platform's architecture and "Authentication Data" of its data models.
public struct Authentication: Composite {
  private let settings: AuthenticationSettings

  /// All of it.
  public init(_ settings: AuthenticationSettings) { self.settings = settings }

  /// The secrets first, then what reads them.
  public var body: [any Component] {
    AuthenticationSecrets(settings: settings)
    AuthentikDatabase(settings: settings)
    if settings.needsRedis { AuthentikRedis(settings: settings) }
    AuthentikBlueprint(settings: settings)
    AuthentikServer(settings: settings)
    Dex(settings: settings)
  }
}
