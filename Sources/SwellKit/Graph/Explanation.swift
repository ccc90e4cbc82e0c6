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
      platform.graph.applicationsInSyncOrder.flatMap { application in
        [application.node.name] + application.objects.map(\.identity.name)
      }
    )
  }

  func texts(for query: ObjectQuery) -> [String] {
    let graph = platform.graph
    let ids = graph.ids.sorted {
      ResourceGraph.precedes(graph[$0], graph[$1])
    }
    return ids.flatMap { id -> [String] in
      let application = graph[id]
      let isMeant = query.matches(application: application.node.name)
      return (isMeant ? [text(of: id)] : [])
        + application.objects.filter { query.matches($0.identity) }.map {
          text(of: $0, id)
        }
    }
  }

  // --- an object ---

  private func text(of record: ObjectRecord, _ id: ApplicationID) -> String {
    let application = platform.graph[id]
    let identity = record.identity
    let paths = RenderedPaths(
      platform: platform.setting.platform,
      environment: platform.setting.environment
    )
    let folder = paths.folder(of: application.node.name)
    var lines = ["\(identity) (\(title))"]
    lines.append("  declared  \(place(record.location))")
    lines.append(
      "  rendered  \(platform.setting.folder)/\(paths.object(identity, in: folder))"
    )
    lines.append("  synced    by Application '\(application.node.name)', \(wave(of: id))")
    let health = kinds.isHealthChecked(identity.groupKind)
    lines.append(
      "  health    "
        + (health
          ? "Argo CD checks it, and waits" : "not checked: it counts as healthy once applied")
    )
    let needs = ordered.references.filter { $0.link.user.key == identity.key }
    lines += section("needs", needs.map(need))
    let users = ordered.references.filter { edge in
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

  private func application(_ id: ApplicationID?) -> String {
    guard let id else { return " in the bootstrap" }
    let node = platform.graph[id].node
    return " in Application '\(node.name)', wave \(node.wave ?? 0)"
  }

  // --- an Application ---

  private func text(of id: ApplicationID) -> String {
    let node = platform.graph[id].node
    var lines = ["Application \(node.name) (\(title))"]
    lines.append("  declared  \(place(node.location))")
    lines.append("  synced    in \(wave(of: id))")
    let dependencies = ordered.dependencies.all
    lines += section(
      "needs",
      dependencies.filter { $0.user == id }.map { "\(name(of: $0.provider)): \(reason($0))" }
    )
    lines += section(
      "needed by",
      dependencies.filter { $0.provider == id }.map { "\(name(of: $0.user)): \(reason($0))" }
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
  private func wave(of id: ApplicationID) -> String {
    let ordering = ordered.dependencies.ordering
    let earliest = ordering.filter { $0.user == id }.map(\.provider).max {
      (wave($0), name(of: $1)) < (wave($1), name(of: $0))
    }
    let latest = ordering.filter { $0.provider == id }.map(\.user).min {
      (wave($0), name(of: $0)) < (wave($1), name(of: $1))
    }
    var text = "wave \(wave(id))"
    if ordered.inferred.contains(id) {
      text += ", inferred"
    } else {
      text += platform.graph[id].node.wave == nil ? ", because none is given" : ", as the spec says"
    }
    if let earliest {
      text += "; not before '\(name(of: earliest))' (\(wave(earliest)))"
    }
    if let latest { text += "; not after '\(name(of: latest))' (\(wave(latest)))" }
    return text
  }

  private func name(of id: ApplicationID) -> String { platform.graph[id].node.name }

  private func wave(_ id: ApplicationID) -> Int { platform.graph[id].node.wave ?? 0 }

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
