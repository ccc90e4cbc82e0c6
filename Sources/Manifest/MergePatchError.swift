/// Why no JSON Merge Patch leads to a value: it has a null in a mapping.
public struct MergePatchError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The place of the null.
  public let path: FieldPath
  /// The fault and its place.
  public var description: String {
    "'\(path)' becomes null, which a merge patch reads as removal; a JSON Patch can set it"
  }
}
