import Diagnostics
import Manifest
import PlatformDSL

/// One Application of a platform, without its objects.
package struct ApplicationNode: Sendable {
  /// The Application's name, which is also its folder's.
  package let name: String
  /// The AppProject that allows what it does.
  package let project: String
  /// Where its objects go.
  package let destination: Destination
  /// The sync wave among its siblings; nil if the author gave none, which Argo CD takes as 0.
  package var wave: Int?
  /// When and how it is synced.
  package let syncPolicy: SyncPolicy
  /// What becomes of its objects when it is deleted.
  package let deletion: Deletion
  /// Annotations of the Application itself, besides the wave.
  package let annotations: Mapping
  /// The Application whose sync creates it; nil for those of a platform, which are all the root's.
  package var parent: String?
  /// Whether Argo CD leaves the number of pods alone, because its `ignoreDifferences` say so.
  package var ignoresReplicas = false
  /// Where the spec declares it.
  package let location: SourceLocation

  /// An Application as its author declared it.
  package init(
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
