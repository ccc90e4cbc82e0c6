import Manifest
import Resources

extension ArgoCD {
  /// `spec.source.directory`, with 4 fields.
  public struct ApplicationDirectory: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("exclude"), .optional("include"), .optional("jsonnet"), .optional("recurse"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      exclude: String? = nil,
      include: String? = nil,
      jsonnet: Value? = nil,
      recurse: Bool? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.exclude = exclude
      self.include = include
      self.jsonnet = jsonnet
      self.recurse = recurse
      configure(&self)
    }

    /// `spec.source.directory.exclude`: a string.
    public var exclude: String? {
      get { self[field: "exclude"] }
      set { self[field: "exclude"] = newValue }
    }

    /// `spec.source.directory.include`: a string.
    public var include: String? {
      get { self[field: "include"] }
      set { self[field: "include"] = newValue }
    }

    /// `spec.source.directory.jsonnet`: any value.
    public var jsonnet: Value? {
      get { self[field: "jsonnet"] }
      set { self[field: "jsonnet"] = newValue }
    }

    /// `spec.source.directory.recurse`: true or false.
    public var recurse: Bool? {
      get { self[field: "recurse"] }
      set { self[field: "recurse"] = newValue }
    }
  }
}
