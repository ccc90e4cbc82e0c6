import CertManagerAPI
import Diagnostics
import PlatformDSL

/// The issuer of a platform's own services, and a certificate for each of them.
///
/// Put it into an Application whose wave comes after ``CertManagerOperator``'s. The certificates' health keeps later waves
/// back until they are signed.
public struct CertificateFoundation: Composite {
  private let issuer: CertificateIssuer
  private let services: [ExposedService]
  private let location: SourceLocation

  /// A foundation.
  ///
  /// - Parameters:
  ///   - issuer: Who signs. Of ACME, a server without `https`, an e-mail address that is none, and a wildcard host that
  ///     is to be shown over HTTP are refused.
  ///   - services: What gets a certificate, each the Secret `{name}-tls` in its own namespace.
  public init(
    issuer: CertificateIssuer = .selfSigned,
    for services: [ExposedService],
    fileID: String = #fileID,
    line: Int = #line
  ) {
    self.issuer = issuer
    self.services = services
    location = SourceLocation(fileID: fileID, line: line)
  }

  /// A ClusterIssuer and the Certificates.
  public var body: [any Component] {
    for fault in faults { Finding(fault) }
    let resource = issuer.resource
    resource
    if case .acme(_, _, let solver) = issuer, let token = solver.token { token.secret }
    for service in services {
      CertManager.Certificate(service.certificate, namespace: service.namespace) {
        $0.spec.secretName = service.certificate
        $0.spec.dnsNames = [service.host]
        $0.spec.issuerRef = .init(resource.reference)
      }
    }
  }

  private var faults: [Diagnostic] {
    guard case .acme(let server, let email, let solver) = issuer else { return [] }
    var faults: [Diagnostic] = []
    if !server.hasPrefix("https://") || server.dropFirst(8).isEmpty {
      faults.append(
        Diagnostic(
          .invalidACME,
          "'\(server)' is not an ACME server: it must be an https URL",
          at: location,
          help:
            "give the authority's directory, such as https://acme-v02.api.letsencrypt.org/directory"
        )
      )
    }
    if email.wholeMatch(of: /[^@\s]+@[^@\s]+/) == nil {
      faults.append(
        Diagnostic(
          .invalidACME,
          "'\(email)' is not an e-mail address: the authority would refuse the account",
          at: location,
          help: "give the address of those who run the platform, such as platform@example.com"
        )
      )
    }
    guard case .http01 = solver else { return faults }
    return faults
      + services.filter { $0.host.hasPrefix("*.") }.map {
        Diagnostic(
          .invalidACME,
          "'\($0.host)' can't be validated over HTTP: ACME validates a wildcard by a DNS record",
          at: location,
          help: "use .dns01Cloudflare(secret: …), or name the hosts one by one"
        )
      }
  }
}

extension DiagnosticCode {
  static let invalidACME = DiagnosticCode(
    "certificates.invalid-acme",
    "An ACME issuer has settings with which no certificate would ever be signed.",
    why: """
      cert-manager accepts the issuer and retries for ever. ACME (RFC 8555) demands HTTPS for \
      the directory, authorities write to the e-mail address, and public ones validate a \
      wildcard host by DNS only.
      """,
    example: .swift(
      """
      server: "http://ca.acme.example",
      email: "platform",
      solver: .http01(gateway: "entrance", namespace: "ingress-system")
      """
    )
  )
}
