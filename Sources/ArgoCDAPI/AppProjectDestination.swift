import Manifest
import Resources

extension ArgoCD {
  /// `spec.destinations[]`, with 3 fields.
  public struct AppProjectDestination: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("name"), .optional("namespace"), .optional("server"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      name: String? = nil,
      namespace: String? = nil,
      server: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.name = name
      self.namespace = namespace
      self.server = server
      configure(&self)
    }

    /// `spec.destinations[].name`: a string.
    public var name: String? {
      get { self[field: "name"] }
      set { self[field: "name"] = newValue }
    }

    /// `spec.destinations[].namespace`: a string.
    public var namespace: String? {
      get { self[field: "namespace"] }
      set { self[field: "namespace"] = newValue }
    }

    /// `spec.destinations[].server`: a string.
    public var server: String? {
      get { self[field: "server"] }
      set { self[field: "server"] = newValue }
    }
  }
}
