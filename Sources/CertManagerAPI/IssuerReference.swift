import Manifest
import Resources

extension CertManager {
  /// `spec.issuerRef`, with 3 fields.
  public struct IssuerReference: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .required("name"), .optional("group"), .optional("kind"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      name: String,
      group: String? = nil,
      kind: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.name = name
      self.group = group
      self.kind = kind
      configure(&self)
    }

    /// `spec.issuerRef.name`: a string, required.
    public var name: String? {
      get { self[field: "name"] }
      set { self[field: "name"] = newValue }
    }

    /// `spec.issuerRef.group`: a string.
    public var group: String? {
      get { self[field: "group"] }
      set { self[field: "group"] = newValue }
    }

    /// `spec.issuerRef.kind`: a string.
    public var kind: String? {
      get { self[field: "kind"] }
      set { self[field: "kind"] = newValue }
    }
  }
}
