import KubernetesAPI
import PlatformDSL

/// The parameters of Argo CD's commands (`argocd-cmd-params-cm`).
///
/// Argo CD's parts read them when they start: after a change they must be restarted.
public struct ArgoCDParameters: Composite {
  private let namespace: String
  private let applicationNamespaces: [String]
  private let parameters: OrderedMap<String>

  /// The parameters.
  ///
  /// - Parameters:
  ///   - namespace: Where Argo CD runs.
  ///   - applicationNamespaces: The namespaces besides its own whose Applications Argo CD takes up; an AppProject must
  ///     admit them too.
  ///   - parameters: Further ones, such as `server.insecure`.
  public init(
    namespace: String = "argocd",
    applicationNamespaces: [String] = [],
    parameters: OrderedMap<String> = [:]
  ) {
    self.namespace = namespace
    self.applicationNamespaces = applicationNamespaces
    self.parameters = parameters
  }

  /// One ConfigMap.
  public var body: [any Component] { configMap(in: namespace) }

  /// The parameters as a ConfigMap; without a namespace as the patch of a release that has it already.
  func configMap(in namespace: String?) -> ConfigMap {
    ConfigMap("argocd-cmd-params-cm", namespace: namespace) {
      $0.metadata.labels = [
        "app.kubernetes.io/name": "argocd-cmd-params-cm",
        "app.kubernetes.io/part-of": "argocd",
      ]
      $0.data = parameters
      if !applicationNamespaces.isEmpty {
        $0.data["application.namespaces"] = applicationNamespaces.joined(separator: ",")
      }
    }
  }
}
