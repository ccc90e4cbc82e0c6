import Diagnostics
import Manifest

/// What is kept of an object while the rest of the platform is compiled: who it is and where it came from.
public struct ObjectRecord: Sendable, Hashable {
  /// Which object it is.
  public let identity: ObjectIdentity
  /// Where it was declared.
  public let location: SourceLocation?
  /// A hash of the manifest, seeded differently in every process: whether a second evaluation gave the same.
  package let digest: Int
}
