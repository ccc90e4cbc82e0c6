// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.api.apps.v1.DaemonSetSpec`, with 5 fields.
public struct DaemonSetSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- !{ !{ ?{",
    ["minReadySeconds", "revisionHistoryLimit", "selector", "template", "updateStrategy"],
    [LabelSelector.self, PodTemplateSpec.self, DaemonSetUpdateStrategy.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    selector: LabelSelector,
    template: PodTemplateSpec,
    minReadySeconds: Int? = nil,
    revisionHistoryLimit: Int? = nil,
    updateStrategy: DaemonSetUpdateStrategy? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.minReadySeconds = minReadySeconds
    self.revisionHistoryLimit = revisionHistoryLimit
    self.selector = selector
    self.template = template
    if let updateStrategy { self.updateStrategy = updateStrategy }
    configure(&self)
  }
  /// `minReadySeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var minReadySeconds: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `revisionHistoryLimit`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var revisionHistoryLimit: Int? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `selector`: ``LabelSelector``, required.
  @_alwaysEmitIntoClient public var selector: LabelSelector {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `template`: ``PodTemplateSpec``, required.
  @_alwaysEmitIntoClient public var template: PodTemplateSpec {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `updateStrategy`: ``DaemonSetUpdateStrategy``.
  @_alwaysEmitIntoClient public var updateStrategy: DaemonSetUpdateStrategy {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
}

/// `io.k8s.api.apps.v1.DaemonSetUpdateStrategy`, with 2 fields.
public struct DaemonSetUpdateStrategy: SchemaObject {
  public static let fields = FieldTable("?{ ?-", ["rollingUpdate", "type"], [RollingUpdateDaemonSet.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    rollingUpdate: RollingUpdateDaemonSet? = nil,
    type: TypeObject? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let rollingUpdate { self.rollingUpdate = rollingUpdate }
    self.type = type
    configure(&self)
  }
  /// `rollingUpdate`: ``RollingUpdateDaemonSet``.
  @_alwaysEmitIntoClient public var rollingUpdate: RollingUpdateDaemonSet {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `type`: ``TypeObject``.
  @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: 1] } set { self[field: 1] = newValue } }

  /// `type`, with 2 known values.
  public struct TypeObject: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `OnDelete`.
    @_alwaysEmitIntoClient public static var onDelete: Self { Self(text: "OnDelete", unchecked: ()) }
    /// `RollingUpdate`.
    @_alwaysEmitIntoClient public static var rollingUpdate: Self { Self(text: "RollingUpdate", unchecked: ()) }
  }
}

/// `io.k8s.api.apps.v1.DeploymentSpec`, with 8 fields.
public struct DeploymentSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?- ?- !{ ?{ !{",
    [
      "minReadySeconds", "paused", "progressDeadlineSeconds", "replicas", "revisionHistoryLimit", "selector",
      "strategy", "template",
    ],
    [LabelSelector.self, DeploymentStrategy.self, PodTemplateSpec.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    selector: LabelSelector,
    template: PodTemplateSpec,
    minReadySeconds: Int? = nil,
    paused: Bool? = nil,
    progressDeadlineSeconds: Int? = nil,
    replicas: Int? = nil,
    revisionHistoryLimit: Int? = nil,
    strategy: DeploymentStrategy? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.minReadySeconds = minReadySeconds
    self.paused = paused
    self.progressDeadlineSeconds = progressDeadlineSeconds
    self.replicas = replicas
    self.revisionHistoryLimit = revisionHistoryLimit
    self.selector = selector
    if let strategy { self.strategy = strategy }
    self.template = template
    configure(&self)
  }
  /// `minReadySeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var minReadySeconds: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `paused`: true or false.
  @_alwaysEmitIntoClient public var paused: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `progressDeadlineSeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var progressDeadlineSeconds: Int? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// `replicas`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var replicas: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `revisionHistoryLimit`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var revisionHistoryLimit: Int? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `selector`: ``LabelSelector``, required.
  @_alwaysEmitIntoClient public var selector: LabelSelector {
    get { self[object: 5] }
    set { self[object: 5] = newValue }
    _modify { yield &self[object: 5] }
  }
  /// `strategy`: ``DeploymentStrategy``.
  @_alwaysEmitIntoClient public var strategy: DeploymentStrategy {
    get { self[object: 6] }
    set { self[object: 6] = newValue }
    _modify { yield &self[object: 6] }
  }
  /// `template`: ``PodTemplateSpec``, required.
  @_alwaysEmitIntoClient public var template: PodTemplateSpec {
    get { self[object: 7] }
    set { self[object: 7] = newValue }
    _modify { yield &self[object: 7] }
  }
}

/// `io.k8s.api.apps.v1.DeploymentStrategy`, with 2 fields.
public struct DeploymentStrategy: SchemaObject {
  public static let fields = FieldTable("?{ ?-", ["rollingUpdate", "type"], [RollingUpdateDeployment.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    rollingUpdate: RollingUpdateDeployment? = nil,
    type: TypeObject? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let rollingUpdate { self.rollingUpdate = rollingUpdate }
    self.type = type
    configure(&self)
  }
  /// `rollingUpdate`: ``RollingUpdateDeployment``.
  @_alwaysEmitIntoClient public var rollingUpdate: RollingUpdateDeployment {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `type`: ``TypeObject``.
  @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: 1] } set { self[field: 1] = newValue } }

  /// `type`, with 2 known values.
  public struct TypeObject: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Recreate`.
    @_alwaysEmitIntoClient public static var recreate: Self { Self(text: "Recreate", unchecked: ()) }
    /// `RollingUpdate`.
    @_alwaysEmitIntoClient public static var rollingUpdate: Self { Self(text: "RollingUpdate", unchecked: ()) }
  }
}

/// `io.k8s.api.apps.v1.ReplicaSetSpec`, with 4 fields.
public struct ReplicaSetSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- !{ ?{",
    ["minReadySeconds", "replicas", "selector", "template"],
    [LabelSelector.self, PodTemplateSpec.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    selector: LabelSelector,
    minReadySeconds: Int? = nil,
    replicas: Int? = nil,
    template: PodTemplateSpec? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.minReadySeconds = minReadySeconds
    self.replicas = replicas
    self.selector = selector
    if let template { self.template = template }
    configure(&self)
  }
  /// `minReadySeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var minReadySeconds: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `replicas`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var replicas: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `selector`: ``LabelSelector``, required.
  @_alwaysEmitIntoClient public var selector: LabelSelector {
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

/// `io.k8s.api.apps.v1.RollingUpdateDaemonSet`, with 2 fields.
public struct RollingUpdateDaemonSet: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["maxSurge", "maxUnavailable"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    maxSurge: IntOrString? = nil,
    maxUnavailable: IntOrString? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.maxSurge = maxSurge
    self.maxUnavailable = maxUnavailable
    configure(&self)
  }
  /// `maxSurge`: a whole number or a string.
  @_alwaysEmitIntoClient public var maxSurge: IntOrString? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `maxUnavailable`: a whole number or a string.
  @_alwaysEmitIntoClient public var maxUnavailable: IntOrString? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
}

/// `io.k8s.api.apps.v1.RollingUpdateDeployment`, with 2 fields.
public struct RollingUpdateDeployment: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["maxSurge", "maxUnavailable"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    maxSurge: IntOrString? = nil,
    maxUnavailable: IntOrString? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.maxSurge = maxSurge
    self.maxUnavailable = maxUnavailable
    configure(&self)
  }
  /// `maxSurge`: a whole number or a string.
  @_alwaysEmitIntoClient public var maxSurge: IntOrString? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `maxUnavailable`: a whole number or a string.
  @_alwaysEmitIntoClient public var maxUnavailable: IntOrString? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
}

/// `io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy`, with 2 fields.
public struct RollingUpdateStatefulSetStrategy: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["maxUnavailable", "partition"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    maxUnavailable: IntOrString? = nil,
    partition: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.maxUnavailable = maxUnavailable
    self.partition = partition
    configure(&self)
  }
  /// `maxUnavailable`: a whole number or a string.
  @_alwaysEmitIntoClient public var maxUnavailable: IntOrString? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `partition`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var partition: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
}

/// `io.k8s.api.apps.v1.StatefulSetOrdinals`, with one field.
public struct StatefulSetOrdinals: SchemaObject {
  public static let fields = FieldTable("?-", ["start"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(start: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.start = start
    configure(&self)
  }
  /// `start`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var start: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
}

/// `io.k8s.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy`, with 2 fields.
public struct StatefulSetPersistentVolumeClaimRetentionPolicy: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["whenDeleted", "whenScaled"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    whenDeleted: WhenDeleted? = nil,
    whenScaled: WhenScaled? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.whenDeleted = whenDeleted
    self.whenScaled = whenScaled
    configure(&self)
  }
  /// `whenDeleted`: ``WhenDeleted``.
  @_alwaysEmitIntoClient public var whenDeleted: WhenDeleted? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `whenScaled`: ``WhenScaled``.
  @_alwaysEmitIntoClient public var whenScaled: WhenScaled? { get { self[field: 1] } set { self[field: 1] = newValue } }

  /// `whenDeleted`, with 2 known values.
  public struct WhenDeleted: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { Self(text: "Delete", unchecked: ()) }
    /// `Retain`.
    @_alwaysEmitIntoClient public static var retain: Self { Self(text: "Retain", unchecked: ()) }
  }

