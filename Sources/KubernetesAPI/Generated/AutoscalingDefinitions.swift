// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.api.autoscaling.v2.ContainerResourceMetricSource`, with 3 fields.
public struct ContainerResourceMetricSource: SchemaObject {
  public static let fields = FieldTable("!- !- !{", ["name", "container", "target"], [MetricTarget.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    container: String,
    target: MetricTarget,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.container = container
    self.target = target
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `container`: a string, required.
  @_alwaysEmitIntoClient public var container: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `target`: ``MetricTarget``, required.
  @_alwaysEmitIntoClient public var target: MetricTarget {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
}

/// `io.k8s.api.autoscaling.v2.CrossVersionObjectReference`, with 3 fields.
public struct CrossVersionObjectReference: SchemaObject {
  public static let fields = FieldTable("!- ?- !-", ["name", "apiVersion", "kind"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    kind: String,
    apiVersion: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.apiVersion = apiVersion
    self.kind = kind
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `apiVersion`: a string.
  @_alwaysEmitIntoClient public var apiVersion: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `kind`: a string, required.
  @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}

/// `io.k8s.api.autoscaling.v2.ExternalMetricSource`, with 2 fields.
public struct ExternalMetricSource: SchemaObject {
  public static let fields = FieldTable("!{ !{", ["metric", "target"], [MetricIdentifier.self, MetricTarget.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    metric: MetricIdentifier,
    target: MetricTarget,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.metric = metric
    self.target = target
    configure(&self)
  }
  /// `metric`: ``MetricIdentifier``, required.
  @_alwaysEmitIntoClient public var metric: MetricIdentifier {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `target`: ``MetricTarget``, required.
  @_alwaysEmitIntoClient public var target: MetricTarget {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.autoscaling.v2.HPAScalingPolicy`, with 3 fields.
public struct HPAScalingPolicy: SchemaObject {
  public static let fields = FieldTable("!- !- !-", ["periodSeconds", "type", "value"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    periodSeconds: Int,
    type: TypeObject,
    value: Int,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.periodSeconds = periodSeconds
    self.type = type
    self.value = value
    configure(&self)
  }
  /// `periodSeconds`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var periodSeconds: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `type`: ``TypeObject``, required.
  @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `value`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var value: Int? { get { self[field: 2] } set { self[field: 2] = newValue } }

  /// `type`, with 2 known values.
  public struct TypeObject: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Percent`.
    @_alwaysEmitIntoClient public static var percent: Self { Self(text: "Percent", unchecked: ()) }
    /// `Pods`.
    @_alwaysEmitIntoClient public static var pods: Self { Self(text: "Pods", unchecked: ()) }
  }
}

/// `io.k8s.api.autoscaling.v2.HPAScalingRules`, with 4 fields.
public struct HPAScalingRules: SchemaObject {
  public static let fields = FieldTable(
    "?[ ?- ?- ?-",
    ["policies", "selectPolicy", "stabilizationWindowSeconds", "tolerance"],
    [HPAScalingPolicy.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    policies: [HPAScalingPolicy]? = nil,
    selectPolicy: SelectPolicy? = nil,
    stabilizationWindowSeconds: Int? = nil,
    tolerance: Quantity? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.policies = policies
    self.selectPolicy = selectPolicy
    self.stabilizationWindowSeconds = stabilizationWindowSeconds
    self.tolerance = tolerance
    configure(&self)
  }
  /// `policies`: a list of ``HPAScalingPolicy``.
  @_alwaysEmitIntoClient public var policies: [HPAScalingPolicy]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `selectPolicy`: ``SelectPolicy``.
  @_alwaysEmitIntoClient public var selectPolicy: SelectPolicy? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `stabilizationWindowSeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var stabilizationWindowSeconds: Int? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// `tolerance`: a quantity.
  @_alwaysEmitIntoClient public var tolerance: Quantity? { get { self[field: 3] } set { self[field: 3] = newValue } }

  /// `selectPolicy`, with 3 known values.
  public struct SelectPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { Self(text: "Disabled", unchecked: ()) }
    /// `Max`.
    @_alwaysEmitIntoClient public static var max: Self { Self(text: "Max", unchecked: ()) }
    /// `Min`.
    @_alwaysEmitIntoClient public static var min: Self { Self(text: "Min", unchecked: ()) }
  }
}

/// `io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerBehavior`, with 2 fields.
public struct HorizontalPodAutoscalerBehavior: SchemaObject {
  public static let fields = FieldTable("?{ ?{", ["scaleDown", "scaleUp"], [HPAScalingRules.self, HPAScalingRules.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    scaleDown: HPAScalingRules? = nil,
    scaleUp: HPAScalingRules? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let scaleDown { self.scaleDown = scaleDown }
    if let scaleUp { self.scaleUp = scaleUp }
    configure(&self)
  }
  /// `scaleDown`: ``HPAScalingRules``.
  @_alwaysEmitIntoClient public var scaleDown: HPAScalingRules {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `scaleUp`: ``HPAScalingRules``.
  @_alwaysEmitIntoClient public var scaleUp: HPAScalingRules {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec`, with 5 fields.
public struct HorizontalPodAutoscalerSpec: SchemaObject {
  public static let fields = FieldTable(
    "?{ !- ?[ ?- !{",
    ["behavior", "maxReplicas", "metrics", "minReplicas", "scaleTargetRef"],
    [HorizontalPodAutoscalerBehavior.self, MetricSpec.self, CrossVersionObjectReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    maxReplicas: Int,
    scaleTargetRef: CrossVersionObjectReference,
    behavior: HorizontalPodAutoscalerBehavior? = nil,
    metrics: [MetricSpec]? = nil,
    minReplicas: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let behavior { self.behavior = behavior }
    self.maxReplicas = maxReplicas
    self.metrics = metrics
    self.minReplicas = minReplicas
    self.scaleTargetRef = scaleTargetRef
    configure(&self)
  }
  /// `behavior`: ``HorizontalPodAutoscalerBehavior``.
  @_alwaysEmitIntoClient public var behavior: HorizontalPodAutoscalerBehavior {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `maxReplicas`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var maxReplicas: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `metrics`: a list of ``MetricSpec``.
  @_alwaysEmitIntoClient public var metrics: [MetricSpec]? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `minReplicas`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var minReplicas: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `scaleTargetRef`: ``CrossVersionObjectReference``, required.
  @_alwaysEmitIntoClient public var scaleTargetRef: CrossVersionObjectReference {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
}

/// `io.k8s.api.autoscaling.v2.MetricIdentifier`, with 2 fields.
public struct MetricIdentifier: SchemaObject {
  public static let fields = FieldTable("!- ?{", ["name", "selector"], [LabelSelector.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    selector: LabelSelector? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    if let selector { self.selector = selector }
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `selector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var selector: LabelSelector {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.autoscaling.v2.MetricSpec`, with 6 fields.
public struct MetricSpec: SchemaObject {
  public static let fields = FieldTable(
    "?{ ?{ ?{ ?{ ?{ !-",
    ["containerResource", "external", "object", "pods", "resource", "type"],
    [
      ContainerResourceMetricSource.self, ExternalMetricSource.self, ObjectMetricSource.self, PodsMetricSource.self,
      ResourceMetricSource.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    type: TypeObject,
    containerResource: ContainerResourceMetricSource? = nil,
    external: ExternalMetricSource? = nil,
    object: ObjectMetricSource? = nil,
    pods: PodsMetricSource? = nil,
    resource: ResourceMetricSource? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let containerResource { self.containerResource = containerResource }
    if let external { self.external = external }
    if let object { self.object = object }
    if let pods { self.pods = pods }
    if let resource { self.resource = resource }
    self.type = type
    configure(&self)
  }
  /// `containerResource`: ``ContainerResourceMetricSource``.
  @_alwaysEmitIntoClient public var containerResource: ContainerResourceMetricSource {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `external`: ``ExternalMetricSource``.
  @_alwaysEmitIntoClient public var external: ExternalMetricSource {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `object`: ``ObjectMetricSource``.
  @_alwaysEmitIntoClient public var object: ObjectMetricSource {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `pods`: ``PodsMetricSource``.
  @_alwaysEmitIntoClient public var pods: PodsMetricSource {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `resource`: ``ResourceMetricSource``.
  @_alwaysEmitIntoClient public var resource: ResourceMetricSource {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `type`: ``TypeObject``, required.
  @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: 5] } set { self[field: 5] = newValue } }

  /// `type`, with 5 known values.
  public struct TypeObject: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `ContainerResource`.
    @_alwaysEmitIntoClient public static var containerResource: Self { Self(text: "ContainerResource", unchecked: ()) }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { Self(text: "External", unchecked: ()) }
    /// `Object`.
    @_alwaysEmitIntoClient public static var object: Self { Self(text: "Object", unchecked: ()) }
    /// `Pods`.
    @_alwaysEmitIntoClient public static var pods: Self { Self(text: "Pods", unchecked: ()) }
    /// `Resource`.
    @_alwaysEmitIntoClient public static var resource: Self { Self(text: "Resource", unchecked: ()) }
  }
}

/// `io.k8s.api.autoscaling.v2.MetricTarget`, with 4 fields.
public struct MetricTarget: SchemaObject {
  public static let fields = FieldTable("?- ?- !- ?-", ["averageUtilization", "averageValue", "type", "value"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    type: TypeObject,
    averageUtilization: Int? = nil,
    averageValue: Quantity? = nil,
    value: Quantity? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.averageUtilization = averageUtilization
    self.averageValue = averageValue
    self.type = type
    self.value = value
    configure(&self)
  }
  /// `averageUtilization`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var averageUtilization: Int? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `averageValue`: a quantity.
  @_alwaysEmitIntoClient public var averageValue: Quantity? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `type`: ``TypeObject``, required.
  @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `value`: a quantity.
  @_alwaysEmitIntoClient public var value: Quantity? { get { self[field: 3] } set { self[field: 3] = newValue } }

  /// `type`, with 3 known values.
  public struct TypeObject: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `AverageValue`.
    @_alwaysEmitIntoClient public static var averageValue: Self { Self(text: "AverageValue", unchecked: ()) }
    /// `Utilization`.
    @_alwaysEmitIntoClient public static var utilization: Self { Self(text: "Utilization", unchecked: ()) }
    /// `Value`.
    @_alwaysEmitIntoClient public static var value: Self { Self(text: "Value", unchecked: ()) }
  }
}

/// `io.k8s.api.autoscaling.v2.ObjectMetricSource`, with 3 fields.
public struct ObjectMetricSource: SchemaObject {
  public static let fields = FieldTable(
    "!{ !{ !{",
    ["describedObject", "metric", "target"],
    [CrossVersionObjectReference.self, MetricIdentifier.self, MetricTarget.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    describedObject: CrossVersionObjectReference,
    metric: MetricIdentifier,
    target: MetricTarget,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.describedObject = describedObject
    self.metric = metric
    self.target = target
    configure(&self)
  }
  /// `describedObject`: ``CrossVersionObjectReference``, required.
  @_alwaysEmitIntoClient public var describedObject: CrossVersionObjectReference {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `metric`: ``MetricIdentifier``, required.
  @_alwaysEmitIntoClient public var metric: MetricIdentifier {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `target`: ``MetricTarget``, required.
  @_alwaysEmitIntoClient public var target: MetricTarget {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
}

/// `io.k8s.api.autoscaling.v2.PodsMetricSource`, with 2 fields.
public struct PodsMetricSource: SchemaObject {
  public static let fields = FieldTable("!{ !{", ["metric", "target"], [MetricIdentifier.self, MetricTarget.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    metric: MetricIdentifier,
    target: MetricTarget,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.metric = metric
    self.target = target
    configure(&self)
  }
  /// `metric`: ``MetricIdentifier``, required.
  @_alwaysEmitIntoClient public var metric: MetricIdentifier {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `target`: ``MetricTarget``, required.
  @_alwaysEmitIntoClient public var target: MetricTarget {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.autoscaling.v2.ResourceMetricSource`, with 2 fields.
public struct ResourceMetricSource: SchemaObject {
  public static let fields = FieldTable("!- !{", ["name", "target"], [MetricTarget.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, target: MetricTarget, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.target = target
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `target`: ``MetricTarget``, required.
  @_alwaysEmitIntoClient public var target: MetricTarget {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}
