import Diagnostics
import Manifest
import PlatformDSL

/// A rendered object as the linker knows it: one instance that all its references and all that it defines share.
package final class LinkedObject: Sendable {
  /// Which object.
  package let identity: ObjectIdentity
  /// Where it is declared.
  package let location: SourceLocation?
  /// When it is applied inside its Application's sync.
  package let position: SyncPosition

  init(_ object: ObjectNode) {
    identity = object.identity
    location = object.location
    position = SyncPosition(of: object.tree)
  }
}
