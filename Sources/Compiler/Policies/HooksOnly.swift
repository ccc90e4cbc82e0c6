import Diagnostics
import Manifest
import PlatformDSL

/// An Application that syncs itself and holds hooks alone, which nothing ever starts.
///
/// Source: Argo CD v3.5, `controller/state.go`: hooks are no part of the comparison, so that the Application is in sync
/// from the beginning (argo-cd#7237, #15915).
struct HooksOnly: PlatformPolicy {
  let codes: [DiagnosticCode] = [.hooksOnly]

  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    graph.applications.compactMap { application in
      let (node, sources) = (application.node, application.sources)
      guard application.content.isHooksOnly, node.syncPolicy.automation != nil,
        sources.charts.isEmpty, sources.directories.isEmpty,
        sources.kustomization?.remotes.isEmpty != false
      else { return nil }
      return Diagnostic(
        .hooksOnly,
        "Application '\(node.name)' holds hooks alone and syncs itself: it is in sync from the "
          + "beginning, so that nothing starts the hooks",
        at: node.location,
        severity: .warning,
        notes: [.init("the first hook is here", at: application.objects.first?.location)],
        help:
          "take the hook annotation off one object, or put an object beside them that changes with them"
      )
    }
  }
}

extension DiagnosticCode {
  static let hooksOnly = DiagnosticCode(
    "policy.hooks-only",
    "An Application that syncs itself holds hooks alone, and nothing starts them.",
    why: """
      Argo CD syncs by itself when an object differs from Git. Hooks are not compared, so an \
      Application of hooks alone is always in sync, and its Jobs never run until somebody presses \
      the button (argo-cd#7237).
      """,
    example: .swift(
      """
      Application("once", namespace: "shop", sync: .automated()) {
        ConfigMap("load") { $0.metadata.annotations["argocd.argoproj.io/hook"] = "Sync" }
      }
      """
    )
  )
}
