import Components
import Manifest
import PlatformDSL
import Testing

struct OperatorRenderingTests {
  @Test func `further arguments of cert-manager follow those of its release`() async throws {
    func kustomization(_ arguments: [String]) async throws -> String {
      let texts = try await compile {
        Application("cert-manager", namespace: "cert-manager") {
          CertManagerOperator(
            version: "v1.21.1",
            checkImage: "kubectl:1",
            arguments: arguments
          )
        }
      }.texts()
      return try #require(texts["cert-manager/kustomization.yaml"])
    }
    let plain = try await kustomization([])
    let further = try await kustomization(["--enable-gateway-api"])
    let without = further.replacing(
      """
        - target:
            group: apps
            kind: Deployment
            name: cert-manager
          patch: |
            - op: add
              path: /spec/template/spec/containers/0/args/-
              value: --enable-gateway-api

      """,
      with: ""
    )
    #expect(further != plain)
    #expect(without == plain)
  }
}
