// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `ServiceAccount` of `v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct ServiceAccount: Resource {
  public static let type = ResourceType(group: "", version: "v1", kind: "ServiceAccount", scope: .namespaced)
  public static let fields = FieldTable(
    "!- !- !{ ?- ?[ ?#name",
    ["apiVersion", "kind", "metadata", "automountServiceAccountToken", "imagePullSecrets", "secrets"],
    [ObjectMeta.self, LocalObjectReference.self, ObjectReference.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    namespace: String? = nil,
    automountServiceAccountToken: Bool? = nil,
    imagePullSecrets: [LocalObjectReference]? = nil,
    secrets: [ObjectReference]? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
      $0.automountServiceAccountToken = automountServiceAccountToken
      $0.imagePullSecrets = imagePullSecrets
      $0.secrets = secrets
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `automountServiceAccountToken`: true or false.
  @_alwaysEmitIntoClient public var automountServiceAccountToken: Bool? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }
  /// `imagePullSecrets`: a list of ``LocalObjectReference``.
  @_alwaysEmitIntoClient public var imagePullSecrets: [LocalObjectReference]? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `secrets`: a list of ``ObjectReference``, told apart by `name`.
  @_alwaysEmitIntoClient public var secrets: [ObjectReference]? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
}
