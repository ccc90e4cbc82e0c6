// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `PriorityClass` of `scheduling.k8s.io/v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct PriorityClass: Resource {
  public static let type = ResourceType(
    group: "scheduling.k8s.io",
    version: "v1",
    kind: "PriorityClass",
    scope: .cluster
  )
  public static let fields = FieldTable(
    "!- !- !{ ?- ?- ?- ?-",
    ["apiVersion", "kind", "metadata", "description", "globalDefault", "preemptionPolicy", "value"],
    [ObjectMeta.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    description: String? = nil,
    globalDefault: Bool? = nil,
    preemptionPolicy: String? = nil,
    value: Int? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
      $0.description = description
      $0.globalDefault = globalDefault
      $0.preemptionPolicy = preemptionPolicy
      $0.value = value
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `description`: a string.
  @_alwaysEmitIntoClient public var description: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `globalDefault`: true or false.
  @_alwaysEmitIntoClient public var globalDefault: Bool? { get { self[field: 4] } set { self[field: 4] = newValue } }
  /// `preemptionPolicy`: a string.
  @_alwaysEmitIntoClient public var preemptionPolicy: String? {
    get { self[string: 5] }
    set { self[string: 5] = newValue }
  }
  /// `value`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var value: Int? { get { self[field: 6] } set { self[field: 6] = newValue } }
}
