// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `ValidatingWebhookConfiguration` of `admissionregistration.k8s.io/v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct ValidatingWebhookConfiguration: Resource {
  public static let type = ResourceType(
    group: "admissionregistration.k8s.io",
    version: "v1",
    kind: "ValidatingWebhookConfiguration",
    scope: .cluster
  )
  public static let fields = FieldTable(
    "!- !- !{ ?#name",
    ["apiVersion", "kind", "metadata", "webhooks"],
    [ObjectMeta.self, ValidatingWebhook.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    webhooks: [ValidatingWebhook]? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
      $0.webhooks = webhooks
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `webhooks`: a list of ``ValidatingWebhook``, told apart by `name`.
  @_alwaysEmitIntoClient public var webhooks: [ValidatingWebhook]? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }
}
