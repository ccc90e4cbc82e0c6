import ArgoCDAPI
import KubernetesAPI
import PlatformDSL

/// Argo CD's own settings (`argocd-cm`), with the health check that makes waves between Applications wait.
///
/// Put it into a `Bootstrap`: the first sync of the root must already have the check. It stands by itself where Argo CD
/// was installed otherwise; ``ArgoCDInstallation`` takes it as a parameter.
public struct ArgoCDConfiguration: Composite {
  private let namespace: String
  private let settings: OrderedMap<String>

  /// The settings.
  ///
  /// - Parameters:
  ///   - namespace: Where Argo CD runs.
  ///   - settings: Further keys of `argocd-cm`.
  public init(namespace: String = "argocd", settings: OrderedMap<String> = [:]) {
    self.namespace = namespace
    self.settings = settings
  }

  /// One ConfigMap.
  public var body: [any Component] { configMap(in: namespace) }

  /// The settings as a ConfigMap; without a namespace as the patch of a release that has it already.
  func configMap(in namespace: String?) -> ConfigMap {
    ConfigMap("argocd-cm", namespace: namespace) {
      // Argo CD reads only configuration that carries these labels
      $0.metadata.labels = StandardLabels(name: "argocd-cm", partOf: "argocd").all
      $0.data = settings
      $0.data[ArgoCD.ApplicationHealthScript.key] = ArgoCD.ApplicationHealthScript.lua
    }
  }
}
