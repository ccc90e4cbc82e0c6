import Components
import PlatformDSL

extension BadInput {
  static let components: [String: BadInput] = [
    "certificates.invalid-acme": .spec {
      Application("certificates", namespace: "cert-manager") {
        CertificateFoundation(
          issuer: .acme(
            server: "http://ca.acme.example",
            email: "platform",
            solver: .http01(gateway: "entrance", namespace: "ingress-system")
          ),
          for: [
            ExposedService(
              "previews",
              host: "*.previews.acme.example",
              namespace: "previews",
              service: "previews",
              port: 80
            )
          ]
        )
      }
    }
  ]
}
