import Manifest
import Resources

extension ArgoCD {
  /// `spec.source.helm.fileParameters[]`, with 2 fields.
  public struct ApplicationHelmFileParameter: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [.optional("name"), .optional("path")]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      name: String? = nil,
      path: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.name = name
      self.path = path
      configure(&self)
    }

    /// `spec.source.helm.fileParameters[].name`: a string.
    public var name: String? {
      get { self[field: "name"] }
      set { self[field: "name"] = newValue }
    }

    /// `spec.source.helm.fileParameters[].path`: a string.
    public var path: String? {
      get { self[field: "path"] }
      set { self[field: "path"] = newValue }
    }
  }
}
