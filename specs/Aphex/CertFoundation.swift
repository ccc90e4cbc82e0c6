import CertManagerAPI
import Components
import PlatformDSL

/// The issuer and the certificates of the platform's own services: wave 20, when cert-manager answers.
struct CertFoundation: Composite {
  var body: [any Component] {
    Application("platform-cert-foundation", wave: 20, namespace: "cert-manager") {
      Self.issuer
      for service in ExposedService.all {
        CertManager.Certificate(service.certificate, namespace: service.namespace) {
          $0.spec.secretName = service.certificate
          $0.spec.dnsNames = [service.host]
          $0.spec.issuerRef = .init(Self.issuer.reference)
        }
      }
    }
  }

  private static let issuer = CertManager.ClusterIssuer("selfsigned-issuer") {
    $0.spec.selfSigned = .init()
  }
}
