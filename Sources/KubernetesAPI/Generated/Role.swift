// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `Role` of `rbac.authorization.k8s.io/v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct Role: Resource {
  public static let type = ResourceType(
    group: "rbac.authorization.k8s.io",
    version: "v1",
    kind: "Role",
    scope: .namespaced
  )
  public static let fields = FieldTable(
    "!- !- !{ ?[",
    ["apiVersion", "kind", "metadata", "rules"],
    [ObjectMeta.self, PolicyRule.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    namespace: String? = nil,
    rules: [PolicyRule]? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
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
  /// `rules`: a list of ``PolicyRule``.
  @_alwaysEmitIntoClient public var rules: [PolicyRule]? { get { self[field: 3] } set { self[field: 3] = newValue } }
}
