import KubernetesAPI
import PlatformDSL

/// Who may do what in Argo CD (`argocd-rbac-cm`), by the groups of their tokens.
///
/// Source: "ArgoCDRBACPolicy" of the platform's data models; the grammar is that of Argo CD's "RBAC Configuration".
public struct ArgoCDAccess: Composite {
  private let namespace: String
  private let admins: [String]
  private let readers: [String]

  /// The rights; who is in no group has none.
  ///
  /// - Parameters:
  ///   - namespace: Where Argo CD runs.
  ///   - admins: The groups that may do everything.
  ///   - readers: The groups that may look.
  public init(namespace: String = "argocd", admins: [String], readers: [String]) {
    self.namespace = namespace
    self.admins = admins
    self.readers = readers
  }

  /// One ConfigMap.
  public var body: [any Component] { configMap(in: namespace) }

  /// The settings as a ConfigMap; without a namespace as the patch of a release that has it already.
  func configMap(in namespace: String?) -> ConfigMap {
    ConfigMap("argocd-rbac-cm", namespace: namespace) {
      $0.metadata.labels = [
        "app.kubernetes.io/name": "argocd-rbac-cm",
        "app.kubernetes.io/part-of": "argocd",
      ]
      $0.data = ["policy.csv": policy, "policy.default": "", "scopes": "[groups]"]
    }
  }

  private var policy: String {
    """
    p, role:admin, applications, *, */*, allow
    p, role:admin, clusters, *, *, allow
    p, role:admin, repositories, *, *, allow
    p, role:readonly, applications, get, */*, allow
    p, role:readonly, clusters, get, *, allow
    p, role:readonly, repositories, get, *, allow
    \((admins.map { "g, \($0), role:admin" } + readers.map { "g, \($0), role:readonly" })
      .joined(separator: "\n"))

    """
  }
}
