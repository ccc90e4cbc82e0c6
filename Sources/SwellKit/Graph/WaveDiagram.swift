import Compiler
import Diagnostics

/// What a drawing of a platform's waves shows, whatever it is drawn with.
struct WaveDiagram {
  /// One Application.
  struct Box {
    let name: String
    let detail: String
    let isInferred: Bool
  }

  /// One Application's need of another.
  struct Arrow {
    let user: String
    let provider: String
    /// The first reference, in words.
    let reason: String
    let count: Int
    /// Whether the user can't be healthy without the provider.
    let isOrdering: Bool
  }

  /// One wave.
  struct Column {
    let wave: Int
    let boxes: [Box]
    let gate: String
    let assumptions: [String]
  }

  let title: String
  let columns: [Column]
  let arrows: [Arrow]

  /// - Parameter showsAll: Whether arrows are drawn too that follow from others, and those that decide about no wave.
  init(title: String, ordered: OrderedGraph, gates: WaveGates, showsAll: Bool) {
    self.title = title
    let last = gates.waves.last?.number
    let graph = ordered.graph
    let inferred = Set(ordered.inferred.map { graph[$0].node.name })
    columns = gates.waves.map { wave in
      Column(
        wave: wave.number,
        boxes: wave.applications.map { application in
          Box(
            name: application.node.name,
            detail: Self.summary(of: application),
            isInferred: inferred.contains(application.node.name)
          )
        },
        gate: wave.number == last
          ? "the last wave: nothing waits for it"
          : Self.gate(
            checked: wave.checked,
            sources: wave.applications.contains(where: \.hasSources)
          ),
        assumptions: wave.assumptions
      )
    }
    let all = ordered.dependencies.all.map { dependency in
      Arrow(
        user: graph[dependency.user].node.name,
        provider: graph[dependency.provider].node.name,
        reason: dependency.links.first.map { "\($0.user) needs \($0.target)" } ?? "",
        count: dependency.links.count,
        isOrdering: dependency.isOrdering
      )
    }
    arrows = showsAll ? all : Self.reduced(all.filter(\.isOrdering))
  }

  private static func gate(checked: Int, sources: Bool) -> String {
    switch (checked, sources) {
    case (0, false): "nothing in it has a health check: it passes as soon as it is applied"
    case (0, true): "waits for what its charts and remotes bring"
    case (let count, _): "waits for \(count.counting("object")) with a health check"
    }
  }

  private static func summary(of application: ResourceGraph.Application) -> String {
    var parts: [String] = []
    let count = application.objects.count
    if count > 0 { parts.append(count.counting("object")) }
    parts += application.sources.charts.map { "chart \($0.chart)" }
    if let remotes = application.sources.kustomization?.remotes.count, remotes > 0 {
      parts.append(remotes.counting("remote"))
    }
    return parts.joined(separator: ", ")
  }

  /// The arrows without those that lead where others lead too: of a → b → c, the arrow a → c says nothing new.
  private static func reduced(_ arrows: [Arrow]) -> [Arrow] {
    let next = Dictionary(grouping: arrows, by: \.user).mapValues { $0.map(\.provider) }
    func reaches(_ start: String, _ end: String, without skipped: String) -> Bool {
      var open = (next[start] ?? []).filter { $0 != skipped }
      var seen = Set(open)
      while let here = open.popLast() {
        if here == end { return true }
        for provider in next[here] ?? [] where seen.insert(provider).inserted {
          open.append(provider)
        }
      }
      return false
    }
    return arrows.filter { !reaches($0.user, $0.provider, without: $0.provider) }
  }
}

extension ResourceGraph.Application {
  fileprivate var hasSources: Bool {
    !sources.charts.isEmpty || !sources.directories.isEmpty
      || !(sources.kustomization?.remotes.isEmpty ?? true)
  }
}
