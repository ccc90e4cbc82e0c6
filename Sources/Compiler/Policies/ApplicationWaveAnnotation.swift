import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// A wave of an Application that is hidden in its annotations, where no check and no listing sees it.
struct ApplicationWaveAnnotation: PlatformPolicy {
  let codes: [DiagnosticCode] = [.waveAnnotation]

  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    graph.applications.map(\.node).compactMap { node in
      guard let wave = node.annotations[ObjectMeta.syncWaveAnnotation]?.string else { return nil }
      return Diagnostic(
        .waveAnnotation,
        "the annotations of Application '\(node.name)' set sync wave '\(wave)'",
        at: node.location,
        help: "give it as wave:"
      )
    }
  }
}
