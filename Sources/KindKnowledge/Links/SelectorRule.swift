import Manifest

/// A field that selects objects by labels.
public struct SelectorRule: Sendable, Hashable {
  /// How the labels are written.
  public enum Form: Sendable, Hashable {
    /// A mapping of labels; an empty one selects nothing.
    case labels
    /// `matchLabels` and `matchExpressions`; an empty one selects everything.
    case selector
  }

  /// The field.
  package let path: PathPattern
  /// How the labels are written.
  package let form: Form

  /// A field that selects pods of the object's namespace.
  public init(pods path: PathPattern, form: Form) {
    self.path = path
    self.form = form
  }
}
