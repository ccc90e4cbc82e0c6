import KubernetesAPI
import Manifest
import PlatformDSL

/// Argo CD by its release, with its settings: what starts a platform, and keeps itself true from then on.
///
/// Put it into the `Bootstrap` of the Application of the lowest wave, beside the namespace that it runs in. Give that
/// Application `.serverSideApply`: Argo CD's definitions are larger than what a client-side apply can note.
///
/// ```swift
/// Application("bootstrap", wave: -10, namespace: "argocd", sync: .automated(options: [.serverSideApply])) {
///   Bootstrap {
///     Namespace("argocd")
///     ArgoCDInstallation(version: "v3.5.1")
///   }
/// }
/// ```
///
/// The release's own ConfigMaps are patched; the components of ``ArgoCDConfiguration``, ``ArgoCDAccess`` and
/// ``ArgoCDParameters`` beside it would be a second object of the same name.
public struct ArgoCDInstallation: Composite {
  private let version: String
  private let namespace: String
  private let configuration: ArgoCDConfiguration
  private let access: ArgoCDAccess?
  private let parameters: ArgoCDParameters?

  /// Argo CD.
  ///
  /// - Parameters:
  ///   - version: The release, such as `v3.5.1`.
  ///   - namespace: Where it runs. The release binds its ClusterRoles to accounts in `argocd`: elsewhere those bindings
  ///     need patches of their own.
  ///   - configuration: Its settings; the health check that waves need is always among them.
  ///   - access: Who may do what; nil leaves the release's ConfigMap as it is.
  ///   - parameters: The parameters of its commands; nil leaves the release's ConfigMap as it is.
  public init(
    version: String,
    namespace: String = "argocd",
    configuration: ArgoCDConfiguration = ArgoCDConfiguration(),
    access: ArgoCDAccess? = nil,
    parameters: ArgoCDParameters? = nil
  ) {
    self.version = version
    self.namespace = namespace
    self.configuration = configuration
    self.access = access
    self.parameters = parameters
  }

  /// One Kustomization.
  public var body: [any Component] {
    Kustomization(
      remotes: [
        "https://raw.githubusercontent.com/argoproj/argo-cd/\(version)/manifests/install.yaml"
      ],
      defaultNamespace: namespace,
      patches: settings + [keptDefinitions],
      provides: [
        .customResources(of: "argoproj.io"),
        .service("argocd-server", namespace: namespace, ports: ["http", "80", "https", "443"]),
      ]
    )
  }

  private var settings: [Kustomization.Patch] {
    [
      configuration.configMap(in: nil), access?.configMap(in: nil), parameters?.configMap(in: nil),
    ].compactMap(\.self).map { .merge($0) }
  }

  /// Argo CD never deletes its own definitions: with them would go every Application, and with those what they manage.
  private var keptDefinitions: Kustomization.Patch {
    let kind = CustomResourceDefinition.type
    return Kustomization.Patch(
      target: ["group": .string(kind.groupVersion.group), "kind": .string(kind.kind)],
      [
        "apiVersion": .string(kind.groupVersion.apiVersion),
        "kind": .string(kind.kind),
        "metadata": [
          // Kustomize wants a name here, and takes the target's
          "name": "every-definition",
          "annotations": .mapping([ObjectMeta.syncOptionsAnnotation: "Prune=false"]),
        ],
      ]
    )
  }
}
