import Manifest
import PlatformDSL

/// What the platform's own Applications refer to, such as their AppProjects: their manifests are no objects of any of them.
struct ApplicationReferences {
  private let linking: ApplicationLinking
  private let manifests: ApplicationManifest
  private let bootstrap: Set<ObjectIdentity.Key>

  init(_ graph: ResourceGraph, linking: ApplicationLinking) {
    self.linking = linking
    manifests = ApplicationManifest(graph.setting)
    bootstrap = Set(graph.bootstrap.map(\.identity.key))
  }

  /// The references of an Application; what is there before Argo CD takes over orders no waves.
  func needs(
    of application: ResourceGraph.Application
  ) -> (ordered: [ObjectNeed], early: [ObjectNeed]) {
    let needs = needs(of: manifests.child(application))
    return (
      needs.filter { !bootstrap.contains($0.target) },
      needs.filter { bootstrap.contains($0.target) }
    )
  }

  /// The root's references, which order no waves either.
  var rootNeeds: [ObjectNeed] { needs(of: manifests.root) }

  /// Argo CD's namespace and its definitions are there wherever Applications are.
  private func needs(of manifest: ObjectNode) -> [ObjectNeed] {
    linking.links(of: [manifest]).output.needs.filter { $0.target.groupKind != .namespace }
  }
}

extension ApplicationReferences {
  /// The links of each Application and of what belongs to none, with the references of the Applications themselves.
  static func adding(
    to links: [ApplicationLinks],
    unmanaged: ApplicationLinks,
    _ graph: ResourceGraph,
    linking: ApplicationLinking
  ) -> (links: [ApplicationLinks], unmanaged: ApplicationLinks) {
    let references = ApplicationReferences(graph, linking: linking)
    var unmanaged = unmanaged
    unmanaged.ownNeeds += references.rootNeeds
    var all = links
    for (index, application) in graph.applications.enumerated() {
      let needs = references.needs(of: application)
      all[index].ownNeeds = needs.ordered
      unmanaged.ownNeeds += needs.early
    }
    return (all, unmanaged)
  }
}
