import Diagnostics
import Manifest
import PlatformDSL

/// One Application of a platform, without its objects.
public struct ApplicationNode: Sendable {
  /// The Application's name, which is also its folder's.
  public let name: String
  /// The AppProject that allows what it does.
  public let project: String
  /// Where its objects go.
  public let destination: Destination
  /// The sync wave among its siblings; nil if the author gave none, which Argo CD takes as 0.
  public package(set) var wave: Int?
  /// When and how it is synced.
  public let syncPolicy: SyncPolicy
  /// What becomes of its objects when it is deleted.
  public let deletion: Deletion
  /// Annotations of the Application itself, besides the wave.
  public let annotations: Mapping
  /// The Application whose sync creates it; nil for those of a platform, which are all the root's.
  public package(set) var parent: String?
  /// Where the spec declares it.
  public let location: SourceLocation

  /// An Application as its author declared it.
  public init(
    name: String,
    project: String,
    destination: Destination,
    wave: Int?,
    syncPolicy: SyncPolicy,
    deletion: Deletion,
    annotations: Mapping,
    parent: String? = nil,
    location: SourceLocation
  ) {
    self.name = name
    self.project = project
    self.destination = destination
    self.wave = wave
    self.syncPolicy = syncPolicy
    self.deletion = deletion
    self.annotations = annotations
    self.parent = parent
    self.location = location
  }
}
