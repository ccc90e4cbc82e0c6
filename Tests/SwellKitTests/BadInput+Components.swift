import AphexComponents
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
    },
    "reconciler.invalid-setting": .spec {
      Application("controllers", namespace: "platform-system") {
        Reconciler(
          ReconcilerSettings(
            image: "reconciler:1",
            clusterID: "Acme-Production",
            publicDomain: "acme.example",
            accountID: "",
            zoneID: "acme.example",
            authentication: AuthenticationSettings(
              authentikHost: "auth.acme.example",
              dexHost: "dex.acme.example",
              authentikVersion: "2025.10.1",
              dexImage: "dex:1",
              postgresImage: "postgres:1",
              redisImage: "redis:1",
              curlImage: "curl:1",
              groups: [],
              clients: []
            )
          )
        )
      }
    },
  ]
}
