// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `RuntimeClass` of `node.k8s.io/v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct RuntimeClass: Resource {
  public static let type = ResourceType(group: "node.k8s.io", version: "v1", kind: "RuntimeClass", scope: .cluster)
  public static let fields = FieldTable(
    "!- !- !{ !- ?{ ?{",
    ["apiVersion", "kind", "metadata", "handler", "overhead", "scheduling"],
    [ObjectMeta.self, Overhead.self, Scheduling.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    handler: String? = nil,
    overhead: Overhead? = nil,
    scheduling: Scheduling? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
      $0.handler = handler
      if let overhead { $0.overhead = overhead }
      if let scheduling { $0.scheduling = scheduling }
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `handler`: a string, required.
  @_alwaysEmitIntoClient public var handler: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `overhead`: ``Overhead``.
  @_alwaysEmitIntoClient public var overhead: Overhead {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `scheduling`: ``Scheduling``.
  @_alwaysEmitIntoClient public var scheduling: Scheduling {
    get { self[object: 5] }
    set { self[object: 5] = newValue }
    _modify { yield &self[object: 5] }
  }
}
