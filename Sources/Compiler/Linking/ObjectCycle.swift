import Diagnostics
import Manifest

/// Objects of which each waits for the next to become healthy, the last for the first.
enum ObjectCycle {
  static func diagnostics(for edges: [LinkEdge]) -> [Diagnostic] {
    var next: [ObjectIdentity.Key: [LinkEdge]] = [:]
    for edge in edges where edge.timing != .used {
      // a Namespace needs nothing, and nearly every object needs one
      guard let origin = edge.origin, origin.groupKind != .namespace, origin != edge.user.key
      else { continue }
      next[edge.user.key, default: []].append(edge)
    }
    // nothing is on a cycle where whatever is waited for waits for nothing
    let isChained = next.values.contains { edges in
      edges.contains { $0.origin.map { next[$0] != nil } ?? false }
    }
    guard isChained else { return [] }
    return cycles(next).map { cycle in
      let first = cycle[0]
      return Diagnostic(
        .cycle,
        "\(first.user) waits for itself, by way of \(cycle.count - 1) other object"
          + (cycle.count == 2 ? "" : "s"),
        at: first.location,
        object: first.user.description,
        field: first.path.description,
        notes: cycle.map { edge in
          .init("\(edge.user) needs \(edge.target) ('\(edge.path)')", at: edge.location)
        },
        help: "take one of these references away; nothing in the cycle can ever start"
      )
    }
  }

  /// One shortest cycle for every object that is on one and on none that is reported before it.
  private static func cycles(_ next: [ObjectIdentity.Key: [LinkEdge]]) -> [[LinkEdge]] {
    var found: [[LinkEdge]] = []
    var reported: Set<ObjectIdentity.Key> = []
    let starts = next.keys.sorted { $0.described < $1.described }
    for start in starts where !reported.contains(start) && !next[start, default: []].isEmpty {
      guard let cycle = shortestCycle(from: start, next) else { continue }
      reported.formUnion(cycle.map(\.user.key))
      found.append(cycle)
    }
    return found
  }

  private static func shortestCycle(
    from start: ObjectIdentity.Key,
    _ next: [ObjectIdentity.Key: [LinkEdge]]
  ) -> [LinkEdge]? {
    var cameBy: [ObjectIdentity.Key: LinkEdge] = [:]
    var queue = [start]
    var position = 0
    while position < queue.count {
      let here = queue[position]
      position += 1
      for edge in next[here] ?? [] {
        guard let origin = edge.origin else { continue }
        if origin == start {
          var cycle = [edge]
          var current = here
          while current != start, let step = cameBy[current] {
            cycle.append(step)
            current = step.user.key
          }
          return cycle.reversed()
        }
        if cameBy[origin] == nil, next[origin] != nil {
          cameBy[origin] = edge
          queue.append(origin)
        }
      }
    }
    return nil
  }
}

extension LinkEdge {
  /// The rendered object that provides what is needed.
  var origin: ObjectIdentity.Key? {
    if case .object(let definition) = provider { definition.origin.key } else { nil }
  }
}

extension DiagnosticCode {
  static let cycle = DiagnosticCode(
    "link.cycle",
    "Objects wait for each other in a circle, so that none of them ever becomes healthy.",
    why: """
      Here the store reads its credentials from the Secret that only the store can fill. Nothing \
      in the cluster breaks such a circle, and each object just reports that it isn't ready.
      """,
    example: .swift(
      """
      externalSecret("token", namespace: "default", store: "key")
      """
    )
  )
}
