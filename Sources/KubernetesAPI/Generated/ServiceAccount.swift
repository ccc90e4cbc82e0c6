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
  public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "?-automountServiceAccountToken", "?[imagePullSecrets", "?#secrets name"], [ObjectMeta.self, LocalObjectReference.self, ObjectReference.self])
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(_ name: String, namespace: String? = nil, automountServiceAccountToken: Bool? = nil, imagePullSecrets: [LocalObjectReference]? = nil, secrets: [ObjectReference]? = nil, fileID: String = #fileID, line: Int = #line, configure: (inout Self) throws -> Void = { _ in }) {
    self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
      $0.automountServiceAccountToken = automountServiceAccountToken
      $0.imagePullSecrets = imagePullSecrets
      $0.secrets = secrets
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
  /// `automountServiceAccountToken`: true or false.
  @_alwaysEmitIntoClient public var automountServiceAccountToken: Bool? { get { self[field: "automountServiceAccountToken"] } set { self[field: "automountServiceAccountToken"] = newValue } }
  /// `imagePullSecrets`: a list of ``LocalObjectReference``.
  @_alwaysEmitIntoClient public var imagePullSecrets: [LocalObjectReference]? { get { self[field: "imagePullSecrets"] } set { self[field: "imagePullSecrets"] = newValue } }
  /// `secrets`: a list of ``ObjectReference``, told apart by `name`.
  @_alwaysEmitIntoClient public var secrets: [ObjectReference]? { get { self[field: "secrets"] } set { self[field: "secrets"] = newValue } }
}
