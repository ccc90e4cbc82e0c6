import CertManagerAPI
import KubernetesAPI
import PlatformDSL

/// Who signs the certificates of a platform's own services.
///
/// Source: "ClusterIssuer" of the platform's data models.
public enum CertificateIssuer: Sendable {
  /// Each certificate signs itself: for hosts that no public authority would sign for, such as those of a home network.
  case selfSigned
  /// An authority that speaks ACME, such as Let's Encrypt.
  ///
  /// - Parameters:
  ///   - server: The directory's URL, of `https`.
  ///   - email: Where the authority writes to when a certificate is about to end.
  ///   - solver: How the authority sees that a host is ours.
  case acme(server: String, email: String, solver: ACMESolver)

  /// How an authority that speaks ACME sees that a host is ours.
  ///
  /// Source: "ACME" of cert-manager's documentation on configuration.
  public enum ACMESolver: Sendable {
    /// It fetches a file from the host over HTTP, through a Gateway's listener; all of them where none is named.
    ///
    /// The Gateway must be there in the certificates' wave or before it, and its listener speak HTTP on port 80 and
    /// admit routes of the certificates' namespaces. cert-manager looks for Gateways only with `--enable-gateway-api`.
    case http01(gateway: String, namespace: String, listener: String? = nil)
    /// It looks up a record that cert-manager makes at Cloudflare; the only way for hosts such as `*.example.com`.
    ///
    /// The API token's Secret is made by hand, in cert-manager's own namespace, and never rendered. The token needs the
    /// rights "Zone: DNS: Edit" and "Zone: Zone: Read".
    case dns01Cloudflare(secret: String, key: String = "api-token")
  }

  /// The ClusterIssuer's name: `selfsigned-issuer` or `acme-issuer`.
  public var name: String {
    switch self {
    case .selfSigned: "selfsigned-issuer"
    case .acme: "acme-issuer"
    }
  }

  /// The Secret whose `ca.crt` clients of a service must trust; nil where a public authority signs.
  public func authority(of service: ExposedService) -> String? {
    switch self {
    case .selfSigned: service.certificate
    case .acme: nil
    }
  }

  var resource: CertManager.ClusterIssuer {
    CertManager.ClusterIssuer(name) {
      switch self {
      case .selfSigned:
        $0.spec.selfSigned = .init()
      case .acme(let server, let email, let solver):
        $0.spec.acme.server = server
        $0.spec.acme.email = email
        // cert-manager makes it, in its own namespace
        $0.spec.acme.privateKeySecretRef.name = "\(name)-account"
        $0.spec.acme.solvers = [solver.resource]
      }
    }
  }
}

extension CertificateIssuer.ACMESolver {
  /// Cloudflare's API token, where the solver needs one.
  var token: (secret: ExternalResource<Secret>, key: String)? {
    guard case .dns01Cloudflare(let name, let key) = self else { return nil }
    let secret = Secret.external(
      name,
      namespace: "cert-manager",
      parts: [.key: [key]],
      because: "Cloudflare's API token is put there by hand"
    )
    return (secret, key)
  }

  fileprivate var resource: CertManager.ClusterIssuer.Spec.Acme.SolversItem {
    var solver = CertManager.ClusterIssuer.Spec.Acme.SolversItem()
    if case .http01(let gateway, let namespace, let listener) = self {
      solver.http01.gatewayHTTPRoute.parentRefs = [
        .init(name: gateway, kind: "Gateway", namespace: namespace, sectionName: listener)
      ]
    }
    if let token {
      solver.dns01.cloudflare.apiTokenSecretRef.name = token.secret.reference.name
      solver.dns01.cloudflare.apiTokenSecretRef.key = token.key
    }
    return solver
  }
}
