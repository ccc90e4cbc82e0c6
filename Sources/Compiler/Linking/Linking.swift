import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Resolves what Applications need from each other, from the cluster, and from what is declared external.
public struct Linking: Sendable {
  private let kinds: KindTable
  private let strictness: Strictness
  private let keepsEdges: Bool

  /// What an unresolved reference means.
  public enum Strictness: Sendable {
    /// Everything is declared: what can't be found is an error.
    case complete
    /// Manifests that others wrote: what a chart, a remote manifest or another repository may bring is a warning, and a
    /// kind or namespace that isn't defined counts as there.
    case partial
  }

  /// A pass over what is known about the kinds.
  ///
  /// - Parameter keepsEdges: Whether references that order no Applications are kept too, for `graph` and `explain`.
  public init(kinds: KindTable, strictness: Strictness = .complete, keepsEdges: Bool = true) {
    self.kinds = kinds
    self.strictness = strictness
    self.keepsEdges = keepsEdges
  }

  /// The graph with every reference resolved, and a report of those that can't be.
  ///
  /// - Parameters:
  ///   - links: Of each of the graph's Applications, in its order.
  ///   - unmanaged: Of the objects of the bootstrap that belong to no Application.
  ///   - externals: What is declared external, outside Applications as well.
  public func link(
    _ graph: ResourceGraph,
    links: [ApplicationLinks],
    unmanaged: ApplicationLinks = ApplicationLinks(),
    externals: [ExternalObject] = []
  ) -> Diagnosed<LinkedGraph> {
    link(graph, links: links, unmanaged: unmanaged, externals: externals, doubts: nil)
  }

  /// The same, with what may provide objects although nothing is known to.
  func link(
    _ graph: ResourceGraph,
    links: [ApplicationLinks],
    unmanaged: ApplicationLinks,
    externals: [ExternalObject],
    doubts: Doubts?
  ) -> Diagnosed<LinkedGraph> {
    let externals = externals + graph.applications.flatMap(\.sources.externals)
    var edges: [LinkedGraph.Edge] = []
    var assumptions: [String] = []
    var diagnostics: [Diagnostic] = []
    var used: Set<Int> = []
    let clusters =
      strictness == .complete ? LinkedCluster.all(of: graph) : [LinkedCluster.only(of: graph)]
    for cluster in clusters {
      var resolution = LinkResolution(
        kinds: kinds,
        strictness: strictness,
        graph: graph,
        cluster: cluster,
        links: links,
        unmanaged: unmanaged,
        externals: externals,
        doubts: doubts
      )
      for owner in cluster.owners {
        edges += links[owner].edges.map { .init(link: $0, user: owner, provider: owner) }
        edges += kept(resolution.resolve(links[owner], owner: owner))
      }
      if cluster.isHome {
        for (owner, links) in links.enumerated() where !links.ownNeeds.isEmpty {
          edges += kept(resolution.resolve(links.ownNeeds, owner: owner))
        }
        edges += kept(resolution.resolve(unmanaged, owner: LinkedGraph.unmanaged))
        edges += kept(resolution.resolve(unmanaged.ownNeeds, owner: LinkedGraph.unmanaged))
      }
      assumptions += resolution.assumptions
      diagnostics += resolution.diagnostics + resolution.undefined
      used.formUnion(resolution.usedExternals)
    }
    return Diagnosed(
      LinkedGraph(graph: graph, edges: edges, assumptions: assumptions),
      diagnostics + UnusedExternal.diagnostics(for: externals, used: used)
    )
  }

  private func kept(_ edges: [LinkedGraph.Edge]) -> [LinkedGraph.Edge] {
    keepsEdges ? edges : edges.filter(\.joinsApplications)
  }
}

/// A graph of which every reference is resolved, or reported.
public struct LinkedGraph: Sendable {
  /// Stands for the bootstrap's objects that belong to no Application.
  public static let unmanaged = -1

  /// A resolved reference with the Applications at its ends, as positions in the graph's list.
  public struct Edge: Sendable {
    /// The reference.
    public let link: LinkEdge
    /// Who needs.
    public let user: Int
    /// Who provides; nil for what no Application does.
    public let provider: Int?

    /// Whether it is a need of one Application that another one meets.
    var joinsApplications: Bool {
      guard let provider else { return false }
      return user >= 0 && provider >= 0 && user != provider
    }
  }

  /// The graph.
  public let graph: ResourceGraph
  /// References between Applications; all others only where they were kept.
  public let edges: [Edge]
  /// What had to be taken for granted, in words.
  public let assumptions: [String]
}
