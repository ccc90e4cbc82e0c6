import Diagnostics
import PlatformDSL

/// Two Kustomizations for the one folder of the bootstrap.
struct AmbiguousBootstrap: PlatformPolicy {
  let codes: [DiagnosticCode] = [.ambiguousSources]

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

extension DiagnosticCode {
  static let ambiguousSources = DiagnosticCode(
    "spec.ambiguous-sources",
    "More than one Kustomization in an Application, or in the bootstrap; a folder can be built only once.",
    why: """
      A folder has one `kustomization.yaml`. Two Kustomizations for one folder have no single \
      meaning; one of them may name any number of remotes.
      """,
    example: .swift(
      """
      Kustomization(remotes: ["https://example/one.yaml"])
      Kustomization(remotes: ["https://example/two.yaml"])
      """
    )
  )
}
