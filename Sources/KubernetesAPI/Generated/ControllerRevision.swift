// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `ControllerRevision` of `apps/v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct ControllerRevision: Resource {
  public static let type = ResourceType(group: "apps", version: "v1", kind: "ControllerRevision", scope: .namespaced)
  public static let fields = FieldTable(
    "!- !- !{ ?- !-",
    ["apiVersion", "kind", "metadata", "data", "revision"],
    [ObjectMeta.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    namespace: String? = nil,
    data: Value? = nil,
    revision: Int? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
      $0.data = data
      $0.revision = revision
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `data`: any value.
  @_alwaysEmitIntoClient public var data: Value? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `revision`: a whole number, format `int64`, required.
  @_alwaysEmitIntoClient public var revision: Int? { get { self[field: 4] } set { self[field: 4] = newValue } }
}
