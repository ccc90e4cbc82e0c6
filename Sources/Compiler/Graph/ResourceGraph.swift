import Manifest
import PlatformDSL

/// A platform in one environment, or a folder of manifests, with every Application evaluated: the first stage.
///
/// It holds the tables of the whole and no manifests, apart from the few of the bootstrap. ``LinkedGraph``,
/// ``OrderedGraph`` and ``JudgedGraph`` are the stages after it; each can only be made from the one before.
package struct ResourceGraph: Sendable {
  /// One Application with what is kept of its content.
  package struct Application: Sendable {
    /// The Application.
    package var node: ApplicationNode
    /// What is kept of its content.
    package var content: ContentSummary

    /// Its sources, without objects.
    package var sources: ApplicationContent { content.sources }
    /// Its objects, in the order declared.
    package var objects: [ObjectRecord] { content.objects }

    package init(node: ApplicationNode, content: ContentSummary) {
      self.node = node
      self.content = content
    }
  }

  /// What the platform says about itself; nil for manifests that no spec declares.
  package let setting: PlatformSetting?
  /// The Applications, ordered by the waves that their authors gave, then by name; an ``ApplicationID`` is an index into
  /// it.
  package var applications: [Application]
  /// The objects that must exist before Argo CD takes over, ordered by identity.
  package let bootstrap: [ObjectNode]
  /// What belongs to no Application: of a spec the bootstrap beside the Applications, of manifests what none syncs.
  package internal(set) var unmanaged: ContentSummary
  /// What is declared external, inside Applications and outside.
  package let externals: [ExternalObject]
  /// What may provide objects although nothing is known to; nil for a spec, which declares everything.
  let doubts: Doubts?
  /// What Kustomize builds together with the bootstrap's objects; a platform that passed the policies has one at most.
  package let bootstrapKustomizations: [Kustomization]

  /// Whether anything must exist before Argo CD takes over.
  package var hasBootstrap: Bool { !bootstrap.isEmpty || !bootstrapKustomizations.isEmpty }

  /// Every Application's ID, in order.
  package var ids: [ApplicationID] { applications.indices.map(ApplicationID.init) }

  /// The Applications as Argo CD syncs them: by wave, then by name.
  ///
  /// It differs from ``applications`` once waves have been inferred.
  package var applicationsInSyncOrder: [Application] { applications.sorted(by: Self.precedes) }

  /// An Application.
  package subscript(id: ApplicationID) -> Application { applications[id.index] }

  /// A graph; the Applications and objects are put into their order here.
  package init(
    setting: PlatformSetting?,
    applications: [Application],
    unmanaged: ContentSummary,
    externals: [ExternalObject] = []
  ) {
    self.init(
      setting: setting,
      applications: applications,
      unmanaged: unmanaged,
      externals: externals,
      doubts: nil
    )
  }

  init(
    setting: PlatformSetting?,
    applications: [Application],
    unmanaged: ContentSummary,
    externals: [ExternalObject],
    doubts: Doubts?
  ) {
    self.setting = setting
    self.unmanaged = unmanaged
    self.doubts = doubts
    // an Application is a large value, so its index is moved about instead
    let order = applications.indices.sorted { Self.precedes(applications[$0], applications[$1]) }
    let applications = order.map { applications[$0] }
    self.applications = applications
    self.externals = externals + applications.flatMap(\.sources.externals)
    bootstrapKustomizations =
      (applications.map(\.sources).filter(\.isBootstrapKustomized).map(\.kustomization)
      + [unmanaged.sources.kustomization])
      .compactMap(\.self).sorted { $0.location < $1.location }
    bootstrap = (unmanaged.bootstrap + applications.flatMap(\.content.bootstrap))
      .sorted { $0.identity < $1.identity }
  }

  /// The order of Applications: by wave, then by name.
  package static func precedes(_ left: Application, _ right: Application) -> Bool {
    (left.node.wave ?? 0, left.node.name) < (right.node.wave ?? 0, right.node.name)
  }
}
