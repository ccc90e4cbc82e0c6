// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec`, with 7 fields.
public struct APIServiceSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- !- ?- ?{ ?- !-",
    ["caBundle", "group", "groupPriorityMinimum", "insecureSkipTLSVerify", "service", "version", "versionPriority"],
    [ApiregistrationServiceReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    groupPriorityMinimum: Int,
    versionPriority: Int,
    caBundle: String? = nil,
    group: String? = nil,
    insecureSkipTLSVerify: Bool? = nil,
    service: ApiregistrationServiceReference? = nil,
    version: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.caBundle = caBundle
    self.group = group
    self.groupPriorityMinimum = groupPriorityMinimum
    self.insecureSkipTLSVerify = insecureSkipTLSVerify
    if let service { self.service = service }
    self.version = version
    self.versionPriority = versionPriority
    configure(&self)
  }
  /// `caBundle`: a string, format `byte`.
  @_alwaysEmitIntoClient public var caBundle: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `group`: a string.
  @_alwaysEmitIntoClient public var group: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `groupPriorityMinimum`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var groupPriorityMinimum: Int? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// `insecureSkipTLSVerify`: true or false.
  @_alwaysEmitIntoClient public var insecureSkipTLSVerify: Bool? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }
  /// `service`: ``ApiregistrationServiceReference``.
  @_alwaysEmitIntoClient public var service: ApiregistrationServiceReference {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `version`: a string.
  @_alwaysEmitIntoClient public var version: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
  /// `versionPriority`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var versionPriority: Int? { get { self[field: 6] } set { self[field: 6] = newValue } }
}

/// `io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference`, with 3 fields.
public struct ApiregistrationServiceReference: SchemaObject {
  public static let fields = FieldTable("?- ?- ?-", ["name", "namespace", "port"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String? = nil,
    namespace: String? = nil,
    port: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.namespace = namespace
    self.port = port
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `namespace`: a string.
  @_alwaysEmitIntoClient public var namespace: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `port`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var port: Int? { get { self[field: 2] } set { self[field: 2] = newValue } }
}
