import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// What Applications need of each other, as far as it decides about their order.
package struct ApplicationDependencies: Sendable {
  /// One Application's need of another.
  package struct Dependency: Sendable {
    /// The Application that needs.
    package let user: ApplicationID
    /// The Application that provides.
    package let provider: ApplicationID
    /// The references, in a stable order; those of which the lack fails nothing come last.
    package let links: [LinkEdge]

    /// Whether the user can't be applied, or never becomes healthy, without the provider.
    package var isOrdering: Bool { links.first.map { $0.timing != .used } ?? false }
  }

  /// Every pair, ordered by the user's name, then the provider's.
  package let all: [Dependency]

  init(_ linked: LinkedGraph) {
    var pairs: [Pair: [LinkEdge]] = [:]
    for edge in linked.edges {
      guard let user = edge.user, let provider = edge.provider, user != provider else { continue }
      pairs[Pair(user: user, provider: provider), default: []].append(edge.link)
    }
    let names = linked.graph.applications.map(\.node.name)
    func order(_ dependency: Dependency) -> (String, String) {
      (names[dependency.user.index], names[dependency.provider.index])
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
      .sorted { order($0) < order($1) }
  }

  /// Those that decide about waves.
  package var ordering: [Dependency] { all.filter(\.isOrdering) }
}

private struct Pair: Hashable {
  let user: ApplicationID
  let provider: ApplicationID
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
