import PlatformDSL

/// A platform whose Applications are known by name and not yet by content.
public struct DeclaredPlatform: Sendable {
  /// What holds for the whole platform.
  public let setting: PlatformSetting
  /// The Applications, in the order declared.
  public let applications: [Application]
  /// What of the bootstrap belongs to no Application.
  public let bootstrap: ApplicationContent
  /// What is declared external outside every Application.
  public let externals: [ExternalObject]
  /// What each owner may render.
  public let ownerships: [Ownership]
}
