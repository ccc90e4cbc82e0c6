import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A rule about single objects, checked while an Application's manifests are at hand.
protocol ObjectPolicy: Sendable {
  /// By which an author drops its findings for an object; nil if they are no matter of judgement.
  static var exception: PolicyException? { get }

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic]
}

extension ObjectPolicy {
  static var exception: PolicyException? { nil }
}

/// A rule about single objects that depends on how their Application is synced.
protocol ApplicationPolicy: Sendable {
  func diagnostics(for object: ObjectNode, in application: ApplicationNode) -> [Diagnostic]
}

/// A rule about the platform as a whole, checked on its tables.
protocol PlatformPolicy: Sendable {
  func diagnostics(for graph: ResourceGraph) -> [Diagnostic]
}

/// The list that the pass runs; a new rule is a file beside this one and a line here.
enum PolicyList {
  static let objects: [any ObjectPolicy] = [
    InvalidObjectName(), NamespacedClusterObject(), WaveAnnotation(), SkippedManifest(),
    InvalidLabel(), InvalidQuantity(), UnpinnedImage(), PrivilegedPod(), WildcardRBAC(),
    LiteralSecret(),
    ExposedSecret(),
  ]
  static let applications: [any ApplicationPolicy] = [OversizedObject()]

  /// Every exception that a policy gives.
  static let exceptions = Set(objects.compactMap { type(of: $0).exception })
  static let platform: [any PlatformPolicy] = [
    InvalidPlatformName(), InvalidFolder(), InvalidSource(), AmbiguousBootstrap(),
    ApplicationWaveAnnotation(), DuplicateObject(), RepeatedManifest(),
    MissingHealthScript(), PathClash(),
  ]
}
