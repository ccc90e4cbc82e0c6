import Components
import PlatformDSL

/// The issuer and the certificates of the platform's own services: wave 20, when cert-manager answers.
struct CertFoundation: Composite {
  let environment: Environment

  var body: [any Component] {
    Application("platform-cert-foundation", wave: 20, namespace: "cert-manager") {
      CertificateFoundation(issuer: Self.issuer(in: environment), for: ExposedService.all)
    }
  }

  /// Who signs: no public authority does for `*.home.local`, a domain that is nobody's.
  ///
  /// With a public domain on k3s, `.acme(server:email:solver:)` stands here for it; sign-in follows.
  static func issuer(in environment: Environment) -> CertificateIssuer { .selfSigned }
}
