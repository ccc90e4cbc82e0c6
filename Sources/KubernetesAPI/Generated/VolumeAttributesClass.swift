// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `VolumeAttributesClass` of `storage.k8s.io/v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct VolumeAttributesClass: Resource {
  public static let type = ResourceType(
    group: "storage.k8s.io",
    version: "v1",
    kind: "VolumeAttributesClass",
    scope: .cluster
  )
  public static let fields = FieldTable(
    "!- !- !{ !- ?-",
    ["apiVersion", "kind", "metadata", "driverName", "parameters"],
    [ObjectMeta.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    driverName: String? = nil,
    parameters: OrderedMap<String>? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
      $0.driverName = driverName
      if let parameters { $0.parameters = parameters }
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `driverName`: a string, required.
  @_alwaysEmitIntoClient public var driverName: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `parameters`: strings by name.
  @_alwaysEmitIntoClient public var parameters: OrderedMap<String> {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
}
