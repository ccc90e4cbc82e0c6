// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.api.autoscaling.v2.ContainerResourceMetricSource`, with 3 fields.
public struct ContainerResourceMetricSource: SchemaObject {
  public static let fields = FieldTable(["!-name", "!-container", "!{target"], [MetricTarget.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, container: String, target: MetricTarget, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.container = container
    self.target = target
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
  /// `container`: a string, required.
  @_alwaysEmitIntoClient public var container: String? { get { self[string: "container"] } set { self[string: "container"] = newValue } }
  /// `target`: ``MetricTarget``, required.
  @_alwaysEmitIntoClient public var target: MetricTarget { get { self[object: "target"] } set { self[object: "target"] = newValue } _modify { yield &self[object: "target"] } }
}

/// `io.k8s.api.autoscaling.v2.CrossVersionObjectReference`, with 3 fields.
public struct CrossVersionObjectReference: SchemaObject {
  public static let fields = FieldTable(["!-name", "?-apiVersion", "!-kind"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, kind: String, apiVersion: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.apiVersion = apiVersion
    self.kind = kind
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
  /// `apiVersion`: a string.
  @_alwaysEmitIntoClient public var apiVersion: String? { get { self[string: "apiVersion"] } set { self[string: "apiVersion"] = newValue } }
  /// `kind`: a string, required.
  @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
}

/// `io.k8s.api.autoscaling.v2.ExternalMetricSource`, with 2 fields.
public struct ExternalMetricSource: SchemaObject {
  public static let fields = FieldTable(["!{metric", "!{target"], [MetricIdentifier.self, MetricTarget.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(metric: MetricIdentifier, target: MetricTarget, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.metric = metric
    self.target = target
    configure(&self)
  }
  /// `metric`: ``MetricIdentifier``, required.
  @_alwaysEmitIntoClient public var metric: MetricIdentifier { get { self[object: "metric"] } set { self[object: "metric"] = newValue } _modify { yield &self[object: "metric"] } }
  /// `target`: ``MetricTarget``, required.
  @_alwaysEmitIntoClient public var target: MetricTarget { get { self[object: "target"] } set { self[object: "target"] = newValue } _modify { yield &self[object: "target"] } }
}

/// `io.k8s.api.autoscaling.v2.HPAScalingPolicy`, with 3 fields.
public struct HPAScalingPolicy: SchemaObject {
  public static let fields = FieldTable(["!-periodSeconds", "!-type", "!-value"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(periodSeconds: Int, type: TypeObject, value: Int, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.periodSeconds = periodSeconds
    self.type = type
    self.value = value
    configure(&self)
  }
  /// `periodSeconds`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var periodSeconds: Int? { get { self[field: "periodSeconds"] } set { self[field: "periodSeconds"] = newValue } }
  /// `type`: ``TypeObject``, required.
  @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: "type"] } set { self[field: "type"] = newValue } }
  /// `value`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var value: Int? { get { self[field: "value"] } set { self[field: "value"] = newValue } }

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
  public static let fields = FieldTable(["?[policies", "?-selectPolicy", "?-stabilizationWindowSeconds", "?-tolerance"], [HPAScalingPolicy.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(policies: [HPAScalingPolicy]? = nil, selectPolicy: SelectPolicy? = nil, stabilizationWindowSeconds: Int? = nil, tolerance: Quantity? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.policies = policies
    self.selectPolicy = selectPolicy
    self.stabilizationWindowSeconds = stabilizationWindowSeconds
    self.tolerance = tolerance
    configure(&self)
  }
  /// `policies`: a list of ``HPAScalingPolicy``.
  @_alwaysEmitIntoClient public var policies: [HPAScalingPolicy]? { get { self[field: "policies"] } set { self[field: "policies"] = newValue } }
  /// `selectPolicy`: ``SelectPolicy``.
  @_alwaysEmitIntoClient public var selectPolicy: SelectPolicy? { get { self[field: "selectPolicy"] } set { self[field: "selectPolicy"] = newValue } }
  /// `stabilizationWindowSeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var stabilizationWindowSeconds: Int? { get { self[field: "stabilizationWindowSeconds"] } set { self[field: "stabilizationWindowSeconds"] = newValue } }
  /// `tolerance`: a quantity.
  @_alwaysEmitIntoClient public var tolerance: Quantity? { get { self[field: "tolerance"] } set { self[field: "tolerance"] = newValue } }

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
  public static let fields = FieldTable(["?{scaleDown", "?{scaleUp"], [HPAScalingRules.self, HPAScalingRules.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(scaleDown: HPAScalingRules? = nil, scaleUp: HPAScalingRules? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    if let scaleDown { self.scaleDown = scaleDown }
    if let scaleUp { self.scaleUp = scaleUp }
    configure(&self)
  }
  /// `scaleDown`: ``HPAScalingRules``.
  @_alwaysEmitIntoClient public var scaleDown: HPAScalingRules { get { self[object: "scaleDown"] } set { self[object: "scaleDown"] = newValue } _modify { yield &self[object: "scaleDown"] } }
  /// `scaleUp`: ``HPAScalingRules``.
  @_alwaysEmitIntoClient public var scaleUp: HPAScalingRules { get { self[object: "scaleUp"] } set { self[object: "scaleUp"] = newValue } _modify { yield &self[object: "scaleUp"] } }
}

/// `io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec`, with 5 fields.
public struct HorizontalPodAutoscalerSpec: SchemaObject {
  public static let fields = FieldTable(["?{behavior", "!-maxReplicas", "?[metrics", "?-minReplicas", "!{scaleTargetRef"], [HorizontalPodAutoscalerBehavior.self, MetricSpec.self, CrossVersionObjectReference.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(maxReplicas: Int, scaleTargetRef: CrossVersionObjectReference, behavior: HorizontalPodAutoscalerBehavior? = nil, metrics: [MetricSpec]? = nil, minReplicas: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    if let behavior { self.behavior = behavior }
    self.maxReplicas = maxReplicas
    self.metrics = metrics
    self.minReplicas = minReplicas
    self.scaleTargetRef = scaleTargetRef
    configure(&self)
  }
  /// `behavior`: ``HorizontalPodAutoscalerBehavior``.
  @_alwaysEmitIntoClient public var behavior: HorizontalPodAutoscalerBehavior { get { self[object: "behavior"] } set { self[object: "behavior"] = newValue } _modify { yield &self[object: "behavior"] } }
  /// `maxReplicas`: a whole number, format `int32`, required.
  @_alwaysEmitIntoClient public var maxReplicas: Int? { get { self[field: "maxReplicas"] } set { self[field: "maxReplicas"] = newValue } }
  /// `metrics`: a list of ``MetricSpec``.
  @_alwaysEmitIntoClient public var metrics: [MetricSpec]? { get { self[field: "metrics"] } set { self[field: "metrics"] = newValue } }
  /// `minReplicas`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var minReplicas: Int? { get { self[field: "minReplicas"] } set { self[field: "minReplicas"] = newValue } }
  /// `scaleTargetRef`: ``CrossVersionObjectReference``, required.
  @_alwaysEmitIntoClient public var scaleTargetRef: CrossVersionObjectReference { get { self[object: "scaleTargetRef"] } set { self[object: "scaleTargetRef"] = newValue } _modify { yield &self[object: "scaleTargetRef"] } }
}

/// `io.k8s.api.autoscaling.v2.MetricIdentifier`, with 2 fields.
public struct MetricIdentifier: SchemaObject {
  public static let fields = FieldTable(["!-name", "?{selector"], [LabelSelector.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, selector: LabelSelector? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    if let selector { self.selector = selector }
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
  /// `selector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var selector: LabelSelector { get { self[object: "selector"] } set { self[object: "selector"] = newValue } _modify { yield &self[object: "selector"] } }
}

/// `io.k8s.api.autoscaling.v2.MetricSpec`, with 6 fields.
public struct MetricSpec: SchemaObject {
  public static let fields = FieldTable(["?{containerResource", "?{external", "?{object", "?{pods", "?{resource", "!-type"], [ContainerResourceMetricSource.self, ExternalMetricSource.self, ObjectMetricSource.self, PodsMetricSource.self, ResourceMetricSource.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(type: TypeObject, containerResource: ContainerResourceMetricSource? = nil, external: ExternalMetricSource? = nil, object: ObjectMetricSource? = nil, pods: PodsMetricSource? = nil, resource: ResourceMetricSource? = nil, configure: (inout Self) -> Void = { _ in }) {
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
  @_alwaysEmitIntoClient public var containerResource: ContainerResourceMetricSource { get { self[object: "containerResource"] } set { self[object: "containerResource"] = newValue } _modify { yield &self[object: "containerResource"] } }
  /// `external`: ``ExternalMetricSource``.
  @_alwaysEmitIntoClient public var external: ExternalMetricSource { get { self[object: "external"] } set { self[object: "external"] = newValue } _modify { yield &self[object: "external"] } }
  /// `object`: ``ObjectMetricSource``.
  @_alwaysEmitIntoClient public var object: ObjectMetricSource { get { self[object: "object"] } set { self[object: "object"] = newValue } _modify { yield &self[object: "object"] } }
  /// `pods`: ``PodsMetricSource``.
  @_alwaysEmitIntoClient public var pods: PodsMetricSource { get { self[object: "pods"] } set { self[object: "pods"] = newValue } _modify { yield &self[object: "pods"] } }
  /// `resource`: ``ResourceMetricSource``.
  @_alwaysEmitIntoClient public var resource: ResourceMetricSource { get { self[object: "resource"] } set { self[object: "resource"] = newValue } _modify { yield &self[object: "resource"] } }
  /// `type`: ``TypeObject``, required.
  @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: "type"] } set { self[field: "type"] = newValue } }

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
  public static let fields = FieldTable(["?-averageUtilization", "?-averageValue", "!-type", "?-value"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(type: TypeObject, averageUtilization: Int? = nil, averageValue: Quantity? = nil, value: Quantity? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.averageUtilization = averageUtilization
    self.averageValue = averageValue
    self.type = type
    self.value = value
    configure(&self)
  }
  /// `averageUtilization`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var averageUtilization: Int? { get { self[field: "averageUtilization"] } set { self[field: "averageUtilization"] = newValue } }
  /// `averageValue`: a quantity.
  @_alwaysEmitIntoClient public var averageValue: Quantity? { get { self[field: "averageValue"] } set { self[field: "averageValue"] = newValue } }
  /// `type`: ``TypeObject``, required.
  @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: "type"] } set { self[field: "type"] = newValue } }
  /// `value`: a quantity.
  @_alwaysEmitIntoClient public var value: Quantity? { get { self[field: "value"] } set { self[field: "value"] = newValue } }

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
  public static let fields = FieldTable(["!{describedObject", "!{metric", "!{target"], [CrossVersionObjectReference.self, MetricIdentifier.self, MetricTarget.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(describedObject: CrossVersionObjectReference, metric: MetricIdentifier, target: MetricTarget, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.describedObject = describedObject
    self.metric = metric
    self.target = target
    configure(&self)
  }
  /// `describedObject`: ``CrossVersionObjectReference``, required.
  @_alwaysEmitIntoClient public var describedObject: CrossVersionObjectReference { get { self[object: "describedObject"] } set { self[object: "describedObject"] = newValue } _modify { yield &self[object: "describedObject"] } }
  /// `metric`: ``MetricIdentifier``, required.
  @_alwaysEmitIntoClient public var metric: MetricIdentifier { get { self[object: "metric"] } set { self[object: "metric"] = newValue } _modify { yield &self[object: "metric"] } }
  /// `target`: ``MetricTarget``, required.
  @_alwaysEmitIntoClient public var target: MetricTarget { get { self[object: "target"] } set { self[object: "target"] = newValue } _modify { yield &self[object: "target"] } }
}

/// `io.k8s.api.autoscaling.v2.PodsMetricSource`, with 2 fields.
public struct PodsMetricSource: SchemaObject {
  public static let fields = FieldTable(["!{metric", "!{target"], [MetricIdentifier.self, MetricTarget.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(metric: MetricIdentifier, target: MetricTarget, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.metric = metric
    self.target = target
    configure(&self)
  }
  /// `metric`: ``MetricIdentifier``, required.
  @_alwaysEmitIntoClient public var metric: MetricIdentifier { get { self[object: "metric"] } set { self[object: "metric"] = newValue } _modify { yield &self[object: "metric"] } }
  /// `target`: ``MetricTarget``, required.
  @_alwaysEmitIntoClient public var target: MetricTarget { get { self[object: "target"] } set { self[object: "target"] = newValue } _modify { yield &self[object: "target"] } }
}

/// `io.k8s.api.autoscaling.v2.ResourceMetricSource`, with 2 fields.
public struct ResourceMetricSource: SchemaObject {
  public static let fields = FieldTable(["!-name", "!{target"], [MetricTarget.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, target: MetricTarget, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.target = target
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
  /// `target`: ``MetricTarget``, required.
  @_alwaysEmitIntoClient public var target: MetricTarget { get { self[object: "target"] } set { self[object: "target"] = newValue } _modify { yield &self[object: "target"] } }
}
