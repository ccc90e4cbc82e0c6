import Diagnostics
import PlatformDSL

/// One Application that passed every check that needs no other.
public struct CheckedApplication: Sendable {
  /// The Application.
  public let node: ApplicationNode
  /// What it syncs.
  public let content: ApplicationContent
  /// What was found and doesn't stop the run.
  public let warnings: [Diagnostic]
}
