import Manifest

/// What is wrong with a field of a typed object, found when it is rendered.
public struct FieldFault: Sendable, Hashable {
  /// Why.
  public enum Reason: Sendable, Hashable {
    /// The API requires it, and it was never set.
    case missing
    /// It can't be what was asked for, as `refuse(_:because:)` noted.
    case refused(String)
  }

  /// The field.
  public let path: FieldPath
  /// Why.
  public let reason: Reason

  /// Where a typed mapping keeps what was refused; never a name of an API's field, and never rendered.
  static let refusals = "!refused"
}
