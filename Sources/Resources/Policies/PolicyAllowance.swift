import Diagnostics

/// An exception that an author made for one object, and why.
public struct PolicyAllowance: Sendable, Hashable {
  /// From which policy.
  public let exception: PolicyException
  /// Why the object may break it: the next reader's question.
  public let reason: String
  /// Where the author says so; nil in a manifest that keeps no marks.
  public let location: SourceLocation?

  /// An exception with its reason.
  public init(_ exception: PolicyException, because reason: String, at location: SourceLocation?) {
    self.exception = exception
    self.reason = reason
    self.location = location
  }
}
