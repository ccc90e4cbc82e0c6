import Manifest
import Resources

extension ArgoCD {
  /// `spec.roles[]`, with 5 fields.
  public struct AppProjectRole: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .required("name"), .optional("description"), .optional("groups"),
      .optional("jwtTokens", listOf: AppProjectToken.self), .optional("policies"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      name: String,
      description: String? = nil,
      groups: [String]? = nil,
      jwtTokens: [AppProjectToken]? = nil,
      policies: [String]? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.name = name
      self.description = description
      self.groups = groups
      self.jwtTokens = jwtTokens
      self.policies = policies
      configure(&self)
    }

    /// `spec.roles[].name`: a string, required.
    public var name: String? {
      get { self[field: "name"] }
      set { self[field: "name"] = newValue }
    }

    /// `spec.roles[].description`: a string.
    public var description: String? {
      get { self[field: "description"] }
      set { self[field: "description"] = newValue }
    }

    /// `spec.roles[].groups`: a list of strings.
    public var groups: [String]? {
      get { self[field: "groups"] }
      set { self[field: "groups"] = newValue }
    }

    /// `spec.roles[].jwtTokens`: a list of ``AppProjectToken``.
    public var jwtTokens: [AppProjectToken]? {
      get { self[field: "jwtTokens"] }
      set { self[field: "jwtTokens"] = newValue }
    }

    /// `spec.roles[].policies`: a list of strings.
    public var policies: [String]? {
      get { self[field: "policies"] }
      set { self[field: "policies"] = newValue }
    }
  }
}
