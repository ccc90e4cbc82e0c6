// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource`, with 4 fields.
public struct AWSElasticBlockStoreVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- ?- ?- !-", ["fsType", "partition", "readOnly", "volumeID"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    volumeID: String,
    fsType: String? = nil,
    partition: Int? = nil,
    readOnly: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.partition = partition
    self.readOnly = readOnly
    self.volumeID = volumeID
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `partition`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var partition: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `volumeID`: a string, required.
  @_alwaysEmitIntoClient public var volumeID: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
}

/// `io.k8s.api.core.v1.Affinity`, with 3 fields.
public struct Affinity: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?{ ?{",
    ["nodeAffinity", "podAffinity", "podAntiAffinity"],
    [NodeAffinity.self, PodAffinity.self, PodAntiAffinity.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    nodeAffinity: NodeAffinity? = nil,
    podAffinity: PodAffinity? = nil,
    podAntiAffinity: PodAntiAffinity? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let nodeAffinity { self.nodeAffinity = nodeAffinity }
    if let podAffinity { self.podAffinity = podAffinity }
    if let podAntiAffinity { self.podAntiAffinity = podAntiAffinity }
    configure(&self)
  }
  /// `nodeAffinity`: ``NodeAffinity``.
  @_alwaysEmitIntoClient public var nodeAffinity: NodeAffinity {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `podAffinity`: ``PodAffinity``.
  @_alwaysEmitIntoClient public var podAffinity: PodAffinity {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `podAntiAffinity`: ``PodAntiAffinity``.
  @_alwaysEmitIntoClient public var podAntiAffinity: PodAntiAffinity {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
}

/// `io.k8s.api.core.v1.AppArmorProfile`, with 2 fields.
public struct AppArmorProfile: SchemaObject {
  public static let fields = FieldTable("?- !-", ["localhostProfile", "type"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    type: TypeObject,
    localhostProfile: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.localhostProfile = localhostProfile
    self.type = type
    configure(&self)
  }
  /// `localhostProfile`: a string.
  @_alwaysEmitIntoClient public var localhostProfile: String? {
    get { self[string: 0] }
    set { self[string: 0] = newValue }
  }
  /// `type`: ``TypeObject``, required.
  @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: 1] } set { self[field: 1] = newValue } }

  /// `type`, with 3 known values.
  public struct TypeObject: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Localhost`.
    @_alwaysEmitIntoClient public static var localhost: Self { Self(text: "Localhost", unchecked: ()) }
    /// `RuntimeDefault`.
    @_alwaysEmitIntoClient public static var runtimeDefault: Self { Self(text: "RuntimeDefault", unchecked: ()) }
    /// `Unconfined`.
    @_alwaysEmitIntoClient public static var unconfined: Self { Self(text: "Unconfined", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.AzureDiskVolumeSource`, with 6 fields.
public struct AzureDiskVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?- !- !- ?- ?- ?-",
    ["cachingMode", "diskName", "diskURI", "fsType", "kind", "readOnly"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    diskName: String,
    diskURI: String,
    cachingMode: String? = nil,
    fsType: String? = nil,
    kind: String? = nil,
    readOnly: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.cachingMode = cachingMode
    self.diskName = diskName
    self.diskURI = diskURI
    self.fsType = fsType
    self.kind = kind
    self.readOnly = readOnly
    configure(&self)
  }
  /// `cachingMode`: a string.
  @_alwaysEmitIntoClient public var cachingMode: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `diskName`: a string, required.
  @_alwaysEmitIntoClient public var diskName: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `diskURI`: a string, required.
  @_alwaysEmitIntoClient public var diskURI: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `kind`: a string.
  @_alwaysEmitIntoClient public var kind: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
}

/// `io.k8s.api.core.v1.AzureFilePersistentVolumeSource`, with 4 fields.
public struct AzureFilePersistentVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- !- ?- !-", ["readOnly", "secretName", "secretNamespace", "shareName"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    secretName: String,
    shareName: String,
    readOnly: Bool? = nil,
    secretNamespace: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.readOnly = readOnly
    self.secretName = secretName
    self.secretNamespace = secretNamespace
    self.shareName = shareName
    configure(&self)
  }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `secretName`: a string, required.
  @_alwaysEmitIntoClient public var secretName: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `secretNamespace`: a string.
  @_alwaysEmitIntoClient public var secretNamespace: String? {
    get { self[string: 2] }
    set { self[string: 2] = newValue }
  }
  /// `shareName`: a string, required.
  @_alwaysEmitIntoClient public var shareName: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
}

/// `io.k8s.api.core.v1.AzureFileVolumeSource`, with 3 fields.
public struct AzureFileVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- !- !-", ["readOnly", "secretName", "shareName"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    secretName: String,
    shareName: String,
    readOnly: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.readOnly = readOnly
    self.secretName = secretName
    self.shareName = shareName
    configure(&self)
  }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `secretName`: a string, required.
  @_alwaysEmitIntoClient public var secretName: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `shareName`: a string, required.
  @_alwaysEmitIntoClient public var shareName: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}

