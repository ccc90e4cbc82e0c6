import Components
import PlatformDSL

extension ExposedService {
  static let dex = ExposedService(
    "dex",
    host: "dex.\(localDomain)",
    namespace: "auth-system",
    service: "dex",
    port: 5556
  )
  static let authentik = ExposedService(
    "authentik",
    host: "auth.\(localDomain)",
    namespace: "auth-system",
    service: "authentik",
    port: 9000
  )
  static let argoCD = ExposedService(
    "argocd",
    host: "argocd.\(localDomain)",
    namespace: "argocd",
    service: "argocd-server",
    port: 80
  )
  static let tekton = ExposedService(
    "tekton",
    host: "tekton.\(localDomain)",
    namespace: "tekton-pipelines",
    service: "tekton-dashboard",
    port: 9097
  )

  /// What the home network reaches, in the order of the data models.
  static let all = [dex, authentik, argoCD, tekton]
}

/// How the services are reached: wave 30, when their certificates are there.
///
/// Sign-in is not among them: ``PlatformAuthentication`` exposes it itself, because Dex starts only when it reaches
/// Authentik by its public name, and a wave that waits for a later one would never end.
struct PlatformIngress: Composite {
  let environment: Environment

  private var name: String { environment == .k3s ? "platform-gateway" : "platform-ingress" }

  var body: [any Component] {
    Application(name, wave: 30, namespace: "ingress-system") {
      Exposure("platform", of: [.argoCD, .tekton], in: environment)
    }
  }
}

/// Services behind the environment's kind of entrance: Ingresses on kind, a Gateway on k3s.
struct Exposure: Composite {
  static let gatewayClass = "traefik"

  private let name: String
  private let services: [ExposedService]
  private let environment: Environment

  init(_ name: String, of services: [ExposedService], in environment: Environment) {
    self.name = name
    self.services = services
    self.environment = environment
  }

  var body: [any Component] {
    if environment == .k3s {
      ServiceGateway(
        name,
        namespace: "ingress-system",
        gatewayClass: Self.gatewayClass,
        services: services
      )
    } else {
      for service in services { ServiceIngress(service, ingressClass: "nginx") }
    }
  }
}
