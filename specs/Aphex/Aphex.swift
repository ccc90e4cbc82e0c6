import PlatformDSL

/// Argo CD and Tekton for many teams, on a local kind cluster and on k3s.
///
/// The waves are the list "Platform Sync Waves" of the platform's data model.
let aphex = Platform(
  "aphex",
  repository: Site.repository,
  revision: "main",
  environments: [.kind, .k3s],
  root: "platform-root",
  project: "platform",
  drift: .betweenKindAndK3s
) { environment in
  let profile = Profile(environment)
  PlatformBootstrap(profile: profile)
  IngressController(entrance: profile.entrance)
  TektonInstallation()
  GPUSupport(accelerators: profile.accelerators)
  PlatformDefinitions()
  PlatformRoles()
  CertManagerInstallation()
  ExternalSecretsOperator()
  CertFoundation(issuer: profile.issuer)
  PlatformAuthentication(profile: profile)
  PlatformControllers(clusterID: profile.clusterID)
  PlatformCatalog()
  PlatformIngress(entrance: profile.entrance)
  if profile.writesDNS { ExternalDNS() }
  Tenants.registry.applications
  KnowledgeBases()
}

/// What names the platform in the world.
enum Site {
  /// The Git repository of the rendered files.
  static let repository = "https://github.com/bdchatham/AphexPlatformInfrastructure"
  /// The domain of services that are reachable in the home network only.
  static let localDomain = "home.local"
}
