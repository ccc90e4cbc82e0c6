// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `ConfigMap` of `v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct ConfigMap: Resource {
  public static let type = ResourceType(group: "", version: "v1", kind: "ConfigMap", scope: .namespaced)
  public static let fields = FieldTable(
    "!- !- !{ ?- ?- ?-",
    ["apiVersion", "kind", "metadata", "binaryData", "data", "immutable"],
    [ObjectMeta.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    namespace: String? = nil,
    binaryData: OrderedMap<String>? = nil,
    data: OrderedMap<String>? = nil,
    immutable: Bool? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
      if let binaryData { $0.binaryData = binaryData }
      if let data { $0.data = data }
      $0.immutable = immutable
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `binaryData`: strings by name.
  @_alwaysEmitIntoClient public var binaryData: OrderedMap<String> {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `data`: strings by name.
  @_alwaysEmitIntoClient public var data: OrderedMap<String> {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `immutable`: true or false.
  @_alwaysEmitIntoClient public var immutable: Bool? { get { self[field: 5] } set { self[field: 5] = newValue } }
}
