// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `ClusterRole` of `rbac.authorization.k8s.io/v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct ClusterRole: Resource {
  public static let type = ResourceType(
    group: "rbac.authorization.k8s.io",
    version: "v1",
    kind: "ClusterRole",
    scope: .cluster
  )
  public static let fields = FieldTable(
    "!- !- !{ ?{ ?[",
    ["apiVersion", "kind", "metadata", "aggregationRule", "rules"],
    [ObjectMeta.self, AggregationRule.self, PolicyRule.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    aggregationRule: AggregationRule? = nil,
    rules: [PolicyRule]? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
      if let aggregationRule { $0.aggregationRule = aggregationRule }
      $0.rules = rules
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `aggregationRule`: ``AggregationRule``.
  @_alwaysEmitIntoClient public var aggregationRule: AggregationRule {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `rules`: a list of ``PolicyRule``.
  @_alwaysEmitIntoClient public var rules: [PolicyRule]? { get { self[field: 4] } set { self[field: 4] = newValue } }
}
