import Diagnostics
import Manifest
import ResourceGraph
import Resources

/// The rules that a platform must keep, each in a file of its own.
public struct Policies: Sendable {
  private let kinds: KindTable

  /// The rules, applied with what is known about the kinds.
  public init(kinds: KindTable) { self.kinds = kinds }

  /// What is wrong with single objects.
  public func diagnostics(for objects: [ObjectNode]) -> [Diagnostic] {
    objects.flatMap { object in
      PolicyList.objects.flatMap { $0.diagnostics(for: object, kinds: kinds) }
    }
  }

  /// What is wrong with manifests that no spec declares.
  ///
  /// - Parameter others: Objects that belong to no Application.
  func diagnostics(forForeign graph: ResourceGraph, others: [ObjectRecord]) -> [Diagnostic] {
    let parts = graph.applications.map(\.objects) + [others]
    return parts.flatMap(RepeatedManifest.diagnostics)
  }

  /// The graph as one that may be laid out, unless the diagnostics hold an error.
  ///
  /// - Parameter found: What was already found about single objects.
  public func check(_ graph: ResourceGraph, found: [Diagnostic]) -> Diagnosed<CheckedGraph> {
    let diagnostics = found + PolicyList.platform.flatMap { $0.diagnostics(for: graph) }
    return Diagnosed(CheckedGraph(graph: graph), diagnostics)
  }
}

/// A graph that has passed every policy: only this can be laid out.
public struct CheckedGraph: Sendable {
  /// The graph.
  public let graph: ResourceGraph

  fileprivate init(graph: ResourceGraph) { self.graph = graph }
}
