import Manifest
import PlatformDSL

/// What the platform's own Applications refer to, such as their AppProjects: their manifests are no objects of any of them.
struct ApplicationReferences: Sendable {
  private let linking: ApplicationLinking
  private let manifests: ApplicationManifest

  init(_ setting: PlatformSetting, linking: ApplicationLinking) {
    self.linking = linking
    manifests = ApplicationManifest(setting)
  }

  /// The references of an Application.
  func needs(of node: ApplicationNode, _ content: ApplicationContent) -> [ObjectNeed] {
    needs(of: manifests.child(node, content))
  }

  /// The root's references.
  var rootNeeds: [ObjectNeed] { needs(of: manifests.root) }

  /// Argo CD's namespace and its definitions are there wherever Applications are.
  private func needs(of manifest: ObjectNode) -> [ObjectNeed] {
    linking.links(of: [manifest]).output.needs.filter { $0.target.groupKind != .namespace }
  }
}

extension ResourceGraph {
  /// The graph in which the needs that order no waves are the bootstrap's.
  ///
  /// Those are the root's, and what Applications need of the bootstrap, which is there before Argo CD takes over.
  func movingEarlyNeeds(of root: [ObjectNeed]) -> ResourceGraph {
    let early = Set(bootstrap.map(\.identity.key))
    var graph = self
    var moved = root
    for index in graph.applications.indices {
      let needs = graph.applications[index].content.links.ownNeeds
      guard needs.contains(where: { early.contains($0.target) }) else { continue }
      graph.applications[index].content.links.ownNeeds = needs.filter { !early.contains($0.target) }
      moved += needs.filter { early.contains($0.target) }
    }
    graph.unmanaged.links.ownNeeds += moved
    return graph
  }
}
