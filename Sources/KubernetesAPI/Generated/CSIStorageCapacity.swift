// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `CSIStorageCapacity` of `storage.k8s.io/v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct CSIStorageCapacity: Resource {
  public static let type = ResourceType(group: "storage.k8s.io", version: "v1", kind: "CSIStorageCapacity", scope: .namespaced)
  public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "?-capacity", "?-maximumVolumeSize", "?{nodeTopology", "!-storageClassName"], [ObjectMeta.self, LabelSelector.self])
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(_ name: String, namespace: String? = nil, capacity: Quantity? = nil, maximumVolumeSize: Quantity? = nil, nodeTopology: LabelSelector? = nil, storageClassName: String? = nil, fileID: String = #fileID, line: Int = #line, configure: (inout Self) throws -> Void = { _ in }) {
    self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
      $0.capacity = capacity
      $0.maximumVolumeSize = maximumVolumeSize
      if let nodeTopology { $0.nodeTopology = nodeTopology }
      $0.storageClassName = storageClassName
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
  /// `capacity`: a quantity.
  @_alwaysEmitIntoClient public var capacity: Quantity? { get { self[field: "capacity"] } set { self[field: "capacity"] = newValue } }
  /// `maximumVolumeSize`: a quantity.
  @_alwaysEmitIntoClient public var maximumVolumeSize: Quantity? { get { self[field: "maximumVolumeSize"] } set { self[field: "maximumVolumeSize"] = newValue } }
  /// `nodeTopology`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var nodeTopology: LabelSelector { get { self[object: "nodeTopology"] } set { self[object: "nodeTopology"] = newValue } _modify { yield &self[object: "nodeTopology"] } }
  /// `storageClassName`: a string, required.
  @_alwaysEmitIntoClient public var storageClassName: String? { get { self[string: "storageClassName"] } set { self[string: "storageClassName"] = newValue } }
}
