import Diagnostics

/// Whose an object is, as far as somebody says.
public struct Owner: Sendable, Hashable {
  /// The owner's name.
  public let name: String
  /// Where that is said.
  public let location: SourceLocation?

  /// An owner, and where it is named.
  public init(_ name: String, at location: SourceLocation?) {
    self.name = name
    self.location = location
  }
}
