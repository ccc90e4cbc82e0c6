import ArgoCDAPI
import Diagnostics
import Manifest
import PlatformDSL
import Resources
import YAML

/// Turns the graph's Applications into Argo CD's own objects.
package struct ApplicationManifest: Sendable {
  private let setting: PlatformSetting
  private let paths: RenderedPaths

  /// For the Applications of a platform in an environment.
  package init(_ setting: PlatformSetting) {
    self.setting = setting
    paths = RenderedPaths(platform: setting.platform, environment: setting.environment)
  }

  /// The root Application, which reads the folder of the children's files.
  package var root: ObjectNode {
    object(
      setting.root,
      sources: [renderedFolder(paths.applications, kustomized: false)]
    )
  }

  /// A child Application, which reads its folder of objects, charts and other folders.
  package func child(_ application: ResourceGraph.Application) -> ObjectNode {
    child(
      application.node,
      application.sources,
      hasFolder: !application.objects.isEmpty || application.sources.kustomization != nil
    )
  }

  /// The same, of content that still has its objects.
  func child(_ node: ApplicationNode, _ content: ApplicationContent) -> ObjectNode {
    child(node, content, hasFolder: content.hasFolder)
  }

  private func child(
    _ node: ApplicationNode,
    _ content: ApplicationContent,
    hasFolder: Bool
  ) -> ObjectNode {
    var sources: [ArgoCD.Application.Spec.Source] = []
    if hasFolder {
      sources.append(
        renderedFolder(
          paths.folder(of: node.name),
          kustomized: content.kustomization != nil
        )
      )
    }
    sources += content.charts.map(chart) + content.directories.map(directory)
    return object(node, sources: sources)
  }

  /// Which object an Application's own manifest is, without making it.
  func record(of node: ApplicationNode) -> ObjectRecord {
    ObjectRecord(identity: identity(of: node), location: node.location, digest: 0)
  }

  private func identity(of node: ApplicationNode) -> ObjectIdentity {
    ObjectIdentity(
      group: "argoproj.io",
      version: "v1alpha1",
      kind: "Application",
      namespace: setting.argoCDNamespace,
      name: node.name
    )
  }

  /// `kustomization.yaml` of an Application's folder or of the bootstrap: the remote manifests, if there are any, and
  /// each file rendered beside it.
  package static func kustomization(
    _ kustomization: Kustomization?,
    files: [String]
  ) -> Mapping {
    var tree: Mapping = [
      "apiVersion": "kustomize.config.k8s.io/v1beta1",
      "kind": "Kustomization",
    ]
    tree["namespace"] = kustomization?.namespace.map(Value.string)
    tree["resources"] = .sequence(((kustomization?.remotes ?? []) + files).map(Value.string))
    if let patches = kustomization?.patches, !patches.isEmpty {
      tree["patches"] = .sequence(
        patches.map { patch in
          ["target": .mapping(patch.target), "patch": .string(text(of: patch.patch))]
        }
      )
    }
    if let namespace = kustomization?.defaultNamespace {
      tree["transformers"] = [.string(text(of: defaultNamespace(namespace)))]
    }
    return tree
  }

  /// Kustomize's own transformer, kept away from objects that name a namespace; its short form `namespace:` has no such
  /// choice, and gives every Namespace its name.
  private static func defaultNamespace(_ namespace: String) -> Value {
    [
      "apiVersion": "builtin",
      "kind": "NamespaceTransformer",
      "metadata": ["name": "default-namespace", "namespace": .string(namespace)],
      "unsetOnly": true,
      "fieldSpecs": [["path": "metadata/namespace", "create": true]],
    ]
  }

  private static func text(of patch: Value) -> String {
    String(decoding: YAMLWriter.bytes(of: patch), as: UTF8.self)
  }

  private func object(
    _ node: ApplicationNode,
    sources: [ArgoCD.Application.Spec.Source]
  ) -> ObjectNode {
    let application = ArgoCD.Application(node.name, namespace: setting.argoCDNamespace) {
      if let finalizer = node.deletion.finalizer { $0.metadata.finalizers = [finalizer] }
      for entry in node.annotations { $0.metadata.annotations.tree[entry.key] = entry.value }
      if let wave = node.wave { $0.metadata.annotations[ObjectMeta.syncWaveAnnotation] = "\(wave)" }
      $0.spec.project = node.project
      $0.spec.destination.server = node.destination.server
      $0.spec.destination.namespace = node.destination.namespace
      if sources.count == 1 {
        $0.spec.source = sources[0]
      } else {
        $0.spec.sources = sources
      }
      $0.spec.syncPolicy = syncPolicy(node.syncPolicy)
    }
    return ObjectNode(
      identity: identity(of: node),
      tree: application.tree,
      location: node.location,
      isBootstrap: false
    )
  }

  private func renderedFolder(_ path: String, kustomized: Bool) -> ArgoCD.Application.Spec.Source {
    .init(repoURL: setting.repository) {
      $0.path = "\(setting.folder)/\(path)"
      $0.targetRevision = setting.revision
      // naming a tool here would keep Argo CD from seeing kustomization.yaml
      if !kustomized { $0.directory.recurse = true }
    }
  }

  private func chart(_ chart: HelmChart) -> ArgoCD.Application.Spec.Source {
    .init(repoURL: chart.repository) {
      $0.chart = chart.chart
      $0.targetRevision = chart.version
      if let releaseName = chart.releaseName { $0.helm.releaseName = releaseName }
      if !chart.values.isEmpty { $0.helm.valuesObject = .mapping(chart.values) }
    }
  }

  private func directory(_ directory: GitDirectory) -> ArgoCD.Application.Spec.Source {
    .init(repoURL: directory.repository) {
      $0.path = directory.path
      $0.targetRevision = directory.revision
      $0.directory.recurse = true
    }
  }

  private func syncPolicy(_ policy: SyncPolicy) -> ArgoCD.Application.Spec.SyncPolicy {
    .init {
      if let automation = policy.automation {
        $0.automated = .init()
        if automation.contains(.prune) { $0.automated.prune = true }
        if automation.contains(.selfHeal) { $0.automated.selfHeal = true }
      }
      if let retry = policy.retry {
        $0.retry.limit = retry.limit
        if retry.revision == .newest { $0.retry.refresh = true }
        $0.retry.backoff.duration = retry.backoff.goDescription
        $0.retry.backoff.factor = retry.factor
        $0.retry.backoff.maxDuration = retry.maximum.goDescription
      }
      if !policy.options.isEmpty { $0.syncOptions = policy.options.map(\.text) }
    }
  }
}