/// `io.k8s.api.core.v1.CSIPersistentVolumeSource`, with 10 fields.
public struct CSIPersistentVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?{ !- ?- ?{ ?{ ?{ ?- ?- !-",
    [
      "controllerExpandSecretRef", "controllerPublishSecretRef", "driver", "fsType", "nodeExpandSecretRef",
      "nodePublishSecretRef", "nodeStageSecretRef", "readOnly", "volumeAttributes", "volumeHandle",
    ],
    [SecretReference.self, SecretReference.self, SecretReference.self, SecretReference.self, SecretReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    driver: String,
    volumeHandle: String,
    controllerExpandSecretRef: SecretReference? = nil,
    controllerPublishSecretRef: SecretReference? = nil,
    fsType: String? = nil,
    nodeExpandSecretRef: SecretReference? = nil,
    nodePublishSecretRef: SecretReference? = nil,
    nodeStageSecretRef: SecretReference? = nil,
    readOnly: Bool? = nil,
    volumeAttributes: OrderedMap<String>? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let controllerExpandSecretRef { self.controllerExpandSecretRef = controllerExpandSecretRef }
    if let controllerPublishSecretRef { self.controllerPublishSecretRef = controllerPublishSecretRef }
    self.driver = driver
    self.fsType = fsType
    if let nodeExpandSecretRef { self.nodeExpandSecretRef = nodeExpandSecretRef }
    if let nodePublishSecretRef { self.nodePublishSecretRef = nodePublishSecretRef }
    if let nodeStageSecretRef { self.nodeStageSecretRef = nodeStageSecretRef }
    self.readOnly = readOnly
    if let volumeAttributes { self.volumeAttributes = volumeAttributes }
    self.volumeHandle = volumeHandle
    configure(&self)
  }
  /// `controllerExpandSecretRef`: ``SecretReference``.
  @_alwaysEmitIntoClient public var controllerExpandSecretRef: SecretReference {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `controllerPublishSecretRef`: ``SecretReference``.
  @_alwaysEmitIntoClient public var controllerPublishSecretRef: SecretReference {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `driver`: a string, required.
  @_alwaysEmitIntoClient public var driver: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `nodeExpandSecretRef`: ``SecretReference``.
  @_alwaysEmitIntoClient public var nodeExpandSecretRef: SecretReference {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `nodePublishSecretRef`: ``SecretReference``.
  @_alwaysEmitIntoClient public var nodePublishSecretRef: SecretReference {
    get { self[object: 5] }
    set { self[object: 5] = newValue }
    _modify { yield &self[object: 5] }
  }
  /// `nodeStageSecretRef`: ``SecretReference``.
  @_alwaysEmitIntoClient public var nodeStageSecretRef: SecretReference {
    get { self[object: 6] }
    set { self[object: 6] = newValue }
    _modify { yield &self[object: 6] }
  }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 7] } set { self[field: 7] = newValue } }
  /// `volumeAttributes`: strings by name.
  @_alwaysEmitIntoClient public var volumeAttributes: OrderedMap<String> {
    get { self[object: 8] }
    set { self[object: 8] = newValue }
    _modify { yield &self[object: 8] }
  }
  /// `volumeHandle`: a string, required.
  @_alwaysEmitIntoClient public var volumeHandle: String? { get { self[string: 9] } set { self[string: 9] = newValue } }
}

/// `io.k8s.api.core.v1.CSIVolumeSource`, with 5 fields.
public struct CSIVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "!- ?- ?{ ?- ?-",
    ["driver", "fsType", "nodePublishSecretRef", "readOnly", "volumeAttributes"],
    [LocalObjectReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    driver: String,
    fsType: String? = nil,
    nodePublishSecretRef: LocalObjectReference? = nil,
    readOnly: Bool? = nil,
    volumeAttributes: OrderedMap<String>? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.driver = driver
    self.fsType = fsType
    if let nodePublishSecretRef { self.nodePublishSecretRef = nodePublishSecretRef }
    self.readOnly = readOnly
    if let volumeAttributes { self.volumeAttributes = volumeAttributes }
    configure(&self)
  }
  /// `driver`: a string, required.
  @_alwaysEmitIntoClient public var driver: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `nodePublishSecretRef`: ``LocalObjectReference``.
  @_alwaysEmitIntoClient public var nodePublishSecretRef: LocalObjectReference {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `volumeAttributes`: strings by name.
  @_alwaysEmitIntoClient public var volumeAttributes: OrderedMap<String> {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
}

/// `io.k8s.api.core.v1.Capabilities`, with 2 fields.
public struct Capabilities: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["add", "drop"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    add: [String]? = nil,
    drop: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.add = add
    self.drop = drop
    configure(&self)
  }
  /// `add`: a list of strings.
  @_alwaysEmitIntoClient public var add: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `drop`: a list of strings.
  @_alwaysEmitIntoClient public var drop: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.core.v1.CephFSPersistentVolumeSource`, with 6 fields.
public struct CephFSPersistentVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "!- ?- ?- ?- ?{ ?-",
    ["monitors", "path", "readOnly", "secretFile", "secretRef", "user"],
    [SecretReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    monitors: [String],
    path: String? = nil,
    readOnly: Bool? = nil,
    secretFile: String? = nil,
    secretRef: SecretReference? = nil,
    user: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.monitors = monitors
    self.path = path
    self.readOnly = readOnly
    self.secretFile = secretFile
    if let secretRef { self.secretRef = secretRef }
    self.user = user
    configure(&self)
  }
  /// `monitors`: a list of strings, required.
  @_alwaysEmitIntoClient public var monitors: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `path`: a string.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `secretFile`: a string.
  @_alwaysEmitIntoClient public var secretFile: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `secretRef`: ``SecretReference``.
  @_alwaysEmitIntoClient public var secretRef: SecretReference {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `user`: a string.
  @_alwaysEmitIntoClient public var user: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
}

/// `io.k8s.api.core.v1.CephFSVolumeSource`, with 6 fields.
public struct CephFSVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "!- ?- ?- ?- ?{ ?-",
    ["monitors", "path", "readOnly", "secretFile", "secretRef", "user"],
    [LocalObjectReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    monitors: [String],
    path: String? = nil,
    readOnly: Bool? = nil,
    secretFile: String? = nil,
    secretRef: LocalObjectReference? = nil,
    user: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.monitors = monitors
    self.path = path
    self.readOnly = readOnly
    self.secretFile = secretFile
    if let secretRef { self.secretRef = secretRef }
    self.user = user
    configure(&self)
  }
  /// `monitors`: a list of strings, required.
  @_alwaysEmitIntoClient public var monitors: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `path`: a string.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `secretFile`: a string.
  @_alwaysEmitIntoClient public var secretFile: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `secretRef`: ``LocalObjectReference``.
  @_alwaysEmitIntoClient public var secretRef: LocalObjectReference {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `user`: a string.
  @_alwaysEmitIntoClient public var user: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
}

/// `io.k8s.api.core.v1.CinderPersistentVolumeSource`, with 4 fields.
public struct CinderPersistentVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?{ !-",
    ["fsType", "readOnly", "secretRef", "volumeID"],
    [SecretReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    volumeID: String,
    fsType: String? = nil,
    readOnly: Bool? = nil,
    secretRef: SecretReference? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.readOnly = readOnly
    if let secretRef { self.secretRef = secretRef }
    self.volumeID = volumeID
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `secretRef`: ``SecretReference``.
  @_alwaysEmitIntoClient public var secretRef: SecretReference {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `volumeID`: a string, required.
  @_alwaysEmitIntoClient public var volumeID: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
}

/// `io.k8s.api.core.v1.CinderVolumeSource`, with 4 fields.
public struct CinderVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?{ !-",
    ["fsType", "readOnly", "secretRef", "volumeID"],
    [LocalObjectReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    volumeID: String,
    fsType: String? = nil,
    readOnly: Bool? = nil,
    secretRef: LocalObjectReference? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.readOnly = readOnly
    if let secretRef { self.secretRef = secretRef }
    self.volumeID = volumeID
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `secretRef`: ``LocalObjectReference``.
  @_alwaysEmitIntoClient public var secretRef: LocalObjectReference {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `volumeID`: a string, required.
  @_alwaysEmitIntoClient public var volumeID: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
}

/// `io.k8s.api.core.v1.ClientIPConfig`, with one field.
public struct ClientIPConfig: SchemaObject {
  public static let fields = FieldTable("?-", ["timeoutSeconds"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(timeoutSeconds: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.timeoutSeconds = timeoutSeconds
    configure(&self)
  }
  /// `timeoutSeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var timeoutSeconds: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
}

/// `io.k8s.api.core.v1.ClusterTrustBundleProjection`, with 5 fields.
public struct ClusterTrustBundleProjection: SchemaObject {
  public static let fields = FieldTable(
    "?- ?{ ?- !- ?-",
    ["name", "labelSelector", "optional", "path", "signerName"],
    [LabelSelector.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    path: String,
    name: String? = nil,
    labelSelector: LabelSelector? = nil,
    optional: Bool? = nil,
    signerName: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    if let labelSelector { self.labelSelector = labelSelector }
    self.optional = optional
    self.path = path
    self.signerName = signerName
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `labelSelector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `optional`: true or false.
  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `path`: a string, required.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `signerName`: a string.
  @_alwaysEmitIntoClient public var signerName: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
}

/// `io.k8s.api.core.v1.ConfigMapEnvSource`, with 2 fields.
public struct ConfigMapEnvSource: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["name", "optional"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String? = nil,
    optional: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.optional = optional
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `optional`: true or false.
  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.core.v1.ConfigMapKeySelector`, with 3 fields.
public struct ConfigMapKeySelector: SchemaObject {
  public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    key: String,
    name: String? = nil,
    optional: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.key = key
    self.optional = optional
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `key`: a string, required.
  @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `optional`: true or false.
  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
}

/// `io.k8s.api.core.v1.ConfigMapNodeConfigSource`, with 5 fields.
public struct ConfigMapNodeConfigSource: SchemaObject {
  public static let fields = FieldTable(
    "!- !- !- ?- ?-",
    ["name", "kubeletConfigKey", "namespace", "resourceVersion", "uid"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    kubeletConfigKey: String,
    namespace: String,
    resourceVersion: String? = nil,
    uid: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.kubeletConfigKey = kubeletConfigKey
    self.namespace = namespace
    self.resourceVersion = resourceVersion
    self.uid = uid
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `kubeletConfigKey`: a string, required.
  @_alwaysEmitIntoClient public var kubeletConfigKey: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
  /// `namespace`: a string, required.
  @_alwaysEmitIntoClient public var namespace: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `resourceVersion`: a string.
  @_alwaysEmitIntoClient public var resourceVersion: String? {
    get { self[string: 3] }
    set { self[string: 3] = newValue }
  }
  /// `uid`: a string.
  @_alwaysEmitIntoClient public var uid: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
}

/// `io.k8s.api.core.v1.ConfigMapProjection`, with 3 fields.
public struct ConfigMapProjection: SchemaObject {
  public static let fields = FieldTable("?- ?[ ?-", ["name", "items", "optional"], [KeyToPath.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String? = nil,
    items: [KeyToPath]? = nil,
    optional: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.items = items
    self.optional = optional
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `items`: a list of ``KeyToPath``.
  @_alwaysEmitIntoClient public var items: [KeyToPath]? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `optional`: true or false.
  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
}

/// `io.k8s.api.core.v1.ConfigMapVolumeSource`, with 4 fields.
public struct ConfigMapVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- ?- ?[ ?-", ["name", "defaultMode", "items", "optional"], [KeyToPath.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String? = nil,
    defaultMode: Int? = nil,
    items: [KeyToPath]? = nil,
    optional: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.defaultMode = defaultMode
    self.items = items
    self.optional = optional
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `defaultMode`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var defaultMode: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `items`: a list of ``KeyToPath``.
  @_alwaysEmitIntoClient public var items: [KeyToPath]? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `optional`: true or false.
  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
}

/// `io.k8s.api.core.v1.Container`, with 25 fields.
public struct Container: SchemaObject {
  public static let fields = FieldTable(
    """
    !- ?- ?- ?#name ?[ ?- ?- ?{ ?{ ?#containerPort,protocol ?{ ?[ ?{ ?- ?[ ?{ ?{ ?- ?- ?- ?- ?- ?#devicePath \
    ?#mountPath ?-
    """,
    [
      "name", "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe", "ports",
      "readinessProbe", "resizePolicy", "resources", "restartPolicy", "restartPolicyRules", "securityContext",
      "startupProbe", "stdin", "stdinOnce", "terminationMessagePath", "terminationMessagePolicy", "tty",
      "volumeDevices", "volumeMounts", "workingDir",
    ],
    [
      EnvVar.self, EnvFromSource.self, Lifecycle.self, Probe.self, ContainerPort.self, Probe.self,
      ContainerResizePolicy.self, ResourceRequirements.self, ContainerRestartRule.self, SecurityContext.self,
      Probe.self, VolumeDevice.self, VolumeMount.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    args: [String]? = nil,
    command: [String]? = nil,
    env: [EnvVar]? = nil,
    envFrom: [EnvFromSource]? = nil,
    image: String? = nil,
    imagePullPolicy: ImagePullPolicy? = nil,
    lifecycle: Lifecycle? = nil,
    livenessProbe: Probe? = nil,
    ports: [ContainerPort]? = nil,
    readinessProbe: Probe? = nil,
    resizePolicy: [ContainerResizePolicy]? = nil,
    resources: ResourceRequirements? = nil,
    restartPolicy: String? = nil,
    restartPolicyRules: [ContainerRestartRule]? = nil,
    securityContext: SecurityContext? = nil,
    startupProbe: Probe? = nil,
    stdin: Bool? = nil,
    stdinOnce: Bool? = nil,
    terminationMessagePath: String? = nil,
    terminationMessagePolicy: TerminationMessagePolicy? = nil,
    tty: Bool? = nil,
    volumeDevices: [VolumeDevice]? = nil,
    volumeMounts: [VolumeMount]? = nil,
    workingDir: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.args = args
    self.command = command
    self.env = env
    self.envFrom = envFrom
    self.image = image
    self.imagePullPolicy = imagePullPolicy
    if let lifecycle { self.lifecycle = lifecycle }
    if let livenessProbe { self.livenessProbe = livenessProbe }
    self.ports = ports
    if let readinessProbe { self.readinessProbe = readinessProbe }
    self.resizePolicy = resizePolicy
    if let resources { self.resources = resources }
    self.restartPolicy = restartPolicy
    self.restartPolicyRules = restartPolicyRules
    if let securityContext { self.securityContext = securityContext }
    if let startupProbe { self.startupProbe = startupProbe }
    self.stdin = stdin
    self.stdinOnce = stdinOnce
    self.terminationMessagePath = terminationMessagePath
    self.terminationMessagePolicy = terminationMessagePolicy
    self.tty = tty
    self.volumeDevices = volumeDevices
    self.volumeMounts = volumeMounts
    self.workingDir = workingDir
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `args`: a list of strings.
  @_alwaysEmitIntoClient public var args: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `command`: a list of strings.
  @_alwaysEmitIntoClient public var command: [String]? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `env`: a list of ``EnvVar``, told apart by `name`.
  @_alwaysEmitIntoClient public var env: [EnvVar]? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `envFrom`: a list of ``EnvFromSource``.
  @_alwaysEmitIntoClient public var envFrom: [EnvFromSource]? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `image`: a string.
  @_alwaysEmitIntoClient public var image: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
  /// `imagePullPolicy`: ``ImagePullPolicy``.
  @_alwaysEmitIntoClient public var imagePullPolicy: ImagePullPolicy? {
    get { self[field: 6] }
    set { self[field: 6] = newValue }
  }
  /// `lifecycle`: ``Lifecycle``.
  @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
    get { self[object: 7] }
    set { self[object: 7] = newValue }
    _modify { yield &self[object: 7] }
  }
  /// `livenessProbe`: ``Probe``.
  @_alwaysEmitIntoClient public var livenessProbe: Probe {
    get { self[object: 8] }
    set { self[object: 8] = newValue }
    _modify { yield &self[object: 8] }
  }
  /// `ports`: a list of ``ContainerPort``, told apart by `containerPort` and `protocol`.
  @_alwaysEmitIntoClient public var ports: [ContainerPort]? { get { self[field: 9] } set { self[field: 9] = newValue } }
  /// `readinessProbe`: ``Probe``.
  @_alwaysEmitIntoClient public var readinessProbe: Probe {
    get { self[object: 10] }
    set { self[object: 10] = newValue }
    _modify { yield &self[object: 10] }
  }
  /// `resizePolicy`: a list of ``ContainerResizePolicy``.
  @_alwaysEmitIntoClient public var resizePolicy: [ContainerResizePolicy]? {
    get { self[field: 11] }
    set { self[field: 11] = newValue }
  }
  /// `resources`: ``ResourceRequirements``.
  @_alwaysEmitIntoClient public var resources: ResourceRequirements {
    get { self[object: 12] }
    set { self[object: 12] = newValue }
    _modify { yield &self[object: 12] }
  }
  /// `restartPolicy`: a string.
  @_alwaysEmitIntoClient public var restartPolicy: String? {
    get { self[string: 13] }
    set { self[string: 13] = newValue }
  }
  /// `restartPolicyRules`: a list of ``ContainerRestartRule``.
  @_alwaysEmitIntoClient public var restartPolicyRules: [ContainerRestartRule]? {
    get { self[field: 14] }
    set { self[field: 14] = newValue }
  }
  /// `securityContext`: ``SecurityContext``.
  @_alwaysEmitIntoClient public var securityContext: SecurityContext {
    get { self[object: 15] }
    set { self[object: 15] = newValue }
    _modify { yield &self[object: 15] }
  }
  /// `startupProbe`: ``Probe``.
  @_alwaysEmitIntoClient public var startupProbe: Probe {
    get { self[object: 16] }
    set { self[object: 16] = newValue }
    _modify { yield &self[object: 16] }
  }
  /// `stdin`: true or false.
  @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: 17] } set { self[field: 17] = newValue } }
  /// `stdinOnce`: true or false.
  @_alwaysEmitIntoClient public var stdinOnce: Bool? { get { self[field: 18] } set { self[field: 18] = newValue } }
  /// `terminationMessagePath`: a string.
  @_alwaysEmitIntoClient public var terminationMessagePath: String? {
    get { self[string: 19] }
    set { self[string: 19] = newValue }
  }
  /// `terminationMessagePolicy`: ``TerminationMessagePolicy``.
  @_alwaysEmitIntoClient public var terminationMessagePolicy: TerminationMessagePolicy? {
    get { self[field: 20] }
    set { self[field: 20] = newValue }
  }
  /// `tty`: true or false.
  @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: 21] } set { self[field: 21] = newValue } }
  /// `volumeDevices`: a list of ``VolumeDevice``, told apart by `devicePath`.
  @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevice]? {
    get { self[field: 22] }
    set { self[field: 22] = newValue }
  }
  /// `volumeMounts`: a list of ``VolumeMount``, told apart by `mountPath`.
  @_alwaysEmitIntoClient public var volumeMounts: [VolumeMount]? {
    get { self[field: 23] }
    set { self[field: 23] = newValue }
  }
  /// `workingDir`: a string.
  @_alwaysEmitIntoClient public var workingDir: String? { get { self[string: 24] } set { self[string: 24] = newValue } }

  /// `imagePullPolicy`, with 3 known values.
  public struct ImagePullPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Always`.
    @_alwaysEmitIntoClient public static var always: Self { Self(text: "Always", unchecked: ()) }
    /// `IfNotPresent`.
    @_alwaysEmitIntoClient public static var ifNotPresent: Self { Self(text: "IfNotPresent", unchecked: ()) }
    /// `Never`.
    @_alwaysEmitIntoClient public static var never: Self { Self(text: "Never", unchecked: ()) }
  }

  /// `terminationMessagePolicy`, with 2 known values.
  public struct TerminationMessagePolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `FallbackToLogsOnError`.
    @_alwaysEmitIntoClient public static var fallbackToLogsOnError: Self {
      Self(text: "FallbackToLogsOnError", unchecked: ())
    }
    /// `File`.
    @_alwaysEmitIntoClient public static var file: Self { Self(text: "File", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.ContainerPort`, with 5 fields.
public struct ContainerPort: SchemaObject {
  public static let fields = FieldTable("?- !- ?- ?- ?-", ["name", "containerPort", "hostIP", "hostPort", "protocol"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    containerPort: Int,
    name: String? = nil,
    hostIP: String? = nil,
    hostPort: Int? = nil,
    `protocol`: ProtocolObject? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.containerPort = containerPort
    self.hostIP = hostIP
    self.hostPort = hostPort
    self.`protocol` = `protocol`
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `containerPort`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var containerPort: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `hostIP`: a string.
  @_alwaysEmitIntoClient public var hostIP: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `hostPort`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var hostPort: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `protocol`: ``ProtocolObject``.
  @_alwaysEmitIntoClient public var `protocol`: ProtocolObject? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }

  /// `protocol`, with 3 known values.
  public struct ProtocolObject: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `SCTP`.
    @_alwaysEmitIntoClient public static var sctp: Self { Self(text: "SCTP", unchecked: ()) }
    /// `TCP`.
    @_alwaysEmitIntoClient public static var tcp: Self { Self(text: "TCP", unchecked: ()) }
    /// `UDP`.
    @_alwaysEmitIntoClient public static var udp: Self { Self(text: "UDP", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.ContainerResizePolicy`, with 2 fields.
public struct ContainerResizePolicy: SchemaObject {
  public static let fields = FieldTable("!- !-", ["resourceName", "restartPolicy"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    resourceName: String,
    restartPolicy: String,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.resourceName = resourceName
    self.restartPolicy = restartPolicy
    configure(&self)
  }
  /// `resourceName`: a string, required.
  @_alwaysEmitIntoClient public var resourceName: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `restartPolicy`: a string, required.
  @_alwaysEmitIntoClient public var restartPolicy: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
}

/// `io.k8s.api.core.v1.ContainerRestartRule`, with 2 fields.
public struct ContainerRestartRule: SchemaObject {
  public static let fields = FieldTable("!- ?{", ["action", "exitCodes"], [ContainerRestartRuleOnExitCodes.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    action: String,
    exitCodes: ContainerRestartRuleOnExitCodes? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.action = action
    if let exitCodes { self.exitCodes = exitCodes }
    configure(&self)
  }
  /// `action`: a string, required.
  @_alwaysEmitIntoClient public var action: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `exitCodes`: ``ContainerRestartRuleOnExitCodes``.
  @_alwaysEmitIntoClient public var exitCodes: ContainerRestartRuleOnExitCodes {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.core.v1.ContainerRestartRuleOnExitCodes`, with 2 fields.
public struct ContainerRestartRuleOnExitCodes: SchemaObject {
  public static let fields = FieldTable("!- ?-", ["operator", "values"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    `operator`: String,
    values: [Int]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.`operator` = `operator`
    self.values = values
    configure(&self)
  }
  /// `operator`: a string, required.
  @_alwaysEmitIntoClient public var `operator`: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `values`: a list of whole numbers.
  @_alwaysEmitIntoClient public var values: [Int]? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.core.v1.DownwardAPIProjection`, with one field.
public struct DownwardAPIProjection: SchemaObject {
  public static let fields = FieldTable("?[", ["items"], [DownwardAPIVolumeFile.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    items: [DownwardAPIVolumeFile]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.items = items
    configure(&self)
  }
  /// `items`: a list of ``DownwardAPIVolumeFile``.
  @_alwaysEmitIntoClient public var items: [DownwardAPIVolumeFile]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
}

/// `io.k8s.api.core.v1.DownwardAPIVolumeFile`, with 4 fields.
public struct DownwardAPIVolumeFile: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?- !- ?{",
    ["fieldRef", "mode", "path", "resourceFieldRef"],
    [ObjectFieldSelector.self, ResourceFieldSelector.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    path: String,
    fieldRef: ObjectFieldSelector? = nil,
    mode: Int? = nil,
    resourceFieldRef: ResourceFieldSelector? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let fieldRef { self.fieldRef = fieldRef }
    self.mode = mode
    self.path = path
    if let resourceFieldRef { self.resourceFieldRef = resourceFieldRef }
    configure(&self)
  }
  /// `fieldRef`: ``ObjectFieldSelector``.
  @_alwaysEmitIntoClient public var fieldRef: ObjectFieldSelector {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `mode`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var mode: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `path`: a string, required.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `resourceFieldRef`: ``ResourceFieldSelector``.
  @_alwaysEmitIntoClient public var resourceFieldRef: ResourceFieldSelector {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
}

/// `io.k8s.api.core.v1.DownwardAPIVolumeSource`, with 2 fields.
public struct DownwardAPIVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- ?[", ["defaultMode", "items"], [DownwardAPIVolumeFile.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    defaultMode: Int? = nil,
    items: [DownwardAPIVolumeFile]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.defaultMode = defaultMode
    self.items = items
    configure(&self)
  }
  /// `defaultMode`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var defaultMode: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `items`: a list of ``DownwardAPIVolumeFile``.
  @_alwaysEmitIntoClient public var items: [DownwardAPIVolumeFile]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
}

/// `io.k8s.api.core.v1.EmptyDirVolumeSource`, with 2 fields.
public struct EmptyDirVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["medium", "sizeLimit"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    medium: String? = nil,
    sizeLimit: Quantity? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.medium = medium
    self.sizeLimit = sizeLimit
    configure(&self)
  }
  /// `medium`: a string.
  @_alwaysEmitIntoClient public var medium: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `sizeLimit`: a quantity.
  @_alwaysEmitIntoClient public var sizeLimit: Quantity? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.core.v1.EndpointAddress`, with 4 fields.
public struct EndpointAddress: SchemaObject {
  public static let fields = FieldTable(
    "?- !- ?- ?{",
    ["hostname", "ip", "nodeName", "targetRef"],
    [ObjectReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    ip: String,
    hostname: String? = nil,
    nodeName: String? = nil,
    targetRef: ObjectReference? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.hostname = hostname
    self.ip = ip
    self.nodeName = nodeName
    if let targetRef { self.targetRef = targetRef }
    configure(&self)
  }
  /// `hostname`: a string.
  @_alwaysEmitIntoClient public var hostname: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `ip`: a string, required.
  @_alwaysEmitIntoClient public var ip: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `nodeName`: a string.
  @_alwaysEmitIntoClient public var nodeName: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `targetRef`: ``ObjectReference``.
  @_alwaysEmitIntoClient public var targetRef: ObjectReference {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
}

/// `io.k8s.api.core.v1.EndpointPort`, with 4 fields.
public struct EndpointPort: SchemaObject {
  public static let fields = FieldTable("?- ?- !- ?-", ["name", "appProtocol", "port", "protocol"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    port: Int,
    name: String? = nil,
    appProtocol: String? = nil,
    `protocol`: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.appProtocol = appProtocol
    self.port = port
    self.`protocol` = `protocol`
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `appProtocol`: a string.
  @_alwaysEmitIntoClient public var appProtocol: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `port`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var port: Int? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `protocol`: a string.
  @_alwaysEmitIntoClient public var `protocol`: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
}

/// `io.k8s.api.core.v1.EndpointSubset`, with 3 fields.
public struct EndpointSubset: SchemaObject {
  public static let fields = FieldTable(
    "?[ ?[ ?[",
    ["addresses", "notReadyAddresses", "ports"],
    [EndpointAddress.self, EndpointAddress.self, EndpointPort.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    addresses: [EndpointAddress]? = nil,
    notReadyAddresses: [EndpointAddress]? = nil,
    ports: [EndpointPort]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.addresses = addresses
    self.notReadyAddresses = notReadyAddresses
    self.ports = ports
    configure(&self)
  }
  /// `addresses`: a list of ``EndpointAddress``.
  @_alwaysEmitIntoClient public var addresses: [EndpointAddress]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `notReadyAddresses`: a list of ``EndpointAddress``.
  @_alwaysEmitIntoClient public var notReadyAddresses: [EndpointAddress]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `ports`: a list of ``EndpointPort``.
  @_alwaysEmitIntoClient public var ports: [EndpointPort]? { get { self[field: 2] } set { self[field: 2] = newValue } }
}

/// `io.k8s.api.core.v1.EnvFromSource`, with 3 fields.
public struct EnvFromSource: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?- ?{",
    ["configMapRef", "prefix", "secretRef"],
    [ConfigMapEnvSource.self, SecretEnvSource.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    configMapRef: ConfigMapEnvSource? = nil,
    prefix: String? = nil,
    secretRef: SecretEnvSource? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let configMapRef { self.configMapRef = configMapRef }
    self.prefix = prefix
    if let secretRef { self.secretRef = secretRef }
    configure(&self)
  }
  /// `configMapRef`: ``ConfigMapEnvSource``.
  @_alwaysEmitIntoClient public var configMapRef: ConfigMapEnvSource {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `prefix`: a string.
  @_alwaysEmitIntoClient public var prefix: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `secretRef`: ``SecretEnvSource``.
  @_alwaysEmitIntoClient public var secretRef: SecretEnvSource {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
}

/// `io.k8s.api.core.v1.EnvVar`, with 3 fields.
public struct EnvVar: SchemaObject {
  public static let fields = FieldTable("!- ?- ?{", ["name", "value", "valueFrom"], [EnvVarSource.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    value: String? = nil,
    valueFrom: EnvVarSource? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.value = value
    if let valueFrom { self.valueFrom = valueFrom }
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `value`: a string.
  @_alwaysEmitIntoClient public var value: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `valueFrom`: ``EnvVarSource``.
  @_alwaysEmitIntoClient public var valueFrom: EnvVarSource {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
}

/// `io.k8s.api.core.v1.EnvVarSource`, with 5 fields.
public struct EnvVarSource: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?{ ?{ ?{ ?{",
    ["configMapKeyRef", "fieldRef", "fileKeyRef", "resourceFieldRef", "secretKeyRef"],
    [
      ConfigMapKeySelector.self, ObjectFieldSelector.self, FileKeySelector.self, ResourceFieldSelector.self,
      SecretKeySelector.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    configMapKeyRef: ConfigMapKeySelector? = nil,
    fieldRef: ObjectFieldSelector? = nil,
    fileKeyRef: FileKeySelector? = nil,
    resourceFieldRef: ResourceFieldSelector? = nil,
    secretKeyRef: SecretKeySelector? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let configMapKeyRef { self.configMapKeyRef = configMapKeyRef }
    if let fieldRef { self.fieldRef = fieldRef }
    if let fileKeyRef { self.fileKeyRef = fileKeyRef }
    if let resourceFieldRef { self.resourceFieldRef = resourceFieldRef }
    if let secretKeyRef { self.secretKeyRef = secretKeyRef }
    configure(&self)
  }
  /// `configMapKeyRef`: ``ConfigMapKeySelector``.
  @_alwaysEmitIntoClient public var configMapKeyRef: ConfigMapKeySelector {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `fieldRef`: ``ObjectFieldSelector``.
  @_alwaysEmitIntoClient public var fieldRef: ObjectFieldSelector {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `fileKeyRef`: ``FileKeySelector``.
  @_alwaysEmitIntoClient public var fileKeyRef: FileKeySelector {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `resourceFieldRef`: ``ResourceFieldSelector``.
  @_alwaysEmitIntoClient public var resourceFieldRef: ResourceFieldSelector {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `secretKeyRef`: ``SecretKeySelector``.
  @_alwaysEmitIntoClient public var secretKeyRef: SecretKeySelector {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
}

/// `io.k8s.api.core.v1.EphemeralContainer`, with 26 fields.
public struct EphemeralContainer: SchemaObject {
  public static let fields = FieldTable(
    """
    !- ?- ?- ?#name ?[ ?- ?- ?{ ?{ ?#containerPort,protocol ?{ ?[ ?{ ?- ?[ ?{ ?{ ?- ?- ?- ?- ?- ?- ?#devicePath \
    ?#mountPath ?-
    """,
    [
      "name", "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe", "ports",
      "readinessProbe", "resizePolicy", "resources", "restartPolicy", "restartPolicyRules", "securityContext",
      "startupProbe", "stdin", "stdinOnce", "targetContainerName", "terminationMessagePath", "terminationMessagePolicy",
      "tty", "volumeDevices", "volumeMounts", "workingDir",
    ],
    [
      EnvVar.self, EnvFromSource.self, Lifecycle.self, Probe.self, ContainerPort.self, Probe.self,
      ContainerResizePolicy.self, ResourceRequirements.self, ContainerRestartRule.self, SecurityContext.self,
      Probe.self, VolumeDevice.self, VolumeMount.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    args: [String]? = nil,
    command: [String]? = nil,
    env: [EnvVar]? = nil,
    envFrom: [EnvFromSource]? = nil,
    image: String? = nil,
    imagePullPolicy: ImagePullPolicy? = nil,
    lifecycle: Lifecycle? = nil,
    livenessProbe: Probe? = nil,
    ports: [ContainerPort]? = nil,
    readinessProbe: Probe? = nil,
    resizePolicy: [ContainerResizePolicy]? = nil,
    resources: ResourceRequirements? = nil,
    restartPolicy: String? = nil,
    restartPolicyRules: [ContainerRestartRule]? = nil,
    securityContext: SecurityContext? = nil,
    startupProbe: Probe? = nil,
    stdin: Bool? = nil,
    stdinOnce: Bool? = nil,
    targetContainerName: String? = nil,
    terminationMessagePath: String? = nil,
    terminationMessagePolicy: TerminationMessagePolicy? = nil,
    tty: Bool? = nil,
    volumeDevices: [VolumeDevice]? = nil,
    volumeMounts: [VolumeMount]? = nil,
    workingDir: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.args = args
    self.command = command
    self.env = env
    self.envFrom = envFrom
    self.image = image
    self.imagePullPolicy = imagePullPolicy
    if let lifecycle { self.lifecycle = lifecycle }
    if let livenessProbe { self.livenessProbe = livenessProbe }
    self.ports = ports
    if let readinessProbe { self.readinessProbe = readinessProbe }
    self.resizePolicy = resizePolicy
    if let resources { self.resources = resources }
    self.restartPolicy = restartPolicy
    self.restartPolicyRules = restartPolicyRules
    if let securityContext { self.securityContext = securityContext }
    if let startupProbe { self.startupProbe = startupProbe }
    self.stdin = stdin
    self.stdinOnce = stdinOnce
    self.targetContainerName = targetContainerName
    self.terminationMessagePath = terminationMessagePath
    self.terminationMessagePolicy = terminationMessagePolicy
    self.tty = tty
    self.volumeDevices = volumeDevices
    self.volumeMounts = volumeMounts
    self.workingDir = workingDir
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `args`: a list of strings.
  @_alwaysEmitIntoClient public var args: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `command`: a list of strings.
  @_alwaysEmitIntoClient public var command: [String]? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `env`: a list of ``EnvVar``, told apart by `name`.
  @_alwaysEmitIntoClient public var env: [EnvVar]? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `envFrom`: a list of ``EnvFromSource``.
  @_alwaysEmitIntoClient public var envFrom: [EnvFromSource]? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `image`: a string.
  @_alwaysEmitIntoClient public var image: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
  /// `imagePullPolicy`: ``ImagePullPolicy``.
  @_alwaysEmitIntoClient public var imagePullPolicy: ImagePullPolicy? {
    get { self[field: 6] }
    set { self[field: 6] = newValue }
  }
  /// `lifecycle`: ``Lifecycle``.
  @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
    get { self[object: 7] }
    set { self[object: 7] = newValue }
    _modify { yield &self[object: 7] }
  }
  /// `livenessProbe`: ``Probe``.
  @_alwaysEmitIntoClient public var livenessProbe: Probe {
    get { self[object: 8] }
    set { self[object: 8] = newValue }
    _modify { yield &self[object: 8] }
  }
  /// `ports`: a list of ``ContainerPort``, told apart by `containerPort` and `protocol`.
  @_alwaysEmitIntoClient public var ports: [ContainerPort]? { get { self[field: 9] } set { self[field: 9] = newValue } }
  /// `readinessProbe`: ``Probe``.
  @_alwaysEmitIntoClient public var readinessProbe: Probe {
    get { self[object: 10] }
    set { self[object: 10] = newValue }
    _modify { yield &self[object: 10] }
  }
  /// `resizePolicy`: a list of ``ContainerResizePolicy``.
  @_alwaysEmitIntoClient public var resizePolicy: [ContainerResizePolicy]? {
    get { self[field: 11] }
    set { self[field: 11] = newValue }
  }
  /// `resources`: ``ResourceRequirements``.
  @_alwaysEmitIntoClient public var resources: ResourceRequirements {
    get { self[object: 12] }
    set { self[object: 12] = newValue }
    _modify { yield &self[object: 12] }
  }
  /// `restartPolicy`: a string.
  @_alwaysEmitIntoClient public var restartPolicy: String? {
    get { self[string: 13] }
    set { self[string: 13] = newValue }
  }
  /// `restartPolicyRules`: a list of ``ContainerRestartRule``.
  @_alwaysEmitIntoClient public var restartPolicyRules: [ContainerRestartRule]? {
    get { self[field: 14] }
    set { self[field: 14] = newValue }
  }
  /// `securityContext`: ``SecurityContext``.
  @_alwaysEmitIntoClient public var securityContext: SecurityContext {
    get { self[object: 15] }
    set { self[object: 15] = newValue }
    _modify { yield &self[object: 15] }
  }
  /// `startupProbe`: ``Probe``.
  @_alwaysEmitIntoClient public var startupProbe: Probe {
    get { self[object: 16] }
    set { self[object: 16] = newValue }
    _modify { yield &self[object: 16] }
  }
  /// `stdin`: true or false.
  @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: 17] } set { self[field: 17] = newValue } }
  /// `stdinOnce`: true or false.
  @_alwaysEmitIntoClient public var stdinOnce: Bool? { get { self[field: 18] } set { self[field: 18] = newValue } }
  /// `targetContainerName`: a string.
  @_alwaysEmitIntoClient public var targetContainerName: String? {
    get { self[string: 19] }
    set { self[string: 19] = newValue }
  }
  /// `terminationMessagePath`: a string.
  @_alwaysEmitIntoClient public var terminationMessagePath: String? {
    get { self[string: 20] }
    set { self[string: 20] = newValue }
  }
  /// `terminationMessagePolicy`: ``TerminationMessagePolicy``.
  @_alwaysEmitIntoClient public var terminationMessagePolicy: TerminationMessagePolicy? {
    get { self[field: 21] }
    set { self[field: 21] = newValue }
  }
  /// `tty`: true or false.
  @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: 22] } set { self[field: 22] = newValue } }
  /// `volumeDevices`: a list of ``VolumeDevice``, told apart by `devicePath`.
  @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevice]? {
    get { self[field: 23] }
    set { self[field: 23] = newValue }
  }
  /// `volumeMounts`: a list of ``VolumeMount``, told apart by `mountPath`.
  @_alwaysEmitIntoClient public var volumeMounts: [VolumeMount]? {
    get { self[field: 24] }
    set { self[field: 24] = newValue }
  }
  /// `workingDir`: a string.
  @_alwaysEmitIntoClient public var workingDir: String? { get { self[string: 25] } set { self[string: 25] = newValue } }
  /// The same as ``Container.ImagePullPolicy``.
  public typealias ImagePullPolicy = Container.ImagePullPolicy
  /// The same as ``Container.TerminationMessagePolicy``.
  public typealias TerminationMessagePolicy = Container.TerminationMessagePolicy
}

/// `io.k8s.api.core.v1.EphemeralVolumeSource`, with one field.
public struct EphemeralVolumeSource: SchemaObject {
  public static let fields = FieldTable("?{", ["volumeClaimTemplate"], [PersistentVolumeClaimTemplate.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    volumeClaimTemplate: PersistentVolumeClaimTemplate? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let volumeClaimTemplate { self.volumeClaimTemplate = volumeClaimTemplate }
    configure(&self)
  }
  /// `volumeClaimTemplate`: ``PersistentVolumeClaimTemplate``.
  @_alwaysEmitIntoClient public var volumeClaimTemplate: PersistentVolumeClaimTemplate {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
}

/// `io.k8s.api.core.v1.ExecAction`, with one field.
public struct ExecAction: SchemaObject {
  public static let fields = FieldTable("?-", ["command"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(command: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.command = command
    configure(&self)
  }
  /// `command`: a list of strings.
  @_alwaysEmitIntoClient public var command: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
}

/// `io.k8s.api.core.v1.FCVolumeSource`, with 5 fields.
public struct FCVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- ?- ?- ?- ?-", ["fsType", "lun", "readOnly", "targetWWNs", "wwids"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    fsType: String? = nil,
    lun: Int? = nil,
    readOnly: Bool? = nil,
    targetWWNs: [String]? = nil,
    wwids: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.lun = lun
    self.readOnly = readOnly
    self.targetWWNs = targetWWNs
    self.wwids = wwids
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `lun`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var lun: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `targetWWNs`: a list of strings.
  @_alwaysEmitIntoClient public var targetWWNs: [String]? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `wwids`: a list of strings.
  @_alwaysEmitIntoClient public var wwids: [String]? { get { self[field: 4] } set { self[field: 4] = newValue } }
}

/// `io.k8s.api.core.v1.FileKeySelector`, with 4 fields.
public struct FileKeySelector: SchemaObject {
  public static let fields = FieldTable("!- ?- !- !-", ["key", "optional", "path", "volumeName"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    key: String,
    path: String,
    volumeName: String,
    optional: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.key = key
    self.optional = optional
    self.path = path
    self.volumeName = volumeName
    configure(&self)
  }
  /// `key`: a string, required.
  @_alwaysEmitIntoClient public var key: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `optional`: true or false.
  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `path`: a string, required.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `volumeName`: a string, required.
  @_alwaysEmitIntoClient public var volumeName: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
}

/// `io.k8s.api.core.v1.FlexPersistentVolumeSource`, with 5 fields.
public struct FlexPersistentVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "!- ?- ?- ?- ?{",
    ["driver", "fsType", "options", "readOnly", "secretRef"],
    [SecretReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    driver: String,
    fsType: String? = nil,
    options: OrderedMap<String>? = nil,
    readOnly: Bool? = nil,
    secretRef: SecretReference? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.driver = driver
    self.fsType = fsType
    if let options { self.options = options }
    self.readOnly = readOnly
    if let secretRef { self.secretRef = secretRef }
    configure(&self)
  }
  /// `driver`: a string, required.
  @_alwaysEmitIntoClient public var driver: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `options`: strings by name.
  @_alwaysEmitIntoClient public var options: OrderedMap<String> {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `secretRef`: ``SecretReference``.
  @_alwaysEmitIntoClient public var secretRef: SecretReference {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
}

/// `io.k8s.api.core.v1.FlexVolumeSource`, with 5 fields.
public struct FlexVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "!- ?- ?- ?- ?{",
    ["driver", "fsType", "options", "readOnly", "secretRef"],
    [LocalObjectReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    driver: String,
    fsType: String? = nil,
    options: OrderedMap<String>? = nil,
    readOnly: Bool? = nil,
    secretRef: LocalObjectReference? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.driver = driver
    self.fsType = fsType
    if let options { self.options = options }
    self.readOnly = readOnly
    if let secretRef { self.secretRef = secretRef }
    configure(&self)
  }
  /// `driver`: a string, required.
  @_alwaysEmitIntoClient public var driver: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `options`: strings by name.
  @_alwaysEmitIntoClient public var options: OrderedMap<String> {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `secretRef`: ``LocalObjectReference``.
  @_alwaysEmitIntoClient public var secretRef: LocalObjectReference {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
}

/// `io.k8s.api.core.v1.FlockerVolumeSource`, with 2 fields.
public struct FlockerVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["datasetName", "datasetUUID"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    datasetName: String? = nil,
    datasetUUID: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.datasetName = datasetName
    self.datasetUUID = datasetUUID
    configure(&self)
  }
  /// `datasetName`: a string.
  @_alwaysEmitIntoClient public var datasetName: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `datasetUUID`: a string.
  @_alwaysEmitIntoClient public var datasetUUID: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.core.v1.GCEPersistentDiskVolumeSource`, with 4 fields.
public struct GCEPersistentDiskVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- ?- !- ?-", ["fsType", "partition", "pdName", "readOnly"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    pdName: String,
    fsType: String? = nil,
    partition: Int? = nil,
    readOnly: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.partition = partition
    self.pdName = pdName
    self.readOnly = readOnly
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `partition`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var partition: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `pdName`: a string, required.
  @_alwaysEmitIntoClient public var pdName: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
}

/// `io.k8s.api.core.v1.GRPCAction`, with 2 fields.
public struct GRPCAction: SchemaObject {
  public static let fields = FieldTable("!- ?-", ["port", "service"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(port: Int, service: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.port = port
    self.service = service
    configure(&self)
  }
  /// `port`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var port: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `service`: a string.
  @_alwaysEmitIntoClient public var service: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.core.v1.GitRepoVolumeSource`, with 3 fields.
public struct GitRepoVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- !- ?-", ["directory", "repository", "revision"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    repository: String,
    directory: String? = nil,
    revision: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.directory = directory
    self.repository = repository
    self.revision = revision
    configure(&self)
  }
  /// `directory`: a string.
  @_alwaysEmitIntoClient public var directory: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `repository`: a string, required.
  @_alwaysEmitIntoClient public var repository: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `revision`: a string.
  @_alwaysEmitIntoClient public var revision: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}

/// `io.k8s.api.core.v1.GlusterfsPersistentVolumeSource`, with 4 fields.
public struct GlusterfsPersistentVolumeSource: SchemaObject {
  public static let fields = FieldTable("!- ?- !- ?-", ["endpoints", "endpointsNamespace", "path", "readOnly"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    endpoints: String,
    path: String,
    endpointsNamespace: String? = nil,
    readOnly: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.endpoints = endpoints
    self.endpointsNamespace = endpointsNamespace
    self.path = path
    self.readOnly = readOnly
    configure(&self)
  }
  /// `endpoints`: a string, required.
  @_alwaysEmitIntoClient public var endpoints: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `endpointsNamespace`: a string.
  @_alwaysEmitIntoClient public var endpointsNamespace: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
  /// `path`: a string, required.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
}

/// `io.k8s.api.core.v1.GlusterfsVolumeSource`, with 3 fields.
public struct GlusterfsVolumeSource: SchemaObject {
  public static let fields = FieldTable("!- !- ?-", ["endpoints", "path", "readOnly"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    endpoints: String,
    path: String,
    readOnly: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.endpoints = endpoints
    self.path = path
    self.readOnly = readOnly
    configure(&self)
  }
  /// `endpoints`: a string, required.
  @_alwaysEmitIntoClient public var endpoints: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `path`: a string, required.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
}

/// `io.k8s.api.core.v1.HTTPGetAction`, with 5 fields.
public struct HTTPGetAction: SchemaObject {
  public static let fields = FieldTable(
    "?- ?[ ?- !- ?-",
    ["host", "httpHeaders", "path", "port", "scheme"],
    [HTTPHeader.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    port: IntOrString,
    host: String? = nil,
    httpHeaders: [HTTPHeader]? = nil,
    path: String? = nil,
    scheme: Scheme? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.host = host
    self.httpHeaders = httpHeaders
    self.path = path
    self.port = port
    self.scheme = scheme
    configure(&self)
  }
  /// `host`: a string.
  @_alwaysEmitIntoClient public var host: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `httpHeaders`: a list of ``HTTPHeader``.
  @_alwaysEmitIntoClient public var httpHeaders: [HTTPHeader]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `path`: a string.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `port`: a whole number or a string, required.
  @_alwaysEmitIntoClient public var port: IntOrString? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `scheme`: ``Scheme``.
  @_alwaysEmitIntoClient public var scheme: Scheme? { get { self[field: 4] } set { self[field: 4] = newValue } }

  /// `scheme`, with 2 known values.
  public struct Scheme: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `HTTP`.
    @_alwaysEmitIntoClient public static var http: Self { Self(text: "HTTP", unchecked: ()) }
    /// `HTTPS`.
    @_alwaysEmitIntoClient public static var https: Self { Self(text: "HTTPS", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.HTTPHeader`, with 2 fields.
public struct HTTPHeader: SchemaObject {
  public static let fields = FieldTable("!- !-", ["name", "value"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, value: String, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.value = value
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `value`: a string, required.
  @_alwaysEmitIntoClient public var value: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.core.v1.HostAlias`, with 2 fields.
public struct HostAlias: SchemaObject {
  public static let fields = FieldTable("?- !-", ["hostnames", "ip"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    ip: String,
    hostnames: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.hostnames = hostnames
    self.ip = ip
    configure(&self)
  }
  /// `hostnames`: a list of strings.
  @_alwaysEmitIntoClient public var hostnames: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `ip`: a string, required.
  @_alwaysEmitIntoClient public var ip: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.core.v1.HostPathVolumeSource`, with 2 fields.
public struct HostPathVolumeSource: SchemaObject {
  public static let fields = FieldTable("!- ?-", ["path", "type"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    path: String,
    type: TypeObject? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.path = path
    self.type = type
    configure(&self)
  }
  /// `path`: a string, required.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `type`: ``TypeObject``.
  @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: 1] } set { self[field: 1] = newValue } }

  /// `type`, with 8 known values.
  public struct TypeObject: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// The empty text.
    @_alwaysEmitIntoClient public static var empty: Self { Self(text: "", unchecked: ()) }
    /// `BlockDevice`.
    @_alwaysEmitIntoClient public static var blockDevice: Self { Self(text: "BlockDevice", unchecked: ()) }
    /// `CharDevice`.
    @_alwaysEmitIntoClient public static var charDevice: Self { Self(text: "CharDevice", unchecked: ()) }
    /// `Directory`.
    @_alwaysEmitIntoClient public static var directory: Self { Self(text: "Directory", unchecked: ()) }
    /// `DirectoryOrCreate`.
    @_alwaysEmitIntoClient public static var directoryOrCreate: Self { Self(text: "DirectoryOrCreate", unchecked: ()) }
    /// `File`.
    @_alwaysEmitIntoClient public static var file: Self { Self(text: "File", unchecked: ()) }
    /// `FileOrCreate`.
    @_alwaysEmitIntoClient public static var fileOrCreate: Self { Self(text: "FileOrCreate", unchecked: ()) }
    /// `Socket`.
    @_alwaysEmitIntoClient public static var socket: Self { Self(text: "Socket", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.ISCSIPersistentVolumeSource`, with 11 fields.
public struct ISCSIPersistentVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?- !- ?- !- ?- ?- ?{ !-",
    [
      "chapAuthDiscovery", "chapAuthSession", "fsType", "initiatorName", "iqn", "iscsiInterface", "lun", "portals",
      "readOnly", "secretRef", "targetPortal",
    ],
    [SecretReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    iqn: String,
    lun: Int,
    targetPortal: String,
    chapAuthDiscovery: Bool? = nil,
    chapAuthSession: Bool? = nil,
    fsType: String? = nil,
    initiatorName: String? = nil,
    iscsiInterface: String? = nil,
    portals: [String]? = nil,
    readOnly: Bool? = nil,
    secretRef: SecretReference? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.chapAuthDiscovery = chapAuthDiscovery
    self.chapAuthSession = chapAuthSession
    self.fsType = fsType
    self.initiatorName = initiatorName
    self.iqn = iqn
    self.iscsiInterface = iscsiInterface
    self.lun = lun
    self.portals = portals
    self.readOnly = readOnly
    if let secretRef { self.secretRef = secretRef }
    self.targetPortal = targetPortal
    configure(&self)
  }
  /// `chapAuthDiscovery`: true or false.
  @_alwaysEmitIntoClient public var chapAuthDiscovery: Bool? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `chapAuthSession`: true or false.
  @_alwaysEmitIntoClient public var chapAuthSession: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `initiatorName`: a string.
  @_alwaysEmitIntoClient public var initiatorName: String? {
    get { self[string: 3] }
    set { self[string: 3] = newValue }
  }
  /// `iqn`: a string, required.
  @_alwaysEmitIntoClient public var iqn: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
  /// `iscsiInterface`: a string.
  @_alwaysEmitIntoClient public var iscsiInterface: String? {
    get { self[string: 5] }
    set { self[string: 5] = newValue }
  }
  /// `lun`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var lun: Int? { get { self[field: 6] } set { self[field: 6] = newValue } }
  /// `portals`: a list of strings.
  @_alwaysEmitIntoClient public var portals: [String]? { get { self[field: 7] } set { self[field: 7] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 8] } set { self[field: 8] = newValue } }
  /// `secretRef`: ``SecretReference``.
  @_alwaysEmitIntoClient public var secretRef: SecretReference {
    get { self[object: 9] }
    set { self[object: 9] = newValue }
    _modify { yield &self[object: 9] }
  }
  /// `targetPortal`: a string, required.
  @_alwaysEmitIntoClient public var targetPortal: String? {
    get { self[string: 10] }
    set { self[string: 10] = newValue }
  }
}

/// `io.k8s.api.core.v1.ISCSIVolumeSource`, with 11 fields.
public struct ISCSIVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?- !- ?- !- ?- ?- ?{ !-",
    [
      "chapAuthDiscovery", "chapAuthSession", "fsType", "initiatorName", "iqn", "iscsiInterface", "lun", "portals",
      "readOnly", "secretRef", "targetPortal",
    ],
    [LocalObjectReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    iqn: String,
    lun: Int,
    targetPortal: String,
    chapAuthDiscovery: Bool? = nil,
    chapAuthSession: Bool? = nil,
    fsType: String? = nil,
    initiatorName: String? = nil,
    iscsiInterface: String? = nil,
    portals: [String]? = nil,
    readOnly: Bool? = nil,
    secretRef: LocalObjectReference? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.chapAuthDiscovery = chapAuthDiscovery
    self.chapAuthSession = chapAuthSession
    self.fsType = fsType
    self.initiatorName = initiatorName
    self.iqn = iqn
    self.iscsiInterface = iscsiInterface
    self.lun = lun
    self.portals = portals
    self.readOnly = readOnly
    if let secretRef { self.secretRef = secretRef }
    self.targetPortal = targetPortal
    configure(&self)
  }
  /// `chapAuthDiscovery`: true or false.
  @_alwaysEmitIntoClient public var chapAuthDiscovery: Bool? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `chapAuthSession`: true or false.
  @_alwaysEmitIntoClient public var chapAuthSession: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `initiatorName`: a string.
  @_alwaysEmitIntoClient public var initiatorName: String? {
    get { self[string: 3] }
    set { self[string: 3] = newValue }
  }
  /// `iqn`: a string, required.
  @_alwaysEmitIntoClient public var iqn: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
  /// `iscsiInterface`: a string.
  @_alwaysEmitIntoClient public var iscsiInterface: String? {
    get { self[string: 5] }
    set { self[string: 5] = newValue }
  }
  /// `lun`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var lun: Int? { get { self[field: 6] } set { self[field: 6] = newValue } }
  /// `portals`: a list of strings.
  @_alwaysEmitIntoClient public var portals: [String]? { get { self[field: 7] } set { self[field: 7] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 8] } set { self[field: 8] = newValue } }
  /// `secretRef`: ``LocalObjectReference``.
  @_alwaysEmitIntoClient public var secretRef: LocalObjectReference {
    get { self[object: 9] }
    set { self[object: 9] = newValue }
    _modify { yield &self[object: 9] }
  }
  /// `targetPortal`: a string, required.
  @_alwaysEmitIntoClient public var targetPortal: String? {
    get { self[string: 10] }
    set { self[string: 10] = newValue }
  }
}

/// `io.k8s.api.core.v1.ImageVolumeSource`, with 2 fields.
public struct ImageVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["pullPolicy", "reference"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    pullPolicy: String? = nil,
    reference: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.pullPolicy = pullPolicy
    self.reference = reference
    configure(&self)
  }
  /// `pullPolicy`: a string.
  @_alwaysEmitIntoClient public var pullPolicy: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `reference`: a string.
  @_alwaysEmitIntoClient public var reference: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.core.v1.KeyToPath`, with 3 fields.
public struct KeyToPath: SchemaObject {
  public static let fields = FieldTable("!- ?- !-", ["key", "mode", "path"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    key: String,
    path: String,
    mode: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.key = key
    self.mode = mode
    self.path = path
    configure(&self)
  }
  /// `key`: a string, required.
  @_alwaysEmitIntoClient public var key: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `mode`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var mode: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `path`: a string, required.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}

/// `io.k8s.api.core.v1.Lifecycle`, with 3 fields.
public struct Lifecycle: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?{ ?-",
    ["postStart", "preStop", "stopSignal"],
    [LifecycleHandler.self, LifecycleHandler.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    postStart: LifecycleHandler? = nil,
    preStop: LifecycleHandler? = nil,
    stopSignal: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let postStart { self.postStart = postStart }
    if let preStop { self.preStop = preStop }
    self.stopSignal = stopSignal
    configure(&self)
  }
  /// `postStart`: ``LifecycleHandler``.
  @_alwaysEmitIntoClient public var postStart: LifecycleHandler {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `preStop`: ``LifecycleHandler``.
  @_alwaysEmitIntoClient public var preStop: LifecycleHandler {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `stopSignal`: a string.
  @_alwaysEmitIntoClient public var stopSignal: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}

/// `io.k8s.api.core.v1.LifecycleHandler`, with 4 fields.
public struct LifecycleHandler: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?{ ?{ ?{",
    ["exec", "httpGet", "sleep", "tcpSocket"],
    [ExecAction.self, HTTPGetAction.self, SleepAction.self, TCPSocketAction.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    exec: ExecAction? = nil,
    httpGet: HTTPGetAction? = nil,
    sleep: SleepAction? = nil,
    tcpSocket: TCPSocketAction? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let exec { self.exec = exec }
    if let httpGet { self.httpGet = httpGet }
    if let sleep { self.sleep = sleep }
    if let tcpSocket { self.tcpSocket = tcpSocket }
    configure(&self)
  }
  /// `exec`: ``ExecAction``.
  @_alwaysEmitIntoClient public var exec: ExecAction {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `httpGet`: ``HTTPGetAction``.
  @_alwaysEmitIntoClient public var httpGet: HTTPGetAction {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `sleep`: ``SleepAction``.
  @_alwaysEmitIntoClient public var sleep: SleepAction {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `tcpSocket`: ``TCPSocketAction``.
  @_alwaysEmitIntoClient public var tcpSocket: TCPSocketAction {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
}

/// `io.k8s.api.core.v1.LimitRangeItem`, with 6 fields.
public struct LimitRangeItem: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?- ?- !-",
    ["default", "defaultRequest", "max", "maxLimitRequestRatio", "min", "type"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    type: String,
    `default`: OrderedMap<Quantity>? = nil,
    defaultRequest: OrderedMap<Quantity>? = nil,
    max: OrderedMap<Quantity>? = nil,
    maxLimitRequestRatio: OrderedMap<Quantity>? = nil,
    min: OrderedMap<Quantity>? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let `default` { self.`default` = `default` }
    if let defaultRequest { self.defaultRequest = defaultRequest }
    if let max { self.max = max }
    if let maxLimitRequestRatio { self.maxLimitRequestRatio = maxLimitRequestRatio }
    if let min { self.min = min }
    self.type = type
    configure(&self)
  }
  /// `default`: quantities by name.
  @_alwaysEmitIntoClient public var `default`: OrderedMap<Quantity> {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `defaultRequest`: quantities by name.
  @_alwaysEmitIntoClient public var defaultRequest: OrderedMap<Quantity> {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `max`: quantities by name.
  @_alwaysEmitIntoClient public var max: OrderedMap<Quantity> {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `maxLimitRequestRatio`: quantities by name.
  @_alwaysEmitIntoClient public var maxLimitRequestRatio: OrderedMap<Quantity> {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `min`: quantities by name.
  @_alwaysEmitIntoClient public var min: OrderedMap<Quantity> {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `type`: a string, required.
  @_alwaysEmitIntoClient public var type: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
}

/// `io.k8s.api.core.v1.LimitRangeSpec`, with one field.
public struct LimitRangeSpec: SchemaObject {
  public static let fields = FieldTable("![", ["limits"], [LimitRangeItem.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(limits: [LimitRangeItem], configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.limits = limits
    configure(&self)
  }
  /// `limits`: a list of ``LimitRangeItem``, required.
  @_alwaysEmitIntoClient public var limits: [LimitRangeItem]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
}

/// `io.k8s.api.core.v1.LocalObjectReference`, with one field.
public struct LocalObjectReference: SchemaObject {
  public static let fields = FieldTable("?-", ["name"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
}

/// `io.k8s.api.core.v1.LocalVolumeSource`, with 2 fields.
public struct LocalVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- !-", ["fsType", "path"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(path: String, fsType: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.path = path
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `path`: a string, required.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.core.v1.NFSVolumeSource`, with 3 fields.
public struct NFSVolumeSource: SchemaObject {
  public static let fields = FieldTable("!- ?- !-", ["path", "readOnly", "server"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    path: String,
    server: String,
    readOnly: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.path = path
    self.readOnly = readOnly
    self.server = server
    configure(&self)
  }
  /// `path`: a string, required.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `server`: a string, required.
  @_alwaysEmitIntoClient public var server: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}

/// `io.k8s.api.core.v1.NamespaceSpec`, with one field.
public struct NamespaceSpec: SchemaObject {
  public static let fields = FieldTable("?-", ["finalizers"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(finalizers: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.finalizers = finalizers
    configure(&self)
  }
  /// `finalizers`: a list of strings.
  @_alwaysEmitIntoClient public var finalizers: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
}

/// `io.k8s.api.core.v1.NodeAffinity`, with 2 fields.
public struct NodeAffinity: SchemaObject {
  public static let fields = FieldTable(
    "?[ ?{",
    ["preferredDuringSchedulingIgnoredDuringExecution", "requiredDuringSchedulingIgnoredDuringExecution"],
    [PreferredSchedulingTerm.self, NodeSelector.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    preferredDuringSchedulingIgnoredDuringExecution: [PreferredSchedulingTerm]? = nil,
    requiredDuringSchedulingIgnoredDuringExecution: NodeSelector? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
    if let requiredDuringSchedulingIgnoredDuringExecution {
      self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
    }
    configure(&self)
  }
  /// `preferredDuringSchedulingIgnoredDuringExecution`: a list of ``PreferredSchedulingTerm``.
  @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredSchedulingTerm]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `requiredDuringSchedulingIgnoredDuringExecution`: ``NodeSelector``.
  @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: NodeSelector {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.core.v1.NodeConfigSource`, with one field.
public struct NodeConfigSource: SchemaObject {
  public static let fields = FieldTable("?{", ["configMap"], [ConfigMapNodeConfigSource.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    configMap: ConfigMapNodeConfigSource? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let configMap { self.configMap = configMap }
    configure(&self)
  }
  /// `configMap`: ``ConfigMapNodeConfigSource``.
  @_alwaysEmitIntoClient public var configMap: ConfigMapNodeConfigSource {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
}

/// `io.k8s.api.core.v1.NodeSelector`, with one field.
public struct NodeSelector: SchemaObject {
  public static let fields = FieldTable("![", ["nodeSelectorTerms"], [NodeSelectorTerm.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    nodeSelectorTerms: [NodeSelectorTerm],
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.nodeSelectorTerms = nodeSelectorTerms
    configure(&self)
  }
  /// `nodeSelectorTerms`: a list of ``NodeSelectorTerm``, required.
  @_alwaysEmitIntoClient public var nodeSelectorTerms: [NodeSelectorTerm]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
}

/// `io.k8s.api.core.v1.NodeSelectorRequirement`, with 3 fields.
public struct NodeSelectorRequirement: SchemaObject {
  public static let fields = FieldTable("!- !- ?-", ["key", "operator", "values"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    key: String,
    `operator`: Operator,
    values: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.key = key
    self.`operator` = `operator`
    self.values = values
    configure(&self)
  }
  /// `key`: a string, required.
  @_alwaysEmitIntoClient public var key: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `operator`: ``Operator``, required.
  @_alwaysEmitIntoClient public var `operator`: Operator? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `values`: a list of strings.
  @_alwaysEmitIntoClient public var values: [String]? { get { self[field: 2] } set { self[field: 2] = newValue } }

  /// `operator`, with 6 known values.
  public struct Operator: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `DoesNotExist`.
    @_alwaysEmitIntoClient public static var doesNotExist: Self { Self(text: "DoesNotExist", unchecked: ()) }
    /// `Exists`.
    @_alwaysEmitIntoClient public static var exists: Self { Self(text: "Exists", unchecked: ()) }
    /// `Gt`.
    @_alwaysEmitIntoClient public static var gt: Self { Self(text: "Gt", unchecked: ()) }
    /// `In`.
    @_alwaysEmitIntoClient public static var `in`: Self { Self(text: "In", unchecked: ()) }
    /// `Lt`.
    @_alwaysEmitIntoClient public static var lt: Self { Self(text: "Lt", unchecked: ()) }
    /// `NotIn`.
    @_alwaysEmitIntoClient public static var notIn: Self { Self(text: "NotIn", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.NodeSelectorTerm`, with 2 fields.
public struct NodeSelectorTerm: SchemaObject {
  public static let fields = FieldTable(
    "?[ ?[",
    ["matchExpressions", "matchFields"],
    [NodeSelectorRequirement.self, NodeSelectorRequirement.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    matchExpressions: [NodeSelectorRequirement]? = nil,
    matchFields: [NodeSelectorRequirement]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.matchExpressions = matchExpressions
    self.matchFields = matchFields
    configure(&self)
  }
  /// `matchExpressions`: a list of ``NodeSelectorRequirement``.
  @_alwaysEmitIntoClient public var matchExpressions: [NodeSelectorRequirement]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `matchFields`: a list of ``NodeSelectorRequirement``.
  @_alwaysEmitIntoClient public var matchFields: [NodeSelectorRequirement]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
}

/// `io.k8s.api.core.v1.NodeSpec`, with 7 fields.
public struct NodeSpec: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?- ?- ?+ ?- ?[ ?-",
    ["configSource", "externalID", "podCIDR", "podCIDRs", "providerID", "taints", "unschedulable"],
    [NodeConfigSource.self, Taint.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    configSource: NodeConfigSource? = nil,
    externalID: String? = nil,
    podCIDR: String? = nil,
    podCIDRs: [String]? = nil,
    providerID: String? = nil,
    taints: [Taint]? = nil,
    unschedulable: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let configSource { self.configSource = configSource }
    self.externalID = externalID
    self.podCIDR = podCIDR
    self.podCIDRs = podCIDRs
    self.providerID = providerID
    self.taints = taints
    self.unschedulable = unschedulable
    configure(&self)
  }
  /// `configSource`: ``NodeConfigSource``.
  @_alwaysEmitIntoClient public var configSource: NodeConfigSource {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `externalID`: a string.
  @_alwaysEmitIntoClient public var externalID: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `podCIDR`: a string.
  @_alwaysEmitIntoClient public var podCIDR: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `podCIDRs`: a list of strings.
  @_alwaysEmitIntoClient public var podCIDRs: [String]? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `providerID`: a string.
  @_alwaysEmitIntoClient public var providerID: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
  /// `taints`: a list of ``Taint``.
  @_alwaysEmitIntoClient public var taints: [Taint]? { get { self[field: 5] } set { self[field: 5] = newValue } }
  /// `unschedulable`: true or false.
  @_alwaysEmitIntoClient public var unschedulable: Bool? { get { self[field: 6] } set { self[field: 6] = newValue } }
}

/// `io.k8s.api.core.v1.ObjectFieldSelector`, with 2 fields.
public struct ObjectFieldSelector: SchemaObject {
  public static let fields = FieldTable("?- !-", ["apiVersion", "fieldPath"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    fieldPath: String,
    apiVersion: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.apiVersion = apiVersion
    self.fieldPath = fieldPath
    configure(&self)
  }
  /// `apiVersion`: a string.
  @_alwaysEmitIntoClient public var apiVersion: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `fieldPath`: a string, required.
  @_alwaysEmitIntoClient public var fieldPath: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.core.v1.ObjectReference`, with 7 fields.
public struct ObjectReference: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?- ?- ?- ?-",
    ["name", "apiVersion", "fieldPath", "kind", "namespace", "resourceVersion", "uid"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String? = nil,
    apiVersion: String? = nil,
    fieldPath: String? = nil,
    kind: String? = nil,
    namespace: String? = nil,
    resourceVersion: String? = nil,
    uid: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.apiVersion = apiVersion
    self.fieldPath = fieldPath
    self.kind = kind
    self.namespace = namespace
    self.resourceVersion = resourceVersion
    self.uid = uid
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `apiVersion`: a string.
  @_alwaysEmitIntoClient public var apiVersion: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `fieldPath`: a string.
  @_alwaysEmitIntoClient public var fieldPath: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `kind`: a string.
  @_alwaysEmitIntoClient public var kind: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `namespace`: a string.
  @_alwaysEmitIntoClient public var namespace: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
  /// `resourceVersion`: a string.
  @_alwaysEmitIntoClient public var resourceVersion: String? {
    get { self[string: 5] }
    set { self[string: 5] = newValue }
  }
  /// `uid`: a string.
  @_alwaysEmitIntoClient public var uid: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
}

/// `io.k8s.api.core.v1.PersistentVolumeClaimSpec`, with 9 fields.
public struct PersistentVolumeClaimSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?{ ?{ ?{ ?{ ?- ?- ?- ?-",
    [
      "accessModes", "dataSource", "dataSourceRef", "resources", "selector", "storageClassName",
      "volumeAttributesClassName", "volumeMode", "volumeName",
    ],
    [TypedLocalObjectReference.self, TypedObjectReference.self, VolumeResourceRequirements.self, LabelSelector.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    accessModes: [AccessModesItem]? = nil,
    dataSource: TypedLocalObjectReference? = nil,
    dataSourceRef: TypedObjectReference? = nil,
    resources: VolumeResourceRequirements? = nil,
    selector: LabelSelector? = nil,
    storageClassName: String? = nil,
    volumeAttributesClassName: String? = nil,
    volumeMode: VolumeMode? = nil,
    volumeName: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.accessModes = accessModes
    if let dataSource { self.dataSource = dataSource }
    if let dataSourceRef { self.dataSourceRef = dataSourceRef }
    if let resources { self.resources = resources }
    if let selector { self.selector = selector }
    self.storageClassName = storageClassName
    self.volumeAttributesClassName = volumeAttributesClassName
    self.volumeMode = volumeMode
    self.volumeName = volumeName
    configure(&self)
  }
  /// `accessModes`: a list of ``AccessModesItem``.
  @_alwaysEmitIntoClient public var accessModes: [AccessModesItem]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `dataSource`: ``TypedLocalObjectReference``.
  @_alwaysEmitIntoClient public var dataSource: TypedLocalObjectReference {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `dataSourceRef`: ``TypedObjectReference``.
  @_alwaysEmitIntoClient public var dataSourceRef: TypedObjectReference {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `resources`: ``VolumeResourceRequirements``.
  @_alwaysEmitIntoClient public var resources: VolumeResourceRequirements {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `selector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var selector: LabelSelector {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `storageClassName`: a string.
  @_alwaysEmitIntoClient public var storageClassName: String? {
    get { self[string: 5] }
    set { self[string: 5] = newValue }
  }
  /// `volumeAttributesClassName`: a string.
  @_alwaysEmitIntoClient public var volumeAttributesClassName: String? {
    get { self[string: 6] }
    set { self[string: 6] = newValue }
  }
  /// `volumeMode`: ``VolumeMode``.
  @_alwaysEmitIntoClient public var volumeMode: VolumeMode? { get { self[field: 7] } set { self[field: 7] = newValue } }
  /// `volumeName`: a string.
  @_alwaysEmitIntoClient public var volumeName: String? { get { self[string: 8] } set { self[string: 8] = newValue } }

  /// `accessModes[]`, with 4 known values.
  public struct AccessModesItem: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `ReadOnlyMany`.
    @_alwaysEmitIntoClient public static var readOnlyMany: Self { Self(text: "ReadOnlyMany", unchecked: ()) }
    /// `ReadWriteMany`.
    @_alwaysEmitIntoClient public static var readWriteMany: Self { Self(text: "ReadWriteMany", unchecked: ()) }
    /// `ReadWriteOnce`.
    @_alwaysEmitIntoClient public static var readWriteOnce: Self { Self(text: "ReadWriteOnce", unchecked: ()) }
    /// `ReadWriteOncePod`.
    @_alwaysEmitIntoClient public static var readWriteOncePod: Self { Self(text: "ReadWriteOncePod", unchecked: ()) }
  }

  /// `volumeMode`, with 2 known values.
  public struct VolumeMode: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Block`.
    @_alwaysEmitIntoClient public static var block: Self { Self(text: "Block", unchecked: ()) }
    /// `Filesystem`.
    @_alwaysEmitIntoClient public static var filesystem: Self { Self(text: "Filesystem", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.PersistentVolumeClaimTemplate`, with 2 fields.
public struct PersistentVolumeClaimTemplate: SchemaObject {
  public static let fields = FieldTable(
    "?{ !{",
    ["metadata", "spec"],
    [ObjectMeta.self, PersistentVolumeClaimSpec.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    spec: PersistentVolumeClaimSpec,
    metadata: ObjectMeta? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let metadata { self.metadata = metadata }
    self.spec = spec
    configure(&self)
  }
  /// `metadata`: ``ObjectMeta``.
  @_alwaysEmitIntoClient public var metadata: ObjectMeta {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `spec`: ``PersistentVolumeClaimSpec``, required.
  @_alwaysEmitIntoClient public var spec: PersistentVolumeClaimSpec {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource`, with 2 fields.
public struct PersistentVolumeClaimVolumeSource: SchemaObject {
  public static let fields = FieldTable("!- ?-", ["claimName", "readOnly"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    claimName: String,
    readOnly: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.claimName = claimName
    self.readOnly = readOnly
    configure(&self)
  }
  /// `claimName`: a string, required.
  @_alwaysEmitIntoClient public var claimName: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.core.v1.PersistentVolumeSpec`, with 31 fields.
public struct PersistentVolumeSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?{ ?{ ?{ ?- ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?- ?{ ?{ ?- ?{ ?{ ?{ ?{ ?{ ?- ?{ ?- ?- ?{",
    [
      "accessModes", "awsElasticBlockStore", "azureDisk", "azureFile", "capacity", "cephfs", "cinder", "claimRef",
      "csi", "fc", "flexVolume", "flocker", "gcePersistentDisk", "glusterfs", "hostPath", "iscsi", "local",
      "mountOptions", "nfs", "nodeAffinity", "persistentVolumeReclaimPolicy", "photonPersistentDisk", "portworxVolume",
      "quobyte", "rbd", "scaleIO", "storageClassName", "storageos", "volumeAttributesClassName", "volumeMode",
      "vsphereVolume",
    ],
    [
      AWSElasticBlockStoreVolumeSource.self, AzureDiskVolumeSource.self, AzureFilePersistentVolumeSource.self,
      CephFSPersistentVolumeSource.self, CinderPersistentVolumeSource.self, ObjectReference.self,
      CSIPersistentVolumeSource.self, FCVolumeSource.self, FlexPersistentVolumeSource.self, FlockerVolumeSource.self,
      GCEPersistentDiskVolumeSource.self, GlusterfsPersistentVolumeSource.self, HostPathVolumeSource.self,
      ISCSIPersistentVolumeSource.self, LocalVolumeSource.self, NFSVolumeSource.self, VolumeNodeAffinity.self,
      PhotonPersistentDiskVolumeSource.self, PortworxVolumeSource.self, QuobyteVolumeSource.self,
      RBDPersistentVolumeSource.self, ScaleIOPersistentVolumeSource.self, StorageOSPersistentVolumeSource.self,
      VsphereVirtualDiskVolumeSource.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    accessModes: [AccessModesItem]? = nil,
    awsElasticBlockStore: AWSElasticBlockStoreVolumeSource? = nil,
    azureDisk: AzureDiskVolumeSource? = nil,
    azureFile: AzureFilePersistentVolumeSource? = nil,
    capacity: OrderedMap<Quantity>? = nil,
    cephfs: CephFSPersistentVolumeSource? = nil,
    cinder: CinderPersistentVolumeSource? = nil,
    claimRef: ObjectReference? = nil,
    csi: CSIPersistentVolumeSource? = nil,
    fc: FCVolumeSource? = nil,
    flexVolume: FlexPersistentVolumeSource? = nil,
    flocker: FlockerVolumeSource? = nil,
    gcePersistentDisk: GCEPersistentDiskVolumeSource? = nil,
    glusterfs: GlusterfsPersistentVolumeSource? = nil,
    hostPath: HostPathVolumeSource? = nil,
    iscsi: ISCSIPersistentVolumeSource? = nil,
    local: LocalVolumeSource? = nil,
    mountOptions: [String]? = nil,
    nfs: NFSVolumeSource? = nil,
    nodeAffinity: VolumeNodeAffinity? = nil,
    persistentVolumeReclaimPolicy: PersistentVolumeReclaimPolicy? = nil,
    photonPersistentDisk: PhotonPersistentDiskVolumeSource? = nil,
    portworxVolume: PortworxVolumeSource? = nil,
    quobyte: QuobyteVolumeSource? = nil,
    rbd: RBDPersistentVolumeSource? = nil,
    scaleIO: ScaleIOPersistentVolumeSource? = nil,
    storageClassName: String? = nil,
    storageos: StorageOSPersistentVolumeSource? = nil,
    volumeAttributesClassName: String? = nil,
    volumeMode: VolumeMode? = nil,
    vsphereVolume: VsphereVirtualDiskVolumeSource? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.accessModes = accessModes
    if let awsElasticBlockStore { self.awsElasticBlockStore = awsElasticBlockStore }
    if let azureDisk { self.azureDisk = azureDisk }
    if let azureFile { self.azureFile = azureFile }
    if let capacity { self.capacity = capacity }
    if let cephfs { self.cephfs = cephfs }
    if let cinder { self.cinder = cinder }
    if let claimRef { self.claimRef = claimRef }
    if let csi { self.csi = csi }
    if let fc { self.fc = fc }
    if let flexVolume { self.flexVolume = flexVolume }
    if let flocker { self.flocker = flocker }
    if let gcePersistentDisk { self.gcePersistentDisk = gcePersistentDisk }
    if let glusterfs { self.glusterfs = glusterfs }
    if let hostPath { self.hostPath = hostPath }
    if let iscsi { self.iscsi = iscsi }
    if let local { self.local = local }
    self.mountOptions = mountOptions
    if let nfs { self.nfs = nfs }
    if let nodeAffinity { self.nodeAffinity = nodeAffinity }
    self.persistentVolumeReclaimPolicy = persistentVolumeReclaimPolicy
    if let photonPersistentDisk { self.photonPersistentDisk = photonPersistentDisk }
    if let portworxVolume { self.portworxVolume = portworxVolume }
    if let quobyte { self.quobyte = quobyte }
    if let rbd { self.rbd = rbd }
    if let scaleIO { self.scaleIO = scaleIO }
    self.storageClassName = storageClassName
    if let storageos { self.storageos = storageos }
    self.volumeAttributesClassName = volumeAttributesClassName
    self.volumeMode = volumeMode
    if let vsphereVolume { self.vsphereVolume = vsphereVolume }
    configure(&self)
  }
  /// `accessModes`: a list of ``AccessModesItem``.
  @_alwaysEmitIntoClient public var accessModes: [AccessModesItem]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `awsElasticBlockStore`: ``AWSElasticBlockStoreVolumeSource``.
  @_alwaysEmitIntoClient public var awsElasticBlockStore: AWSElasticBlockStoreVolumeSource {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `azureDisk`: ``AzureDiskVolumeSource``.
  @_alwaysEmitIntoClient public var azureDisk: AzureDiskVolumeSource {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `azureFile`: ``AzureFilePersistentVolumeSource``.
  @_alwaysEmitIntoClient public var azureFile: AzureFilePersistentVolumeSource {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `capacity`: quantities by name.
  @_alwaysEmitIntoClient public var capacity: OrderedMap<Quantity> {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `cephfs`: ``CephFSPersistentVolumeSource``.
  @_alwaysEmitIntoClient public var cephfs: CephFSPersistentVolumeSource {
    get { self[object: 5] }
    set { self[object: 5] = newValue }
    _modify { yield &self[object: 5] }
  }
  /// `cinder`: ``CinderPersistentVolumeSource``.
  @_alwaysEmitIntoClient public var cinder: CinderPersistentVolumeSource {
    get { self[object: 6] }
    set { self[object: 6] = newValue }
    _modify { yield &self[object: 6] }
  }
  /// `claimRef`: ``ObjectReference``.
  @_alwaysEmitIntoClient public var claimRef: ObjectReference {
    get { self[object: 7] }
    set { self[object: 7] = newValue }
    _modify { yield &self[object: 7] }
  }
  /// `csi`: ``CSIPersistentVolumeSource``.
  @_alwaysEmitIntoClient public var csi: CSIPersistentVolumeSource {
    get { self[object: 8] }
    set { self[object: 8] = newValue }
    _modify { yield &self[object: 8] }
  }
  /// `fc`: ``FCVolumeSource``.
  @_alwaysEmitIntoClient public var fc: FCVolumeSource {
    get { self[object: 9] }
    set { self[object: 9] = newValue }
    _modify { yield &self[object: 9] }
  }
  /// `flexVolume`: ``FlexPersistentVolumeSource``.
  @_alwaysEmitIntoClient public var flexVolume: FlexPersistentVolumeSource {
    get { self[object: 10] }
    set { self[object: 10] = newValue }
    _modify { yield &self[object: 10] }
  }
  /// `flocker`: ``FlockerVolumeSource``.
  @_alwaysEmitIntoClient public var flocker: FlockerVolumeSource {
    get { self[object: 11] }
    set { self[object: 11] = newValue }
    _modify { yield &self[object: 11] }
  }
  /// `gcePersistentDisk`: ``GCEPersistentDiskVolumeSource``.
  @_alwaysEmitIntoClient public var gcePersistentDisk: GCEPersistentDiskVolumeSource {
    get { self[object: 12] }
    set { self[object: 12] = newValue }
    _modify { yield &self[object: 12] }
  }
  /// `glusterfs`: ``GlusterfsPersistentVolumeSource``.
  @_alwaysEmitIntoClient public var glusterfs: GlusterfsPersistentVolumeSource {
    get { self[object: 13] }
    set { self[object: 13] = newValue }
    _modify { yield &self[object: 13] }
  }
  /// `hostPath`: ``HostPathVolumeSource``.
  @_alwaysEmitIntoClient public var hostPath: HostPathVolumeSource {
    get { self[object: 14] }
    set { self[object: 14] = newValue }
    _modify { yield &self[object: 14] }
  }
  /// `iscsi`: ``ISCSIPersistentVolumeSource``.
  @_alwaysEmitIntoClient public var iscsi: ISCSIPersistentVolumeSource {
    get { self[object: 15] }
    set { self[object: 15] = newValue }
    _modify { yield &self[object: 15] }
  }
  /// `local`: ``LocalVolumeSource``.
  @_alwaysEmitIntoClient public var local: LocalVolumeSource {
    get { self[object: 16] }
    set { self[object: 16] = newValue }
    _modify { yield &self[object: 16] }
  }
  /// `mountOptions`: a list of strings.
  @_alwaysEmitIntoClient public var mountOptions: [String]? {
    get { self[field: 17] }
    set { self[field: 17] = newValue }
  }
  /// `nfs`: ``NFSVolumeSource``.
  @_alwaysEmitIntoClient public var nfs: NFSVolumeSource {
    get { self[object: 18] }
    set { self[object: 18] = newValue }
    _modify { yield &self[object: 18] }
  }
  /// `nodeAffinity`: ``VolumeNodeAffinity``.
  @_alwaysEmitIntoClient public var nodeAffinity: VolumeNodeAffinity {
    get { self[object: 19] }
    set { self[object: 19] = newValue }
    _modify { yield &self[object: 19] }
  }
  /// `persistentVolumeReclaimPolicy`: ``PersistentVolumeReclaimPolicy``.
  @_alwaysEmitIntoClient public var persistentVolumeReclaimPolicy: PersistentVolumeReclaimPolicy? {
    get { self[field: 20] }
    set { self[field: 20] = newValue }
  }
  /// `photonPersistentDisk`: ``PhotonPersistentDiskVolumeSource``.
  @_alwaysEmitIntoClient public var photonPersistentDisk: PhotonPersistentDiskVolumeSource {
    get { self[object: 21] }
    set { self[object: 21] = newValue }
    _modify { yield &self[object: 21] }
  }
  /// `portworxVolume`: ``PortworxVolumeSource``.
  @_alwaysEmitIntoClient public var portworxVolume: PortworxVolumeSource {
    get { self[object: 22] }
    set { self[object: 22] = newValue }
    _modify { yield &self[object: 22] }
  }
  /// `quobyte`: ``QuobyteVolumeSource``.
  @_alwaysEmitIntoClient public var quobyte: QuobyteVolumeSource {
    get { self[object: 23] }
    set { self[object: 23] = newValue }
    _modify { yield &self[object: 23] }
  }
  /// `rbd`: ``RBDPersistentVolumeSource``.
  @_alwaysEmitIntoClient public var rbd: RBDPersistentVolumeSource {
    get { self[object: 24] }
    set { self[object: 24] = newValue }
    _modify { yield &self[object: 24] }
  }
  /// `scaleIO`: ``ScaleIOPersistentVolumeSource``.
  @_alwaysEmitIntoClient public var scaleIO: ScaleIOPersistentVolumeSource {
    get { self[object: 25] }
    set { self[object: 25] = newValue }
    _modify { yield &self[object: 25] }
  }
  /// `storageClassName`: a string.
  @_alwaysEmitIntoClient public var storageClassName: String? {
    get { self[string: 26] }
    set { self[string: 26] = newValue }
  }
  /// `storageos`: ``StorageOSPersistentVolumeSource``.
  @_alwaysEmitIntoClient public var storageos: StorageOSPersistentVolumeSource {
    get { self[object: 27] }
    set { self[object: 27] = newValue }
    _modify { yield &self[object: 27] }
  }
  /// `volumeAttributesClassName`: a string.
  @_alwaysEmitIntoClient public var volumeAttributesClassName: String? {
    get { self[string: 28] }
    set { self[string: 28] = newValue }
  }
  /// `volumeMode`: ``VolumeMode``.
  @_alwaysEmitIntoClient public var volumeMode: VolumeMode? {
    get { self[field: 29] }
    set { self[field: 29] = newValue }
  }
  /// `vsphereVolume`: ``VsphereVirtualDiskVolumeSource``.
  @_alwaysEmitIntoClient public var vsphereVolume: VsphereVirtualDiskVolumeSource {
    get { self[object: 30] }
    set { self[object: 30] = newValue }
    _modify { yield &self[object: 30] }
  }
  /// The same as ``PersistentVolumeClaimSpec.AccessModesItem``.
  public typealias AccessModesItem = PersistentVolumeClaimSpec.AccessModesItem
  /// The same as ``PersistentVolumeClaimSpec.VolumeMode``.
  public typealias VolumeMode = PersistentVolumeClaimSpec.VolumeMode

  /// `persistentVolumeReclaimPolicy`, with 3 known values.
  public struct PersistentVolumeReclaimPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { Self(text: "Delete", unchecked: ()) }
    /// `Recycle`.
    @_alwaysEmitIntoClient public static var recycle: Self { Self(text: "Recycle", unchecked: ()) }
    /// `Retain`.
    @_alwaysEmitIntoClient public static var retain: Self { Self(text: "Retain", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource`, with 2 fields.
public struct PhotonPersistentDiskVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- !-", ["fsType", "pdID"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(pdID: String, fsType: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.pdID = pdID
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `pdID`: a string, required.
  @_alwaysEmitIntoClient public var pdID: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.core.v1.PodAffinity`, with 2 fields.
public struct PodAffinity: SchemaObject {
  public static let fields = FieldTable(
    "?[ ?[",
    ["preferredDuringSchedulingIgnoredDuringExecution", "requiredDuringSchedulingIgnoredDuringExecution"],
    [WeightedPodAffinityTerm.self, PodAffinityTerm.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm]? = nil,
    requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
    self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
    configure(&self)
  }
  /// `preferredDuringSchedulingIgnoredDuringExecution`: a list of ``WeightedPodAffinityTerm``.
  @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `requiredDuringSchedulingIgnoredDuringExecution`: a list of ``PodAffinityTerm``.
  @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
}

/// `io.k8s.api.core.v1.PodAffinityTerm`, with 6 fields.
public struct PodAffinityTerm: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?- ?- ?{ ?- !-",
    ["labelSelector", "matchLabelKeys", "mismatchLabelKeys", "namespaceSelector", "namespaces", "topologyKey"],
    [LabelSelector.self, LabelSelector.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    topologyKey: String,
    labelSelector: LabelSelector? = nil,
    matchLabelKeys: [String]? = nil,
    mismatchLabelKeys: [String]? = nil,
    namespaceSelector: LabelSelector? = nil,
    namespaces: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let labelSelector { self.labelSelector = labelSelector }
    self.matchLabelKeys = matchLabelKeys
    self.mismatchLabelKeys = mismatchLabelKeys
    if let namespaceSelector { self.namespaceSelector = namespaceSelector }
    self.namespaces = namespaces
    self.topologyKey = topologyKey
    configure(&self)
  }
  /// `labelSelector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `matchLabelKeys`: a list of strings.
  @_alwaysEmitIntoClient public var matchLabelKeys: [String]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `mismatchLabelKeys`: a list of strings.
  @_alwaysEmitIntoClient public var mismatchLabelKeys: [String]? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// `namespaceSelector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var namespaceSelector: LabelSelector {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `namespaces`: a list of strings.
  @_alwaysEmitIntoClient public var namespaces: [String]? { get { self[field: 4] } set { self[field: 4] = newValue } }
  /// `topologyKey`: a string, required.
  @_alwaysEmitIntoClient public var topologyKey: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
}

/// `io.k8s.api.core.v1.PodAntiAffinity`, with 2 fields.
public struct PodAntiAffinity: SchemaObject {
  public static let fields = FieldTable(
    "?[ ?[",
    ["preferredDuringSchedulingIgnoredDuringExecution", "requiredDuringSchedulingIgnoredDuringExecution"],
    [WeightedPodAffinityTerm.self, PodAffinityTerm.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm]? = nil,
    requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
    self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
    configure(&self)
  }
  /// `preferredDuringSchedulingIgnoredDuringExecution`: a list of ``WeightedPodAffinityTerm``.
  @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `requiredDuringSchedulingIgnoredDuringExecution`: a list of ``PodAffinityTerm``.
  @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
}

/// `io.k8s.api.core.v1.PodCertificateProjection`, with 7 fields.
public struct PodCertificateProjection: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- !- ?- !- ?-",
    [
      "certificateChainPath", "credentialBundlePath", "keyPath", "keyType", "maxExpirationSeconds", "signerName",
      "userAnnotations",
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    keyType: String,
    signerName: String,
    certificateChainPath: String? = nil,
    credentialBundlePath: String? = nil,
    keyPath: String? = nil,
    maxExpirationSeconds: Int? = nil,
    userAnnotations: OrderedMap<String>? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.certificateChainPath = certificateChainPath
    self.credentialBundlePath = credentialBundlePath
    self.keyPath = keyPath
    self.keyType = keyType
    self.maxExpirationSeconds = maxExpirationSeconds
    self.signerName = signerName
    if let userAnnotations { self.userAnnotations = userAnnotations }
    configure(&self)
  }
  /// `certificateChainPath`: a string.
  @_alwaysEmitIntoClient public var certificateChainPath: String? {
    get { self[string: 0] }
    set { self[string: 0] = newValue }
  }
  /// `credentialBundlePath`: a string.
  @_alwaysEmitIntoClient public var credentialBundlePath: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
  /// `keyPath`: a string.
  @_alwaysEmitIntoClient public var keyPath: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `keyType`: a string, required.
  @_alwaysEmitIntoClient public var keyType: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `maxExpirationSeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var maxExpirationSeconds: Int? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `signerName`: a string, required.
  @_alwaysEmitIntoClient public var signerName: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
  /// `userAnnotations`: strings by name.
  @_alwaysEmitIntoClient public var userAnnotations: OrderedMap<String> {
    get { self[object: 6] }
    set { self[object: 6] = newValue }
    _modify { yield &self[object: 6] }
  }
}

/// `io.k8s.api.core.v1.PodDNSConfig`, with 3 fields.
public struct PodDNSConfig: SchemaObject {
  public static let fields = FieldTable("?- ?[ ?-", ["nameservers", "options", "searches"], [PodDNSConfigOption.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    nameservers: [String]? = nil,
    options: [PodDNSConfigOption]? = nil,
    searches: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.nameservers = nameservers
    self.options = options
    self.searches = searches
    configure(&self)
  }
  /// `nameservers`: a list of strings.
  @_alwaysEmitIntoClient public var nameservers: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `options`: a list of ``PodDNSConfigOption``.
  @_alwaysEmitIntoClient public var options: [PodDNSConfigOption]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `searches`: a list of strings.
  @_alwaysEmitIntoClient public var searches: [String]? { get { self[field: 2] } set { self[field: 2] = newValue } }
}

/// `io.k8s.api.core.v1.PodDNSConfigOption`, with 2 fields.
public struct PodDNSConfigOption: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["name", "value"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String? = nil,
    value: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.value = value
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `value`: a string.
  @_alwaysEmitIntoClient public var value: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.core.v1.PodOS`, with one field.
public struct PodOS: SchemaObject {
  public static let fields = FieldTable("!-", ["name"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
}

/// `io.k8s.api.core.v1.PodReadinessGate`, with one field.
public struct PodReadinessGate: SchemaObject {
  public static let fields = FieldTable("!-", ["conditionType"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(conditionType: String, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.conditionType = conditionType
    configure(&self)
  }
  /// `conditionType`: a string, required.
  @_alwaysEmitIntoClient public var conditionType: String? {
    get { self[string: 0] }
    set { self[string: 0] = newValue }
  }
}

/// `io.k8s.api.core.v1.PodResourceClaim`, with 3 fields.
public struct PodResourceClaim: SchemaObject {
  public static let fields = FieldTable("!- ?- ?-", ["name", "resourceClaimName", "resourceClaimTemplateName"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    resourceClaimName: String? = nil,
    resourceClaimTemplateName: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.resourceClaimName = resourceClaimName
    self.resourceClaimTemplateName = resourceClaimTemplateName
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `resourceClaimName`: a string.
  @_alwaysEmitIntoClient public var resourceClaimName: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
  /// `resourceClaimTemplateName`: a string.
  @_alwaysEmitIntoClient public var resourceClaimTemplateName: String? {
    get { self[string: 2] }
    set { self[string: 2] = newValue }
  }
}

/// `io.k8s.api.core.v1.PodSchedulingGate`, with one field.
public struct PodSchedulingGate: SchemaObject {
  public static let fields = FieldTable("!-", ["name"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
}

/// `io.k8s.api.core.v1.PodSchedulingGroup`, with one field.
public struct PodSchedulingGroup: SchemaObject {
  public static let fields = FieldTable("?-", ["podGroupName"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(podGroupName: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.podGroupName = podGroupName
    configure(&self)
  }
  /// `podGroupName`: a string.
  @_alwaysEmitIntoClient public var podGroupName: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
}

/// `io.k8s.api.core.v1.PodSecurityContext`, with 13 fields.
public struct PodSecurityContext: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?- ?- ?- ?- ?- ?- ?{ ?{ ?- ?- ?[ ?{",
    [
      "appArmorProfile", "fsGroup", "fsGroupChangePolicy", "runAsGroup", "runAsNonRoot", "runAsUser",
      "seLinuxChangePolicy", "seLinuxOptions", "seccompProfile", "supplementalGroups", "supplementalGroupsPolicy",
      "sysctls", "windowsOptions",
    ],
    [AppArmorProfile.self, SELinuxOptions.self, SeccompProfile.self, Sysctl.self, WindowsSecurityContextOptions.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    appArmorProfile: AppArmorProfile? = nil,
    fsGroup: Int? = nil,
    fsGroupChangePolicy: FsGroupChangePolicy? = nil,
    runAsGroup: Int? = nil,
    runAsNonRoot: Bool? = nil,
    runAsUser: Int? = nil,
    seLinuxChangePolicy: String? = nil,
    seLinuxOptions: SELinuxOptions? = nil,
    seccompProfile: SeccompProfile? = nil,
    supplementalGroups: [Int]? = nil,
    supplementalGroupsPolicy: SupplementalGroupsPolicy? = nil,
    sysctls: [Sysctl]? = nil,
    windowsOptions: WindowsSecurityContextOptions? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let appArmorProfile { self.appArmorProfile = appArmorProfile }
    self.fsGroup = fsGroup
    self.fsGroupChangePolicy = fsGroupChangePolicy
    self.runAsGroup = runAsGroup
    self.runAsNonRoot = runAsNonRoot
    self.runAsUser = runAsUser
    self.seLinuxChangePolicy = seLinuxChangePolicy
    if let seLinuxOptions { self.seLinuxOptions = seLinuxOptions }
    if let seccompProfile { self.seccompProfile = seccompProfile }
    self.supplementalGroups = supplementalGroups
    self.supplementalGroupsPolicy = supplementalGroupsPolicy
    self.sysctls = sysctls
    if let windowsOptions { self.windowsOptions = windowsOptions }
    configure(&self)
  }
  /// `appArmorProfile`: ``AppArmorProfile``.
  @_alwaysEmitIntoClient public var appArmorProfile: AppArmorProfile {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `fsGroup`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var fsGroup: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `fsGroupChangePolicy`: ``FsGroupChangePolicy``.
  @_alwaysEmitIntoClient public var fsGroupChangePolicy: FsGroupChangePolicy? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// `runAsGroup`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var runAsGroup: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `runAsNonRoot`: true or false.
  @_alwaysEmitIntoClient public var runAsNonRoot: Bool? { get { self[field: 4] } set { self[field: 4] = newValue } }
  /// `runAsUser`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var runAsUser: Int? { get { self[field: 5] } set { self[field: 5] = newValue } }
  /// `seLinuxChangePolicy`: a string.
  @_alwaysEmitIntoClient public var seLinuxChangePolicy: String? {
    get { self[string: 6] }
    set { self[string: 6] = newValue }
  }
  /// `seLinuxOptions`: ``SELinuxOptions``.
  @_alwaysEmitIntoClient public var seLinuxOptions: SELinuxOptions {
    get { self[object: 7] }
    set { self[object: 7] = newValue }
    _modify { yield &self[object: 7] }
  }
  /// `seccompProfile`: ``SeccompProfile``.
  @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile {
    get { self[object: 8] }
    set { self[object: 8] = newValue }
    _modify { yield &self[object: 8] }
  }
  /// `supplementalGroups`: a list of whole numbers.
  @_alwaysEmitIntoClient public var supplementalGroups: [Int]? {
    get { self[field: 9] }
    set { self[field: 9] = newValue }
  }
  /// `supplementalGroupsPolicy`: ``SupplementalGroupsPolicy``.
  @_alwaysEmitIntoClient public var supplementalGroupsPolicy: SupplementalGroupsPolicy? {
    get { self[field: 10] }
    set { self[field: 10] = newValue }
  }
  /// `sysctls`: a list of ``Sysctl``.
  @_alwaysEmitIntoClient public var sysctls: [Sysctl]? { get { self[field: 11] } set { self[field: 11] = newValue } }
  /// `windowsOptions`: ``WindowsSecurityContextOptions``.
  @_alwaysEmitIntoClient public var windowsOptions: WindowsSecurityContextOptions {
    get { self[object: 12] }
    set { self[object: 12] = newValue }
    _modify { yield &self[object: 12] }
  }

  /// `fsGroupChangePolicy`, with 2 known values.
  public struct FsGroupChangePolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Always`.
    @_alwaysEmitIntoClient public static var always: Self { Self(text: "Always", unchecked: ()) }
    /// `OnRootMismatch`.
    @_alwaysEmitIntoClient public static var onRootMismatch: Self { Self(text: "OnRootMismatch", unchecked: ()) }
  }

  /// `supplementalGroupsPolicy`, with 2 known values.
  public struct SupplementalGroupsPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Merge`.
    @_alwaysEmitIntoClient public static var merge: Self { Self(text: "Merge", unchecked: ()) }
    /// `Strict`.
    @_alwaysEmitIntoClient public static var strict: Self { Self(text: "Strict", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.PodSpec`, with 42 fields.
public struct PodSpec: SchemaObject {
  public static let fields = FieldTable(
    """
    ?- ?{ ?- !#name ?{ ?- ?- ?#name ?#ip ?- ?- ?- ?- ?- ?- ?#name ?#name ?- ?- ?{ ?- ?- ?- ?- ?[ ?#name ?{ ?- ?- ?- \
    ?#name ?{ ?{ ?- ?- ?- ?- ?- ?- ?[ ?#topologyKey,whenUnsatisfiable ?#name
    """,
    [
      "activeDeadlineSeconds", "affinity", "automountServiceAccountToken", "containers", "dnsConfig", "dnsPolicy",
      "enableServiceLinks", "ephemeralContainers", "hostAliases", "hostIPC", "hostNetwork", "hostPID", "hostUsers",
      "hostname", "hostnameOverride", "imagePullSecrets", "initContainers", "nodeName", "nodeSelector", "os",
      "overhead", "preemptionPolicy", "priority", "priorityClassName", "readinessGates", "resourceClaims", "resources",
      "restartPolicy", "runtimeClassName", "schedulerName", "schedulingGates", "schedulingGroup", "securityContext",
      "serviceAccount", "serviceAccountName", "setHostnameAsFQDN", "shareProcessNamespace", "subdomain",
      "terminationGracePeriodSeconds", "tolerations", "topologySpreadConstraints", "volumes",
    ],
    [
      Affinity.self, Container.self, PodDNSConfig.self, EphemeralContainer.self, HostAlias.self,
      LocalObjectReference.self, Container.self, PodOS.self, PodReadinessGate.self, PodResourceClaim.self,
      ResourceRequirements.self, PodSchedulingGate.self, PodSchedulingGroup.self, PodSecurityContext.self,
      Toleration.self, TopologySpreadConstraint.self, Volume.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    containers: [Container],
    activeDeadlineSeconds: Int? = nil,
    affinity: Affinity? = nil,
    automountServiceAccountToken: Bool? = nil,
    dnsConfig: PodDNSConfig? = nil,
    dnsPolicy: DnsPolicy? = nil,
    enableServiceLinks: Bool? = nil,
    ephemeralContainers: [EphemeralContainer]? = nil,
    hostAliases: [HostAlias]? = nil,
    hostIPC: Bool? = nil,
    hostNetwork: Bool? = nil,
    hostPID: Bool? = nil,
    hostUsers: Bool? = nil,
    hostname: String? = nil,
    hostnameOverride: String? = nil,
    imagePullSecrets: [LocalObjectReference]? = nil,
    initContainers: [Container]? = nil,
    nodeName: String? = nil,
    nodeSelector: OrderedMap<String>? = nil,
    os: PodOS? = nil,
    overhead: OrderedMap<Quantity>? = nil,
    preemptionPolicy: PreemptionPolicy? = nil,
    priority: Int? = nil,
    priorityClassName: String? = nil,
    readinessGates: [PodReadinessGate]? = nil,
    resourceClaims: [PodResourceClaim]? = nil,
    resources: ResourceRequirements? = nil,
    restartPolicy: RestartPolicy? = nil,
    runtimeClassName: String? = nil,
    schedulerName: String? = nil,
    schedulingGates: [PodSchedulingGate]? = nil,
    schedulingGroup: PodSchedulingGroup? = nil,
    securityContext: PodSecurityContext? = nil,
    serviceAccount: String? = nil,
    serviceAccountName: String? = nil,
    setHostnameAsFQDN: Bool? = nil,
    shareProcessNamespace: Bool? = nil,
    subdomain: String? = nil,
    terminationGracePeriodSeconds: Int? = nil,
    tolerations: [Toleration]? = nil,
    topologySpreadConstraints: [TopologySpreadConstraint]? = nil,
    volumes: [Volume]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.activeDeadlineSeconds = activeDeadlineSeconds
    if let affinity { self.affinity = affinity }
    self.automountServiceAccountToken = automountServiceAccountToken
    self.containers = containers
    if let dnsConfig { self.dnsConfig = dnsConfig }
    self.dnsPolicy = dnsPolicy
    self.enableServiceLinks = enableServiceLinks
    self.ephemeralContainers = ephemeralContainers
    self.hostAliases = hostAliases
    self.hostIPC = hostIPC
    self.hostNetwork = hostNetwork
    self.hostPID = hostPID
    self.hostUsers = hostUsers
    self.hostname = hostname
    self.hostnameOverride = hostnameOverride
    self.imagePullSecrets = imagePullSecrets
    self.initContainers = initContainers
    self.nodeName = nodeName
    if let nodeSelector { self.nodeSelector = nodeSelector }
    if let os { self.os = os }
    if let overhead { self.overhead = overhead }
    self.preemptionPolicy = preemptionPolicy
    self.priority = priority
    self.priorityClassName = priorityClassName
    self.readinessGates = readinessGates
    self.resourceClaims = resourceClaims
    if let resources { self.resources = resources }
    self.restartPolicy = restartPolicy
    self.runtimeClassName = runtimeClassName
    self.schedulerName = schedulerName
    self.schedulingGates = schedulingGates
    if let schedulingGroup { self.schedulingGroup = schedulingGroup }
    if let securityContext { self.securityContext = securityContext }
    self.serviceAccount = serviceAccount
    self.serviceAccountName = serviceAccountName
    self.setHostnameAsFQDN = setHostnameAsFQDN
    self.shareProcessNamespace = shareProcessNamespace
    self.subdomain = subdomain
    self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
    self.tolerations = tolerations
    self.topologySpreadConstraints = topologySpreadConstraints
    self.volumes = volumes
    configure(&self)
  }
  /// `activeDeadlineSeconds`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var activeDeadlineSeconds: Int? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `affinity`: ``Affinity``.
  @_alwaysEmitIntoClient public var affinity: Affinity {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `automountServiceAccountToken`: true or false.
  @_alwaysEmitIntoClient public var automountServiceAccountToken: Bool? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// `containers`: a list of ``Container``, required, told apart by `name`.
  @_alwaysEmitIntoClient public var containers: [Container]? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }
  /// `dnsConfig`: ``PodDNSConfig``.
  @_alwaysEmitIntoClient public var dnsConfig: PodDNSConfig {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `dnsPolicy`: ``DnsPolicy``.
  @_alwaysEmitIntoClient public var dnsPolicy: DnsPolicy? { get { self[field: 5] } set { self[field: 5] = newValue } }
  /// `enableServiceLinks`: true or false.
  @_alwaysEmitIntoClient public var enableServiceLinks: Bool? {
    get { self[field: 6] }
    set { self[field: 6] = newValue }
  }
  /// `ephemeralContainers`: a list of ``EphemeralContainer``, told apart by `name`.
  @_alwaysEmitIntoClient public var ephemeralContainers: [EphemeralContainer]? {
    get { self[field: 7] }
    set { self[field: 7] = newValue }
  }
  /// `hostAliases`: a list of ``HostAlias``, told apart by `ip`.
  @_alwaysEmitIntoClient public var hostAliases: [HostAlias]? {
    get { self[field: 8] }
    set { self[field: 8] = newValue }
  }
  /// `hostIPC`: true or false.
  @_alwaysEmitIntoClient public var hostIPC: Bool? { get { self[field: 9] } set { self[field: 9] = newValue } }
  /// `hostNetwork`: true or false.
  @_alwaysEmitIntoClient public var hostNetwork: Bool? { get { self[field: 10] } set { self[field: 10] = newValue } }
  /// `hostPID`: true or false.
  @_alwaysEmitIntoClient public var hostPID: Bool? { get { self[field: 11] } set { self[field: 11] = newValue } }
  /// `hostUsers`: true or false.
  @_alwaysEmitIntoClient public var hostUsers: Bool? { get { self[field: 12] } set { self[field: 12] = newValue } }
  /// `hostname`: a string.
  @_alwaysEmitIntoClient public var hostname: String? { get { self[string: 13] } set { self[string: 13] = newValue } }
  /// `hostnameOverride`: a string.
  @_alwaysEmitIntoClient public var hostnameOverride: String? {
    get { self[string: 14] }
    set { self[string: 14] = newValue }
  }
  /// `imagePullSecrets`: a list of ``LocalObjectReference``, told apart by `name`.
  @_alwaysEmitIntoClient public var imagePullSecrets: [LocalObjectReference]? {
    get { self[field: 15] }
    set { self[field: 15] = newValue }
  }
  /// `initContainers`: a list of ``Container``, told apart by `name`.
  @_alwaysEmitIntoClient public var initContainers: [Container]? {
    get { self[field: 16] }
    set { self[field: 16] = newValue }
  }
  /// `nodeName`: a string.
  @_alwaysEmitIntoClient public var nodeName: String? { get { self[string: 17] } set { self[string: 17] = newValue } }
  /// `nodeSelector`: strings by name.
  @_alwaysEmitIntoClient public var nodeSelector: OrderedMap<String> {
    get { self[object: 18] }
    set { self[object: 18] = newValue }
    _modify { yield &self[object: 18] }
  }
  /// `os`: ``PodOS``.
  @_alwaysEmitIntoClient public var os: PodOS {
    get { self[object: 19] }
    set { self[object: 19] = newValue }
    _modify { yield &self[object: 19] }
  }
  /// `overhead`: quantities by name.
  @_alwaysEmitIntoClient public var overhead: OrderedMap<Quantity> {
    get { self[object: 20] }
    set { self[object: 20] = newValue }
    _modify { yield &self[object: 20] }
  }
  /// `preemptionPolicy`: ``PreemptionPolicy``.
  @_alwaysEmitIntoClient public var preemptionPolicy: PreemptionPolicy? {
    get { self[field: 21] }
    set { self[field: 21] = newValue }
  }
  /// `priority`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var priority: Int? { get { self[field: 22] } set { self[field: 22] = newValue } }
  /// `priorityClassName`: a string.
  @_alwaysEmitIntoClient public var priorityClassName: String? {
    get { self[string: 23] }
    set { self[string: 23] = newValue }
  }
  /// `readinessGates`: a list of ``PodReadinessGate``.
  @_alwaysEmitIntoClient public var readinessGates: [PodReadinessGate]? {
    get { self[field: 24] }
    set { self[field: 24] = newValue }
  }
  /// `resourceClaims`: a list of ``PodResourceClaim``, told apart by `name`.
  @_alwaysEmitIntoClient public var resourceClaims: [PodResourceClaim]? {
    get { self[field: 25] }
    set { self[field: 25] = newValue }
  }
  /// `resources`: ``ResourceRequirements``.
  @_alwaysEmitIntoClient public var resources: ResourceRequirements {
    get { self[object: 26] }
    set { self[object: 26] = newValue }
    _modify { yield &self[object: 26] }
  }
  /// `restartPolicy`: ``RestartPolicy``.
  @_alwaysEmitIntoClient public var restartPolicy: RestartPolicy? {
    get { self[field: 27] }
    set { self[field: 27] = newValue }
  }
  /// `runtimeClassName`: a string.
  @_alwaysEmitIntoClient public var runtimeClassName: String? {
    get { self[string: 28] }
    set { self[string: 28] = newValue }
  }
  /// `schedulerName`: a string.
  @_alwaysEmitIntoClient public var schedulerName: String? {
    get { self[string: 29] }
    set { self[string: 29] = newValue }
  }
  /// `schedulingGates`: a list of ``PodSchedulingGate``, told apart by `name`.
  @_alwaysEmitIntoClient public var schedulingGates: [PodSchedulingGate]? {
    get { self[field: 30] }
    set { self[field: 30] = newValue }
  }
  /// `schedulingGroup`: ``PodSchedulingGroup``.
  @_alwaysEmitIntoClient public var schedulingGroup: PodSchedulingGroup {
    get { self[object: 31] }
    set { self[object: 31] = newValue }
    _modify { yield &self[object: 31] }
  }
  /// `securityContext`: ``PodSecurityContext``.
  @_alwaysEmitIntoClient public var securityContext: PodSecurityContext {
    get { self[object: 32] }
    set { self[object: 32] = newValue }
    _modify { yield &self[object: 32] }
  }
  /// `serviceAccount`: a string.
  @_alwaysEmitIntoClient public var serviceAccount: String? {
    get { self[string: 33] }
    set { self[string: 33] = newValue }
  }
  /// `serviceAccountName`: a string.
  @_alwaysEmitIntoClient public var serviceAccountName: String? {
    get { self[string: 34] }
    set { self[string: 34] = newValue }
  }
  /// `setHostnameAsFQDN`: true or false.
  @_alwaysEmitIntoClient public var setHostnameAsFQDN: Bool? {
    get { self[field: 35] }
    set { self[field: 35] = newValue }
  }
  /// `shareProcessNamespace`: true or false.
  @_alwaysEmitIntoClient public var shareProcessNamespace: Bool? {
    get { self[field: 36] }
    set { self[field: 36] = newValue }
  }
  /// `subdomain`: a string.
  @_alwaysEmitIntoClient public var subdomain: String? { get { self[string: 37] } set { self[string: 37] = newValue } }
  /// `terminationGracePeriodSeconds`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? {
    get { self[field: 38] }
    set { self[field: 38] = newValue }
  }
  /// `tolerations`: a list of ``Toleration``.
  @_alwaysEmitIntoClient public var tolerations: [Toleration]? {
    get { self[field: 39] }
    set { self[field: 39] = newValue }
  }
  /// `topologySpreadConstraints`: a list of ``TopologySpreadConstraint``, told apart by `topologyKey` and
  /// `whenUnsatisfiable`.
  @_alwaysEmitIntoClient public var topologySpreadConstraints: [TopologySpreadConstraint]? {
    get { self[field: 40] }
    set { self[field: 40] = newValue }
  }
  /// `volumes`: a list of ``Volume``, told apart by `name`.
  @_alwaysEmitIntoClient public var volumes: [Volume]? { get { self[field: 41] } set { self[field: 41] = newValue } }

  /// `dnsPolicy`, with 4 known values.
  public struct DnsPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `ClusterFirst`.
    @_alwaysEmitIntoClient public static var clusterFirst: Self { Self(text: "ClusterFirst", unchecked: ()) }
    /// `ClusterFirstWithHostNet`.
    @_alwaysEmitIntoClient public static var clusterFirstWithHostNet: Self {
      Self(text: "ClusterFirstWithHostNet", unchecked: ())
    }
    /// `Default`.
    @_alwaysEmitIntoClient public static var `default`: Self { Self(text: "Default", unchecked: ()) }
    /// `None`.
    @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
  }

  /// `preemptionPolicy`, with 2 known values.
  public struct PreemptionPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Never`.
    @_alwaysEmitIntoClient public static var never: Self { Self(text: "Never", unchecked: ()) }
    /// `PreemptLowerPriority`.
    @_alwaysEmitIntoClient public static var preemptLowerPriority: Self {
      Self(text: "PreemptLowerPriority", unchecked: ())
    }
  }

  /// `restartPolicy`, with 3 known values.
  public struct RestartPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Always`.
    @_alwaysEmitIntoClient public static var always: Self { Self(text: "Always", unchecked: ()) }
    /// `Never`.
    @_alwaysEmitIntoClient public static var never: Self { Self(text: "Never", unchecked: ()) }
    /// `OnFailure`.
    @_alwaysEmitIntoClient public static var onFailure: Self { Self(text: "OnFailure", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.PodTemplateSpec`, with 2 fields.
public struct PodTemplateSpec: SchemaObject {
  public static let fields = FieldTable("?{ ?{", ["metadata", "spec"], [ObjectMeta.self, PodSpec.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    metadata: ObjectMeta? = nil,
    spec: PodSpec? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let metadata { self.metadata = metadata }
    if let spec { self.spec = spec }
    configure(&self)
  }
  /// `metadata`: ``ObjectMeta``.
  @_alwaysEmitIntoClient public var metadata: ObjectMeta {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `spec`: ``PodSpec``.
  @_alwaysEmitIntoClient public var spec: PodSpec {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.core.v1.PortworxVolumeSource`, with 3 fields.
public struct PortworxVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- ?- !-", ["fsType", "readOnly", "volumeID"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    volumeID: String,
    fsType: String? = nil,
    readOnly: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.readOnly = readOnly
    self.volumeID = volumeID
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `volumeID`: a string, required.
  @_alwaysEmitIntoClient public var volumeID: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}

/// `io.k8s.api.core.v1.PreferredSchedulingTerm`, with 2 fields.
public struct PreferredSchedulingTerm: SchemaObject {
  public static let fields = FieldTable("!{ !-", ["preference", "weight"], [NodeSelectorTerm.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    preference: NodeSelectorTerm,
    weight: Int,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.preference = preference
    self.weight = weight
    configure(&self)
  }
  /// `preference`: ``NodeSelectorTerm``, required.
  @_alwaysEmitIntoClient public var preference: NodeSelectorTerm {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `weight`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.core.v1.Probe`, with 10 fields.
public struct Probe: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?- ?{ ?{ ?- ?- ?- ?{ ?- ?-",
    [
      "exec", "failureThreshold", "grpc", "httpGet", "initialDelaySeconds", "periodSeconds", "successThreshold",
      "tcpSocket", "terminationGracePeriodSeconds", "timeoutSeconds",
    ],
    [ExecAction.self, GRPCAction.self, HTTPGetAction.self, TCPSocketAction.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    exec: ExecAction? = nil,
    failureThreshold: Int? = nil,
    grpc: GRPCAction? = nil,
    httpGet: HTTPGetAction? = nil,
    initialDelaySeconds: Int? = nil,
    periodSeconds: Int? = nil,
    successThreshold: Int? = nil,
    tcpSocket: TCPSocketAction? = nil,
    terminationGracePeriodSeconds: Int? = nil,
    timeoutSeconds: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let exec { self.exec = exec }
    self.failureThreshold = failureThreshold
    if let grpc { self.grpc = grpc }
    if let httpGet { self.httpGet = httpGet }
    self.initialDelaySeconds = initialDelaySeconds
    self.periodSeconds = periodSeconds
    self.successThreshold = successThreshold
    if let tcpSocket { self.tcpSocket = tcpSocket }
    self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
    self.timeoutSeconds = timeoutSeconds
    configure(&self)
  }
  /// `exec`: ``ExecAction``.
  @_alwaysEmitIntoClient public var exec: ExecAction {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `failureThreshold`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var failureThreshold: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `grpc`: ``GRPCAction``.
  @_alwaysEmitIntoClient public var grpc: GRPCAction {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `httpGet`: ``HTTPGetAction``.
  @_alwaysEmitIntoClient public var httpGet: HTTPGetAction {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `initialDelaySeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var initialDelaySeconds: Int? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `periodSeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var periodSeconds: Int? { get { self[field: 5] } set { self[field: 5] = newValue } }
  /// `successThreshold`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var successThreshold: Int? { get { self[field: 6] } set { self[field: 6] = newValue } }
  /// `tcpSocket`: ``TCPSocketAction``.
  @_alwaysEmitIntoClient public var tcpSocket: TCPSocketAction {
    get { self[object: 7] }
    set { self[object: 7] = newValue }
    _modify { yield &self[object: 7] }
  }
  /// `terminationGracePeriodSeconds`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? {
    get { self[field: 8] }
    set { self[field: 8] = newValue }
  }
  /// `timeoutSeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var timeoutSeconds: Int? { get { self[field: 9] } set { self[field: 9] = newValue } }
}

/// `io.k8s.api.core.v1.ProjectedVolumeSource`, with 2 fields.
public struct ProjectedVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- ?[", ["defaultMode", "sources"], [VolumeProjection.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    defaultMode: Int? = nil,
    sources: [VolumeProjection]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.defaultMode = defaultMode
    self.sources = sources
    configure(&self)
  }
  /// `defaultMode`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var defaultMode: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `sources`: a list of ``VolumeProjection``.
  @_alwaysEmitIntoClient public var sources: [VolumeProjection]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
}

/// `io.k8s.api.core.v1.QuobyteVolumeSource`, with 6 fields.
public struct QuobyteVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- !- ?- ?- !-",
    ["group", "readOnly", "registry", "tenant", "user", "volume"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    registry: String,
    volume: String,
    group: String? = nil,
    readOnly: Bool? = nil,
    tenant: String? = nil,
    user: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.group = group
    self.readOnly = readOnly
    self.registry = registry
    self.tenant = tenant
    self.user = user
    self.volume = volume
    configure(&self)
  }
  /// `group`: a string.
  @_alwaysEmitIntoClient public var group: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `registry`: a string, required.
  @_alwaysEmitIntoClient public var registry: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `tenant`: a string.
  @_alwaysEmitIntoClient public var tenant: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `user`: a string.
  @_alwaysEmitIntoClient public var user: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
  /// `volume`: a string, required.
  @_alwaysEmitIntoClient public var volume: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
}

/// `io.k8s.api.core.v1.RBDPersistentVolumeSource`, with 8 fields.
public struct RBDPersistentVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?- !- ?- !- ?- ?- ?{ ?-",
    ["fsType", "image", "keyring", "monitors", "pool", "readOnly", "secretRef", "user"],
    [SecretReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    image: String,
    monitors: [String],
    fsType: String? = nil,
    keyring: String? = nil,
    pool: String? = nil,
    readOnly: Bool? = nil,
    secretRef: SecretReference? = nil,
    user: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.image = image
    self.keyring = keyring
    self.monitors = monitors
    self.pool = pool
    self.readOnly = readOnly
    if let secretRef { self.secretRef = secretRef }
    self.user = user
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `image`: a string, required.
  @_alwaysEmitIntoClient public var image: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `keyring`: a string.
  @_alwaysEmitIntoClient public var keyring: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `monitors`: a list of strings, required.
  @_alwaysEmitIntoClient public var monitors: [String]? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `pool`: a string.
  @_alwaysEmitIntoClient public var pool: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
  /// `secretRef`: ``SecretReference``.
  @_alwaysEmitIntoClient public var secretRef: SecretReference {
    get { self[object: 6] }
    set { self[object: 6] = newValue }
    _modify { yield &self[object: 6] }
  }
  /// `user`: a string.
  @_alwaysEmitIntoClient public var user: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
}

/// `io.k8s.api.core.v1.RBDVolumeSource`, with 8 fields.
public struct RBDVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?- !- ?- !- ?- ?- ?{ ?-",
    ["fsType", "image", "keyring", "monitors", "pool", "readOnly", "secretRef", "user"],
    [LocalObjectReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    image: String,
    monitors: [String],
    fsType: String? = nil,
    keyring: String? = nil,
    pool: String? = nil,
    readOnly: Bool? = nil,
    secretRef: LocalObjectReference? = nil,
    user: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.image = image
    self.keyring = keyring
    self.monitors = monitors
    self.pool = pool
    self.readOnly = readOnly
    if let secretRef { self.secretRef = secretRef }
    self.user = user
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `image`: a string, required.
  @_alwaysEmitIntoClient public var image: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `keyring`: a string.
  @_alwaysEmitIntoClient public var keyring: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `monitors`: a list of strings, required.
  @_alwaysEmitIntoClient public var monitors: [String]? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `pool`: a string.
  @_alwaysEmitIntoClient public var pool: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
  /// `secretRef`: ``LocalObjectReference``.
  @_alwaysEmitIntoClient public var secretRef: LocalObjectReference {
    get { self[object: 6] }
    set { self[object: 6] = newValue }
    _modify { yield &self[object: 6] }
  }
  /// `user`: a string.
  @_alwaysEmitIntoClient public var user: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
}

/// `io.k8s.api.core.v1.ReplicationControllerSpec`, with 4 fields.
public struct ReplicationControllerSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?{",
    ["minReadySeconds", "replicas", "selector", "template"],
    [PodTemplateSpec.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    minReadySeconds: Int? = nil,
    replicas: Int? = nil,
    selector: OrderedMap<String>? = nil,
    template: PodTemplateSpec? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.minReadySeconds = minReadySeconds
    self.replicas = replicas
    if let selector { self.selector = selector }
    if let template { self.template = template }
    configure(&self)
  }
  /// `minReadySeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var minReadySeconds: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `replicas`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var replicas: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `selector`: strings by name.
  @_alwaysEmitIntoClient public var selector: OrderedMap<String> {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `template`: ``PodTemplateSpec``.
  @_alwaysEmitIntoClient public var template: PodTemplateSpec {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
}

/// `io.k8s.api.core.v1.ResourceClaim`, with 2 fields.
public struct ResourceClaim: SchemaObject {
  public static let fields = FieldTable("!- ?-", ["name", "request"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, request: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.request = request
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `request`: a string.
  @_alwaysEmitIntoClient public var request: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.core.v1.ResourceFieldSelector`, with 3 fields.
public struct ResourceFieldSelector: SchemaObject {
  public static let fields = FieldTable("?- ?- !-", ["containerName", "divisor", "resource"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    resource: String,
    containerName: String? = nil,
    divisor: Quantity? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.containerName = containerName
    self.divisor = divisor
    self.resource = resource
    configure(&self)
  }
  /// `containerName`: a string.
  @_alwaysEmitIntoClient public var containerName: String? {
    get { self[string: 0] }
    set { self[string: 0] = newValue }
  }
  /// `divisor`: a quantity.
  @_alwaysEmitIntoClient public var divisor: Quantity? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `resource`: a string, required.
  @_alwaysEmitIntoClient public var resource: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}

/// `io.k8s.api.core.v1.ResourceQuotaSpec`, with 3 fields.
public struct ResourceQuotaSpec: SchemaObject {
  public static let fields = FieldTable("?- ?{ ?-", ["hard", "scopeSelector", "scopes"], [ScopeSelector.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    hard: OrderedMap<Quantity>? = nil,
    scopeSelector: ScopeSelector? = nil,
    scopes: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let hard { self.hard = hard }
    if let scopeSelector { self.scopeSelector = scopeSelector }
    self.scopes = scopes
    configure(&self)
  }
  /// `hard`: quantities by name.
  @_alwaysEmitIntoClient public var hard: OrderedMap<Quantity> {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `scopeSelector`: ``ScopeSelector``.
  @_alwaysEmitIntoClient public var scopeSelector: ScopeSelector {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `scopes`: a list of strings.
  @_alwaysEmitIntoClient public var scopes: [String]? { get { self[field: 2] } set { self[field: 2] = newValue } }
}

/// `io.k8s.api.core.v1.ResourceRequirements`, with 3 fields.
public struct ResourceRequirements: SchemaObject {
  public static let fields = FieldTable("?[ ?- ?-", ["claims", "limits", "requests"], [ResourceClaim.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    claims: [ResourceClaim]? = nil,
    limits: OrderedMap<Quantity>? = nil,
    requests: OrderedMap<Quantity>? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.claims = claims
    if let limits { self.limits = limits }
    if let requests { self.requests = requests }
    configure(&self)
  }
  /// `claims`: a list of ``ResourceClaim``, told apart by `name`.
  @_alwaysEmitIntoClient public var claims: [ResourceClaim]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `limits`: quantities by name.
  @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `requests`: quantities by name.
  @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
}

/// `io.k8s.api.core.v1.SELinuxOptions`, with 4 fields.
public struct SELinuxOptions: SchemaObject {
  public static let fields = FieldTable("?- ?- ?- ?-", ["level", "role", "type", "user"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    level: String? = nil,
    role: String? = nil,
    type: String? = nil,
    user: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.level = level
    self.role = role
    self.type = type
    self.user = user
    configure(&self)
  }
  /// `level`: a string.
  @_alwaysEmitIntoClient public var level: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `role`: a string.
  @_alwaysEmitIntoClient public var role: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `type`: a string.
  @_alwaysEmitIntoClient public var type: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `user`: a string.
  @_alwaysEmitIntoClient public var user: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
}

/// `io.k8s.api.core.v1.ScaleIOPersistentVolumeSource`, with 10 fields.
public struct ScaleIOPersistentVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?- !- ?- ?- !{ ?- ?- ?- !- ?-",
    [
      "fsType", "gateway", "protectionDomain", "readOnly", "secretRef", "sslEnabled", "storageMode", "storagePool",
      "system", "volumeName",
    ],
    [SecretReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    gateway: String,
    secretRef: SecretReference,
    system: String,
    fsType: String? = nil,
    protectionDomain: String? = nil,
    readOnly: Bool? = nil,
    sslEnabled: Bool? = nil,
    storageMode: String? = nil,
    storagePool: String? = nil,
    volumeName: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.gateway = gateway
    self.protectionDomain = protectionDomain
    self.readOnly = readOnly
    self.secretRef = secretRef
    self.sslEnabled = sslEnabled
    self.storageMode = storageMode
    self.storagePool = storagePool
    self.system = system
    self.volumeName = volumeName
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `gateway`: a string, required.
  @_alwaysEmitIntoClient public var gateway: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `protectionDomain`: a string.
  @_alwaysEmitIntoClient public var protectionDomain: String? {
    get { self[string: 2] }
    set { self[string: 2] = newValue }
  }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `secretRef`: ``SecretReference``, required.
  @_alwaysEmitIntoClient public var secretRef: SecretReference {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `sslEnabled`: true or false.
  @_alwaysEmitIntoClient public var sslEnabled: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
  /// `storageMode`: a string.
  @_alwaysEmitIntoClient public var storageMode: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
  /// `storagePool`: a string.
  @_alwaysEmitIntoClient public var storagePool: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
  /// `system`: a string, required.
  @_alwaysEmitIntoClient public var system: String? { get { self[string: 8] } set { self[string: 8] = newValue } }
  /// `volumeName`: a string.
  @_alwaysEmitIntoClient public var volumeName: String? { get { self[string: 9] } set { self[string: 9] = newValue } }
}

/// `io.k8s.api.core.v1.ScaleIOVolumeSource`, with 10 fields.
public struct ScaleIOVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?- !- ?- ?- !{ ?- ?- ?- !- ?-",
    [
      "fsType", "gateway", "protectionDomain", "readOnly", "secretRef", "sslEnabled", "storageMode", "storagePool",
      "system", "volumeName",
    ],
    [LocalObjectReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    gateway: String,
    secretRef: LocalObjectReference,
    system: String,
    fsType: String? = nil,
    protectionDomain: String? = nil,
    readOnly: Bool? = nil,
    sslEnabled: Bool? = nil,
    storageMode: String? = nil,
    storagePool: String? = nil,
    volumeName: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.gateway = gateway
    self.protectionDomain = protectionDomain
    self.readOnly = readOnly
    self.secretRef = secretRef
    self.sslEnabled = sslEnabled
    self.storageMode = storageMode
    self.storagePool = storagePool
    self.system = system
    self.volumeName = volumeName
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `gateway`: a string, required.
  @_alwaysEmitIntoClient public var gateway: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `protectionDomain`: a string.
  @_alwaysEmitIntoClient public var protectionDomain: String? {
    get { self[string: 2] }
    set { self[string: 2] = newValue }
  }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `secretRef`: ``LocalObjectReference``, required.
  @_alwaysEmitIntoClient public var secretRef: LocalObjectReference {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `sslEnabled`: true or false.
  @_alwaysEmitIntoClient public var sslEnabled: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
  /// `storageMode`: a string.
  @_alwaysEmitIntoClient public var storageMode: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
  /// `storagePool`: a string.
  @_alwaysEmitIntoClient public var storagePool: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
  /// `system`: a string, required.
  @_alwaysEmitIntoClient public var system: String? { get { self[string: 8] } set { self[string: 8] = newValue } }
  /// `volumeName`: a string.
  @_alwaysEmitIntoClient public var volumeName: String? { get { self[string: 9] } set { self[string: 9] = newValue } }
}

/// `io.k8s.api.core.v1.ScopeSelector`, with one field.
public struct ScopeSelector: SchemaObject {
  public static let fields = FieldTable("?[", ["matchExpressions"], [ScopedResourceSelectorRequirement.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    matchExpressions: [ScopedResourceSelectorRequirement]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.matchExpressions = matchExpressions
    configure(&self)
  }
  /// `matchExpressions`: a list of ``ScopedResourceSelectorRequirement``.
  @_alwaysEmitIntoClient public var matchExpressions: [ScopedResourceSelectorRequirement]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
}

/// `io.k8s.api.core.v1.ScopedResourceSelectorRequirement`, with 3 fields.
public struct ScopedResourceSelectorRequirement: SchemaObject {
  public static let fields = FieldTable("!- !- ?-", ["operator", "scopeName", "values"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    `operator`: String,
    scopeName: String,
    values: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.`operator` = `operator`
    self.scopeName = scopeName
    self.values = values
    configure(&self)
  }
  /// `operator`: a string, required.
  @_alwaysEmitIntoClient public var `operator`: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `scopeName`: a string, required.
  @_alwaysEmitIntoClient public var scopeName: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `values`: a list of strings.
  @_alwaysEmitIntoClient public var values: [String]? { get { self[field: 2] } set { self[field: 2] = newValue } }
}

/// `io.k8s.api.core.v1.SeccompProfile`, with 2 fields.
public struct SeccompProfile: SchemaObject {
  public static let fields = FieldTable("?- !-", ["localhostProfile", "type"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    type: TypeObject,
    localhostProfile: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.localhostProfile = localhostProfile
    self.type = type
    configure(&self)
  }
  /// `localhostProfile`: a string.
  @_alwaysEmitIntoClient public var localhostProfile: String? {
    get { self[string: 0] }
    set { self[string: 0] = newValue }
  }
  /// `type`: ``TypeObject``, required.
  @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// The same as ``AppArmorProfile.TypeObject``.
  public typealias TypeObject = AppArmorProfile.TypeObject
}

/// `io.k8s.api.core.v1.SecretEnvSource`, with 2 fields.
public struct SecretEnvSource: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["name", "optional"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String? = nil,
    optional: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.optional = optional
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `optional`: true or false.
  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.core.v1.SecretKeySelector`, with 3 fields.
public struct SecretKeySelector: SchemaObject {
  public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    key: String,
    name: String? = nil,
    optional: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.key = key
    self.optional = optional
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `key`: a string, required.
  @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `optional`: true or false.
  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
}

/// `io.k8s.api.core.v1.SecretProjection`, with 3 fields.
public struct SecretProjection: SchemaObject {
  public static let fields = FieldTable("?- ?[ ?-", ["name", "items", "optional"], [KeyToPath.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String? = nil,
    items: [KeyToPath]? = nil,
    optional: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.items = items
    self.optional = optional
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `items`: a list of ``KeyToPath``.
  @_alwaysEmitIntoClient public var items: [KeyToPath]? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `optional`: true or false.
  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
}

/// `io.k8s.api.core.v1.SecretReference`, with 2 fields.
public struct SecretReference: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["name", "namespace"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String? = nil,
    namespace: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.namespace = namespace
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `namespace`: a string.
  @_alwaysEmitIntoClient public var namespace: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.core.v1.SecretVolumeSource`, with 4 fields.
public struct SecretVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?- ?[ ?- ?-",
    ["defaultMode", "items", "optional", "secretName"],
    [KeyToPath.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    defaultMode: Int? = nil,
    items: [KeyToPath]? = nil,
    optional: Bool? = nil,
    secretName: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.defaultMode = defaultMode
    self.items = items
    self.optional = optional
    self.secretName = secretName
    configure(&self)
  }
  /// `defaultMode`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var defaultMode: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `items`: a list of ``KeyToPath``.
  @_alwaysEmitIntoClient public var items: [KeyToPath]? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `optional`: true or false.
  @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `secretName`: a string.
  @_alwaysEmitIntoClient public var secretName: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
}

/// `io.k8s.api.core.v1.SecurityContext`, with 12 fields.
public struct SecurityContext: SchemaObject {
  public static let fields = FieldTable(
    "?- ?{ ?{ ?- ?- ?- ?- ?- ?- ?{ ?{ ?{",
    [
      "allowPrivilegeEscalation", "appArmorProfile", "capabilities", "privileged", "procMount",
      "readOnlyRootFilesystem", "runAsGroup", "runAsNonRoot", "runAsUser", "seLinuxOptions", "seccompProfile",
      "windowsOptions",
    ],
    [
      AppArmorProfile.self, Capabilities.self, SELinuxOptions.self, SeccompProfile.self,
      WindowsSecurityContextOptions.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    allowPrivilegeEscalation: Bool? = nil,
    appArmorProfile: AppArmorProfile? = nil,
    capabilities: Capabilities? = nil,
    privileged: Bool? = nil,
    procMount: ProcMount? = nil,
    readOnlyRootFilesystem: Bool? = nil,
    runAsGroup: Int? = nil,
    runAsNonRoot: Bool? = nil,
    runAsUser: Int? = nil,
    seLinuxOptions: SELinuxOptions? = nil,
    seccompProfile: SeccompProfile? = nil,
    windowsOptions: WindowsSecurityContextOptions? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.allowPrivilegeEscalation = allowPrivilegeEscalation
    if let appArmorProfile { self.appArmorProfile = appArmorProfile }
    if let capabilities { self.capabilities = capabilities }
    self.privileged = privileged
    self.procMount = procMount
    self.readOnlyRootFilesystem = readOnlyRootFilesystem
    self.runAsGroup = runAsGroup
    self.runAsNonRoot = runAsNonRoot
    self.runAsUser = runAsUser
    if let seLinuxOptions { self.seLinuxOptions = seLinuxOptions }
    if let seccompProfile { self.seccompProfile = seccompProfile }
    if let windowsOptions { self.windowsOptions = windowsOptions }
    configure(&self)
  }
  /// `allowPrivilegeEscalation`: true or false.
  @_alwaysEmitIntoClient public var allowPrivilegeEscalation: Bool? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `appArmorProfile`: ``AppArmorProfile``.
  @_alwaysEmitIntoClient public var appArmorProfile: AppArmorProfile {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `capabilities`: ``Capabilities``.
  @_alwaysEmitIntoClient public var capabilities: Capabilities {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `privileged`: true or false.
  @_alwaysEmitIntoClient public var privileged: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `procMount`: ``ProcMount``.
  @_alwaysEmitIntoClient public var procMount: ProcMount? { get { self[field: 4] } set { self[field: 4] = newValue } }
  /// `readOnlyRootFilesystem`: true or false.
  @_alwaysEmitIntoClient public var readOnlyRootFilesystem: Bool? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
  /// `runAsGroup`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var runAsGroup: Int? { get { self[field: 6] } set { self[field: 6] = newValue } }
  /// `runAsNonRoot`: true or false.
  @_alwaysEmitIntoClient public var runAsNonRoot: Bool? { get { self[field: 7] } set { self[field: 7] = newValue } }
  /// `runAsUser`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var runAsUser: Int? { get { self[field: 8] } set { self[field: 8] = newValue } }
  /// `seLinuxOptions`: ``SELinuxOptions``.
  @_alwaysEmitIntoClient public var seLinuxOptions: SELinuxOptions {
    get { self[object: 9] }
    set { self[object: 9] = newValue }
    _modify { yield &self[object: 9] }
  }
  /// `seccompProfile`: ``SeccompProfile``.
  @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile {
    get { self[object: 10] }
    set { self[object: 10] = newValue }
    _modify { yield &self[object: 10] }
  }
  /// `windowsOptions`: ``WindowsSecurityContextOptions``.
  @_alwaysEmitIntoClient public var windowsOptions: WindowsSecurityContextOptions {
    get { self[object: 11] }
    set { self[object: 11] = newValue }
    _modify { yield &self[object: 11] }
  }

  /// `procMount`, with 2 known values.
  public struct ProcMount: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Default`.
    @_alwaysEmitIntoClient public static var `default`: Self { Self(text: "Default", unchecked: ()) }
    /// `Unmasked`.
    @_alwaysEmitIntoClient public static var unmasked: Self { Self(text: "Unmasked", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.ServiceAccountTokenProjection`, with 3 fields.
public struct ServiceAccountTokenProjection: SchemaObject {
  public static let fields = FieldTable("?- ?- !-", ["audience", "expirationSeconds", "path"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    path: String,
    audience: String? = nil,
    expirationSeconds: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.audience = audience
    self.expirationSeconds = expirationSeconds
    self.path = path
    configure(&self)
  }
  /// `audience`: a string.
  @_alwaysEmitIntoClient public var audience: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `expirationSeconds`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var expirationSeconds: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `path`: a string, required.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}

/// `io.k8s.api.core.v1.ServicePort`, with 6 fields.
public struct ServicePort: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- !- ?- ?-",
    ["name", "appProtocol", "nodePort", "port", "protocol", "targetPort"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    port: Int,
    name: String? = nil,
    appProtocol: String? = nil,
    nodePort: Int? = nil,
    `protocol`: ProtocolObject? = nil,
    targetPort: IntOrString? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.appProtocol = appProtocol
    self.nodePort = nodePort
    self.port = port
    self.`protocol` = `protocol`
    self.targetPort = targetPort
    configure(&self)
  }
  /// `name`: a string.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `appProtocol`: a string.
  @_alwaysEmitIntoClient public var appProtocol: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `nodePort`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var nodePort: Int? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `port`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var port: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `protocol`: ``ProtocolObject``.
  @_alwaysEmitIntoClient public var `protocol`: ProtocolObject? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `targetPort`: a whole number or a string.
  @_alwaysEmitIntoClient public var targetPort: IntOrString? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
  /// The same as ``ContainerPort.ProtocolObject``.
  public typealias ProtocolObject = ContainerPort.ProtocolObject
}

/// `io.k8s.api.core.v1.ServiceSpec`, with 20 fields.
public struct ServiceSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?#port,protocol ?- ?- ?- ?{ ?- ?-",
    [
      "allocateLoadBalancerNodePorts", "clusterIP", "clusterIPs", "externalIPs", "externalName",
      "externalTrafficPolicy", "healthCheckNodePort", "internalTrafficPolicy", "ipFamilies", "ipFamilyPolicy",
      "loadBalancerClass", "loadBalancerIP", "loadBalancerSourceRanges", "ports", "publishNotReadyAddresses",
      "selector", "sessionAffinity", "sessionAffinityConfig", "trafficDistribution", "type",
    ],
    [ServicePort.self, SessionAffinityConfig.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    allocateLoadBalancerNodePorts: Bool? = nil,
    clusterIP: String? = nil,
    clusterIPs: [String]? = nil,
    externalIPs: [String]? = nil,
    externalName: String? = nil,
    externalTrafficPolicy: ExternalTrafficPolicy? = nil,
    healthCheckNodePort: Int? = nil,
    internalTrafficPolicy: InternalTrafficPolicy? = nil,
    ipFamilies: [IpFamiliesItem]? = nil,
    ipFamilyPolicy: IpFamilyPolicy? = nil,
    loadBalancerClass: String? = nil,
    loadBalancerIP: String? = nil,
    loadBalancerSourceRanges: [String]? = nil,
    ports: [ServicePort]? = nil,
    publishNotReadyAddresses: Bool? = nil,
    selector: OrderedMap<String>? = nil,
    sessionAffinity: SessionAffinity? = nil,
    sessionAffinityConfig: SessionAffinityConfig? = nil,
    trafficDistribution: String? = nil,
    type: TypeObject? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.allocateLoadBalancerNodePorts = allocateLoadBalancerNodePorts
    self.clusterIP = clusterIP
    self.clusterIPs = clusterIPs
    self.externalIPs = externalIPs
    self.externalName = externalName
    self.externalTrafficPolicy = externalTrafficPolicy
    self.healthCheckNodePort = healthCheckNodePort
    self.internalTrafficPolicy = internalTrafficPolicy
    self.ipFamilies = ipFamilies
    self.ipFamilyPolicy = ipFamilyPolicy
    self.loadBalancerClass = loadBalancerClass
    self.loadBalancerIP = loadBalancerIP
    self.loadBalancerSourceRanges = loadBalancerSourceRanges
    self.ports = ports
    self.publishNotReadyAddresses = publishNotReadyAddresses
    if let selector { self.selector = selector }
    self.sessionAffinity = sessionAffinity
    if let sessionAffinityConfig { self.sessionAffinityConfig = sessionAffinityConfig }
    self.trafficDistribution = trafficDistribution
    self.type = type
    configure(&self)
  }
  /// `allocateLoadBalancerNodePorts`: true or false.
  @_alwaysEmitIntoClient public var allocateLoadBalancerNodePorts: Bool? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `clusterIP`: a string.
  @_alwaysEmitIntoClient public var clusterIP: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `clusterIPs`: a list of strings.
  @_alwaysEmitIntoClient public var clusterIPs: [String]? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `externalIPs`: a list of strings.
  @_alwaysEmitIntoClient public var externalIPs: [String]? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `externalName`: a string.
  @_alwaysEmitIntoClient public var externalName: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
  /// `externalTrafficPolicy`: ``ExternalTrafficPolicy``.
  @_alwaysEmitIntoClient public var externalTrafficPolicy: ExternalTrafficPolicy? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
  /// `healthCheckNodePort`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var healthCheckNodePort: Int? {
    get { self[field: 6] }
    set { self[field: 6] = newValue }
  }
  /// `internalTrafficPolicy`: ``InternalTrafficPolicy``.
  @_alwaysEmitIntoClient public var internalTrafficPolicy: InternalTrafficPolicy? {
    get { self[field: 7] }
    set { self[field: 7] = newValue }
  }
  /// `ipFamilies`: a list of ``IpFamiliesItem``.
  @_alwaysEmitIntoClient public var ipFamilies: [IpFamiliesItem]? {
    get { self[field: 8] }
    set { self[field: 8] = newValue }
  }
  /// `ipFamilyPolicy`: ``IpFamilyPolicy``.
  @_alwaysEmitIntoClient public var ipFamilyPolicy: IpFamilyPolicy? {
    get { self[field: 9] }
    set { self[field: 9] = newValue }
  }
  /// `loadBalancerClass`: a string.
  @_alwaysEmitIntoClient public var loadBalancerClass: String? {
    get { self[string: 10] }
    set { self[string: 10] = newValue }
  }
  /// `loadBalancerIP`: a string.
  @_alwaysEmitIntoClient public var loadBalancerIP: String? {
    get { self[string: 11] }
    set { self[string: 11] = newValue }
  }
  /// `loadBalancerSourceRanges`: a list of strings.
  @_alwaysEmitIntoClient public var loadBalancerSourceRanges: [String]? {
    get { self[field: 12] }
    set { self[field: 12] = newValue }
  }
  /// `ports`: a list of ``ServicePort``, told apart by `port` and `protocol`.
  @_alwaysEmitIntoClient public var ports: [ServicePort]? { get { self[field: 13] } set { self[field: 13] = newValue } }
  /// `publishNotReadyAddresses`: true or false.
  @_alwaysEmitIntoClient public var publishNotReadyAddresses: Bool? {
    get { self[field: 14] }
    set { self[field: 14] = newValue }
  }
  /// `selector`: strings by name.
  @_alwaysEmitIntoClient public var selector: OrderedMap<String> {
    get { self[object: 15] }
    set { self[object: 15] = newValue }
    _modify { yield &self[object: 15] }
  }
  /// `sessionAffinity`: ``SessionAffinity``.
  @_alwaysEmitIntoClient public var sessionAffinity: SessionAffinity? {
    get { self[field: 16] }
    set { self[field: 16] = newValue }
  }
  /// `sessionAffinityConfig`: ``SessionAffinityConfig``.
  @_alwaysEmitIntoClient public var sessionAffinityConfig: SessionAffinityConfig {
    get { self[object: 17] }
    set { self[object: 17] = newValue }
    _modify { yield &self[object: 17] }
  }
  /// `trafficDistribution`: a string.
  @_alwaysEmitIntoClient public var trafficDistribution: String? {
    get { self[string: 18] }
    set { self[string: 18] = newValue }
  }
  /// `type`: ``TypeObject``.
  @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: 19] } set { self[field: 19] = newValue } }

  /// `externalTrafficPolicy`, with 2 known values.
  public struct ExternalTrafficPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Cluster`.
    @_alwaysEmitIntoClient public static var cluster: Self { Self(text: "Cluster", unchecked: ()) }
    /// `Local`.
    @_alwaysEmitIntoClient public static var local: Self { Self(text: "Local", unchecked: ()) }
  }

  /// `internalTrafficPolicy`, with 2 known values.
  public struct InternalTrafficPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Cluster`.
    @_alwaysEmitIntoClient public static var cluster: Self { Self(text: "Cluster", unchecked: ()) }
    /// `Local`.
    @_alwaysEmitIntoClient public static var local: Self { Self(text: "Local", unchecked: ()) }
  }

  /// `ipFamilies[]`, with 2 known values.
  public struct IpFamiliesItem: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `IPv4`.
    @_alwaysEmitIntoClient public static var iPv4: Self { Self(text: "IPv4", unchecked: ()) }
    /// `IPv6`.
    @_alwaysEmitIntoClient public static var iPv6: Self { Self(text: "IPv6", unchecked: ()) }
  }

  /// `ipFamilyPolicy`, with 3 known values.
  public struct IpFamilyPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `PreferDualStack`.
    @_alwaysEmitIntoClient public static var preferDualStack: Self { Self(text: "PreferDualStack", unchecked: ()) }
    /// `RequireDualStack`.
    @_alwaysEmitIntoClient public static var requireDualStack: Self { Self(text: "RequireDualStack", unchecked: ()) }
    /// `SingleStack`.
    @_alwaysEmitIntoClient public static var singleStack: Self { Self(text: "SingleStack", unchecked: ()) }
  }

  /// `sessionAffinity`, with 2 known values.
  public struct SessionAffinity: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `ClientIP`.
    @_alwaysEmitIntoClient public static var clientIP: Self { Self(text: "ClientIP", unchecked: ()) }
    /// `None`.
    @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
  }

  /// `type`, with 4 known values.
  public struct TypeObject: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `ClusterIP`.
    @_alwaysEmitIntoClient public static var clusterIP: Self { Self(text: "ClusterIP", unchecked: ()) }
    /// `ExternalName`.
    @_alwaysEmitIntoClient public static var externalName: Self { Self(text: "ExternalName", unchecked: ()) }
    /// `LoadBalancer`.
    @_alwaysEmitIntoClient public static var loadBalancer: Self { Self(text: "LoadBalancer", unchecked: ()) }
    /// `NodePort`.
    @_alwaysEmitIntoClient public static var nodePort: Self { Self(text: "NodePort", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.SessionAffinityConfig`, with one field.
public struct SessionAffinityConfig: SchemaObject {
  public static let fields = FieldTable("?{", ["clientIP"], [ClientIPConfig.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(clientIP: ClientIPConfig? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    if let clientIP { self.clientIP = clientIP }
    configure(&self)
  }
  /// `clientIP`: ``ClientIPConfig``.
  @_alwaysEmitIntoClient public var clientIP: ClientIPConfig {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
}

/// `io.k8s.api.core.v1.SleepAction`, with one field.
public struct SleepAction: SchemaObject {
  public static let fields = FieldTable("!-", ["seconds"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(seconds: Int, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.seconds = seconds
    configure(&self)
  }
  /// `seconds`: a whole number, format `int64`, required.
  @_alwaysEmitIntoClient public var seconds: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
}

/// `io.k8s.api.core.v1.StorageOSPersistentVolumeSource`, with 5 fields.
public struct StorageOSPersistentVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?{ ?- ?-",
    ["fsType", "readOnly", "secretRef", "volumeName", "volumeNamespace"],
    [ObjectReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    fsType: String? = nil,
    readOnly: Bool? = nil,
    secretRef: ObjectReference? = nil,
    volumeName: String? = nil,
    volumeNamespace: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.readOnly = readOnly
    if let secretRef { self.secretRef = secretRef }
    self.volumeName = volumeName
    self.volumeNamespace = volumeNamespace
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `secretRef`: ``ObjectReference``.
  @_alwaysEmitIntoClient public var secretRef: ObjectReference {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `volumeName`: a string.
  @_alwaysEmitIntoClient public var volumeName: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `volumeNamespace`: a string.
  @_alwaysEmitIntoClient public var volumeNamespace: String? {
    get { self[string: 4] }
    set { self[string: 4] = newValue }
  }
}

/// `io.k8s.api.core.v1.StorageOSVolumeSource`, with 5 fields.
public struct StorageOSVolumeSource: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?{ ?- ?-",
    ["fsType", "readOnly", "secretRef", "volumeName", "volumeNamespace"],
    [LocalObjectReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    fsType: String? = nil,
    readOnly: Bool? = nil,
    secretRef: LocalObjectReference? = nil,
    volumeName: String? = nil,
    volumeNamespace: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.readOnly = readOnly
    if let secretRef { self.secretRef = secretRef }
    self.volumeName = volumeName
    self.volumeNamespace = volumeNamespace
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `secretRef`: ``LocalObjectReference``.
  @_alwaysEmitIntoClient public var secretRef: LocalObjectReference {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `volumeName`: a string.
  @_alwaysEmitIntoClient public var volumeName: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `volumeNamespace`: a string.
  @_alwaysEmitIntoClient public var volumeNamespace: String? {
    get { self[string: 4] }
    set { self[string: 4] = newValue }
  }
}

/// `io.k8s.api.core.v1.Sysctl`, with 2 fields.
public struct Sysctl: SchemaObject {
  public static let fields = FieldTable("!- !-", ["name", "value"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, value: String, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.value = value
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `value`: a string, required.
  @_alwaysEmitIntoClient public var value: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.core.v1.TCPSocketAction`, with 2 fields.
public struct TCPSocketAction: SchemaObject {
  public static let fields = FieldTable("?- !-", ["host", "port"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    port: IntOrString,
    host: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.host = host
    self.port = port
    configure(&self)
  }
  /// `host`: a string.
  @_alwaysEmitIntoClient public var host: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `port`: a whole number or a string, required.
  @_alwaysEmitIntoClient public var port: IntOrString? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.core.v1.Taint`, with 4 fields.
public struct Taint: SchemaObject {
  public static let fields = FieldTable("!- !- ?- ?-", ["effect", "key", "timeAdded", "value"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    effect: Effect,
    key: String,
    timeAdded: String? = nil,
    value: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.effect = effect
    self.key = key
    self.timeAdded = timeAdded
    self.value = value
    configure(&self)
  }
  /// `effect`: ``Effect``, required.
  @_alwaysEmitIntoClient public var effect: Effect? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `key`: a string, required.
  @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `timeAdded`: a string.
  @_alwaysEmitIntoClient public var timeAdded: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `value`: a string.
  @_alwaysEmitIntoClient public var value: String? { get { self[string: 3] } set { self[string: 3] = newValue } }

  /// `effect`, with 3 known values.
  public struct Effect: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `NoExecute`.
    @_alwaysEmitIntoClient public static var noExecute: Self { Self(text: "NoExecute", unchecked: ()) }
    /// `NoSchedule`.
    @_alwaysEmitIntoClient public static var noSchedule: Self { Self(text: "NoSchedule", unchecked: ()) }
    /// `PreferNoSchedule`.
    @_alwaysEmitIntoClient public static var preferNoSchedule: Self { Self(text: "PreferNoSchedule", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.Toleration`, with 5 fields.
public struct Toleration: SchemaObject {
  public static let fields = FieldTable("?- ?- ?- ?- ?-", ["effect", "key", "operator", "tolerationSeconds", "value"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    effect: Effect? = nil,
    key: String? = nil,
    `operator`: Operator? = nil,
    tolerationSeconds: Int? = nil,
    value: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.effect = effect
    self.key = key
    self.`operator` = `operator`
    self.tolerationSeconds = tolerationSeconds
    self.value = value
    configure(&self)
  }
  /// `effect`: ``Effect``.
  @_alwaysEmitIntoClient public var effect: Effect? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `key`: a string.
  @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `operator`: ``Operator``.
  @_alwaysEmitIntoClient public var `operator`: Operator? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `tolerationSeconds`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var tolerationSeconds: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `value`: a string.
  @_alwaysEmitIntoClient public var value: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
  /// The same as ``Taint.Effect``.
  public typealias Effect = Taint.Effect

  /// `operator`, with 4 known values.
  public struct Operator: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Equal`.
    @_alwaysEmitIntoClient public static var equal: Self { Self(text: "Equal", unchecked: ()) }
    /// `Exists`.
    @_alwaysEmitIntoClient public static var exists: Self { Self(text: "Exists", unchecked: ()) }
    /// `Gt`.
    @_alwaysEmitIntoClient public static var gt: Self { Self(text: "Gt", unchecked: ()) }
    /// `Lt`.
    @_alwaysEmitIntoClient public static var lt: Self { Self(text: "Lt", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.TopologySelectorLabelRequirement`, with 2 fields.
public struct TopologySelectorLabelRequirement: SchemaObject {
  public static let fields = FieldTable("!- !-", ["key", "values"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(key: String, values: [String], configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.key = key
    self.values = values
    configure(&self)
  }
  /// `key`: a string, required.
  @_alwaysEmitIntoClient public var key: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `values`: a list of strings, required.
  @_alwaysEmitIntoClient public var values: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.core.v1.TopologySelectorTerm`, with one field.
public struct TopologySelectorTerm: SchemaObject {
  public static let fields = FieldTable("?[", ["matchLabelExpressions"], [TopologySelectorLabelRequirement.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    matchLabelExpressions: [TopologySelectorLabelRequirement]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.matchLabelExpressions = matchLabelExpressions
    configure(&self)
  }
  /// `matchLabelExpressions`: a list of ``TopologySelectorLabelRequirement``.
  @_alwaysEmitIntoClient public var matchLabelExpressions: [TopologySelectorLabelRequirement]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
}

/// `io.k8s.api.core.v1.TopologySpreadConstraint`, with 8 fields.
public struct TopologySpreadConstraint: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?- !- ?- ?- ?- !- !-",
    [
      "labelSelector", "matchLabelKeys", "maxSkew", "minDomains", "nodeAffinityPolicy", "nodeTaintsPolicy",
      "topologyKey", "whenUnsatisfiable",
    ],
    [LabelSelector.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    maxSkew: Int,
    topologyKey: String,
    whenUnsatisfiable: WhenUnsatisfiable,
    labelSelector: LabelSelector? = nil,
    matchLabelKeys: [String]? = nil,
    minDomains: Int? = nil,
    nodeAffinityPolicy: NodeAffinityPolicy? = nil,
    nodeTaintsPolicy: NodeTaintsPolicy? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let labelSelector { self.labelSelector = labelSelector }
    self.matchLabelKeys = matchLabelKeys
    self.maxSkew = maxSkew
    self.minDomains = minDomains
    self.nodeAffinityPolicy = nodeAffinityPolicy
    self.nodeTaintsPolicy = nodeTaintsPolicy
    self.topologyKey = topologyKey
    self.whenUnsatisfiable = whenUnsatisfiable
    configure(&self)
  }
  /// `labelSelector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `matchLabelKeys`: a list of strings.
  @_alwaysEmitIntoClient public var matchLabelKeys: [String]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `maxSkew`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var maxSkew: Int? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `minDomains`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var minDomains: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `nodeAffinityPolicy`: ``NodeAffinityPolicy``.
  @_alwaysEmitIntoClient public var nodeAffinityPolicy: NodeAffinityPolicy? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `nodeTaintsPolicy`: ``NodeTaintsPolicy``.
  @_alwaysEmitIntoClient public var nodeTaintsPolicy: NodeTaintsPolicy? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
  /// `topologyKey`: a string, required.
  @_alwaysEmitIntoClient public var topologyKey: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
  /// `whenUnsatisfiable`: ``WhenUnsatisfiable``, required.
  @_alwaysEmitIntoClient public var whenUnsatisfiable: WhenUnsatisfiable? {
    get { self[field: 7] }
    set { self[field: 7] = newValue }
  }

  /// `nodeAffinityPolicy`, with 2 known values.
  public struct NodeAffinityPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Honor`.
    @_alwaysEmitIntoClient public static var honor: Self { Self(text: "Honor", unchecked: ()) }
    /// `Ignore`.
    @_alwaysEmitIntoClient public static var ignore: Self { Self(text: "Ignore", unchecked: ()) }
  }

  /// `nodeTaintsPolicy`, with 2 known values.
  public struct NodeTaintsPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Honor`.
    @_alwaysEmitIntoClient public static var honor: Self { Self(text: "Honor", unchecked: ()) }
    /// `Ignore`.
    @_alwaysEmitIntoClient public static var ignore: Self { Self(text: "Ignore", unchecked: ()) }
  }

  /// `whenUnsatisfiable`, with 2 known values.
  public struct WhenUnsatisfiable: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `DoNotSchedule`.
    @_alwaysEmitIntoClient public static var doNotSchedule: Self { Self(text: "DoNotSchedule", unchecked: ()) }
    /// `ScheduleAnyway`.
    @_alwaysEmitIntoClient public static var scheduleAnyway: Self { Self(text: "ScheduleAnyway", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.TypedLocalObjectReference`, with 3 fields.
public struct TypedLocalObjectReference: SchemaObject {
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

/// `io.k8s.api.core.v1.TypedObjectReference`, with 4 fields.
public struct TypedObjectReference: SchemaObject {
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

/// `io.k8s.api.core.v1.Volume`, with 31 fields.
public struct Volume: SchemaObject {
  public static let fields = FieldTable(
    "!- ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{",
    [
      "name", "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "configMap", "csi", "downwardAPI",
      "emptyDir", "ephemeral", "fc", "flexVolume", "flocker", "gcePersistentDisk", "gitRepo", "glusterfs", "hostPath",
      "image", "iscsi", "nfs", "persistentVolumeClaim", "photonPersistentDisk", "portworxVolume", "projected",
      "quobyte", "rbd", "scaleIO", "secret", "storageos", "vsphereVolume",
    ],
    [
      AWSElasticBlockStoreVolumeSource.self, AzureDiskVolumeSource.self, AzureFileVolumeSource.self,
      CephFSVolumeSource.self, CinderVolumeSource.self, ConfigMapVolumeSource.self, CSIVolumeSource.self,
      DownwardAPIVolumeSource.self, EmptyDirVolumeSource.self, EphemeralVolumeSource.self, FCVolumeSource.self,
      FlexVolumeSource.self, FlockerVolumeSource.self, GCEPersistentDiskVolumeSource.self, GitRepoVolumeSource.self,
      GlusterfsVolumeSource.self, HostPathVolumeSource.self, ImageVolumeSource.self, ISCSIVolumeSource.self,
      NFSVolumeSource.self, PersistentVolumeClaimVolumeSource.self, PhotonPersistentDiskVolumeSource.self,
      PortworxVolumeSource.self, ProjectedVolumeSource.self, QuobyteVolumeSource.self, RBDVolumeSource.self,
      ScaleIOVolumeSource.self, SecretVolumeSource.self, StorageOSVolumeSource.self,
      VsphereVirtualDiskVolumeSource.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    awsElasticBlockStore: AWSElasticBlockStoreVolumeSource? = nil,
    azureDisk: AzureDiskVolumeSource? = nil,
    azureFile: AzureFileVolumeSource? = nil,
    cephfs: CephFSVolumeSource? = nil,
    cinder: CinderVolumeSource? = nil,
    configMap: ConfigMapVolumeSource? = nil,
    csi: CSIVolumeSource? = nil,
    downwardAPI: DownwardAPIVolumeSource? = nil,
    emptyDir: EmptyDirVolumeSource? = nil,
    ephemeral: EphemeralVolumeSource? = nil,
    fc: FCVolumeSource? = nil,
    flexVolume: FlexVolumeSource? = nil,
    flocker: FlockerVolumeSource? = nil,
    gcePersistentDisk: GCEPersistentDiskVolumeSource? = nil,
    gitRepo: GitRepoVolumeSource? = nil,
    glusterfs: GlusterfsVolumeSource? = nil,
    hostPath: HostPathVolumeSource? = nil,
    image: ImageVolumeSource? = nil,
    iscsi: ISCSIVolumeSource? = nil,
    nfs: NFSVolumeSource? = nil,
    persistentVolumeClaim: PersistentVolumeClaimVolumeSource? = nil,
    photonPersistentDisk: PhotonPersistentDiskVolumeSource? = nil,
    portworxVolume: PortworxVolumeSource? = nil,
    projected: ProjectedVolumeSource? = nil,
    quobyte: QuobyteVolumeSource? = nil,
    rbd: RBDVolumeSource? = nil,
    scaleIO: ScaleIOVolumeSource? = nil,
    secret: SecretVolumeSource? = nil,
    storageos: StorageOSVolumeSource? = nil,
    vsphereVolume: VsphereVirtualDiskVolumeSource? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    if let awsElasticBlockStore { self.awsElasticBlockStore = awsElasticBlockStore }
    if let azureDisk { self.azureDisk = azureDisk }
    if let azureFile { self.azureFile = azureFile }
    if let cephfs { self.cephfs = cephfs }
    if let cinder { self.cinder = cinder }
    if let configMap { self.configMap = configMap }
    if let csi { self.csi = csi }
    if let downwardAPI { self.downwardAPI = downwardAPI }
    if let emptyDir { self.emptyDir = emptyDir }
    if let ephemeral { self.ephemeral = ephemeral }
    if let fc { self.fc = fc }
    if let flexVolume { self.flexVolume = flexVolume }
    if let flocker { self.flocker = flocker }
    if let gcePersistentDisk { self.gcePersistentDisk = gcePersistentDisk }
    if let gitRepo { self.gitRepo = gitRepo }
    if let glusterfs { self.glusterfs = glusterfs }
    if let hostPath { self.hostPath = hostPath }
    if let image { self.image = image }
    if let iscsi { self.iscsi = iscsi }
    if let nfs { self.nfs = nfs }
    if let persistentVolumeClaim { self.persistentVolumeClaim = persistentVolumeClaim }
    if let photonPersistentDisk { self.photonPersistentDisk = photonPersistentDisk }
    if let portworxVolume { self.portworxVolume = portworxVolume }
    if let projected { self.projected = projected }
    if let quobyte { self.quobyte = quobyte }
    if let rbd { self.rbd = rbd }
    if let scaleIO { self.scaleIO = scaleIO }
    if let secret { self.secret = secret }
    if let storageos { self.storageos = storageos }
    if let vsphereVolume { self.vsphereVolume = vsphereVolume }
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `awsElasticBlockStore`: ``AWSElasticBlockStoreVolumeSource``.
  @_alwaysEmitIntoClient public var awsElasticBlockStore: AWSElasticBlockStoreVolumeSource {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `azureDisk`: ``AzureDiskVolumeSource``.
  @_alwaysEmitIntoClient public var azureDisk: AzureDiskVolumeSource {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `azureFile`: ``AzureFileVolumeSource``.
  @_alwaysEmitIntoClient public var azureFile: AzureFileVolumeSource {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `cephfs`: ``CephFSVolumeSource``.
  @_alwaysEmitIntoClient public var cephfs: CephFSVolumeSource {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `cinder`: ``CinderVolumeSource``.
  @_alwaysEmitIntoClient public var cinder: CinderVolumeSource {
    get { self[object: 5] }
    set { self[object: 5] = newValue }
    _modify { yield &self[object: 5] }
  }
  /// `configMap`: ``ConfigMapVolumeSource``.
  @_alwaysEmitIntoClient public var configMap: ConfigMapVolumeSource {
    get { self[object: 6] }
    set { self[object: 6] = newValue }
    _modify { yield &self[object: 6] }
  }
  /// `csi`: ``CSIVolumeSource``.
  @_alwaysEmitIntoClient public var csi: CSIVolumeSource {
    get { self[object: 7] }
    set { self[object: 7] = newValue }
    _modify { yield &self[object: 7] }
  }
  /// `downwardAPI`: ``DownwardAPIVolumeSource``.
  @_alwaysEmitIntoClient public var downwardAPI: DownwardAPIVolumeSource {
    get { self[object: 8] }
    set { self[object: 8] = newValue }
    _modify { yield &self[object: 8] }
  }
  /// `emptyDir`: ``EmptyDirVolumeSource``.
  @_alwaysEmitIntoClient public var emptyDir: EmptyDirVolumeSource {
    get { self[object: 9] }
    set { self[object: 9] = newValue }
    _modify { yield &self[object: 9] }
  }
  /// `ephemeral`: ``EphemeralVolumeSource``.
  @_alwaysEmitIntoClient public var ephemeral: EphemeralVolumeSource {
    get { self[object: 10] }
    set { self[object: 10] = newValue }
    _modify { yield &self[object: 10] }
  }
  /// `fc`: ``FCVolumeSource``.
  @_alwaysEmitIntoClient public var fc: FCVolumeSource {
    get { self[object: 11] }
    set { self[object: 11] = newValue }
    _modify { yield &self[object: 11] }
  }
  /// `flexVolume`: ``FlexVolumeSource``.
  @_alwaysEmitIntoClient public var flexVolume: FlexVolumeSource {
    get { self[object: 12] }
    set { self[object: 12] = newValue }
    _modify { yield &self[object: 12] }
  }
  /// `flocker`: ``FlockerVolumeSource``.
  @_alwaysEmitIntoClient public var flocker: FlockerVolumeSource {
    get { self[object: 13] }
    set { self[object: 13] = newValue }
    _modify { yield &self[object: 13] }
  }
  /// `gcePersistentDisk`: ``GCEPersistentDiskVolumeSource``.
  @_alwaysEmitIntoClient public var gcePersistentDisk: GCEPersistentDiskVolumeSource {
    get { self[object: 14] }
    set { self[object: 14] = newValue }
    _modify { yield &self[object: 14] }
  }
  /// `gitRepo`: ``GitRepoVolumeSource``.
  @_alwaysEmitIntoClient public var gitRepo: GitRepoVolumeSource {
    get { self[object: 15] }
    set { self[object: 15] = newValue }
    _modify { yield &self[object: 15] }
  }
  /// `glusterfs`: ``GlusterfsVolumeSource``.
  @_alwaysEmitIntoClient public var glusterfs: GlusterfsVolumeSource {
    get { self[object: 16] }
    set { self[object: 16] = newValue }
    _modify { yield &self[object: 16] }
  }
  /// `hostPath`: ``HostPathVolumeSource``.
  @_alwaysEmitIntoClient public var hostPath: HostPathVolumeSource {
    get { self[object: 17] }
    set { self[object: 17] = newValue }
    _modify { yield &self[object: 17] }
  }
  /// `image`: ``ImageVolumeSource``.
  @_alwaysEmitIntoClient public var image: ImageVolumeSource {
    get { self[object: 18] }
    set { self[object: 18] = newValue }
    _modify { yield &self[object: 18] }
  }
  /// `iscsi`: ``ISCSIVolumeSource``.
  @_alwaysEmitIntoClient public var iscsi: ISCSIVolumeSource {
    get { self[object: 19] }
    set { self[object: 19] = newValue }
    _modify { yield &self[object: 19] }
  }
  /// `nfs`: ``NFSVolumeSource``.
  @_alwaysEmitIntoClient public var nfs: NFSVolumeSource {
    get { self[object: 20] }
    set { self[object: 20] = newValue }
    _modify { yield &self[object: 20] }
  }
  /// `persistentVolumeClaim`: ``PersistentVolumeClaimVolumeSource``.
  @_alwaysEmitIntoClient public var persistentVolumeClaim: PersistentVolumeClaimVolumeSource {
    get { self[object: 21] }
    set { self[object: 21] = newValue }
    _modify { yield &self[object: 21] }
  }
  /// `photonPersistentDisk`: ``PhotonPersistentDiskVolumeSource``.
  @_alwaysEmitIntoClient public var photonPersistentDisk: PhotonPersistentDiskVolumeSource {
    get { self[object: 22] }
    set { self[object: 22] = newValue }
    _modify { yield &self[object: 22] }
  }
  /// `portworxVolume`: ``PortworxVolumeSource``.
  @_alwaysEmitIntoClient public var portworxVolume: PortworxVolumeSource {
    get { self[object: 23] }
    set { self[object: 23] = newValue }
    _modify { yield &self[object: 23] }
  }
  /// `projected`: ``ProjectedVolumeSource``.
  @_alwaysEmitIntoClient public var projected: ProjectedVolumeSource {
    get { self[object: 24] }
    set { self[object: 24] = newValue }
    _modify { yield &self[object: 24] }
  }
  /// `quobyte`: ``QuobyteVolumeSource``.
  @_alwaysEmitIntoClient public var quobyte: QuobyteVolumeSource {
    get { self[object: 25] }
    set { self[object: 25] = newValue }
    _modify { yield &self[object: 25] }
  }
  /// `rbd`: ``RBDVolumeSource``.
  @_alwaysEmitIntoClient public var rbd: RBDVolumeSource {
    get { self[object: 26] }
    set { self[object: 26] = newValue }
    _modify { yield &self[object: 26] }
  }
  /// `scaleIO`: ``ScaleIOVolumeSource``.
  @_alwaysEmitIntoClient public var scaleIO: ScaleIOVolumeSource {
    get { self[object: 27] }
    set { self[object: 27] = newValue }
    _modify { yield &self[object: 27] }
  }
  /// `secret`: ``SecretVolumeSource``.
  @_alwaysEmitIntoClient public var secret: SecretVolumeSource {
    get { self[object: 28] }
    set { self[object: 28] = newValue }
    _modify { yield &self[object: 28] }
  }
  /// `storageos`: ``StorageOSVolumeSource``.
  @_alwaysEmitIntoClient public var storageos: StorageOSVolumeSource {
    get { self[object: 29] }
    set { self[object: 29] = newValue }
    _modify { yield &self[object: 29] }
  }
  /// `vsphereVolume`: ``VsphereVirtualDiskVolumeSource``.
  @_alwaysEmitIntoClient public var vsphereVolume: VsphereVirtualDiskVolumeSource {
    get { self[object: 30] }
    set { self[object: 30] = newValue }
    _modify { yield &self[object: 30] }
  }
}

/// `io.k8s.api.core.v1.VolumeDevice`, with 2 fields.
public struct VolumeDevice: SchemaObject {
  public static let fields = FieldTable("!- !-", ["name", "devicePath"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, devicePath: String, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.devicePath = devicePath
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `devicePath`: a string, required.
  @_alwaysEmitIntoClient public var devicePath: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.core.v1.VolumeMount`, with 7 fields.
public struct VolumeMount: SchemaObject {
  public static let fields = FieldTable(
    "!- !- ?- ?- ?- ?- ?-",
    ["name", "mountPath", "mountPropagation", "readOnly", "recursiveReadOnly", "subPath", "subPathExpr"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    mountPath: String,
    mountPropagation: MountPropagation? = nil,
    readOnly: Bool? = nil,
    recursiveReadOnly: RecursiveReadOnly? = nil,
    subPath: String? = nil,
    subPathExpr: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.mountPath = mountPath
    self.mountPropagation = mountPropagation
    self.readOnly = readOnly
    self.recursiveReadOnly = recursiveReadOnly
    self.subPath = subPath
    self.subPathExpr = subPathExpr
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `mountPath`: a string, required.
  @_alwaysEmitIntoClient public var mountPath: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `mountPropagation`: ``MountPropagation``.
  @_alwaysEmitIntoClient public var mountPropagation: MountPropagation? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// `readOnly`: true or false.
  @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `recursiveReadOnly`: ``RecursiveReadOnly``.
  @_alwaysEmitIntoClient public var recursiveReadOnly: RecursiveReadOnly? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `subPath`: a string.
  @_alwaysEmitIntoClient public var subPath: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
  /// `subPathExpr`: a string.
  @_alwaysEmitIntoClient public var subPathExpr: String? { get { self[string: 6] } set { self[string: 6] = newValue } }

  /// `mountPropagation`, with 3 known values.
  public struct MountPropagation: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Bidirectional`.
    @_alwaysEmitIntoClient public static var bidirectional: Self { Self(text: "Bidirectional", unchecked: ()) }
    /// `HostToContainer`.
    @_alwaysEmitIntoClient public static var hostToContainer: Self { Self(text: "HostToContainer", unchecked: ()) }
    /// `None`.
    @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
  }

  /// `recursiveReadOnly`, with 3 known values.
  public struct RecursiveReadOnly: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { Self(text: "Disabled", unchecked: ()) }
    /// `Enabled`.
    @_alwaysEmitIntoClient public static var enabled: Self { Self(text: "Enabled", unchecked: ()) }
    /// `IfPossible`.
    @_alwaysEmitIntoClient public static var ifPossible: Self { Self(text: "IfPossible", unchecked: ()) }
  }
}

/// `io.k8s.api.core.v1.VolumeNodeAffinity`, with one field.
public struct VolumeNodeAffinity: SchemaObject {
  public static let fields = FieldTable("?{", ["required"], [NodeSelector.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(required: NodeSelector? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    if let required { self.required = required }
    configure(&self)
  }
  /// `required`: ``NodeSelector``.
  @_alwaysEmitIntoClient public var required: NodeSelector {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
}

/// `io.k8s.api.core.v1.VolumeProjection`, with 6 fields.
public struct VolumeProjection: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?{ ?{ ?{ ?{ ?{",
    ["clusterTrustBundle", "configMap", "downwardAPI", "podCertificate", "secret", "serviceAccountToken"],
    [
      ClusterTrustBundleProjection.self, ConfigMapProjection.self, DownwardAPIProjection.self,
      PodCertificateProjection.self, SecretProjection.self, ServiceAccountTokenProjection.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    clusterTrustBundle: ClusterTrustBundleProjection? = nil,
    configMap: ConfigMapProjection? = nil,
    downwardAPI: DownwardAPIProjection? = nil,
    podCertificate: PodCertificateProjection? = nil,
    secret: SecretProjection? = nil,
    serviceAccountToken: ServiceAccountTokenProjection? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let clusterTrustBundle { self.clusterTrustBundle = clusterTrustBundle }
    if let configMap { self.configMap = configMap }
    if let downwardAPI { self.downwardAPI = downwardAPI }
    if let podCertificate { self.podCertificate = podCertificate }
    if let secret { self.secret = secret }
    if let serviceAccountToken { self.serviceAccountToken = serviceAccountToken }
    configure(&self)
  }
  /// `clusterTrustBundle`: ``ClusterTrustBundleProjection``.
  @_alwaysEmitIntoClient public var clusterTrustBundle: ClusterTrustBundleProjection {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `configMap`: ``ConfigMapProjection``.
  @_alwaysEmitIntoClient public var configMap: ConfigMapProjection {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `downwardAPI`: ``DownwardAPIProjection``.
  @_alwaysEmitIntoClient public var downwardAPI: DownwardAPIProjection {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `podCertificate`: ``PodCertificateProjection``.
  @_alwaysEmitIntoClient public var podCertificate: PodCertificateProjection {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `secret`: ``SecretProjection``.
  @_alwaysEmitIntoClient public var secret: SecretProjection {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `serviceAccountToken`: ``ServiceAccountTokenProjection``.
  @_alwaysEmitIntoClient public var serviceAccountToken: ServiceAccountTokenProjection {
    get { self[object: 5] }
    set { self[object: 5] = newValue }
    _modify { yield &self[object: 5] }
  }
}

/// `io.k8s.api.core.v1.VolumeResourceRequirements`, with 2 fields.
public struct VolumeResourceRequirements: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["limits", "requests"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    limits: OrderedMap<Quantity>? = nil,
    requests: OrderedMap<Quantity>? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let limits { self.limits = limits }
    if let requests { self.requests = requests }
    configure(&self)
  }
  /// `limits`: quantities by name.
  @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `requests`: quantities by name.
  @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource`, with 4 fields.
public struct VsphereVirtualDiskVolumeSource: SchemaObject {
  public static let fields = FieldTable("?- ?- ?- !-", ["fsType", "storagePolicyID", "storagePolicyName", "volumePath"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    volumePath: String,
    fsType: String? = nil,
    storagePolicyID: String? = nil,
    storagePolicyName: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fsType = fsType
    self.storagePolicyID = storagePolicyID
    self.storagePolicyName = storagePolicyName
    self.volumePath = volumePath
    configure(&self)
  }
  /// `fsType`: a string.
  @_alwaysEmitIntoClient public var fsType: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `storagePolicyID`: a string.
  @_alwaysEmitIntoClient public var storagePolicyID: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
  /// `storagePolicyName`: a string.
  @_alwaysEmitIntoClient public var storagePolicyName: String? {
    get { self[string: 2] }
    set { self[string: 2] = newValue }
  }
  /// `volumePath`: a string, required.
  @_alwaysEmitIntoClient public var volumePath: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
}

/// `io.k8s.api.core.v1.WeightedPodAffinityTerm`, with 2 fields.
public struct WeightedPodAffinityTerm: SchemaObject {
  public static let fields = FieldTable("!{ !-", ["podAffinityTerm", "weight"], [PodAffinityTerm.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    podAffinityTerm: PodAffinityTerm,
    weight: Int,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.podAffinityTerm = podAffinityTerm
    self.weight = weight
    configure(&self)
  }
  /// `podAffinityTerm`: ``PodAffinityTerm``, required.
  @_alwaysEmitIntoClient public var podAffinityTerm: PodAffinityTerm {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `weight`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var weight: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.core.v1.WindowsSecurityContextOptions`, with 4 fields.
public struct WindowsSecurityContextOptions: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?-",
    ["gmsaCredentialSpec", "gmsaCredentialSpecName", "hostProcess", "runAsUserName"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    gmsaCredentialSpec: String? = nil,
    gmsaCredentialSpecName: String? = nil,
    hostProcess: Bool? = nil,
    runAsUserName: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.gmsaCredentialSpec = gmsaCredentialSpec
    self.gmsaCredentialSpecName = gmsaCredentialSpecName
    self.hostProcess = hostProcess
    self.runAsUserName = runAsUserName
    configure(&self)
  }
  /// `gmsaCredentialSpec`: a string.
  @_alwaysEmitIntoClient public var gmsaCredentialSpec: String? {
    get { self[string: 0] }
    set { self[string: 0] = newValue }
  }
  /// `gmsaCredentialSpecName`: a string.
  @_alwaysEmitIntoClient public var gmsaCredentialSpecName: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
  /// `hostProcess`: true or false.
  @_alwaysEmitIntoClient public var hostProcess: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `runAsUserName`: a string.
  @_alwaysEmitIntoClient public var runAsUserName: String? {
    get { self[string: 3] }
    set { self[string: 3] = newValue }
  }
}
