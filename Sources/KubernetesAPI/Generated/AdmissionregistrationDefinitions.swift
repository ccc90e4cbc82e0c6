// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.api.admissionregistration.v1.ApplyConfiguration`, with one field.
public struct ApplyConfiguration: SchemaObject {
  public static let fields = FieldTable("?-", ["expression"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(expression: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.expression = expression
    configure(&self)
  }
  /// `expression`: a string.
  @_alwaysEmitIntoClient public var expression: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
}

/// `io.k8s.api.admissionregistration.v1.AuditAnnotation`, with 2 fields.
public struct AuditAnnotation: SchemaObject {
  public static let fields = FieldTable("!- !-", ["key", "valueExpression"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(key: String, valueExpression: String, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.key = key
    self.valueExpression = valueExpression
    configure(&self)
  }
  /// `key`: a string, required.
  @_alwaysEmitIntoClient public var key: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `valueExpression`: a string, required.
  @_alwaysEmitIntoClient public var valueExpression: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
}

/// `io.k8s.api.admissionregistration.v1.JSONPatch`, with one field.
public struct JSONPatch: SchemaObject {
  public static let fields = FieldTable("?-", ["expression"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(expression: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.expression = expression
    configure(&self)
  }
  /// `expression`: a string.
  @_alwaysEmitIntoClient public var expression: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
}

/// `io.k8s.api.admissionregistration.v1.MatchCondition`, with 2 fields.
public struct MatchCondition: SchemaObject {
  public static let fields = FieldTable("!- !-", ["name", "expression"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, expression: String, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.expression = expression
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `expression`: a string, required.
  @_alwaysEmitIntoClient public var expression: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.admissionregistration.v1.MatchResources`, with 5 fields.
public struct MatchResources: SchemaObject {
  public static let fields = FieldTable(
    "?[ ?- ?{ ?{ ?[",
    ["excludeResourceRules", "matchPolicy", "namespaceSelector", "objectSelector", "resourceRules"],
    [NamedRuleWithOperations.self, LabelSelector.self, LabelSelector.self, NamedRuleWithOperations.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    excludeResourceRules: [NamedRuleWithOperations]? = nil,
    matchPolicy: String? = nil,
    namespaceSelector: LabelSelector? = nil,
    objectSelector: LabelSelector? = nil,
    resourceRules: [NamedRuleWithOperations]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.excludeResourceRules = excludeResourceRules
    self.matchPolicy = matchPolicy
    if let namespaceSelector { self.namespaceSelector = namespaceSelector }
    if let objectSelector { self.objectSelector = objectSelector }
    self.resourceRules = resourceRules
    configure(&self)
  }
  /// `excludeResourceRules`: a list of ``NamedRuleWithOperations``.
  @_alwaysEmitIntoClient public var excludeResourceRules: [NamedRuleWithOperations]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `matchPolicy`: a string.
  @_alwaysEmitIntoClient public var matchPolicy: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `namespaceSelector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var namespaceSelector: LabelSelector {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `objectSelector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var objectSelector: LabelSelector {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `resourceRules`: a list of ``NamedRuleWithOperations``.
  @_alwaysEmitIntoClient public var resourceRules: [NamedRuleWithOperations]? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
}

/// `io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec`, with 3 fields.
public struct MutatingAdmissionPolicyBindingSpec: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?{ ?-",
    ["matchResources", "paramRef", "policyName"],
    [MatchResources.self, ParamRef.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    matchResources: MatchResources? = nil,
    paramRef: ParamRef? = nil,
    policyName: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let matchResources { self.matchResources = matchResources }
    if let paramRef { self.paramRef = paramRef }
    self.policyName = policyName
    configure(&self)
  }
  /// `matchResources`: ``MatchResources``.
  @_alwaysEmitIntoClient public var matchResources: MatchResources {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `paramRef`: ``ParamRef``.
  @_alwaysEmitIntoClient public var paramRef: ParamRef {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `policyName`: a string.
  @_alwaysEmitIntoClient public var policyName: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}

/// `io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicySpec`, with 7 fields.
public struct MutatingAdmissionPolicySpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?#name ?{ ?[ ?{ ?- ?[",
    [
      "failurePolicy", "matchConditions", "matchConstraints", "mutations", "paramKind", "reinvocationPolicy",
      "variables",
    ],
    [MatchCondition.self, MatchResources.self, Mutation.self, ParamKind.self, Variable.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    failurePolicy: String? = nil,
    matchConditions: [MatchCondition]? = nil,
    matchConstraints: MatchResources? = nil,
    mutations: [Mutation]? = nil,
    paramKind: ParamKind? = nil,
    reinvocationPolicy: String? = nil,
    variables: [Variable]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.failurePolicy = failurePolicy
    self.matchConditions = matchConditions
    if let matchConstraints { self.matchConstraints = matchConstraints }
    self.mutations = mutations
    if let paramKind { self.paramKind = paramKind }
    self.reinvocationPolicy = reinvocationPolicy
    self.variables = variables
    configure(&self)
  }
  /// `failurePolicy`: a string.
  @_alwaysEmitIntoClient public var failurePolicy: String? {
    get { self[string: 0] }
    set { self[string: 0] = newValue }
  }
  /// `matchConditions`: a list of ``MatchCondition``, told apart by `name`.
  @_alwaysEmitIntoClient public var matchConditions: [MatchCondition]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `matchConstraints`: ``MatchResources``.
  @_alwaysEmitIntoClient public var matchConstraints: MatchResources {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `mutations`: a list of ``Mutation``.
  @_alwaysEmitIntoClient public var mutations: [Mutation]? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `paramKind`: ``ParamKind``.
  @_alwaysEmitIntoClient public var paramKind: ParamKind {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `reinvocationPolicy`: a string.
  @_alwaysEmitIntoClient public var reinvocationPolicy: String? {
    get { self[string: 5] }
    set { self[string: 5] = newValue }
  }
  /// `variables`: a list of ``Variable``.
  @_alwaysEmitIntoClient public var variables: [Variable]? { get { self[field: 6] } set { self[field: 6] = newValue } }
}

/// `io.k8s.api.admissionregistration.v1.MutatingWebhook`, with 12 fields.
public struct MutatingWebhook: SchemaObject {
  public static let fields = FieldTable(
    "!- !- !{ ?- ?#name ?- ?{ ?{ ?- ?[ !- ?-",
    [
      "name", "admissionReviewVersions", "clientConfig", "failurePolicy", "matchConditions", "matchPolicy",
      "namespaceSelector", "objectSelector", "reinvocationPolicy", "rules", "sideEffects", "timeoutSeconds",
    ],
    [
      AdmissionregistrationWebhookClientConfig.self, MatchCondition.self, LabelSelector.self, LabelSelector.self,
      RuleWithOperations.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    admissionReviewVersions: [String],
    clientConfig: AdmissionregistrationWebhookClientConfig,
    sideEffects: SideEffects,
    failurePolicy: FailurePolicy? = nil,
    matchConditions: [MatchCondition]? = nil,
    matchPolicy: MatchPolicy? = nil,
    namespaceSelector: LabelSelector? = nil,
    objectSelector: LabelSelector? = nil,
    reinvocationPolicy: ReinvocationPolicy? = nil,
    rules: [RuleWithOperations]? = nil,
    timeoutSeconds: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.admissionReviewVersions = admissionReviewVersions
    self.clientConfig = clientConfig
    self.failurePolicy = failurePolicy
    self.matchConditions = matchConditions
    self.matchPolicy = matchPolicy
    if let namespaceSelector { self.namespaceSelector = namespaceSelector }
    if let objectSelector { self.objectSelector = objectSelector }
    self.reinvocationPolicy = reinvocationPolicy
    self.rules = rules
    self.sideEffects = sideEffects
    self.timeoutSeconds = timeoutSeconds
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `admissionReviewVersions`: a list of strings, required.
  @_alwaysEmitIntoClient public var admissionReviewVersions: [String]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `clientConfig`: ``AdmissionregistrationWebhookClientConfig``, required.
  @_alwaysEmitIntoClient public var clientConfig: AdmissionregistrationWebhookClientConfig {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `failurePolicy`: ``FailurePolicy``.
  @_alwaysEmitIntoClient public var failurePolicy: FailurePolicy? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }
  /// `matchConditions`: a list of ``MatchCondition``, told apart by `name`.
  @_alwaysEmitIntoClient public var matchConditions: [MatchCondition]? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `matchPolicy`: ``MatchPolicy``.
  @_alwaysEmitIntoClient public var matchPolicy: MatchPolicy? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
  /// `namespaceSelector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var namespaceSelector: LabelSelector {
    get { self[object: 6] }
    set { self[object: 6] = newValue }
    _modify { yield &self[object: 6] }
  }
  /// `objectSelector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var objectSelector: LabelSelector {
    get { self[object: 7] }
    set { self[object: 7] = newValue }
    _modify { yield &self[object: 7] }
  }
  /// `reinvocationPolicy`: ``ReinvocationPolicy``.
  @_alwaysEmitIntoClient public var reinvocationPolicy: ReinvocationPolicy? {
    get { self[field: 8] }
    set { self[field: 8] = newValue }
  }
  /// `rules`: a list of ``RuleWithOperations``.
  @_alwaysEmitIntoClient public var rules: [RuleWithOperations]? {
    get { self[field: 9] }
    set { self[field: 9] = newValue }
  }
  /// `sideEffects`: ``SideEffects``, required.
  @_alwaysEmitIntoClient public var sideEffects: SideEffects? {
    get { self[field: 10] }
    set { self[field: 10] = newValue }
  }
  /// `timeoutSeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var timeoutSeconds: Int? { get { self[field: 11] } set { self[field: 11] = newValue } }

  /// `failurePolicy`, with 2 known values.
  public struct FailurePolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Fail`.
    @_alwaysEmitIntoClient public static var fail: Self { Self(text: "Fail", unchecked: ()) }
    /// `Ignore`.
    @_alwaysEmitIntoClient public static var ignore: Self { Self(text: "Ignore", unchecked: ()) }
  }

  /// `matchPolicy`, with 2 known values.
  public struct MatchPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Equivalent`.
    @_alwaysEmitIntoClient public static var equivalent: Self { Self(text: "Equivalent", unchecked: ()) }
    /// `Exact`.
    @_alwaysEmitIntoClient public static var exact: Self { Self(text: "Exact", unchecked: ()) }
  }

  /// `reinvocationPolicy`, with 2 known values.
  public struct ReinvocationPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `IfNeeded`.
    @_alwaysEmitIntoClient public static var ifNeeded: Self { Self(text: "IfNeeded", unchecked: ()) }
    /// `Never`.
    @_alwaysEmitIntoClient public static var never: Self { Self(text: "Never", unchecked: ()) }
  }

  /// `sideEffects`, with 4 known values.
  public struct SideEffects: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `None`.
    @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
    /// `NoneOnDryRun`.
    @_alwaysEmitIntoClient public static var noneOnDryRun: Self { Self(text: "NoneOnDryRun", unchecked: ()) }
    /// `Some`.
    @_alwaysEmitIntoClient public static var `some`: Self { Self(text: "Some", unchecked: ()) }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { Self(text: "Unknown", unchecked: ()) }
  }
}

/// `io.k8s.api.admissionregistration.v1.Mutation`, with 3 fields.
public struct Mutation: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?{ !-",
    ["applyConfiguration", "jsonPatch", "patchType"],
    [ApplyConfiguration.self, JSONPatch.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    patchType: String,
    applyConfiguration: ApplyConfiguration? = nil,
    jsonPatch: JSONPatch? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let applyConfiguration { self.applyConfiguration = applyConfiguration }
    if let jsonPatch { self.jsonPatch = jsonPatch }
    self.patchType = patchType
    configure(&self)
  }
  /// `applyConfiguration`: ``ApplyConfiguration``.
  @_alwaysEmitIntoClient public var applyConfiguration: ApplyConfiguration {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `jsonPatch`: ``JSONPatch``.
  @_alwaysEmitIntoClient public var jsonPatch: JSONPatch {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `patchType`: a string, required.
  @_alwaysEmitIntoClient public var patchType: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}

/// `io.k8s.api.admissionregistration.v1.NamedRuleWithOperations`, with 6 fields.
public struct NamedRuleWithOperations: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?- ?- ?-",
    ["apiGroups", "apiVersions", "operations", "resourceNames", "resources", "scope"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    apiGroups: [String]? = nil,
    apiVersions: [String]? = nil,
    operations: [String]? = nil,
    resourceNames: [String]? = nil,
    resources: [String]? = nil,
    scope: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.apiGroups = apiGroups
    self.apiVersions = apiVersions
    self.operations = operations
    self.resourceNames = resourceNames
    self.resources = resources
    self.scope = scope
    configure(&self)
  }
  /// `apiGroups`: a list of strings.
  @_alwaysEmitIntoClient public var apiGroups: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `apiVersions`: a list of strings.
  @_alwaysEmitIntoClient public var apiVersions: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `operations`: a list of strings.
  @_alwaysEmitIntoClient public var operations: [String]? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `resourceNames`: a list of strings.
  @_alwaysEmitIntoClient public var resourceNames: [String]? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }
  /// `resources`: a list of strings.
  @_alwaysEmitIntoClient public var resources: [String]? { get { self[field: 4] } set { self[field: 4] = newValue } }
  /// `scope`: a string.
  @_alwaysEmitIntoClient public var scope: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
}

/// `io.k8s.api.admissionregistration.v1.ParamKind`, with 2 fields.
public struct ParamKind: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["apiVersion", "kind"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    apiVersion: String? = nil,
    kind: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.apiVersion = apiVersion
    self.kind = kind
    configure(&self)
  }
  /// `apiVersion`: a string.
  @_alwaysEmitIntoClient public var apiVersion: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `kind`: a string.
  @_alwaysEmitIntoClient public var kind: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.admissionregistration.v1.ParamRef`, with 4 fields.
public struct ParamRef: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?{",
    ["name", "namespace", "parameterNotFoundAction", "selector"],
    [LabelSelector.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String? = nil,
    namespace: String? = nil,
    parameterNotFoundAction: String? = nil,
    selector: LabelSelector? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.namespace = namespace
    self.parameterNotFoundAction = parameterNotFoundAction
    if let selector { self.selector = selector }
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `namespace`: a string.
  @_alwaysEmitIntoClient public var namespace: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `parameterNotFoundAction`: a string.
  @_alwaysEmitIntoClient public var parameterNotFoundAction: String? {
    get { self[string: 2] }
    set { self[string: 2] = newValue }
  }
  /// `selector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var selector: LabelSelector {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
}

/// `io.k8s.api.admissionregistration.v1.RuleWithOperations`, with 5 fields.
public struct RuleWithOperations: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?- ?-",
    ["apiGroups", "apiVersions", "operations", "resources", "scope"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    apiGroups: [String]? = nil,
    apiVersions: [String]? = nil,
    operations: [OperationsItem]? = nil,
    resources: [String]? = nil,
    scope: Scope? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.apiGroups = apiGroups
    self.apiVersions = apiVersions
    self.operations = operations
    self.resources = resources
    self.scope = scope
    configure(&self)
  }
  /// `apiGroups`: a list of strings.
  @_alwaysEmitIntoClient public var apiGroups: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `apiVersions`: a list of strings.
  @_alwaysEmitIntoClient public var apiVersions: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `operations`: a list of ``OperationsItem``.
  @_alwaysEmitIntoClient public var operations: [OperationsItem]? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// `resources`: a list of strings.
  @_alwaysEmitIntoClient public var resources: [String]? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `scope`: ``Scope``.
  @_alwaysEmitIntoClient public var scope: Scope? { get { self[field: 4] } set { self[field: 4] = newValue } }

  /// `operations[]`, with 5 known values.
  public struct OperationsItem: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `*`.
    @_alwaysEmitIntoClient public static var field_: Self { Self(text: "*", unchecked: ()) }
    /// `CONNECT`.
    @_alwaysEmitIntoClient public static var connect: Self { Self(text: "CONNECT", unchecked: ()) }
    /// `CREATE`.
    @_alwaysEmitIntoClient public static var create: Self { Self(text: "CREATE", unchecked: ()) }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { Self(text: "DELETE", unchecked: ()) }
    /// `UPDATE`.
    @_alwaysEmitIntoClient public static var update: Self { Self(text: "UPDATE", unchecked: ()) }
  }

  /// `scope`, with 3 known values.
  public struct Scope: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `*`.
    @_alwaysEmitIntoClient public static var field_: Self { Self(text: "*", unchecked: ()) }
    /// `Cluster`.
    @_alwaysEmitIntoClient public static var cluster: Self { Self(text: "Cluster", unchecked: ()) }
    /// `Namespaced`.
    @_alwaysEmitIntoClient public static var namespaced: Self { Self(text: "Namespaced", unchecked: ()) }
  }
}

/// `io.k8s.api.admissionregistration.v1.ServiceReference`, with 4 fields.
public struct AdmissionregistrationServiceReference: SchemaObject {
  public static let fields = FieldTable("!- !- ?- ?-", ["name", "namespace", "path", "port"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    namespace: String,
    path: String? = nil,
    port: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.namespace = namespace
    self.path = path
    self.port = port
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `namespace`: a string, required.
  @_alwaysEmitIntoClient public var namespace: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `path`: a string.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `port`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var port: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
}

/// `io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec`, with 4 fields.
public struct ValidatingAdmissionPolicyBindingSpec: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?{ !- !-",
    ["matchResources", "paramRef", "policyName", "validationActions"],
    [MatchResources.self, ParamRef.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    policyName: String,
    validationActions: [ValidationActionsItem],
    matchResources: MatchResources? = nil,
    paramRef: ParamRef? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let matchResources { self.matchResources = matchResources }
    if let paramRef { self.paramRef = paramRef }
    self.policyName = policyName
    self.validationActions = validationActions
    configure(&self)
  }
  /// `matchResources`: ``MatchResources``.
  @_alwaysEmitIntoClient public var matchResources: MatchResources {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `paramRef`: ``ParamRef``.
  @_alwaysEmitIntoClient public var paramRef: ParamRef {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `policyName`: a string, required.
  @_alwaysEmitIntoClient public var policyName: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `validationActions`: a list of ``ValidationActionsItem``, required.
  @_alwaysEmitIntoClient public var validationActions: [ValidationActionsItem]? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }

  /// `validationActions[]`, with 3 known values.
  public struct ValidationActionsItem: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Audit`.
    @_alwaysEmitIntoClient public static var audit: Self { Self(text: "Audit", unchecked: ()) }
    /// `Deny`.
    @_alwaysEmitIntoClient public static var deny: Self { Self(text: "Deny", unchecked: ()) }
    /// `Warn`.
    @_alwaysEmitIntoClient public static var warn: Self { Self(text: "Warn", unchecked: ()) }
  }
}

/// `io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec`, with 7 fields.
public struct ValidatingAdmissionPolicySpec: SchemaObject {
  public static let fields = FieldTable(
    "?[ ?- ?#name ?{ ?{ ?[ ?#name",
    [
      "auditAnnotations", "failurePolicy", "matchConditions", "matchConstraints", "paramKind", "validations",
      "variables",
    ],
    [AuditAnnotation.self, MatchCondition.self, MatchResources.self, ParamKind.self, Validation.self, Variable.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    auditAnnotations: [AuditAnnotation]? = nil,
    failurePolicy: FailurePolicy? = nil,
    matchConditions: [MatchCondition]? = nil,
    matchConstraints: MatchResources? = nil,
    paramKind: ParamKind? = nil,
    validations: [Validation]? = nil,
    variables: [Variable]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.auditAnnotations = auditAnnotations
    self.failurePolicy = failurePolicy
    self.matchConditions = matchConditions
    if let matchConstraints { self.matchConstraints = matchConstraints }
    if let paramKind { self.paramKind = paramKind }
    self.validations = validations
    self.variables = variables
    configure(&self)
  }
  /// `auditAnnotations`: a list of ``AuditAnnotation``.
  @_alwaysEmitIntoClient public var auditAnnotations: [AuditAnnotation]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `failurePolicy`: ``FailurePolicy``.
  @_alwaysEmitIntoClient public var failurePolicy: FailurePolicy? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `matchConditions`: a list of ``MatchCondition``, told apart by `name`.
  @_alwaysEmitIntoClient public var matchConditions: [MatchCondition]? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// `matchConstraints`: ``MatchResources``.
  @_alwaysEmitIntoClient public var matchConstraints: MatchResources {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `paramKind`: ``ParamKind``.
  @_alwaysEmitIntoClient public var paramKind: ParamKind {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `validations`: a list of ``Validation``.
  @_alwaysEmitIntoClient public var validations: [Validation]? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
  /// `variables`: a list of ``Variable``, told apart by `name`.
  @_alwaysEmitIntoClient public var variables: [Variable]? { get { self[field: 6] } set { self[field: 6] = newValue } }
  /// The same as ``MutatingWebhook.FailurePolicy``.
  public typealias FailurePolicy = MutatingWebhook.FailurePolicy
}

/// `io.k8s.api.admissionregistration.v1.ValidatingWebhook`, with 11 fields.
public struct ValidatingWebhook: SchemaObject {
  public static let fields = FieldTable(
    "!- !- !{ ?- ?#name ?- ?{ ?{ ?[ !- ?-",
    [
      "name", "admissionReviewVersions", "clientConfig", "failurePolicy", "matchConditions", "matchPolicy",
      "namespaceSelector", "objectSelector", "rules", "sideEffects", "timeoutSeconds",
    ],
    [
      AdmissionregistrationWebhookClientConfig.self, MatchCondition.self, LabelSelector.self, LabelSelector.self,
      RuleWithOperations.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    admissionReviewVersions: [String],
    clientConfig: AdmissionregistrationWebhookClientConfig,
    sideEffects: SideEffects,
    failurePolicy: FailurePolicy? = nil,
    matchConditions: [MatchCondition]? = nil,
    matchPolicy: MatchPolicy? = nil,
    namespaceSelector: LabelSelector? = nil,
    objectSelector: LabelSelector? = nil,
    rules: [RuleWithOperations]? = nil,
    timeoutSeconds: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.admissionReviewVersions = admissionReviewVersions
    self.clientConfig = clientConfig
    self.failurePolicy = failurePolicy
    self.matchConditions = matchConditions
    self.matchPolicy = matchPolicy
    if let namespaceSelector { self.namespaceSelector = namespaceSelector }
    if let objectSelector { self.objectSelector = objectSelector }
    self.rules = rules
    self.sideEffects = sideEffects
    self.timeoutSeconds = timeoutSeconds
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `admissionReviewVersions`: a list of strings, required.
  @_alwaysEmitIntoClient public var admissionReviewVersions: [String]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `clientConfig`: ``AdmissionregistrationWebhookClientConfig``, required.
  @_alwaysEmitIntoClient public var clientConfig: AdmissionregistrationWebhookClientConfig {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `failurePolicy`: ``FailurePolicy``.
  @_alwaysEmitIntoClient public var failurePolicy: FailurePolicy? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }
  /// `matchConditions`: a list of ``MatchCondition``, told apart by `name`.
  @_alwaysEmitIntoClient public var matchConditions: [MatchCondition]? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `matchPolicy`: ``MatchPolicy``.
  @_alwaysEmitIntoClient public var matchPolicy: MatchPolicy? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
  /// `namespaceSelector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var namespaceSelector: LabelSelector {
    get { self[object: 6] }
    set { self[object: 6] = newValue }
    _modify { yield &self[object: 6] }
  }
  /// `objectSelector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var objectSelector: LabelSelector {
    get { self[object: 7] }
    set { self[object: 7] = newValue }
    _modify { yield &self[object: 7] }
  }
  /// `rules`: a list of ``RuleWithOperations``.
  @_alwaysEmitIntoClient public var rules: [RuleWithOperations]? {
    get { self[field: 8] }
    set { self[field: 8] = newValue }
  }
  /// `sideEffects`: ``SideEffects``, required.
  @_alwaysEmitIntoClient public var sideEffects: SideEffects? {
    get { self[field: 9] }
    set { self[field: 9] = newValue }
  }
  /// `timeoutSeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var timeoutSeconds: Int? { get { self[field: 10] } set { self[field: 10] = newValue } }
  /// The same as ``MutatingWebhook.FailurePolicy``.
  public typealias FailurePolicy = MutatingWebhook.FailurePolicy
  /// The same as ``MutatingWebhook.MatchPolicy``.
  public typealias MatchPolicy = MutatingWebhook.MatchPolicy
  /// The same as ``MutatingWebhook.SideEffects``.
  public typealias SideEffects = MutatingWebhook.SideEffects
}

/// `io.k8s.api.admissionregistration.v1.Validation`, with 4 fields.
public struct Validation: SchemaObject {
  public static let fields = FieldTable("!- ?- ?- ?-", ["expression", "message", "messageExpression", "reason"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    expression: String,
    message: String? = nil,
    messageExpression: String? = nil,
    reason: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.expression = expression
    self.message = message
    self.messageExpression = messageExpression
    self.reason = reason
    configure(&self)
  }
  /// `expression`: a string, required.
  @_alwaysEmitIntoClient public var expression: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `message`: a string.
  @_alwaysEmitIntoClient public var message: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `messageExpression`: a string.
  @_alwaysEmitIntoClient public var messageExpression: String? {
    get { self[string: 2] }
    set { self[string: 2] = newValue }
  }
  /// `reason`: a string.
  @_alwaysEmitIntoClient public var reason: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
}

/// `io.k8s.api.admissionregistration.v1.Variable`, with 2 fields.
public struct Variable: SchemaObject {
  public static let fields = FieldTable("!- !-", ["name", "expression"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, expression: String, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.expression = expression
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `expression`: a string, required.
  @_alwaysEmitIntoClient public var expression: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.admissionregistration.v1.WebhookClientConfig`, with 3 fields.
public struct AdmissionregistrationWebhookClientConfig: SchemaObject {
  public static let fields = FieldTable(
    "?- ?{ ?-",
    ["caBundle", "service", "url"],
    [AdmissionregistrationServiceReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    caBundle: String? = nil,
    service: AdmissionregistrationServiceReference? = nil,
    url: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.caBundle = caBundle
    if let service { self.service = service }
    self.url = url
    configure(&self)
  }
  /// `caBundle`: a string, format `byte`.
  @_alwaysEmitIntoClient public var caBundle: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `service`: ``AdmissionregistrationServiceReference``.
  @_alwaysEmitIntoClient public var service: AdmissionregistrationServiceReference {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `url`: a string.
  @_alwaysEmitIntoClient public var url: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}
