import Diagnostics
import Resources

/// Something that is there without being rendered, and why the author says so.
public struct ExternalObject: Sendable, Hashable {
  /// What is there.
  public let pattern: ObjectPattern
  /// Who makes it, for whoever reads the spec.
  public let reason: String
  /// Where it is declared.
  public let location: SourceLocation?

  /// Something that is there without being rendered.
  public init(_ pattern: ObjectPattern, because reason: String, at location: SourceLocation?) {
    self.pattern = pattern
    self.reason = reason
    self.location = location
  }
}
