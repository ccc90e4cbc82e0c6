import Manifest
import Resources

extension ArgoCD {
  /// `spec.namespaceResourceBlacklist[]`, with 2 fields.
  public struct AppProjectResource: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [.required("group"), .required("kind")]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      group: String,
      kind: String,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.group = group
      self.kind = kind
      configure(&self)
    }

    /// `spec.namespaceResourceBlacklist[].group`: a string, required.
    public var group: String? {
      get { self[field: "group"] }
      set { self[field: "group"] = newValue }
    }

    /// `spec.namespaceResourceBlacklist[].kind`: a string, required.
    public var kind: String? {
      get { self[field: "kind"] }
      set { self[field: "kind"] = newValue }
    }
  }
}
