import Components
import Manifest
import PlatformDSL
import TestSupport
import Testing
import YAML

/// Every kind of issuer; the goldens are judged by cert-manager's own definitions in `Tests/rendered`.
struct CertificateFoundationTests {
  private static let shop = ExposedService(
    "shop",
    host: "shop.acme.example",
    namespace: "shop",
    service: "shop",
    port: 80
  )
  private static let wildcard = ExposedService(
    "previews",
    host: "*.previews.acme.example",
    namespace: "previews",
    service: "previews",
    port: 80
  )
  private static let server = "https://acme-v02.api.letsencrypt.org/directory"

  private func text(_ issuer: CertificateIssuer, for services: [ExposedService]) throws -> String {
    let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
      Application("certificates", namespace: "cert-manager") {
        CertificateFoundation(issuer: issuer, for: services)
      }
    }
    let objects = try TenancyExample.objects(of: "certificates", in: platform)
    return objects.sorted { $0.key < $1.key }.map {
      "---\n" + String(decoding: YAMLWriter.bytes(of: $0.value), as: UTF8.self)
    }.joined()
  }

  @Test func `certificates that sign themselves`() throws {
    try expectGolden(
      text(.selfSigned, for: [Self.shop, Self.wildcard]),
      "components/certificates-self-signed.yaml"
    )
  }

  @Test func `ACME over HTTP, through a listener of a Gateway`() throws {
    let solver = CertificateIssuer.ACMESolver.http01(
      gateway: "entrance",
      namespace: "ingress-system",
      listener: "challenges"
    )
    try expectGolden(
      text(
        .acme(server: Self.server, email: "platform@acme.example", solver: solver),
        for: [Self.shop]
      ),
      "components/certificates-http01.yaml"
    )
  }

  @Test func `ACME by records at Cloudflare, with a token that is not rendered`() throws {
    let issuer = CertificateIssuer.acme(
      server: Self.server,
      email: "platform@acme.example",
      solver: .dns01Cloudflare(secret: "cloudflare-dns-token")
    )
    let text = try text(issuer, for: [Self.shop, Self.wildcard])
    #expect(!text.contains("kind: Secret\n"))
    try expectGolden(text, "components/certificates-dns01.yaml")
  }

  @Test func `whom clients must trust follows from who signs`() {
    #expect(CertificateIssuer.selfSigned.authority(of: Self.shop) == "shop-tls")
    let acme = CertificateIssuer.acme(
      server: Self.server,
      email: "platform@acme.example",
      solver: .dns01Cloudflare(secret: "cloudflare-dns-token")
    )
    #expect(acme.authority(of: Self.shop) == nil)
  }
}
