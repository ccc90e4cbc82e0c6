import Diagnostics
import PlatformDSL

/// What holds for a whole platform in one environment.
public struct PlatformSetting: Sendable {
  /// The platform's name.
  public let platform: String
  /// The environment's name.
  public let environment: String
  /// The repository that Argo CD reads the rendered files from.
  public let repository: String
  /// The branch, tag or commit that it follows.
  public let revision: String
  /// The folder of the rendered files in that repository, without slashes at either end.
  public let folder: String
  /// The namespace that Argo CD and its Applications live in.
  public let argoCDNamespace: String
  /// The Application over all others.
  public let root: ApplicationNode
  /// Where the spec declares the platform.
  public let location: SourceLocation

  /// A platform's setting.
  public init(
    platform: String,
    environment: String,
    repository: String,
    revision: String,
    folder: String,
    argoCDNamespace: String,
    root: ApplicationNode,
    location: SourceLocation
  ) {
    self.platform = platform
    self.environment = environment
    self.repository = repository
    self.revision = revision
    self.folder = folder
    self.argoCDNamespace = argoCDNamespace
    self.root = root
    self.location = location
  }
}
