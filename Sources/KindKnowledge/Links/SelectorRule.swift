import Manifest

/// A field that selects objects by labels.
public struct SelectorRule: Sendable, Hashable {
  /// How the labels are written.
  public enum Form: Sendable, Hashable {
    /// A mapping of labels; an empty one selects nothing.
    case labels
    /// `matchLabels` and `matchExpressions`; an empty one selects everything.
    case selector
    /// The same, with Cilium's source before a key: `k8s:app`, `any:app`.
    case endpoints
  }

  /// The field, or the object that contains it.
  package let path: PathPattern
  /// Where the selector is below ``path``.
  package let selector: PathPattern
  /// How the labels are written.
  package let form: Form
  /// What must hold, below ``path``.
  package let conditions: [ReferenceRule.Condition]
  /// The selector of the pods' namespace, below ``path``; without one it is the object's own.
  package let namespaces: PathPattern?
  /// Whether the object does what it should without pods, so that selecting none is a warning.
  package let isAdvisory: Bool
  /// Fields, from the object's root, that each name a port of the pods' containers.
  package let ports: [PathPattern]
  /// The field, from the object's root, of how many of the pods must stay; a number, or a share with `%`.
  package let minimum: PathPattern?

  /// A field that selects pods of the object's namespace.
  ///
  /// - Parameters:
  ///   - path: The field, or the object that contains it.
  ///   - selector: Where the selector is below it; empty if the field is the selector itself.
  ///   - form: How the labels are written.
  ///   - conditions: What must hold below the field.
  ///   - namespaces: The selector of the pods' namespace, below the field.
  ///   - isAdvisory: Whether selecting none is a warning.
  ///   - ports: Fields, from the object's root, that each name a port of the pods' containers.
  ///   - minimum: The field, from the object's root, of how many of the pods must stay.
  public init(
    pods path: PathPattern,
    selector: PathPattern = "",
    form: Form,
    when conditions: [ReferenceRule.Condition] = [],
    namespaces: PathPattern? = nil,
    isAdvisory: Bool = false,
    ports: [PathPattern] = [],
    minimum: PathPattern? = nil
  ) {
    self.path = path
    self.selector = selector
    self.form = form
    self.conditions = conditions
    self.namespaces = namespaces
    self.isAdvisory = isAdvisory
    self.ports = ports
    self.minimum = minimum
  }
}
