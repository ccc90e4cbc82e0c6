import Components
import PlatformDSL

/// The issuer and the certificates of the platform's own services, once cert-manager answers.
struct CertFoundation: Composite {
  let issuer: CertificateIssuer

  var body: [any Component] {
    Application("platform-cert-foundation", wave: 20, namespace: "cert-manager") {
      CertificateFoundation(issuer: issuer, for: ExposedService.all)
    }
  }
}
