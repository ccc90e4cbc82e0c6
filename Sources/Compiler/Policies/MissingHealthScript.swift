import ArgoCDAPI
import Diagnostics
import Manifest
import ResourceGraph

/// Waves between Applications without the health check that makes Argo CD wait for them.
struct MissingHealthScript: PlatformPolicy {
  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    let waves = Set(graph.applications.map { $0.node.wave ?? 0 })
    guard waves.count > 1 else { return [] }
    let key = ArgoCD.ApplicationHealthScript.key
    let path = FieldPath([.key("data"), .key(key)])
    let configuration = graph.bootstrap.first {
      $0.identity.groupKind == GroupKind("", "ConfigMap") && $0.identity.name == "argocd-cm"
        && $0.identity.namespace == graph.setting.argoCDNamespace
    }
    let script = configuration.flatMap { Value.mapping($0.tree)[path]?.string } ?? ""
    guard script.isEmpty else {
      guard script != ArgoCD.ApplicationHealthScript.lua else { return [] }
      return [
        Diagnostic(
          .foreignHealthScript,
          "the health check for Applications is not swell's own, and nothing here can tell whether "
            + "waves wait for it",
          at: configuration?.location,
          severity: .warning,
          object: configuration?.identity.description,
          field: path.description,
          help: "use ArgoCDConfiguration(), or make sure that only what is healthy, in sync and "
            + "synced with success counts as healthy"
        )
      ]
    }
    return [
      Diagnostic(
        .missingHealthScript,
        "the Applications have \(waves.count) different waves, but the bootstrap's argocd-cm has no "
          + "health check for Applications, so that no wave waits for another",
        at: configuration?.location ?? graph.setting.location,
        object: configuration?.identity.description,
        field: configuration == nil ? nil : path.description,
        help: "add Bootstrap { ArgoCDConfiguration() } to the Application of the lowest wave"
      )
    ]
  }
}
