import Compiler
import Diagnostics
import KindKnowledge
import Manifest
import Resources

/// Answers questions about one platform in one environment.
struct Explanation {
  private let platform: CheckedPlatform
  private let title: String
  private let kinds: KindTable
  private let console = Console.standard

  init(_ platform: CheckedPlatform, title: String, kinds: KindTable) {
    self.platform = platform
    self.title = title
    self.kinds = kinds
  }

  private var ordered: OrderedGraph { platform.ordered }

  /// Every name that a question can be about.
  var names: Set<String> {
    Set(
      platform.graph.applications.flatMap { application in
        [application.node.name] + application.objects.map(\.identity.name)
      }
    )
  }

  func texts(for query: ObjectQuery) -> [String] {
    platform.graph.applications.flatMap { application -> [String] in
      let isMeant = query.matches(application: application.node.name)
      return (isMeant ? [text(of: application)] : [])
        + application.objects.filter { query.matches($0.identity) }.map {
          text(of: $0, application)
        }
    }
  }

  // --- an object ---

  private func text(of record: ObjectRecord, _ application: ResourceGraph.Application) -> String {
    let identity = record.identity
    let paths = RenderedPaths(
      platform: platform.graph.setting.platform,
      environment: platform.graph.setting.environment
    )
    let folder = paths.folder(of: application.node.name)
    var lines = ["\(identity) (\(title))"]
    lines.append("  declared  \(place(record.location))")
    lines.append(
      "  rendered  \(platform.graph.setting.folder)/\(paths.object(identity, in: folder))"
    )
    lines.append("  synced    by Application '\(application.node.name)', \(wave(of: application))")
    let health = kinds[identity.groupKind]?.health == .checked
    lines.append(
      "  health    "
        + (health
          ? "Argo CD checks it, and waits" : "not checked: it counts as healthy once applied")
    )
    let needs = ordered.linked.edges.filter { $0.link.user.key == identity.key }
    lines += section("needs", needs.map(need))
    let users = ordered.linked.edges.filter { edge in
      guard case .object(let definition) = edge.link.provider else { return false }
      return definition.origin.key == identity.key && edge.link.user.key != identity.key
    }
    lines += section("needed by", users.map(user))
    return lines.map { $0 + "\n" }.joined()
  }

  private func need(_ edge: LinkedGraph.Edge) -> String {
    let field = edge.link.path.steps.isEmpty ? "its kind" : edge.link.path.description
    return "\(edge.link.target) (\(field)): \(provider(edge))"
  }

  private func provider(_ edge: LinkedGraph.Edge) -> String {
    switch edge.link.provider {
    case .object(let definition):
      let maker = definition.isProduct ? "made by \(definition.origin)" : "declared"
      let other = edge.provider == edge.user ? "" : application(edge.provider)
      return "\(maker) at \(place(definition.location))\(other)"
    case .source: return "brought by a source of\(application(edge.provider).dropFirst(3))"
    case .external(let external):
      return "external, because \(external.reason) (\(place(external.location)))"
    case .cluster: return "in every cluster"
    case .nobody: return "not there, and need not be"
    }
  }

  private func user(_ edge: LinkedGraph.Edge) -> String {
    let field = edge.link.path.steps.isEmpty ? "its kind" : edge.link.path.description
    let other = edge.provider == edge.user ? "" : application(edge.user)
    return "\(edge.link.user) (\(field)) at \(place(edge.link.location))\(other)"
  }

  private func application(_ index: Int?) -> String {
    let applications = ordered.linked.graph.applications
    guard let index, applications.indices.contains(index) else { return " in the bootstrap" }
    let name = applications[index].node.name
    let wave = platform.graph.applications.first { $0.node.name == name }?.node.wave ?? 0
    return " in Application '\(name)', wave \(wave)"
  }

  // --- an Application ---

  private func text(of application: ResourceGraph.Application) -> String {
    let name = application.node.name
    var lines = ["Application \(name) (\(title))"]
    lines.append("  declared  \(place(application.node.location))")
    lines.append("  synced    in \(wave(of: application))")
    let dependencies = ordered.dependencies.all
    lines += section(
      "needs",
      dependencies.filter { $0.user == name }.map { "\($0.provider): \(reason($0))" }
    )
    lines += section(
      "needed by",
      dependencies.filter { $0.provider == name }.map { "\($0.user): \(reason($0))" }
    )
    return lines.map { $0 + "\n" }.joined()
  }

  private func reason(_ dependency: ApplicationDependencies.Dependency) -> String {
    guard let link = dependency.links.first else { return "" }
    let more = dependency.links.count > 1 ? " and \(dependency.links.count - 1) more" : ""
    let order = dependency.isOrdering ? "" : " (decides about no wave)"
    return "\(link.user) needs \(link.target)\(more)\(order)"
  }

  /// The wave, who gave it, and between which others it must be.
  private func wave(of application: ResourceGraph.Application) -> String {
    let name = application.node.name
    let wave = application.node.wave ?? 0
    let waves = Dictionary(
      platform.graph.applications.map { ($0.node.name, $0.node.wave ?? 0) },
      uniquingKeysWith: { first, _ in first }
    )
    let ordering = ordered.dependencies.ordering
    let earliest = ordering.filter { $0.user == name }.max {
      (waves[$0.provider] ?? 0, $1.provider) < (waves[$1.provider] ?? 0, $0.provider)
    }
    let latest = ordering.filter { $0.provider == name }.min {
      (waves[$0.user] ?? 0, $0.user) < (waves[$1.user] ?? 0, $1.user)
    }
    var text = "wave \(wave)"
    if ordered.inferred[name] != nil {
      text += ", inferred"
    } else {
      text += application.node.wave == nil ? ", because none is given" : ", as the spec says"
    }
    if let earliest {
      text += "; not before '\(earliest.provider)' (\(waves[earliest.provider] ?? 0))"
    }
    if let latest { text += "; not after '\(latest.user)' (\(waves[latest.user] ?? 0))" }
    return text
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return ["  \(title)  nothing"] }
    return ["  \(title)"] + lines.sorted().map { "    \($0)" }
  }

  private func place(_ location: SourceLocation?) -> String {
    guard let location else { return "no place" }
    let maker = location.maker.map { ", by \(console.text(of: $0))" } ?? ""
    return console.text(of: location) + maker
  }
}
