import Diagnostics
import PlatformDSL

/// Two Kustomizations for the one folder of the bootstrap.
struct AmbiguousBootstrap: PlatformPolicy {
  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    guard let first = graph.bootstrapKustomizations.first else { return [] }
    return graph.bootstrapKustomizations.dropFirst().map { second in
      Diagnostic(
        .ambiguousSources,
        "a second Kustomization in the bootstrap",
        at: second.location,
        notes: [.init("the first is here", at: first.location)],
        help: "name all remotes in one Kustomization, or leave one of the two out of its Bootstrap"
      )
    }
  }
}
