import Manifest

/// Why a strategic merge patch was refused, and where.
public struct StrategicMergeError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The place in the patch.
  public let path: FieldPath
  /// What was found and what is allowed, lower case; values are not shown, as they may be secret.
  public let message: String

  /// The message with its place.
  public var description: String { path.steps.isEmpty ? message : "'\(path)': \(message)" }
}
