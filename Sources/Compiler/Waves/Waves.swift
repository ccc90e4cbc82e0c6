import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// Gives every Application its sync wave, and checks that nobody waits for what comes later.
public struct Waves: Sendable {
  private let band: ClosedRange<Int>

  /// The pass.
  ///
  /// - Parameter band: The waves that Applications without one may be given.
  public init(inferredWaves band: ClosedRange<Int> = -1_000...1_000) { self.band = band }

  /// The graph with a wave for every Application that needs one, and what is wrong about the waves.
  public func order(_ linked: LinkedGraph) -> Diagnosed<OrderedGraph> {
    let dependencies = ApplicationDependencies(linked)
    let inferred = WaveInference(linked.graph, dependencies, band: band).infer()
    let graph = linked.graph.withWaves(inferred.output)
    let ordered = OrderedGraph(
      graph: graph,
      linked: linked,
      inferred: inferred.output,
      dependencies: dependencies
    )
    return Diagnosed(
      ordered,
      inferred.diagnostics
        + ApplicationOrder.diagnostics(for: dependencies, in: graph, inferred: inferred.output)
    )
  }
}

/// A graph in which every Application has its place.
public struct OrderedGraph: Sendable {
  /// The graph, with inferred waves filled in.
  public let graph: ResourceGraph
  /// The references; their positions are those of ``LinkedGraph/graph``.
  public let linked: LinkedGraph
  /// The waves that were inferred, by the Application's name.
  public let inferred: [String: Int]
  /// What Applications need of each other.
  public let dependencies: ApplicationDependencies
}

extension ResourceGraph {
  /// The graph in which these Applications have these waves.
  fileprivate func withWaves(_ waves: [String: Int]) -> ResourceGraph {
    guard !waves.isEmpty else { return self }
    return ResourceGraph(
      setting: setting,
      applications: applications.map { application in
        guard let wave = waves[application.node.name] else { return application }
        var node = application.node
        node.wave = wave
        return Application(
          node: node,
          sources: application.sources,
          objects: application.objects
        )
      },
      bootstrap: bootstrap,
      unmanaged: unmanaged,
      unmanagedKustomization: unmanagedKustomization
    )
  }
}
