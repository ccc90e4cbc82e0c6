import Manifest
import Resources

/// A field that selects objects, or pods, by their labels, and what is named of them: a ServiceMonitor's Services and ports.
public struct SelectionRule: Sendable, Hashable {
  /// What is selected.
  public enum Target: Sendable, Hashable {
    /// Objects of a kind, whose entry says where their labels are.
    case objects(GroupKind)
    /// Pods.
    case pods
  }

  /// What is selected.
  package let target: Target
  /// The field, with `matchLabels` and `matchExpressions`.
  package let path: PathPattern
  /// The namespaces in which it selects, below the root; that of the object if there are none.
  package let namespaces: PathPattern
  /// The boolean by which it selects in all namespaces, below the root.
  package let everywhere: PathPattern
  /// The parts that are named of what is selected, below the root.
  package let parts: [PartRule]

  /// A field that selects objects by their labels.
  ///
  /// - Parameters:
  ///   - target: What is selected.
  ///   - path: The field, with `matchLabels` and `matchExpressions`.
  ///   - namespaces: The namespaces in which it selects, below the root; that of the object if there are none.
  ///   - everywhere: The boolean by which it selects in all namespaces, below the root.
  ///   - parts: The parts that are named of what is selected, below the root.
  public init(
    _ target: Target,
    at path: PathPattern,
    namespaces: PathPattern,
    everywhere: PathPattern,
    parts: [PartRule] = []
  ) {
    self.target = target
    self.path = path
    self.namespaces = namespaces
    self.everywhere = everywhere
    self.parts = parts
  }
}
