import Diagnostics
import Manifest
import PlatformDSL

/// A rendered object as the linker knows it: one instance that all its references and all that it defines share.
public final class LinkedObject: Sendable {
  /// Which object.
  public let identity: ObjectIdentity
  /// Where it is declared.
  public let location: SourceLocation?
  /// When it is applied inside its Application's sync.
  public let position: SyncPosition

  init(_ object: ObjectNode) {
    identity = object.identity
    location = object.location
    position = SyncPosition(of: object.tree)
  }
}
