// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.api.policy.v1.PodDisruptionBudgetSpec`, with 4 fields.
public struct PodDisruptionBudgetSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?= ?-",
    ["maxUnavailable", "minAvailable", "selector", "unhealthyPodEvictionPolicy"],
    [LabelSelector.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    maxUnavailable: IntOrString? = nil,
    minAvailable: IntOrString? = nil,
    selector: LabelSelector? = nil,
    unhealthyPodEvictionPolicy: UnhealthyPodEvictionPolicy? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.maxUnavailable = maxUnavailable
    self.minAvailable = minAvailable
    if let selector { self.selector = selector }
    self.unhealthyPodEvictionPolicy = unhealthyPodEvictionPolicy
    configure(&self)
  }
  /// `maxUnavailable`: a whole number or a string.
  @_alwaysEmitIntoClient public var maxUnavailable: IntOrString? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `minAvailable`: a whole number or a string.
  @_alwaysEmitIntoClient public var minAvailable: IntOrString? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `selector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var selector: LabelSelector {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `unhealthyPodEvictionPolicy`: ``UnhealthyPodEvictionPolicy``.
  @_alwaysEmitIntoClient public var unhealthyPodEvictionPolicy: UnhealthyPodEvictionPolicy? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }

  /// `unhealthyPodEvictionPolicy`, with 2 known values.
  public struct UnhealthyPodEvictionPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `AlwaysAllow`.
    @_alwaysEmitIntoClient public static var alwaysAllow: Self { Self(text: "AlwaysAllow", unchecked: ()) }
    /// `IfHealthyBudget`.
    @_alwaysEmitIntoClient public static var ifHealthyBudget: Self { Self(text: "IfHealthyBudget", unchecked: ()) }
  }
}
