import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A hook that Argo CD deletes when the sync has succeeded, although an object that stays needs it.
enum DeletedHook {
  static func diagnostics(for edges: [LinkEdge]) -> [Diagnostic] {
    edges.compactMap { edge in
      guard edge.timing != .used, case .object(let definition) = edge.provider,
        definition.object.position.isDeletedAfterwards, !edge.object.position.isHook,
        definition.origin.key != edge.user.key
      else { return nil }
      let maker = definition.isProduct ? "made by \(definition.origin)" : "a hook"
      return Diagnostic(
        .deletedHook,
        "\(edge.user.kind) '\(edge.user.name)' needs \(edge.target), \(maker) that Argo CD deletes once "
          + "the sync has succeeded",
        at: edge.location,
        object: edge.user.description,
        field: edge.path.description,
        notes: [.init("\(definition.origin) is declared here", at: definition.location)],
        help: "take the hook off it, or the delete policy HookSucceeded"
      )
    }
  }
}

extension DiagnosticCode {
  static let deletedHook = DiagnosticCode(
    "wave.deleted-hook",
    "An object that stays needs a hook that Argo CD deletes when the sync has succeeded.",
    why: """
      `HookSucceeded` deletes a hook at the end of its sync. Pods that run go on, and the next \
      one that starts finds nothing: the fault shows days later. Source: \
      https://argo-cd.readthedocs.io/en/stable/user-guide/resource_hooks/
      """,
    example: .swift(
      """
      ConfigMap("settings") {
        $0.metadata.annotations["argocd.argoproj.io/hook"] = "PreSync"
        $0.metadata.annotations["argocd.argoproj.io/hook-delete-policy"] = "HookSucceeded"
      }
      deployment("web", mountingConfigMap: "settings")
      """
    )
  )
}
