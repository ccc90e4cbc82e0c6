import Diagnostics
import KubernetesAPI
import Manifest
import PlatformDSL
import Resources
import Testing

/// What is declared external by its kind is referred to like what is rendered, and is one object.
struct ExternalResourceTests {
  private static let token = Secret.external(
    "api-token",
    namespace: "shop",
    parts: [.key: ["token"]],
    because: "put there by hand"
  )

  @Test func `its reference is of its kind, and names it`() {
    let secret: Reference<Secret> = Self.token.reference
    #expect(secret == Secret("api-token", namespace: "shop").reference)
    let role: Reference<ClusterRole> =
      ClusterRole.external("metrics-reader", because: "the monitoring's chart brings it").reference
    #expect(role.name == "metrics-reader" && role.namespace == nil)
  }

  @Test(arguments: ["in the Application", "beside it"])
  func `a reference to it is resolved, wherever it is declared`(place: String) async throws {
    let found = try await about {
      if place == "beside it" { Self.token }
      Application("shop", namespace: "shop") {
        if place == "in the Application" { Self.token }
        reader(of: "token")
      }
    }
    #expect(found.isEmpty)
  }

  @Test func `an object of the whole cluster is resolved`() async throws {
    let role = ClusterRole.external("metrics-reader", because: "the monitoring's chart brings it")
    let found = try await about {
      Application("shop", namespace: "shop") {
        role
        ClusterRoleBinding("metrics", granting: role.reference, to: [.group("platform")])
      }
    }
    #expect(found.isEmpty)
  }

  @Test func `the parts that it is known to have are all that it has`() async throws {
    let found = try await about {
      Self.token
      Application("shop", namespace: "shop") { reader(of: "password") }
    }
    #expect(found.count == 1)
    #expect(found.first?.contains("has no key 'password'") == true)
  }

  @Test func `what is not declared is not there, whoever has its reference`() async throws {
    let found = try await about {
      Application("shop", namespace: "shop") { reader(of: "token") }
    }
    #expect(found.first?.contains("no Secret 'api-token' in namespace 'shop'") == true)
  }

  /// What is said of the external objects.
  private func about(
    @ComponentBuilder _ content: @escaping @Sendable () -> [any Component]
  ) async throws -> [String] {
    var found: [Diagnostic] = []
    do {
      found = try await compile(content).warnings
    } catch let list as DiagnosticList {
      found = list.diagnostics
    }
    return found.map(\.message).filter { $0.contains("api-token") || $0.contains("metrics-reader") }
  }

  private func reader(of key: String) -> Deployment {
    Deployment("shop", namespace: "shop") {
      $0.spec.select(["app": "shop"])
      $0.spec.template.spec.containers = [
        Container(name: "shop") {
          $0.image = "shop:1"
          $0.env = [.secret("TOKEN", from: Self.token.reference, key: key)]
        }
      ]
    }
  }
}
