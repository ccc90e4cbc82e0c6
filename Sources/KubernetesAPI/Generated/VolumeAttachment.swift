// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `VolumeAttachment` of `storage.k8s.io/v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct VolumeAttachment: Resource {
  public static let type = ResourceType(
    group: "storage.k8s.io",
    version: "v1",
    kind: "VolumeAttachment",
    scope: .cluster
  )
  public static let fields = FieldTable(
    "!- !- !{ !{",
    ["apiVersion", "kind", "metadata", "spec"],
    [ObjectMeta.self, VolumeAttachmentSpec.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    spec: VolumeAttachmentSpec? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
      if let spec { $0.spec = spec }
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `spec`: ``VolumeAttachmentSpec``, required.
  @_alwaysEmitIntoClient public var spec: VolumeAttachmentSpec {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
}
