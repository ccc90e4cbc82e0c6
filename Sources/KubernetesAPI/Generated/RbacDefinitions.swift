// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.api.rbac.v1.AggregationRule`, with one field.
public struct AggregationRule: SchemaObject {
  public static let fields = FieldTable("?[", ["clusterRoleSelectors"], [LabelSelector.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    clusterRoleSelectors: [LabelSelector]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.clusterRoleSelectors = clusterRoleSelectors
    configure(&self)
  }
  /// `clusterRoleSelectors`: a list of ``LabelSelector``.
  @_alwaysEmitIntoClient public var clusterRoleSelectors: [LabelSelector]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
}

/// `io.k8s.api.rbac.v1.PolicyRule`, with 5 fields.
public struct PolicyRule: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?- !-",
    ["apiGroups", "nonResourceURLs", "resourceNames", "resources", "verbs"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    verbs: [String],
    apiGroups: [String]? = nil,
    nonResourceURLs: [String]? = nil,
    resourceNames: [String]? = nil,
    resources: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.apiGroups = apiGroups
    self.nonResourceURLs = nonResourceURLs
    self.resourceNames = resourceNames
    self.resources = resources
    self.verbs = verbs
    configure(&self)
  }
  /// `apiGroups`: a list of strings.
  @_alwaysEmitIntoClient public var apiGroups: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `nonResourceURLs`: a list of strings.
  @_alwaysEmitIntoClient public var nonResourceURLs: [String]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `resourceNames`: a list of strings.
  @_alwaysEmitIntoClient public var resourceNames: [String]? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// `resources`: a list of strings.
  @_alwaysEmitIntoClient public var resources: [String]? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `verbs`: a list of strings, required.
  @_alwaysEmitIntoClient public var verbs: [String]? { get { self[field: 4] } set { self[field: 4] = newValue } }
}

/// `io.k8s.api.rbac.v1.RoleRef`, with 3 fields.
public struct RoleRef: SchemaObject {
  public static let fields = FieldTable("!- ?- !-", ["name", "apiGroup", "kind"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    kind: String,
    apiGroup: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.apiGroup = apiGroup
    self.kind = kind
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `apiGroup`: a string.
  @_alwaysEmitIntoClient public var apiGroup: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `kind`: a string, required.
  @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}

/// `io.k8s.api.rbac.v1.Subject`, with 4 fields.
public struct Subject: SchemaObject {
  public static let fields = FieldTable("!- ?- !- ?-", ["name", "apiGroup", "kind", "namespace"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    kind: String,
    apiGroup: String? = nil,
    namespace: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.apiGroup = apiGroup
    self.kind = kind
    self.namespace = namespace
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `apiGroup`: a string.
  @_alwaysEmitIntoClient public var apiGroup: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `kind`: a string, required.
  @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `namespace`: a string.
  @_alwaysEmitIntoClient public var namespace: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
}
