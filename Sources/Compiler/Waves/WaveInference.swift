import Diagnostics
import Manifest
import PlatformDSL

/// Finds waves for the Applications that were given none.
///
/// An Application that needs another comes in the next multiple of ten after it, so that a dependency more moves as little
/// as possible; one that a pinned Application needs comes no later than that. Without any dependency it stays at 0.
struct WaveInference {
  private static let step = 10

  private let band: ClosedRange<Int>
  private let applications: [ApplicationNode]
  private let providers: [String: [String]]
  private let users: [String: [String]]
  private let dependencies: ApplicationDependencies

  /// - Parameter band: The waves that may be given.
  init(
    _ graph: ResourceGraph,
    _ dependencies: ApplicationDependencies,
    band: ClosedRange<Int>
  ) {
    self.band = band
    applications = graph.applications.map(\.node)
    self.dependencies = dependencies
    var providers: [String: [String]] = [:]
    var users: [String: [String]] = [:]
    for dependency in dependencies.ordering {
      providers[dependency.user, default: []].append(dependency.provider)
      users[dependency.provider, default: []].append(dependency.user)
    }
    self.providers = providers
    self.users = users
  }

  /// The waves by name, of those that were given none and need one; cycles among them are reported.
  func infer() -> Diagnosed<[String: Int]> {
    var waves: [String: Int] = [:]
    for node in applications where node.wave != nil { waves[node.name] = node.wave }
    var inferred: [String: Int] = [:]
    var open = Set(applications.filter { $0.wave == nil }.map(\.name))
    while !open.isEmpty {
      let ready = open.filter { name in
        providers[name, default: []].allSatisfy { waves[$0] != nil || !open.contains($0) }
      }
      guard !ready.isEmpty else { return Diagnosed(inferred, [cycle(among: open.sorted())]) }
      for name in ready {
        let wave = wave(of: name, waves)
        waves[name] = wave
        if wave != 0 { inferred[name] = wave }
      }
      open.subtract(ready)
    }
    return Diagnosed(inferred)
  }

  private func wave(of name: String, _ waves: [String: Int]) -> Int {
    let earliest = providers[name, default: []].compactMap { waves[$0] }.max()
    let latest = latestWave(of: name, waves)
    let wanted = (earliest.map { Self.multiple(after: $0) } ?? 0).clamped(to: band)
    guard let latest, latest < wanted else { return wanted }
    // between a provider and a pinned user there may be no room; the check of the order has the last word
    return earliest.map { Swift.max($0, latest) } ?? latest
  }

  /// The lowest wave among the pinned Applications that need this one, also by way of others that have none yet.
  private func latestWave(of name: String, _ waves: [String: Int]) -> Int? {
    var latest: Int?
    var seen: Set<String> = [name]
    var open = [name]
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
  private func cycle(among open: [String]) -> Diagnostic {
    let path = open.lazy.compactMap { shortestCycle(from: $0) }.first ?? open
    let links = zip(path, path.dropFirst() + path.prefix(1)).compactMap { user, provider in
      dependencies.ordering.first { $0.user == user && $0.provider == provider }
    }
    let node = applications.first { $0.name == path.first }
    return Diagnostic(
      .waveCycle,
      "no order of waves is possible: Application '\(path[0])' needs itself, by way of "
        + path.dropFirst().map { "'\($0)'" }.joined(separator: ", "),
      at: node?.location,
      notes: links.compactMap { dependency in
        dependency.links.first.map { link in
          .init(
            "'\(dependency.user)' needs '\(dependency.provider)': \(link.user) refers to \(link.target)",
            at: link.location
          )
        }
      },
      help: "move what both need into an Application of its own, or pin a wave"
    )
  }

  private func shortestCycle(from start: String) -> [String]? {
    var paths = [[start]]
    var seen: Set<String> = []
    while !paths.isEmpty {
      var longer: [[String]] = []
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
