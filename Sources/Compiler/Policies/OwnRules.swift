import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// The rules of a platform's authors, by what they look at; swell's own are in `RuleList`.
struct OwnRules: Sendable {
  private let objects: [any ObjectRule]
  private let applications: [any ApplicationRule]
  private let platforms: [any PlatformRule]

  init(_ rules: [any Rule]) {
    objects = rules.compactMap { $0 as? any ObjectRule }
    applications = rules.compactMap { $0 as? any ApplicationRule }
    platforms = rules.compactMap { $0 as? any PlatformRule }
  }

  func diagnostics(
    for object: ObjectNode,
    in application: ApplicationNode?,
    _ kinds: KindTable
  ) -> [Diagnostic] {
    guard !objects.isEmpty else { return [] }
    let view = object.view(in: application, kinds)
    return objects.flatMap { $0.diagnostics(for: view) }
  }

  func diagnostics(
    for content: ApplicationContent,
    in node: ApplicationNode?,
    _ kinds: KindTable
  ) -> [Diagnostic] {
    guard !applications.isEmpty, let node else { return [] }
    let view = ApplicationView(
      name: node.name,
      project: node.project,
      namespace: node.destination.namespace,
      wave: node.wave,
      location: node.location,
      objects: content.objects.map { $0.view(in: node, kinds) },
      charts: content.charts
    )
    return applications.flatMap { $0.diagnostics(for: view) }
  }

  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    guard !platforms.isEmpty, let setting = graph.setting else { return [] }
    let view = PlatformView(
      name: setting.platform,
      environment: setting.environment,
      location: setting.location,
      applications: graph.applicationsInSyncOrder.map { application in
        PlatformView.Application(
          name: application.node.name,
          project: application.node.project,
          namespace: application.node.destination.namespace,
          wave: application.node.wave,
          location: application.node.location,
          objects: application.objects.map { .init(identity: $0.identity, location: $0.location) }
        )
      }
    )
    return platforms.flatMap { $0.diagnostics(for: view) }
  }
}

extension ObjectNode {
  /// The object as a rule outside the compiler sees it.
  fileprivate func view(in application: ApplicationNode?, _ kinds: KindTable) -> ObjectView {
    ObjectView(
      identity: identity,
      manifest: tree,
      location: location,
      application: application?.name,
      marks: { marks?($0) },
      containers: {
        containers(in: podSpecs(kinds), kinds).map { .init(path: $0.path, tree: $0.tree) }
      }
    )
  }
}
