// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `Secret` of `v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct Secret: Resource {
  public static let type = ResourceType(group: "", version: "v1", kind: "Secret", scope: .namespaced)
  public static let fields = FieldTable(
    "!- !- !{ ?- ?- ?- ?-",
    ["apiVersion", "kind", "metadata", "data", "immutable", "stringData", "type"],
    [ObjectMeta.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    namespace: String? = nil,
    immutable: Bool? = nil,
    type: String? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
      $0.immutable = immutable
      $0.type = type
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `data`: strings by name.
  @available(*, unavailable, message: "rendered files are committed: let an ExternalSecret make the Secret, or make it by hand and declare it External; for what is no secret, try $0.set(\"data.key\", to: \"value\") and .allowing(.literalSecret, because: \"reason\")")
  @_alwaysEmitIntoClient public var data: OrderedMap<String> {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }
  /// `immutable`: true or false.
  @_alwaysEmitIntoClient public var immutable: Bool? { get { self[field: 4] } set { self[field: 4] = newValue } }
  /// `stringData`: strings by name.
  @available(*, unavailable, message: "rendered files are committed: let an ExternalSecret make the Secret, or make it by hand and declare it External; for what is no secret, try $0.set(\"stringData.key\", to: \"value\") and .allowing(.literalSecret, because: \"reason\")")
  @_alwaysEmitIntoClient public var stringData: OrderedMap<String> {
    get { self[object: 5] }
    set { self[object: 5] = newValue }
    _modify { yield &self[object: 5] }
  }
  /// `type`: a string.
  @_alwaysEmitIntoClient public var type: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
}
