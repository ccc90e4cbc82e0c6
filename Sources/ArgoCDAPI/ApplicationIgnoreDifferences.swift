import Manifest
import Resources

extension ArgoCD {
  /// `spec.ignoreDifferences[]`, with 7 fields.
  public struct ApplicationIgnoreDifferences: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("name"), .optional("group"), .optional("jqPathExpressions"),
      .optional("jsonPointers"), .required("kind"), .optional("managedFieldsManagers"),
      .optional("namespace"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      kind: String,
      name: String? = nil,
      group: String? = nil,
      jqPathExpressions: [String]? = nil,
      jsonPointers: [String]? = nil,
      managedFieldsManagers: [String]? = nil,
      namespace: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.kind = kind
      self.name = name
      self.group = group
      self.jqPathExpressions = jqPathExpressions
      self.jsonPointers = jsonPointers
      self.managedFieldsManagers = managedFieldsManagers
      self.namespace = namespace
      configure(&self)
    }

    /// `spec.ignoreDifferences[].name`: a string.
    public var name: String? {
      get { self[field: "name"] }
      set { self[field: "name"] = newValue }
    }

    /// `spec.ignoreDifferences[].group`: a string.
    public var group: String? {
      get { self[field: "group"] }
      set { self[field: "group"] = newValue }
    }

    /// `spec.ignoreDifferences[].jqPathExpressions`: a list of strings.
    public var jqPathExpressions: [String]? {
      get { self[field: "jqPathExpressions"] }
      set { self[field: "jqPathExpressions"] = newValue }
    }

    /// `spec.ignoreDifferences[].jsonPointers`: a list of strings.
    public var jsonPointers: [String]? {
      get { self[field: "jsonPointers"] }
      set { self[field: "jsonPointers"] = newValue }
    }

    /// `spec.ignoreDifferences[].kind`: a string, required.
    public var kind: String? {
      get { self[field: "kind"] }
      set { self[field: "kind"] = newValue }
    }

    /// `spec.ignoreDifferences[].managedFieldsManagers`: a list of strings.
    public var managedFieldsManagers: [String]? {
      get { self[field: "managedFieldsManagers"] }
      set { self[field: "managedFieldsManagers"] = newValue }
    }

    /// `spec.ignoreDifferences[].namespace`: a string.
    public var namespace: String? {
      get { self[field: "namespace"] }
      set { self[field: "namespace"] = newValue }
    }
  }
}
