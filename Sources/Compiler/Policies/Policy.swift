import Diagnostics
import Manifest
import ResourceGraph
import Resources

/// A rule about single objects, checked while an Application's manifests are at hand.
protocol ObjectPolicy: Sendable {
  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic]
}

/// A rule about the platform as a whole, checked on its tables.
protocol PlatformPolicy: Sendable {
  func diagnostics(for graph: ResourceGraph) -> [Diagnostic]
}

/// The list that the pass runs; a new rule is a file beside this one and a line here.
enum PolicyList {
  static let objects: [any ObjectPolicy] = [
    InvalidObjectName(), NamespacedClusterObject(), WaveAnnotation(), SkippedManifest(),
  ]
  static let platform: [any PlatformPolicy] = [
    InvalidPlatformName(), InvalidFolder(), InvalidSource(), AmbiguousBootstrap(),
    ApplicationWaveAnnotation(), DuplicateObject(), MissingHealthScript(), PathClash(),
  ]
}
