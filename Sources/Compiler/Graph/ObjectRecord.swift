import Diagnostics
import Manifest

/// What is kept of an object while the rest of the platform is compiled: who it is and where it came from.
package struct ObjectRecord: Sendable, Hashable {
  /// Which object it is.
  package let identity: ObjectIdentity
  /// Where it was declared.
  package let location: SourceLocation?
  /// A hash of the manifest, seeded differently in every process: whether a second evaluation gave the same.
  package let digest: Int
}
