import Diagnostics
import Manifest
import PlatformDSL

/// Finds waves for the Applications that were given none.
///
/// An Application that needs another comes in the next multiple of ten after it, so that a dependency more moves as little
/// as possible; one that a pinned Application needs comes no later than that. What nobody needs comes last, so that it holds
/// up nobody: Argo CD waits for the health of every wave but the last.
struct WaveInference {
  private static let step = 10

  private let band: ClosedRange<Int>
  private let graph: ResourceGraph
  private let providers: [ApplicationID: [ApplicationID]]
  private let users: [ApplicationID: [ApplicationID]]
  private let dependencies: ApplicationDependencies

  /// - Parameter band: The waves that may be given.
  init(
    _ graph: ResourceGraph,
    _ dependencies: ApplicationDependencies,
    band: ClosedRange<Int>
  ) {
    self.band = band
    self.graph = graph
    self.dependencies = dependencies
    var providers: [ApplicationID: [ApplicationID]] = [:]
    var users: [ApplicationID: [ApplicationID]] = [:]
    for dependency in dependencies.ordering {
      providers[dependency.user, default: []].append(dependency.provider)
      users[dependency.provider, default: []].append(dependency.user)
    }
    self.providers = providers
    self.users = users
  }

  /// The waves of those that were given none and need one; cycles among them are reported.
  func infer() -> Diagnosed<[ApplicationID: Int]> {
    var waves: [ApplicationID: Int] = [:]
    for id in graph.ids { waves[id] = graph[id].node.wave }
    var inferred: [ApplicationID: Int] = [:]
    var open = Set(graph.ids.filter { graph[$0].node.wave == nil })
    while !open.isEmpty {
      let ready = open.filter { id in
        providers[id, default: []].allSatisfy { waves[$0] != nil || !open.contains($0) }
      }
      guard !ready.isEmpty else { return Diagnosed(inferred, [cycle(among: open.sorted())]) }
      for id in ready {
        let wave = wave(of: id, waves)
        waves[id] = wave
        if wave != 0 { inferred[id] = wave }
      }
      open.subtract(ready)
    }
    for id in graph.ids where graph[id].node.wave == nil && isLeaf(id) {
      let last = max(waves[id] ?? 0, waves.values.max() ?? 0).clamped(to: band)
      if last != 0 { inferred[id] = last }
    }
    return Diagnosed(inferred)
  }

  /// Whether nobody waits for an Application; what the bootstrap has made is there before all others.
  private func isLeaf(_ id: ApplicationID) -> Bool {
    users[id, default: []].isEmpty && graph[id].content.bootstrap.isEmpty
      && !graph[id].sources.isBootstrapKustomized
  }

  private func wave(of id: ApplicationID, _ waves: [ApplicationID: Int]) -> Int {
    let earliest = providers[id, default: []].compactMap { waves[$0] }.max()
    let latest = latestWave(of: id, waves)
    let wanted = (earliest.map { Self.multiple(after: $0) } ?? 0).clamped(to: band)
    guard let latest, latest < wanted else { return wanted }
    // between a provider and a pinned user there may be no room; the check of the order has the last word
    return earliest.map { Swift.max($0, latest) } ?? latest
  }

  /// The lowest wave among the pinned Applications that need this one, also by way of others that have none yet.
  private func latestWave(of id: ApplicationID, _ waves: [ApplicationID: Int]) -> Int? {
    var latest: Int?
    var seen: Set<ApplicationID> = [id]
    var open = [id]
    while let here = open.popLast() {
      for user in users[here, default: []] where seen.insert(user).inserted {
        if let wave = waves[user] {
          latest = Swift.min(latest ?? wave, wave)
        } else {
          open.append(user)
        }
      }
    }
    return latest
  }

  private static func multiple(after wave: Int) -> Int {
    let floor = wave >= 0 ? wave / step : -((-wave + step - 1) / step)
    return (floor + 1) * step
  }

  /// A shortest circle among Applications of which none has a wave.
  private func cycle(among open: [ApplicationID]) -> Diagnostic {
    let path = open.lazy.compactMap { shortestCycle(from: $0) }.first ?? open
    let links = zip(path, path.dropFirst() + path.prefix(1)).compactMap { user, provider in
      dependencies.ordering.first { $0.user == user && $0.provider == provider }
    }
    let names = path.map { graph[$0].node.name }
    return Diagnostic(
      .waveCycle,
      "no order of waves is possible: Application '\(names[0])' needs itself, by way of "
        + names.dropFirst().map { "'\($0)'" }.joined(separator: ", "),
      at: graph[path[0]].node.location,
      notes: links.compactMap { dependency in
        dependency.links.first.map { link in
          .init(
            "'\(graph[dependency.user].node.name)' needs '\(graph[dependency.provider].node.name)': "
              + "\(link.user) refers to \(link.target)",
            at: link.location
          )
        }
      },
      help: "move what both need into an Application of its own, or pin a wave"
    )
  }

  private func shortestCycle(from start: ApplicationID) -> [ApplicationID]? {
    var paths = [[start]]
    var seen: Set<ApplicationID> = []
    while !paths.isEmpty {
      var longer: [[ApplicationID]] = []
      for path in paths {
        for provider in providers[path[path.count - 1], default: []].sorted() {
          if provider == start { return path }
          if seen.insert(provider).inserted { longer.append(path + [provider]) }
        }
      }
      paths = longer
    }
    return nil
  }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}

extension DiagnosticCode {
  static let waveCycle = DiagnosticCode(
    "wave.cycle",
    "Applications without waves need each other in a circle, so that no order of waves is possible.",
    why: """
      Waves are a total order. If two Applications need each other, one of them always comes \
      first and waits for ever.
      """,
    example: .swift(
      """
      Application("first", namespace: "default") {
        ConfigMap("one")
        deployment("first", mountingConfigMap: "two")
      }
      Application("second", namespace: "default") {
        ConfigMap("two")
        deployment("second", mountingConfigMap: "one")
      }
      """
    )
  )
}
