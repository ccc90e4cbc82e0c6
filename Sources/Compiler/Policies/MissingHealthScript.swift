import ArgoCDAPI
import Diagnostics
import Manifest
import PlatformDSL

/// Waves between Applications without the health check that makes Argo CD wait for them.
///
/// The check stands in `argocd-cm`, which is an object of the bootstrap or, where the bootstrap installs Argo CD, a
/// patch of what its release holds.
struct MissingHealthScript: PlatformPolicy {
  let codes: [DiagnosticCode] = [.missingHealthScript, .foreignHealthScript]

  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    guard let setting = graph.setting else { return [] }
    let waves = Set(graph.applications.map { $0.node.wave ?? 0 })
    guard waves.count > 1 else { return [] }
    let found = configurations(in: graph, setting)
    let named = found.first?.object
    guard let (configuration, script) = found.lazy.compactMap(Self.script).first else {
      return [
        Diagnostic(
          .missingHealthScript,
          "the Applications have \(waves.count) different waves, but the bootstrap's argocd-cm has no "
            + "health check for Applications, so that no wave waits for another",
          at: found.first?.location ?? setting.location,
          object: named,
          field: named == nil ? nil : Self.path.description,
          help: "add Bootstrap { ArgoCDConfiguration() } to the Application of the lowest wave, or "
            + "Bootstrap { ArgoCDInstallation(version: …) } if Argo CD is to be installed too"
        )
      ]
    }
    guard script != ArgoCD.ApplicationHealthScript.lua else { return [] }
    return [
      Diagnostic(
        .foreignHealthScript,
        "the health check for Applications is not one that swell knows, so it can't tell whether "
          + "waves wait for it",
        at: configuration.location,
        severity: .warning,
        object: configuration.object,
        field: Self.path.description,
        help: "use ArgoCDConfiguration(), or make sure that only what is healthy, in sync and "
          + "synced with success counts as healthy"
      )
    ]
  }

  /// `argocd-cm`, or what changes it.
  private struct Configuration {
    let tree: Value
    let location: SourceLocation?
    let object: String
  }

  private static let path = FieldPath([
    .key("data"), .key(ArgoCD.ApplicationHealthScript.key),
  ])

  private static func script(
    of configuration: Configuration
  ) -> (Configuration, script: String)? {
    let script = configuration.tree[path]?.string ?? ""
    return script.isEmpty ? nil : (configuration, script)
  }

  private func configurations(
    in graph: ResourceGraph,
    _ setting: PlatformSetting
  ) -> [Configuration] {
    let kind = ArgoCD.Settings.groupKind
    let name = ArgoCD.Settings.name
    let namespace = setting.argoCDNamespace
    let objects = graph.bootstrap.filter {
      $0.identity.groupKind == kind && $0.identity.name == name
        && $0.identity.namespace == namespace
    }
    // the last patch of a field is the one that counts
    let patches = graph.bootstrapKustomizations.flatMap { kustomization in
      kustomization.patches.reversed().filter {
        $0.target["name"]?.string == name && $0.target["kind"]?.string == kind.kind
          && ($0.target["group"]?.string ?? "").isEmpty
          && [nil, namespace].contains($0.target["namespace"]?.string)
      }
      .map { patch in
        Configuration(
          tree: patch.patch,
          location: patch.declaration.location ?? kustomization.location,
          object: "patch of ConfigMap \(namespace)/\(name)"
        )
      }
    }
    return objects.map {
      Configuration(
        tree: .mapping($0.tree),
        location: $0.location,
        object: $0.identity.description
      )
    } + patches
  }
}

extension DiagnosticCode {
  static let foreignHealthScript = DiagnosticCode(
    "policy.foreign-health-script",
    "The health check for Applications is not the one that swell knows; a naive one lets waves pass too early.",
    why: """
      Waves between Applications are only as good as this script. The usual one from the \
      internet copies `status.health`, which is Healthy before a new commit has been compared, \
      so the next wave starts too early.
      """,
    example: .swift(
      """
      ConfigMap("argocd-cm") {
        $0.data["resource.customizations.health.argoproj.io_Application"] = "return {}"
      }
      """
    )
  )

  static let missingHealthScript = DiagnosticCode(
    "policy.missing-health-script",
    "Applications have waves, but argocd-cm has no health check for Applications: the waves gate nothing.",
    why: """
      Since version 1.8 Argo CD doesn't assess the health of Application objects unless \
      `argocd-cm` says how. Without a check a child counts as healthy once it is applied, and \
      the next wave starts at once. Source: \
      https://argo-cd.readthedocs.io/en/stable/operator-manual/health/#argocd-app
      """,
    example: .swift(
      """
      Application("first", wave: 1, namespace: "a") { ConfigMap("one") }
      Application("second", wave: 2, namespace: "a") { ConfigMap("two") }
      """
    )
  )
}
