import Manifest
import Resources

extension ArgoCD {
  /// `spec.destinationServiceAccounts[]`, with 3 fields.
  public struct AppProjectServiceAccount: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .required("defaultServiceAccount"), .optional("namespace"), .required("server"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      defaultServiceAccount: String,
      server: String,
      namespace: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.defaultServiceAccount = defaultServiceAccount
      self.server = server
      self.namespace = namespace
      configure(&self)
    }

    /// `spec.destinationServiceAccounts[].defaultServiceAccount`: a string, required.
    public var defaultServiceAccount: String? {
      get { self[field: "defaultServiceAccount"] }
      set { self[field: "defaultServiceAccount"] = newValue }
    }

    /// `spec.destinationServiceAccounts[].namespace`: a string.
    public var namespace: String? {
      get { self[field: "namespace"] }
      set { self[field: "namespace"] = newValue }
    }

    /// `spec.destinationServiceAccounts[].server`: a string, required.
    public var server: String? {
      get { self[field: "server"] }
      set { self[field: "server"] = newValue }
    }
  }
}
