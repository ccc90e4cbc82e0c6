import Diagnostics
import Manifest
import PlatformDSL

/// A platform in one environment: what the passes between a spec and its bytes work on.
///
/// It holds the tables of the whole and no manifests, apart from the few of the bootstrap: an Application's objects are
/// made when they are checked and again when they are written, so that memory does not grow with the number of tenants.
public struct ResourceGraph: Sendable {
  /// One Application with what the tables keep of its content.
  public struct Application: Sendable {
    /// The Application.
    public let node: ApplicationNode
    /// Its sources, without objects.
    public let sources: ApplicationContent
    /// Its objects, in the order declared.
    public let objects: [ObjectRecord]

    /// An Application with its tables.
    public init(node: ApplicationNode, sources: ApplicationContent, objects: [ObjectRecord]) {
      self.node = node
      self.sources = sources
      self.objects = objects
    }
  }

  /// What the platform says about itself.
  public let setting: PlatformSetting
  /// The Applications, ordered by wave, then by name.
  public let applications: [Application]
  /// The objects that must exist before Argo CD takes over, ordered by identity.
  public let bootstrap: [ObjectNode]
  /// Those of them that no Application keeps true afterwards.
  public let unmanaged: [ObjectRecord]
  /// A Kustomization in the bootstrap that belongs to no Application.
  public let unmanagedKustomization: Kustomization?
  /// What Kustomize builds together with the bootstrap's objects; a platform that passed the policies has one at most.
  public let bootstrapKustomizations: [Kustomization]

  /// Whether anything must exist before Argo CD takes over.
  public var hasBootstrap: Bool { !bootstrap.isEmpty || !bootstrapKustomizations.isEmpty }

  /// A graph; the Applications and objects are put into their order here.
  ///
  /// - Parameters:
  ///   - unmanaged: The bootstrap's objects outside every Application.
  ///   - unmanagedKustomization: What stands there besides.
  public init(
    setting: PlatformSetting,
    applications: [Application],
    bootstrap: [ObjectNode],
    unmanaged: [ObjectRecord],
    unmanagedKustomization: Kustomization?
  ) {
    self.setting = setting
    self.unmanaged = unmanaged
    self.unmanagedKustomization = unmanagedKustomization
    bootstrapKustomizations =
      (applications.map(\.sources).filter(\.isBootstrapKustomized).map(\.kustomization)
      + [unmanagedKustomization])
      .compactMap(\.self).sorted { $0.location < $1.location }
    self.applications = applications.sorted(by: Self.precedes)
    self.bootstrap = bootstrap.sorted { $0.identity < $1.identity }
  }

  /// The order of Applications: by wave, then by name.
  package static func precedes(_ left: Application, _ right: Application) -> Bool {
    (left.node.wave ?? 0, left.node.name) < (right.node.wave ?? 0, right.node.name)
  }
}
