import Diagnostics
import KindKnowledge
import Manifest

/// Gives every Application its sync wave, and checks that nobody waits for what comes later.
package struct Waves: Sendable {
  /// Every code under which it reports.
  static let codes: [DiagnosticCode] = [
    .objectOrder, .applicationOrder, .sameWaveDefinition, .waveCycle, .deletedHook,
  ]

  private let band: ClosedRange<Int>
  private let kinds: KindTable?

  /// The pass.
  ///
  /// - Parameters:
  ///   - band: The waves that Applications without one may be given.
  ///   - kinds: Which kinds have a health check, so that only their objects hold a wave; nil takes all for such.
  package init(
    inferredWaves band: ClosedRange<Int> = -1_000...1_000,
    checkedIn kinds: KindTable? = nil
  ) {
    self.band = band
    self.kinds = kinds
  }

  /// The graph with a wave for every Application that needs one, and what is wrong about the waves.
  package func order(_ linked: LinkedGraph) -> Diagnosed<OrderedGraph> {
    let dependencies = ApplicationDependencies(linked)
    let inferred = WaveInference(linked.graph, dependencies, band: band).infer()
    var graph = linked.graph
    for (id, wave) in inferred.output { graph.applications[id.index].node.wave = wave }
    let ordered = OrderedGraph(
      graph: graph,
      linked: linked,
      inferred: Set(inferred.output.keys),
      dependencies: dependencies
    )
    return Diagnosed(
      ordered,
      inferred.diagnostics
        + ApplicationOrder.diagnostics(
          for: dependencies,
          in: graph,
          inferred: ordered.inferred,
          checkedIn: kinds
        )
    )
  }
}

/// A graph in which every Application has its wave.
///
/// Only ``Waves`` makes one.
package struct OrderedGraph: Sendable {
  /// The graph, with inferred waves filled in; every Application keeps its ``ApplicationID``.
  package let graph: ResourceGraph
  /// The resolved references.
  package let references: [LinkedGraph.Edge]
  /// What had to be taken for granted, in words.
  package let assumptions: [String]
  /// The Applications whose wave was inferred.
  package let inferred: Set<ApplicationID>
  /// What Applications need of each other.
  package let dependencies: ApplicationDependencies

  fileprivate init(
    graph: ResourceGraph,
    linked: LinkedGraph,
    inferred: Set<ApplicationID>,
    dependencies: ApplicationDependencies
  ) {
    self.graph = graph
    references = linked.edges
    assumptions = linked.assumptions
    self.inferred = inferred
    self.dependencies = dependencies
  }
}
