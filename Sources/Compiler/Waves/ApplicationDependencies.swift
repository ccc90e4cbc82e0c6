import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// What Applications need of each other, as far as it decides about their order.
public struct ApplicationDependencies: Sendable {
  /// One Application's need of another.
  public struct Dependency: Sendable {
    /// The Application that needs, by name.
    public let user: String
    /// The Application that provides, by name.
    public let provider: String
    /// The references, in a stable order; those of which the lack fails nothing come last.
    public let links: [LinkEdge]

    /// Whether the user can't be applied, or never becomes healthy, without the provider.
    public var isOrdering: Bool { links.first.map { $0.timing != .used } ?? false }
  }

  /// Every pair, ordered by user, then provider.
  public let all: [Dependency]

  init(_ linked: LinkedGraph) {
    let names = linked.graph.applications.map(\.node.name)
    var pairs: [Pair: [LinkEdge]] = [:]
    for edge in linked.edges where edge.joinsApplications {
      guard let provider = edge.provider else { continue }
      pairs[Pair(user: names[edge.user], provider: names[provider]), default: []].append(edge.link)
    }
    all =
      pairs.map { pair, links in
        Dependency(
          user: pair.user,
          provider: pair.provider,
          links: links.sorted {
            ($0.timing.rank, $0.user, $0.path.description, $0.target)
              < ($1.timing.rank, $1.user, $1.path.description, $1.target)
          }
        )
      }
      .sorted { ($0.user, $0.provider) < ($1.user, $1.provider) }
  }

  /// Those that decide about waves.
  public var ordering: [Dependency] { all.filter(\.isOrdering) }
}

private struct Pair: Hashable {
  let user: String
  let provider: String
}

extension ReferenceRule.Timing {
  /// What is worst comes first.
  fileprivate var rank: Int {
    switch self {
    case .applied: 0
    case .healthy: 1
    case .used: 2
    }
  }
}
