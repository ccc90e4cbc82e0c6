import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// What each wave really waits for before the next one starts, and what is only assumed.
///
/// Argo CD waits until the Applications of a wave are healthy, and an Application is as healthy as those of its objects whose
/// kind has a health check. What a controller makes because of an object of another kind may not be there yet.
package struct WaveGates: Sendable {
  /// One wave.
  package struct Wave: Sendable {
    /// The number.
    package let number: Int
    /// Its Applications, by name.
    package let applications: [ResourceGraph.Application]
    /// How many of its objects have a health check.
    package let checked: Int
    /// What later waves rely on and nothing waits for.
    package let assumptions: [String]
  }

  /// The waves, in their order.
  package let waves: [Wave]

  /// The gates of a graph.
  package init(_ ordered: OrderedGraph, kinds: KindTable) {
    let graph = ordered.graph
    var assumptions: [Int: Set<String>] = [:]
    for dependency in ordered.dependencies.ordering {
      let early = graph[dependency.provider].node.wave ?? 0
      guard early < graph[dependency.user].node.wave ?? 0 else { continue }
      for link in dependency.links where link.timing != .used {
        guard case .object(let definition) = link.provider, definition.isProduct,
          !kinds.isHealthChecked(definition.origin.groupKind),
          definition.origin.groupKind != .namespace
        else { continue }
        assumptions[early, default: []].insert(
          "\(definition.key.described), made by \(definition.origin), which has no health check"
        )
      }
    }
    let byWave = Dictionary(grouping: graph.applicationsInSyncOrder) { $0.node.wave ?? 0 }
    waves = byWave.sorted { $0.key < $1.key }.map { number, applications in
      Wave(
        number: number,
        applications: applications,
        checked: applications.reduce(0) { sum, application in
          sum + application.objects.count { kinds.isHealthChecked($0.identity.groupKind) }
        },
        assumptions: (assumptions[number] ?? []).sorted()
      )
    }
  }
}
