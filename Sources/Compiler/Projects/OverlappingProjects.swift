import Diagnostics
import Manifest
import PlatformDSL

/// Two AppProjects that reach into each other's namespaces by a wildcard, such as `shop-*` and another team's `shop-eu`.
///
/// A namespace that both name in full is shared on purpose. A project that allows every namespace, or all but some, is for
/// the whole cluster and no single team's.
struct OverlappingProjects {
  /// A namespace pattern of a project.
  private struct Reach {
    let project: Int
    let pattern: ProjectPattern
    let prefix: String
    let destination: ProjectRules.Place
  }

  private let projects: [ProjectRules]
  /// The namespaces of each declared owner, inside which projects may overlap.
  private let owners: [[GlobMachine]]
  private let reaches: [Reach]

  /// - Parameters:
  ///   - projects: Those of one Argo CD.
  ///   - owners: The patterns of the namespaces that each declared owner has.
  init(_ projects: [ProjectRules], owners: [[String]] = []) {
    self.projects = projects.sorted { $0.identity < $1.identity }
    self.owners = owners.map { $0.map { GlobMachine($0, .gobwas(separator: nil)) } }
    reaches = self.projects.enumerated().flatMap { index, project in
      // a cluster-wide project isn't a team's
      project.destinations.contains { $0.namespace.isEverything && !$0.isUnreachable }
        ? []
        : project.destinations.filter { !$0.isUnreachable }.map { destination in
          Reach(
            project: index,
            pattern: destination.namespace,
            prefix: destination.namespace.literalPrefix,
            destination: destination
          )
        }
    }
    .sorted { ($0.prefix, $0.project) < ($1.prefix, $1.project) }
  }

  /// One warning for each pair of projects.
  var diagnostics: [Diagnostic] {
    var found: [[Int]: Diagnostic] = [:]
    for (first, second) in candidates {
      let (left, right) = first.project < second.project ? (first, second) : (second, first)
      let pair = [left.project, right.project]
      guard found[pair] == nil, let namespace = common(left, right) else { continue }
      found[pair] = diagnostic(left, right, namespace)
    }
    return Array(found.values)
  }

  /// The pairs that can have a namespace in common: the text before the first wildcard of one begins that of the other.
  ///
  /// - Complexity: O(*n* · log *n*) and the pairs that are found.
  private var candidates: [(Reach, Reach)] {
    var pairs: [(Reach, Reach)] = []
    var open: [Reach] = []
    for reach in reaches {
      // a name in full is in a pattern only if all of the pattern's beginning is in the name
      open.removeAll {
        $0.pattern.isLiteral ? $0.prefix != reach.prefix : !reach.prefix.hasPrefix($0.prefix)
      }
      for other in open
      where other.project != reach.project && !(other.pattern.isLiteral && reach.pattern.isLiteral)
      {
        pairs.append((other, reach))
      }
      open.append(reach)
    }
    return pairs
  }

  /// A namespace that both projects allow because of these two patterns.
  private func common(_ left: Reach, _ right: Reach) -> String? {
    let machines = [left.pattern.machine, right.pattern.machine]
    for cluster in clusters(left, right) {
      guard left.destination.reach(cluster).isMatched, right.destination.reach(cluster).isMatched,
        let first = denials(of: projects[left.project], in: cluster),
        let second = denials(of: projects[right.project], in: cluster),
        let example = GlobIntersection(of: machines, without: first + second).example
      else { continue }
      return isInsideOneOwner(machines) ? nil : example
    }
    return nil
  }

  /// The clusters to look at: those that either names in full, and for wildcards any other one.
  private func clusters(_ left: Reach, _ right: Reach) -> Set<ProjectCluster> {
    var clusters: Set = [
      ProjectCluster(server: Destination.inCluster),
      ProjectCluster(server: "https://another.invalid"),
    ]
    for destination in [left.destination, right.destination] {
      if destination.server.isLiteral, !destination.server.text.isEmpty {
        clusters.insert(ProjectCluster(server: destination.server.text))
      }
      if destination.name.isLiteral, !destination.name.text.isEmpty {
        clusters.insert(ProjectCluster(server: "", name: destination.name.text))
      }
    }
    return clusters
  }

  /// The namespaces that a project denies in a cluster; nil if it denies the cluster itself.
  private func denials(of project: ProjectRules, in cluster: ProjectCluster) -> [GlobMachine]? {
    var denied: [GlobMachine] = []
    for item in project.destinations {
      let reach = item.reach(cluster)
      if reach.deniesAll { return nil }
      if reach.deniesServer || (item.namespace.isDenial && reach.isServerMatched) {
        denied.append(item.namespace.machine)
      }
    }
    return denied
  }

  private func isInsideOneOwner(_ machines: [GlobMachine]) -> Bool {
    owners.contains { owned in
      machines.allSatisfy { GlobIntersection(of: [$0], without: owned).example == nil }
    }
  }

  private func diagnostic(_ left: Reach, _ right: Reach, _ namespace: String) -> Diagnostic {
    let (first, second) = (projects[left.project], projects[right.project])
    let wide = right.pattern.isLiteral ? (first, left) : (second, right)
    return Diagnostic(
      .projectOverlap,
      "AppProjects '\(first.identity.name)' and '\(second.identity.name)' both allow namespace "
        + "'\(namespace)', by '\(left.pattern.text)' and '\(right.pattern.text)'",
      at: wide.0.location,
      severity: .warning,
      object: wide.0.identity.description,
      field: "spec.destinations",
      notes: [
        .init(
          "the other AppProject is declared here",
          at: wide.0.identity == first.identity ? second.location : first.location
        )
      ],
      help:
        "name the namespaces of '\(wide.1.pattern.text)' in full, deny the other team's with '!', or "
        + "declare both one owner's: Ownership(…, namespaces: […])"
    )
  }
}

extension ProjectRules.Place {
  /// Whether it names no cluster or no namespace, so that it allows nothing.
  fileprivate var isUnreachable: Bool {
    (server.text.isEmpty && name.text.isEmpty) || namespace.text.isEmpty
  }
}

extension DiagnosticCode {
  static let projectOverlap = DiagnosticCode(
    "project.overlap",
    "Two AppProjects reach into each other's namespaces by a wildcard.",
    why: """
      `pay-*` also matches the namespace `pay-eu` of another team. Wildcards overlap by \
      accident, and Argo CD doesn't compare projects with each other. A namespace that both \
      projects name in full counts as shared on purpose.
      """,
    example: .swift(
      """
      for (name, namespaces) in [
        ("pay", ["pay", "pay-*"]), ("payments", ["pay-eu", "shared"]), ("other", ["shared"]),
      ] {
        project(name) {
          $0.spec.destinations = namespaces.map {
            .init(namespace: $0, server: Destination.inCluster)
          }
        }
      }
      """
    )
  )
}
