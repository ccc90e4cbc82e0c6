import PlatformDSL

/// Argo CD and Tekton for many teams, on a local kind cluster and on k3s.
///
/// The waves are the list "Platform Sync Waves" of the platform's data model.
let aphex = Platform(
  "aphex",
  repository: repositoryURL,
  revision: "main",
  environments: [.kind, .k3s],
  root: "platform-root",
  project: "platform",
  drift: driftContract
) { environment in
  PlatformBootstrap(environment: environment)
  IngressController(environment: environment)
  TektonInstallation()
  GPUSupport(environment: environment)
  PlatformDefinitions()
  PlatformRoles()
  CertManagerInstallation()
  ExternalSecretsOperator()
  CertFoundation(environment: environment)
  PlatformAuthentication(environment: environment)
  PlatformControllers(environment: environment)
  PlatformCatalog()
  PlatformIngress(environment: environment)
  if environment == .k3s { ExternalDNS() }
  tenancy.applications
  KnowledgeBases()
}

let repositoryURL = "https://github.com/bdchatham/AphexPlatformInfrastructure"

/// The domain of services that are reachable in the home network only.
let localDomain = "home.local"

extension Environment {
  /// Development: a local cluster in containers, nginx as ingress controller, a GPU's runtime simulated.
  static let kind = Environment("kind")
  /// Production: k3s with NVIDIA GPUs, Gateway API and external DNS.
  static let k3s = Environment("k3s")
}
