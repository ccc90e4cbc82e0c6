import Components
import PlatformDSL

extension ExposedService {
  static let dex = ExposedService(
    "dex",
    host: "dex.\(Site.localDomain)",
    namespace: "auth-system",
    service: "dex",
    port: 5556
  )
  static let authentik = ExposedService(
    "authentik",
    host: "auth.\(Site.localDomain)",
    namespace: "auth-system",
    service: "authentik",
    port: 9000
  )
  static let argoCD = ExposedService(
    "argocd",
    host: "argocd.\(Site.localDomain)",
    namespace: "argocd",
    service: "argocd-server",
    port: 80
  )
  static let tekton = ExposedService(
    "tekton",
    host: "tekton.\(Site.localDomain)",
    namespace: "tekton-pipelines",
    service: "tekton-dashboard",
    port: 9097
  )

  /// What the home network reaches, in the order of the data models.
  static let all = [dex, authentik, argoCD, tekton]
}

/// How the services are reached, once their certificates are there.
///
/// Sign-in is not among them: ``PlatformAuthentication`` exposes it itself, because Dex starts only when it reaches
/// Authentik by its public name, and a wave that waits for a later one would never end.
struct PlatformIngress: Composite {
  let entrance: Profile.Entrance

  private var name: String { entrance == .gateway ? "platform-gateway" : "platform-ingress" }

  var body: [any Component] {
    Application(name, wave: 30, namespace: "ingress-system") {
      Exposure("platform", of: [.argoCD, .tekton], through: entrance)
    }
  }
}

/// Services behind an entrance of the cluster.
struct Exposure: Composite {
  static let gatewayClass = "traefik"

  private let name: String
  private let services: [ExposedService]
  private let entrance: Profile.Entrance

  init(_ name: String, of services: [ExposedService], through entrance: Profile.Entrance) {
    self.name = name
    self.services = services
    self.entrance = entrance
  }

  var body: [any Component] {
    switch entrance {
    case .gateway:
      ServiceGateway(
        name,
        namespace: "ingress-system",
        gatewayClass: Self.gatewayClass,
        services: services
      )
    case .ingress:
      for service in services { ServiceIngress(service, ingressClass: "nginx") }
    }
  }
}
