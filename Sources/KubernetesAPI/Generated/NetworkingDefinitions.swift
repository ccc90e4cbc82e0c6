// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.api.networking.v1.HTTPIngressPath`, with 3 fields.
public struct HTTPIngressPath: SchemaObject {
  public static let fields = FieldTable("!{ ?- !-", ["backend", "path", "pathType"], [IngressBackend.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    backend: IngressBackend,
    pathType: PathType,
    path: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.backend = backend
    self.path = path
    self.pathType = pathType
    configure(&self)
  }
  /// `backend`: ``IngressBackend``, required.
  @_alwaysEmitIntoClient public var backend: IngressBackend {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `path`: a string.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `pathType`: ``PathType``, required.
  @_alwaysEmitIntoClient public var pathType: PathType? { get { self[field: 2] } set { self[field: 2] = newValue } }

  /// `pathType`, with 3 known values.
  public struct PathType: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Exact`.
    @_alwaysEmitIntoClient public static var exact: Self { Self(text: "Exact", unchecked: ()) }
    /// `ImplementationSpecific`.
    @_alwaysEmitIntoClient public static var implementationSpecific: Self {
      Self(text: "ImplementationSpecific", unchecked: ())
    }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { Self(text: "Prefix", unchecked: ()) }
  }
}

/// `io.k8s.api.networking.v1.HTTPIngressRuleValue`, with one field.
public struct HTTPIngressRuleValue: SchemaObject {
  public static let fields = FieldTable("![", ["paths"], [HTTPIngressPath.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(paths: [HTTPIngressPath], configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.paths = paths
    configure(&self)
  }
  /// `paths`: a list of ``HTTPIngressPath``, required.
  @_alwaysEmitIntoClient public var paths: [HTTPIngressPath]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
}

/// `io.k8s.api.networking.v1.IPAddressSpec`, with one field.
public struct IPAddressSpec: SchemaObject {
  public static let fields = FieldTable("!{", ["parentRef"], [ParentReference.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(parentRef: ParentReference, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.parentRef = parentRef
    configure(&self)
  }
  /// `parentRef`: ``ParentReference``, required.
  @_alwaysEmitIntoClient public var parentRef: ParentReference {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
}

/// `io.k8s.api.networking.v1.IPBlock`, with 2 fields.
public struct IPBlock: SchemaObject {
  public static let fields = FieldTable("!- ?-", ["cidr", "except"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    cidr: String,
    except: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.cidr = cidr
    self.except = except
    configure(&self)
  }
  /// `cidr`: a string, required.
  @_alwaysEmitIntoClient public var cidr: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `except`: a list of strings.
  @_alwaysEmitIntoClient public var except: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.networking.v1.IngressBackend`, with 2 fields.
public struct IngressBackend: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?{",
    ["resource", "service"],
    [TypedLocalObjectReference.self, IngressServiceBackend.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    resource: TypedLocalObjectReference? = nil,
    service: IngressServiceBackend? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let resource { self.resource = resource }
    if let service { self.service = service }
    configure(&self)
  }
  /// `resource`: ``TypedLocalObjectReference``.
  @_alwaysEmitIntoClient public var resource: TypedLocalObjectReference {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `service`: ``IngressServiceBackend``.
  @_alwaysEmitIntoClient public var service: IngressServiceBackend {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.networking.v1.IngressClassParametersReference`, with 5 fields.
public struct IngressClassParametersReference: SchemaObject {
  public static let fields = FieldTable("!- ?- !- ?- ?-", ["name", "apiGroup", "kind", "namespace", "scope"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    kind: String,
    apiGroup: String? = nil,
    namespace: String? = nil,
    scope: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.apiGroup = apiGroup
    self.kind = kind
    self.namespace = namespace
    self.scope = scope
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
  /// `scope`: a string.
  @_alwaysEmitIntoClient public var scope: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
}

/// `io.k8s.api.networking.v1.IngressClassSpec`, with 2 fields.
public struct IngressClassSpec: SchemaObject {
  public static let fields = FieldTable("?- ?{", ["controller", "parameters"], [IngressClassParametersReference.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    controller: String? = nil,
    parameters: IngressClassParametersReference? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.controller = controller
    if let parameters { self.parameters = parameters }
    configure(&self)
  }
  /// `controller`: a string.
  @_alwaysEmitIntoClient public var controller: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `parameters`: ``IngressClassParametersReference``.
  @_alwaysEmitIntoClient public var parameters: IngressClassParametersReference {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.networking.v1.IngressRule`, with 2 fields.
public struct IngressRule: SchemaObject {
  public static let fields = FieldTable("?- ?{", ["host", "http"], [HTTPIngressRuleValue.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    host: String? = nil,
    http: HTTPIngressRuleValue? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.host = host
    if let http { self.http = http }
    configure(&self)
  }
  /// `host`: a string.
  @_alwaysEmitIntoClient public var host: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `http`: ``HTTPIngressRuleValue``.
  @_alwaysEmitIntoClient public var http: HTTPIngressRuleValue {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.networking.v1.IngressServiceBackend`, with 2 fields.
public struct IngressServiceBackend: SchemaObject {
  public static let fields = FieldTable("!- ?{", ["name", "port"], [ServiceBackendPort.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    port: ServiceBackendPort? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    if let port { self.port = port }
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `port`: ``ServiceBackendPort``.
  @_alwaysEmitIntoClient public var port: ServiceBackendPort {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.networking.v1.IngressSpec`, with 4 fields.
public struct IngressSpec: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?- ?[ ?[",
    ["defaultBackend", "ingressClassName", "rules", "tls"],
    [IngressBackend.self, IngressRule.self, IngressTLS.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    defaultBackend: IngressBackend? = nil,
    ingressClassName: String? = nil,
    rules: [IngressRule]? = nil,
    tls: [IngressTLS]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let defaultBackend { self.defaultBackend = defaultBackend }
    self.ingressClassName = ingressClassName
    self.rules = rules
    self.tls = tls
    configure(&self)
  }
  /// `defaultBackend`: ``IngressBackend``.
  @_alwaysEmitIntoClient public var defaultBackend: IngressBackend {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `ingressClassName`: a string.
  @_alwaysEmitIntoClient public var ingressClassName: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
  /// `rules`: a list of ``IngressRule``.
  @_alwaysEmitIntoClient public var rules: [IngressRule]? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `tls`: a list of ``IngressTLS``.
  @_alwaysEmitIntoClient public var tls: [IngressTLS]? { get { self[field: 3] } set { self[field: 3] = newValue } }
}

/// `io.k8s.api.networking.v1.IngressTLS`, with 2 fields.
public struct IngressTLS: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["hosts", "secretName"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    hosts: [String]? = nil,
    secretName: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.hosts = hosts
    self.secretName = secretName
    configure(&self)
  }
  /// `hosts`: a list of strings.
  @_alwaysEmitIntoClient public var hosts: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `secretName`: a string.
  @_alwaysEmitIntoClient public var secretName: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.networking.v1.NetworkPolicyEgressRule`, with 2 fields.
public struct NetworkPolicyEgressRule: SchemaObject {
  public static let fields = FieldTable("?[ ?[", ["ports", "to"], [NetworkPolicyPort.self, NetworkPolicyPeer.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    ports: [NetworkPolicyPort]? = nil,
    to: [NetworkPolicyPeer]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.ports = ports
    self.to = to
    configure(&self)
  }
  /// `ports`: a list of ``NetworkPolicyPort``.
  @_alwaysEmitIntoClient public var ports: [NetworkPolicyPort]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `to`: a list of ``NetworkPolicyPeer``.
  @_alwaysEmitIntoClient public var to: [NetworkPolicyPeer]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
}

/// `io.k8s.api.networking.v1.NetworkPolicyIngressRule`, with 2 fields.
public struct NetworkPolicyIngressRule: SchemaObject {
  public static let fields = FieldTable("?[ ?[", ["from", "ports"], [NetworkPolicyPeer.self, NetworkPolicyPort.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    from: [NetworkPolicyPeer]? = nil,
    ports: [NetworkPolicyPort]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.from = from
    self.ports = ports
    configure(&self)
  }
  /// `from`: a list of ``NetworkPolicyPeer``.
  @_alwaysEmitIntoClient public var from: [NetworkPolicyPeer]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `ports`: a list of ``NetworkPolicyPort``.
  @_alwaysEmitIntoClient public var ports: [NetworkPolicyPort]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
}

/// `io.k8s.api.networking.v1.NetworkPolicyPeer`, with 3 fields.
public struct NetworkPolicyPeer: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?{ ?{",
    ["ipBlock", "namespaceSelector", "podSelector"],
    [IPBlock.self, LabelSelector.self, LabelSelector.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    ipBlock: IPBlock? = nil,
    namespaceSelector: LabelSelector? = nil,
    podSelector: LabelSelector? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let ipBlock { self.ipBlock = ipBlock }
    if let namespaceSelector { self.namespaceSelector = namespaceSelector }
    if let podSelector { self.podSelector = podSelector }
    configure(&self)
  }
  /// `ipBlock`: ``IPBlock``.
  @_alwaysEmitIntoClient public var ipBlock: IPBlock {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `namespaceSelector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var namespaceSelector: LabelSelector {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `podSelector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var podSelector: LabelSelector {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
}

/// `io.k8s.api.networking.v1.NetworkPolicyPort`, with 3 fields.
public struct NetworkPolicyPort: SchemaObject {
  public static let fields = FieldTable("?- ?- ?-", ["endPort", "port", "protocol"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    endPort: Int? = nil,
    port: IntOrString? = nil,
    `protocol`: ProtocolObject? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.endPort = endPort
    self.port = port
    self.`protocol` = `protocol`
    configure(&self)
  }
  /// `endPort`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var endPort: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `port`: a whole number or a string.
  @_alwaysEmitIntoClient public var port: IntOrString? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `protocol`: ``ProtocolObject``.
  @_alwaysEmitIntoClient public var `protocol`: ProtocolObject? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// The same as ``ContainerPort.ProtocolObject``.
  public typealias ProtocolObject = ContainerPort.ProtocolObject
}

/// `io.k8s.api.networking.v1.NetworkPolicySpec`, with 4 fields.
public struct NetworkPolicySpec: SchemaObject {
  public static let fields = FieldTable(
    "?[ ?[ ?{ ?-",
    ["egress", "ingress", "podSelector", "policyTypes"],
    [NetworkPolicyEgressRule.self, NetworkPolicyIngressRule.self, LabelSelector.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    egress: [NetworkPolicyEgressRule]? = nil,
    ingress: [NetworkPolicyIngressRule]? = nil,
    podSelector: LabelSelector? = nil,
    policyTypes: [PolicyTypesItem]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.egress = egress
    self.ingress = ingress
    if let podSelector { self.podSelector = podSelector }
    self.policyTypes = policyTypes
    configure(&self)
  }
  /// `egress`: a list of ``NetworkPolicyEgressRule``.
  @_alwaysEmitIntoClient public var egress: [NetworkPolicyEgressRule]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `ingress`: a list of ``NetworkPolicyIngressRule``.
  @_alwaysEmitIntoClient public var ingress: [NetworkPolicyIngressRule]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `podSelector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var podSelector: LabelSelector {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `policyTypes`: a list of ``PolicyTypesItem``.
  @_alwaysEmitIntoClient public var policyTypes: [PolicyTypesItem]? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }

  /// `policyTypes[]`, with 2 known values.
  public struct PolicyTypesItem: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Egress`.
    @_alwaysEmitIntoClient public static var egress: Self { Self(text: "Egress", unchecked: ()) }
    /// `Ingress`.
    @_alwaysEmitIntoClient public static var ingress: Self { Self(text: "Ingress", unchecked: ()) }
  }
}

/// `io.k8s.api.networking.v1.ParentReference`, with 4 fields.
public struct ParentReference: SchemaObject {
  public static let fields = FieldTable("!- ?- ?- !-", ["name", "group", "namespace", "resource"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    resource: String,
    group: String? = nil,
    namespace: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.group = group
    self.namespace = namespace
    self.resource = resource
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `group`: a string.
  @_alwaysEmitIntoClient public var group: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `namespace`: a string.
  @_alwaysEmitIntoClient public var namespace: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `resource`: a string, required.
  @_alwaysEmitIntoClient public var resource: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
}

/// `io.k8s.api.networking.v1.ServiceBackendPort`, with 2 fields.
public struct ServiceBackendPort: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["name", "number"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String? = nil,
    number: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.number = number
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `number`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var number: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.networking.v1.ServiceCIDRSpec`, with one field.
public struct ServiceCIDRSpec: SchemaObject {
  public static let fields = FieldTable("?-", ["cidrs"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(cidrs: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.cidrs = cidrs
    configure(&self)
  }
  /// `cidrs`: a list of strings.
  @_alwaysEmitIntoClient public var cidrs: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
}
