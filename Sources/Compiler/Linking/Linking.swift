import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Resolves what Applications need from each other, from the cluster, and from what is declared external.
package struct Linking: Sendable {
  /// Every code under which it reports.
  static let codes: [DiagnosticCode] = [
    .unresolved, .missingPart, .undeclaredVariable, .undeclaredPart, .undefinedKind,
    .contestedProduct, .contestedClaim, .contestedScaling, .contestedReplicas, .notAllowed,
    .selectsNothing, .blockedEviction, .unresolvableNames, .unusedExternal, .cycle,
  ]

  private let kinds: KindTable
  private let leniency: Leniency
  private let keepsEdges: Bool

  /// A pass over what is known about the kinds.
  ///
  /// - Parameter keepsEdges: Whether references that order no Applications are kept too, for `graph` and `explain`.
  package init(kinds: KindTable, leniency: Leniency = .spec, keepsEdges: Bool = true) {
    self.kinds = kinds
    self.leniency = leniency
    self.keepsEdges = keepsEdges
  }

  /// The graph with every reference resolved, and a report of those that can't be.
  package func link(_ graph: ResourceGraph) -> Diagnosed<LinkedGraph> {
    var edges: [LinkedGraph.Edge] = []
    var assumptions: [String] = []
    var diagnostics =
      graph.unmanaged.links.faults + graph.applications.flatMap(\.content.links.faults)
    var used: Set<Int> = []
    // nobody knows what else a cluster has that manifests are applied to
    let clusters =
      leniency.knowsEverything ? LinkedCluster.all(of: graph) : [LinkedCluster.only(of: graph)]
    for cluster in clusters {
      var resolution = LinkResolution(
        kinds: kinds,
        leniency: leniency,
        graph: graph,
        cluster: cluster
      )
      for id in cluster.applications {
        let links = graph[id].content.links
        if keepsEdges {
          edges += links.edges.map { .init(link: $0, user: id, provider: id) }
        }
        edges += kept(resolution.resolve(links, of: id))
      }
      if cluster.isHome {
        for id in graph.ids where !graph[id].content.links.ownNeeds.isEmpty {
          edges += kept(resolution.resolve(graph[id].content.links.ownNeeds, of: id))
        }
        edges += kept(resolution.resolve(graph.unmanaged.links, of: nil))
        edges += kept(resolution.resolve(graph.unmanaged.links.ownNeeds, of: nil))
      }
      resolution.resolveSelectionsAndClaims(of: graph)
      assumptions += resolution.assumptions
      diagnostics += resolution.diagnostics + resolution.undefined
      used.formUnion(resolution.usedExternals)
    }
    return Diagnosed(
      LinkedGraph(graph: graph, edges: edges, assumptions: assumptions),
      diagnostics + UnusedExternal.diagnostics(for: graph.externals, used: used)
    )
  }

  private func kept(_ edges: [LinkedGraph.Edge]) -> [LinkedGraph.Edge] {
    keepsEdges ? edges : edges.filter(\.joinsApplications)
  }
}

/// A graph of which every reference is resolved, or reported.
///
/// Only ``Linking`` makes one.
package struct LinkedGraph: Sendable {
  /// A resolved reference with the Applications at its ends.
  package struct Edge: Sendable {
    /// The reference.
    package let link: LinkEdge
    /// Who needs; nil for what belongs to no Application.
    package let user: ApplicationID?
    /// Who provides; nil for what no Application does.
    package let provider: ApplicationID?

    /// Whether it is a need of one Application that another one meets.
    var joinsApplications: Bool {
      guard let user, let provider else { return false }
      return user != provider
    }
  }

  /// The graph.
  package let graph: ResourceGraph
  /// References between Applications; all others only where they were kept.
  package let edges: [Edge]
  /// What had to be taken for granted, in words.
  package let assumptions: [String]

  fileprivate init(graph: ResourceGraph, edges: [Edge], assumptions: [String]) {
    self.graph = graph
    self.edges = edges
    self.assumptions = assumptions
  }
}
