import Manifest
import Resources

/// `spec`, with one field.
public struct NamespaceSpec: SchemaObject {
  /// The fields in the order in which they are written.
  public static let fields: FieldTable = [.optional("finalizers")]

  /// What is set.
  public var tree: Mapping

  /// A view of a mapping as it is.
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }

  /// The object with the fields given, and what the closure sets.
  public init(
    finalizers: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.finalizers = finalizers
    configure(&self)
  }

  /// `spec.finalizers`: a list of strings.
  public var finalizers: [String]? {
    get { self[field: "finalizers"] }
    set { self[field: "finalizers"] = newValue }
  }
}
