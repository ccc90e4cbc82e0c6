import Manifest
import Resources

extension ArgoCD {
  /// `spec.clusterResourceBlacklist[]`, with 3 fields.
  public struct AppProjectClusterResource: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("name"), .required("group"), .required("kind"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      group: String,
      kind: String,
      name: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.group = group
      self.kind = kind
      self.name = name
      configure(&self)
    }

    /// `spec.clusterResourceBlacklist[].name`: a string.
    public var name: String? {
      get { self[field: "name"] }
      set { self[field: "name"] = newValue }
    }

    /// `spec.clusterResourceBlacklist[].group`: a string, required.
    public var group: String? {
      get { self[field: "group"] }
      set { self[field: "group"] = newValue }
    }

    /// `spec.clusterResourceBlacklist[].kind`: a string, required.
    public var kind: String? {
      get { self[field: "kind"] }
      set { self[field: "kind"] = newValue }
    }
  }
}
