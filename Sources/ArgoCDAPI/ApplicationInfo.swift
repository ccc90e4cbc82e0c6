import Manifest
import Resources

extension ArgoCD {
  /// `spec.info[]`, with 2 fields.
  public struct ApplicationInfo: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [.required("name"), .required("value")]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      name: String,
      value: String,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.name = name
      self.value = value
      configure(&self)
    }

    /// `spec.info[].name`: a string, required.
    public var name: String? {
      get { self[field: "name"] }
      set { self[field: "name"] = newValue }
    }

    /// `spec.info[].value`: a string, required.
    public var value: String? {
      get { self[field: "value"] }
      set { self[field: "value"] = newValue }
    }
  }
}
