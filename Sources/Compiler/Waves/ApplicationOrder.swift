import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// An Application that comes before one without which it can't be applied, or never becomes healthy.
///
/// Argo CD starts a wave of the root only when every Application of the waves before is healthy, so it never gets to the
/// later one. In the same wave both are tried until they succeed, except where a kind isn't defined yet: that rejects
/// the whole sync.
enum ApplicationOrder {
  static func diagnostics(
    for dependencies: ApplicationDependencies,
    in graph: ResourceGraph,
    inferred: Set<ApplicationID> = [],
    checkedIn kinds: KindTable? = nil
  ) -> [Diagnostic] {
    dependencies.ordering.compactMap { dependency in
      let (user, provider) = (graph[dependency.user].node, graph[dependency.provider].node)
      // waves order the children of one Application
      guard user.parent == provider.parent,
        let link = dependency.links.first(where: { link in
          // nobody waits for the health of what has none
          link.timing == .applied
            || kinds.map { $0[link.user.groupKind]?.health == .checked } ?? true
        })
      else { return nil }
      let (early, late) = (user.wave ?? 0, provider.wave ?? 0)
      if early < late {
        var diagnostic = tooEarly(dependency, user, provider, link)
        if inferred.contains(dependency.provider) {
          diagnostic.notes += reason(for: dependency.provider, dependencies, graph)
        }
        return diagnostic
      }
      guard early == late,
        let definition = dependency.links.first(where: \.isDefinition),
        !user.syncPolicy.options.contains(.skipDryRunOnMissingResource)
      else { return nil }
      return sameWave(dependency, user, provider, definition)
    }
  }

  private static func tooEarly(
    _ dependency: ApplicationDependencies.Dependency,
    _ user: ApplicationNode,
    _ provider: ApplicationNode,
    _ link: LinkEdge
  ) -> Diagnostic {
    let ordering = dependency.links.count { $0.timing != .used }
    return Diagnostic(
      .applicationOrder,
      "Application '\(user.name)' in wave \(user.wave ?? 0) needs \(link.target), which Application "
        + "'\(provider.name)' brings in wave \(provider.wave ?? 0): wave \(user.wave ?? 0) never ends",
      at: link.location ?? user.location,
      object: link.user.description,
      field: link.path.steps.isEmpty ? nil : link.path.description,
      notes: [
        .init("Application '\(provider.name)' is declared here", at: provider.location)
      ]
        + (ordering > 1
          ? [.init("\(ordering - 1) more of its references are to that Application")] : []),
      help:
        "give '\(provider.name)' a wave of at most \(user.wave ?? 0), or '\(user.name)' one of at "
        + "least \(provider.wave ?? 0)"
    )
  }

  /// What an inferred wave follows from: the latest of those that the Application itself needs.
  private static func reason(
    for id: ApplicationID,
    _ dependencies: ApplicationDependencies,
    _ graph: ResourceGraph
  ) -> [Diagnostic.Note] {
    let latest = dependencies.ordering.filter { $0.user == id }.max {
      let (left, right) = (graph[$0.provider].node, graph[$1.provider].node)
      return (left.wave ?? 0, right.name) < (right.wave ?? 0, left.name)
    }
    guard let latest else { return [] }
    let node = graph[latest.provider].node
    let link = latest.links.first
    return [
      .init(
        "the wave of '\(graph[id].node.name)' is inferred: it needs "
          + "\(link?.target ?? "something") of '\(node.name)' in wave \(node.wave ?? 0)",
        at: link?.location
      )
    ]
  }

  private static func sameWave(
    _ dependency: ApplicationDependencies.Dependency,
    _ user: ApplicationNode,
    _ provider: ApplicationNode,
    _ link: LinkEdge
  ) -> Diagnostic {
    Diagnostic(
      .sameWaveDefinition,
      "Application '\(user.name)' has objects of \(link.target), which Application '\(provider.name)' "
        + "defines in the same wave \(user.wave ?? 0): until then each of its syncs is rejected",
      at: link.location ?? user.location,
      object: link.user.description,
      notes: [.init("Application '\(provider.name)' is declared here", at: provider.location)],
      help: "give '\(user.name)' a later wave, or the sync option .skipDryRunOnMissingResource"
    )
  }
}

extension LinkEdge {
  /// Whether this is an object's need of its own kind's definition.
  var isDefinition: Bool { path.steps.isEmpty }
}

extension DiagnosticCode {
  static let applicationOrder = DiagnosticCode(
    "wave.application-order",
    "An Application is in an earlier wave than one that it needs something of, so that its wave never ends.",
    why: """
      The root syncs its children wave by wave and waits for each to be healthy. An Application \
      that needs a later one never becomes healthy, so the later one is never created.
      """,
    example: .swift(
      """
      Application("data", wave: 20, namespace: "default") { ConfigMap("settings") }
      Application("web", wave: 10, namespace: "default") {
        deployment("web", mountingConfigMap: "settings")
      """
    )
  )

  static let sameWaveDefinition = DiagnosticCode(
    "wave.same-wave-definition",
    "Custom resources are synced in the same wave as the Application that defines their kind, which rejects the sync.",
    why: """
      Argo CD dry-runs every manifest before it applies the first. Until the definition is there \
      the dry run fails with "no matches for kind". In one wave Applications sync at the same \
      time, so it is a race that a retry may or may not win.
      """,
    example: .swift(
      """
      Application("issuers", wave: 5, namespace: "default") {
        CertManager.ClusterIssuer("self-signed") { $0.spec.selfSigned = .init() }
      }
      """
    )
  )
}
