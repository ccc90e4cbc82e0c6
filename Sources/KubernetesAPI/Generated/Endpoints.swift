// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `Endpoints` of `v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct Endpoints: Resource {
  public static let type = ResourceType(group: "", version: "v1", kind: "Endpoints", scope: .namespaced)
  public static let fields = FieldTable(
    "!- !- !{ ?[",
    ["apiVersion", "kind", "metadata", "subsets"],
    [ObjectMeta.self, EndpointSubset.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    namespace: String? = nil,
    subsets: [EndpointSubset]? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
      $0.subsets = subsets
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `subsets`: a list of ``EndpointSubset``.
  @_alwaysEmitIntoClient public var subsets: [EndpointSubset]? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }
}
