// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `RoleBinding` of `rbac.authorization.k8s.io/v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct RoleBinding: Resource {
  public static let type = ResourceType(
    group: "rbac.authorization.k8s.io",
    version: "v1",
    kind: "RoleBinding",
    scope: .namespaced
  )
  public static let fields = FieldTable(
    "!- !- !{ !{ ?[",
    ["apiVersion", "kind", "metadata", "roleRef", "subjects"],
    [ObjectMeta.self, RoleRef.self, Subject.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    namespace: String? = nil,
    roleRef: RoleRef? = nil,
    subjects: [Subject]? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
      if let roleRef { $0.roleRef = roleRef }
      $0.subjects = subjects
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `roleRef`: ``RoleRef``, required.
  @_alwaysEmitIntoClient public var roleRef: RoleRef {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `subjects`: a list of ``Subject``.
  @_alwaysEmitIntoClient public var subjects: [Subject]? { get { self[field: 4] } set { self[field: 4] = newValue } }
}
