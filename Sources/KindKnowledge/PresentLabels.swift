import Manifest

/// The labels of an object that every cluster has, by which others select it.
public struct PresentLabels: Sendable, Hashable {
  /// Its kind.
  package let kind: GroupKind
  /// Its namespace.
  package let namespace: String
  /// Its name.
  package let name: String
  /// Its labels.
  package let labels: [String: String]

  /// The labels of an object that every cluster has.
  public init(_ kind: GroupKind, _ name: String, namespace: String, _ labels: [String: String]) {
    self.kind = kind
    self.namespace = namespace
    self.name = name
    self.labels = labels
  }
}
