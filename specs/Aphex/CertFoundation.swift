import CertManagerAPI
import PlatformDSL

/// The issuer and the certificates of the platform's own services: wave 20, when cert-manager answers.
struct CertFoundation: Composite {
  var body: [any Component] {
    Application("platform-cert-foundation", wave: 20, namespace: "cert-manager") {
      Self.issuer
      for service in Self.services {
        CertManager.Certificate("\(service.name)-tls", namespace: service.namespace) {
          $0.spec.secretName = "\(service.name)-tls"
          $0.spec.dnsNames = ["\(service.host).\(localDomain)"]
          $0.spec.issuerRef = .init(Self.issuer.reference)
        }
      }
    }
  }

  private static let issuer = CertManager.ClusterIssuer("selfsigned-issuer") {
    $0.spec.selfSigned = .init()
  }

  private struct Service {
    let name: String
    let host: String
    let namespace: String
  }

  private static let services = [
    Service(name: "dex", host: "dex", namespace: "auth-system"),
    Service(name: "authentik", host: "auth", namespace: "auth-system"),
    Service(name: "argocd", host: "argocd", namespace: "argocd"),
    Service(name: "tekton", host: "tekton", namespace: "tekton-pipelines"),
  ]
}
