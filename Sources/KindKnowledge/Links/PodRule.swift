import Manifest

/// Pods, by the labels that others select them by.
public enum PodRule: Sendable, Hashable {
  /// A pod template at a field: its `metadata.labels`.
  case template(PathPattern)
  /// Pods that a controller makes, with these labels; the value is a field of the object.
  case labelled([String: PathPattern])
  /// Pods that a controller makes: labels whose value is a field, labels that are always the same, and mappings of labels
  /// that it copies.
  case made([String: PathPattern], fixed: [String: String], copied: [PathPattern] = [])
}
