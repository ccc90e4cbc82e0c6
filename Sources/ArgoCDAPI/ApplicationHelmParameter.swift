import Manifest
import Resources

extension ArgoCD {
  /// `spec.source.helm.parameters[]`, with 3 fields.
  public struct ApplicationHelmParameter: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("name"), .optional("forceString"), .optional("value"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      name: String? = nil,
      forceString: Bool? = nil,
      value: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.name = name
      self.forceString = forceString
      self.value = value
      configure(&self)
    }

    /// `spec.source.helm.parameters[].name`: a string.
    public var name: String? {
      get { self[field: "name"] }
      set { self[field: "name"] = newValue }
    }

    /// `spec.source.helm.parameters[].forceString`: true or false.
    public var forceString: Bool? {
      get { self[field: "forceString"] }
      set { self[field: "forceString"] = newValue }
    }

    /// `spec.source.helm.parameters[].value`: a string.
    public var value: String? {
      get { self[field: "value"] }
      set { self[field: "value"] = newValue }
    }
  }
}
