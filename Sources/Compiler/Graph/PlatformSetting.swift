import Diagnostics
import PlatformDSL

/// What holds for a whole platform in one environment.
package struct PlatformSetting: Sendable {
  /// The platform's name.
  package let platform: String
  /// The environment's name.
  package let environment: String
  /// The repository that Argo CD reads the rendered files from.
  package let repository: String
  /// The branch, tag or commit that it follows.
  package let revision: String
  /// The folder of the rendered files in that repository, without slashes at either end.
  package let folder: String
  /// The namespace that Argo CD and its Applications live in.
  package let argoCDNamespace: String
  /// The Application over all others.
  package let root: ApplicationNode
  /// Where the spec declares the platform.
  package let location: SourceLocation

  /// A platform's setting.
  package init(
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
