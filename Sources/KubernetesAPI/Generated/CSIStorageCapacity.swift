// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `CSIStorageCapacity` of `storage.k8s.io/v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct CSIStorageCapacity: Resource {
  public static let type = ResourceType(
    group: "storage.k8s.io",
    version: "v1",
    kind: "CSIStorageCapacity",
    scope: .namespaced
  )
  public static let fields = FieldTable(
    "!- !- !{ ?- ?- ?{ !-",
    ["apiVersion", "kind", "metadata", "capacity", "maximumVolumeSize", "nodeTopology", "storageClassName"],
    [ObjectMeta.self, LabelSelector.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    namespace: String? = nil,
    capacity: Quantity? = nil,
    maximumVolumeSize: Quantity? = nil,
    nodeTopology: LabelSelector? = nil,
    storageClassName: String? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
      $0.capacity = capacity
      $0.maximumVolumeSize = maximumVolumeSize
      if let nodeTopology { $0.nodeTopology = nodeTopology }
      $0.storageClassName = storageClassName
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `capacity`: a quantity.
  @_alwaysEmitIntoClient public var capacity: Quantity? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `maximumVolumeSize`: a quantity.
  @_alwaysEmitIntoClient public var maximumVolumeSize: Quantity? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `nodeTopology`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var nodeTopology: LabelSelector {
    get { self[object: 5] }
    set { self[object: 5] = newValue }
    _modify { yield &self[object: 5] }
  }
  /// `storageClassName`: a string, required.
  @_alwaysEmitIntoClient public var storageClassName: String? {
    get { self[string: 6] }
    set { self[string: 6] = newValue }
  }
}