  /// `whenScaled`, with 2 known values.
  public struct WhenScaled: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { Self(text: "Delete", unchecked: ()) }
    /// `Retain`.
    @_alwaysEmitIntoClient public static var retain: Self { Self(text: "Retain", unchecked: ()) }
  }
}

/// `io.k8s.api.apps.v1.StatefulSetSpec`, with 11 fields.
public struct StatefulSetSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?{ ?{ ?- ?- ?- !{ ?- !{ ?{ ?[",
    [
      "minReadySeconds", "ordinals", "persistentVolumeClaimRetentionPolicy", "podManagementPolicy", "replicas",
      "revisionHistoryLimit", "selector", "serviceName", "template", "updateStrategy", "volumeClaimTemplates",
    ],
    [
      StatefulSetOrdinals.self, StatefulSetPersistentVolumeClaimRetentionPolicy.self, LabelSelector.self,
      PodTemplateSpec.self, StatefulSetUpdateStrategy.self, PersistentVolumeClaim.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    selector: LabelSelector,
    template: PodTemplateSpec,
    minReadySeconds: Int? = nil,
    ordinals: StatefulSetOrdinals? = nil,
    persistentVolumeClaimRetentionPolicy: StatefulSetPersistentVolumeClaimRetentionPolicy? = nil,
    podManagementPolicy: PodManagementPolicy? = nil,
    replicas: Int? = nil,
    revisionHistoryLimit: Int? = nil,
    serviceName: String? = nil,
    updateStrategy: StatefulSetUpdateStrategy? = nil,
    volumeClaimTemplates: [PersistentVolumeClaim]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.minReadySeconds = minReadySeconds
    if let ordinals { self.ordinals = ordinals }
    if let persistentVolumeClaimRetentionPolicy {
      self.persistentVolumeClaimRetentionPolicy = persistentVolumeClaimRetentionPolicy
    }
    self.podManagementPolicy = podManagementPolicy
    self.replicas = replicas
    self.revisionHistoryLimit = revisionHistoryLimit
    self.selector = selector
    self.serviceName = serviceName
    self.template = template
    if let updateStrategy { self.updateStrategy = updateStrategy }
    self.volumeClaimTemplates = volumeClaimTemplates
    configure(&self)
  }
  /// `minReadySeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var minReadySeconds: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `ordinals`: ``StatefulSetOrdinals``.
  @_alwaysEmitIntoClient public var ordinals: StatefulSetOrdinals {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `persistentVolumeClaimRetentionPolicy`: ``StatefulSetPersistentVolumeClaimRetentionPolicy``.
  @_alwaysEmitIntoClient public var persistentVolumeClaimRetentionPolicy: StatefulSetPersistentVolumeClaimRetentionPolicy {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `podManagementPolicy`: ``PodManagementPolicy``.
  @_alwaysEmitIntoClient public var podManagementPolicy: PodManagementPolicy? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }
  /// `replicas`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var replicas: Int? { get { self[field: 4] } set { self[field: 4] = newValue } }
  /// `revisionHistoryLimit`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var revisionHistoryLimit: Int? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
  /// `selector`: ``LabelSelector``, required.
  @_alwaysEmitIntoClient public var selector: LabelSelector {
    get { self[object: 6] }
    set { self[object: 6] = newValue }
    _modify { yield &self[object: 6] }
  }
  /// `serviceName`: a string.
  @_alwaysEmitIntoClient public var serviceName: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
  /// `template`: ``PodTemplateSpec``, required.
  @_alwaysEmitIntoClient public var template: PodTemplateSpec {
    get { self[object: 8] }
    set { self[object: 8] = newValue }
    _modify { yield &self[object: 8] }
  }
  /// `updateStrategy`: ``StatefulSetUpdateStrategy``.
  @_alwaysEmitIntoClient public var updateStrategy: StatefulSetUpdateStrategy {
    get { self[object: 9] }
    set { self[object: 9] = newValue }
    _modify { yield &self[object: 9] }
  }
  /// `volumeClaimTemplates`: a list of ``PersistentVolumeClaim``.
  @_alwaysEmitIntoClient public var volumeClaimTemplates: [PersistentVolumeClaim]? {
    get { self[field: 10] }
    set { self[field: 10] = newValue }
  }

  /// `podManagementPolicy`, with 2 known values.
  public struct PodManagementPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `OrderedReady`.
    @_alwaysEmitIntoClient public static var orderedReady: Self { Self(text: "OrderedReady", unchecked: ()) }
    /// `Parallel`.
    @_alwaysEmitIntoClient public static var parallel: Self { Self(text: "Parallel", unchecked: ()) }
  }
}

/// `io.k8s.api.apps.v1.StatefulSetUpdateStrategy`, with 2 fields.
public struct StatefulSetUpdateStrategy: SchemaObject {
  public static let fields = FieldTable("?{ ?-", ["rollingUpdate", "type"], [RollingUpdateStatefulSetStrategy.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    rollingUpdate: RollingUpdateStatefulSetStrategy? = nil,
    type: TypeObject? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let rollingUpdate { self.rollingUpdate = rollingUpdate }
    self.type = type
    configure(&self)
  }
  /// `rollingUpdate`: ``RollingUpdateStatefulSetStrategy``.
  @_alwaysEmitIntoClient public var rollingUpdate: RollingUpdateStatefulSetStrategy {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `type`: ``TypeObject``.
  @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// The same as ``DaemonSetUpdateStrategy.TypeObject``.
  public typealias TypeObject = DaemonSetUpdateStrategy.TypeObject
}
