import Diagnostics
import Manifest
import Resources

/// A `ConfigMap` of `v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/config-map-v1/
public struct ConfigMap: Resource {
  /// Its group, version, kind and scope.
  public static let type = ResourceType(
    group: "",
    version: "v1",
    kind: "ConfigMap",
    scope: .namespaced
  )

  /// The fields in the order in which they are written.
  public static let fields: FieldTable = [
    .required("apiVersion"), .required("kind"), .required("metadata", ObjectMeta.self),
    .optional("binaryData"), .optional("data"), .optional("immutable"),
  ]

  /// What is set.
  public var tree: Mapping
  /// Where it was declared.
  public var declaration = Declaration()

  /// A view of a mapping as it is.
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }

  /// The object with its name, the fields given, and what the closure sets.
  public init(
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
    get { self[object: "metadata"] }
    set { self[object: "metadata"] = newValue }
    _modify { yield &self[object: "metadata"] }
  }

  /// `binaryData`: strings by name.
  public var binaryData: OrderedMap<String> {
    get { self[object: "binaryData"] }
    set { self[object: "binaryData"] = newValue }
    _modify { yield &self[object: "binaryData"] }
  }

  /// `data`: strings by name.
  public var data: OrderedMap<String> {
    get { self[object: "data"] }
    set { self[object: "data"] = newValue }
    _modify { yield &self[object: "data"] }
  }

  /// `immutable`: true or false.
  public var immutable: Bool? {
    get { self[field: "immutable"] }
    set { self[field: "immutable"] = newValue }
  }
}
