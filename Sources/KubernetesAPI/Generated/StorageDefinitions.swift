// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.api.storage.v1.CSIDriverSpec`, with 11 fields.
public struct CSIDriverSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?- ?- ?- ?- ?- ?- ?[ ?-",
    [
      "attachRequired", "fsGroupPolicy", "nodeAllocatableUpdatePeriodSeconds", "podInfoOnMount",
      "preventPodSchedulingIfMissing", "requiresRepublish", "seLinuxMount", "serviceAccountTokenInSecrets",
      "storageCapacity", "tokenRequests", "volumeLifecycleModes",
    ],
    [TokenRequest.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    attachRequired: Bool? = nil,
    fsGroupPolicy: String? = nil,
    nodeAllocatableUpdatePeriodSeconds: Int? = nil,
    podInfoOnMount: Bool? = nil,
    preventPodSchedulingIfMissing: Bool? = nil,
    requiresRepublish: Bool? = nil,
    seLinuxMount: Bool? = nil,
    serviceAccountTokenInSecrets: Bool? = nil,
    storageCapacity: Bool? = nil,
    tokenRequests: [TokenRequest]? = nil,
    volumeLifecycleModes: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.attachRequired = attachRequired
    self.fsGroupPolicy = fsGroupPolicy
    self.nodeAllocatableUpdatePeriodSeconds = nodeAllocatableUpdatePeriodSeconds
    self.podInfoOnMount = podInfoOnMount
    self.preventPodSchedulingIfMissing = preventPodSchedulingIfMissing
    self.requiresRepublish = requiresRepublish
    self.seLinuxMount = seLinuxMount
    self.serviceAccountTokenInSecrets = serviceAccountTokenInSecrets
    self.storageCapacity = storageCapacity
    self.tokenRequests = tokenRequests
    self.volumeLifecycleModes = volumeLifecycleModes
    configure(&self)
  }
  /// `attachRequired`: true or false.
  @_alwaysEmitIntoClient public var attachRequired: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `fsGroupPolicy`: a string.
  @_alwaysEmitIntoClient public var fsGroupPolicy: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
  /// `nodeAllocatableUpdatePeriodSeconds`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var nodeAllocatableUpdatePeriodSeconds: Int? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// `podInfoOnMount`: true or false.
  @_alwaysEmitIntoClient public var podInfoOnMount: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `preventPodSchedulingIfMissing`: true or false.
  @_alwaysEmitIntoClient public var preventPodSchedulingIfMissing: Bool? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `requiresRepublish`: true or false.
  @_alwaysEmitIntoClient public var requiresRepublish: Bool? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
  /// `seLinuxMount`: true or false.
  @_alwaysEmitIntoClient public var seLinuxMount: Bool? { get { self[field: 6] } set { self[field: 6] = newValue } }
  /// `serviceAccountTokenInSecrets`: true or false.
  @_alwaysEmitIntoClient public var serviceAccountTokenInSecrets: Bool? {
    get { self[field: 7] }
    set { self[field: 7] = newValue }
  }
  /// `storageCapacity`: true or false.
  @_alwaysEmitIntoClient public var storageCapacity: Bool? { get { self[field: 8] } set { self[field: 8] = newValue } }
  /// `tokenRequests`: a list of ``TokenRequest``.
  @_alwaysEmitIntoClient public var tokenRequests: [TokenRequest]? {
    get { self[field: 9] }
    set { self[field: 9] = newValue }
  }
  /// `volumeLifecycleModes`: a list of strings.
  @_alwaysEmitIntoClient public var volumeLifecycleModes: [String]? {
    get { self[field: 10] }
    set { self[field: 10] = newValue }
  }
}

/// `io.k8s.api.storage.v1.CSINodeDriver`, with 4 fields.
public struct CSINodeDriver: SchemaObject {
  public static let fields = FieldTable(
    "!- ?{ !- ?-",
    ["name", "allocatable", "nodeID", "topologyKeys"],
    [VolumeNodeResources.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    nodeID: String,
    allocatable: VolumeNodeResources? = nil,
    topologyKeys: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    if let allocatable { self.allocatable = allocatable }
    self.nodeID = nodeID
    self.topologyKeys = topologyKeys
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `allocatable`: ``VolumeNodeResources``.
  @_alwaysEmitIntoClient public var allocatable: VolumeNodeResources {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `nodeID`: a string, required.
  @_alwaysEmitIntoClient public var nodeID: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `topologyKeys`: a list of strings.
  @_alwaysEmitIntoClient public var topologyKeys: [String]? { get { self[field: 3] } set { self[field: 3] = newValue } }
}

/// `io.k8s.api.storage.v1.CSINodeSpec`, with one field.
public struct CSINodeSpec: SchemaObject {
  public static let fields = FieldTable("!#name", ["drivers"], [CSINodeDriver.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(drivers: [CSINodeDriver], configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.drivers = drivers
    configure(&self)
  }
  /// `drivers`: a list of ``CSINodeDriver``, required, told apart by `name`.
  @_alwaysEmitIntoClient public var drivers: [CSINodeDriver]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
}

/// `io.k8s.api.storage.v1.TokenRequest`, with 2 fields.
public struct TokenRequest: SchemaObject {
  public static let fields = FieldTable("!- ?-", ["audience", "expirationSeconds"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    audience: String,
    expirationSeconds: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.audience = audience
    self.expirationSeconds = expirationSeconds
    configure(&self)
  }
  /// `audience`: a string, required.
  @_alwaysEmitIntoClient public var audience: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `expirationSeconds`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var expirationSeconds: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.storage.v1.VolumeAttachmentSource`, with 2 fields.
public struct VolumeAttachmentSource: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?-",
    ["inlineVolumeSpec", "persistentVolumeName"],
    [PersistentVolumeSpec.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    inlineVolumeSpec: PersistentVolumeSpec? = nil,
    persistentVolumeName: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let inlineVolumeSpec { self.inlineVolumeSpec = inlineVolumeSpec }
    self.persistentVolumeName = persistentVolumeName
    configure(&self)
  }
  /// `inlineVolumeSpec`: ``PersistentVolumeSpec``.
  @_alwaysEmitIntoClient public var inlineVolumeSpec: PersistentVolumeSpec {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `persistentVolumeName`: a string.
  @_alwaysEmitIntoClient public var persistentVolumeName: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
}

/// `io.k8s.api.storage.v1.VolumeAttachmentSpec`, with 3 fields.
public struct VolumeAttachmentSpec: SchemaObject {
  public static let fields = FieldTable("!- !- !{", ["attacher", "nodeName", "source"], [VolumeAttachmentSource.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    attacher: String,
    nodeName: String,
    source: VolumeAttachmentSource,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.attacher = attacher
    self.nodeName = nodeName
    self.source = source
    configure(&self)
  }
  /// `attacher`: a string, required.
  @_alwaysEmitIntoClient public var attacher: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `nodeName`: a string, required.
  @_alwaysEmitIntoClient public var nodeName: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `source`: ``VolumeAttachmentSource``, required.
  @_alwaysEmitIntoClient public var source: VolumeAttachmentSource {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
}

/// `io.k8s.api.storage.v1.VolumeNodeResources`, with one field.
public struct VolumeNodeResources: SchemaObject {
  public static let fields = FieldTable("?-", ["count"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(count: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.count = count
    configure(&self)
  }
  /// `count`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var count: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
}
