import Compiler
import Diagnostics
import KubernetesAPI
import PlatformDSL
import Resources
import Testing

/// What one cluster has satisfies no reference of another.
struct ClusterLinkingTests {
  private static let remote = "https://edge.example:6443"

  @Test func `an object of another cluster is not there`() async throws {
    let found = try await Self.faults {
      Application("settings", namespace: "shop") { Self.settings }
      Application("shop", namespace: "shop", server: Self.remote) { Self.pod }
    }
    let fault = try #require(found.first)
    #expect(found.count == 1)
    #expect(fault.message == "no ConfigMap 'settings' in namespace 'shop'")
    #expect(
      fault.notes.map(\.message) == ["only what is synced to cluster '\(Self.remote)' counts"]
    )
  }

  @Test func `the same name in every cluster is an object of each`() async throws {
    let platform = try await compile {
      health
      for server in [Destination.inCluster, Self.remote] {
        let name = server == Self.remote ? "edge" : "centre"
        Application("\(name)-settings", namespace: "shop", server: server) { Self.settings }
        Application("\(name)-shop", namespace: "shop", server: server) { Self.pod }
      }
    }
    let needs = platform.ordered.dependencies.all.map { dependency in
      [dependency.user, dependency.provider].map { platform.graph[$0].node.name }
        .joined(separator: " ")
    }
    #expect(needs == ["centre-shop centre-settings", "edge-shop edge-settings"])
  }

  @Test func `an AppProject lies in Argo CD's cluster, wherever its Applications are synced to`()
    async throws
  {
    let found = try await Self.faults {
      Application("shop", namespace: "shop", server: Self.remote, project: "shops") {
        Self.settings
      }
    }
    #expect(found.map(\.message) == ["no AppProject 'shops' in namespace 'argocd'"])
    let platform = try await compile {
      Application("shop", namespace: "shop", server: Self.remote, project: "shops") {
        Self.settings
      }
      External(
        .object("argoproj.io", "AppProject", "shops", namespace: "argocd"),
        because: "another repository has it"
      )
    }
    #expect(Self.unused(in: platform).isEmpty)
  }

  @Test func `an external that one of the clusters needs is used`() async throws {
    let platform = try await compile {
      Application("centre", namespace: "shop") { Self.settings }
      Application("edge", namespace: "shop", server: Self.remote) { Self.pod }
      External(.configMap("settings", namespace: "shop"), because: "made by hand on the edge")
    }
    #expect(Self.unused(in: platform).isEmpty)
  }

  private static func unused(in platform: CheckedPlatform) -> [String] {
    platform.warnings.map(\.message).filter {
      $0.contains("settings") || $0.contains("AppProject")
    }
  }

  private static var settings: ConfigMap { ConfigMap("settings") { $0.data = ["a": "1"] } }

  private static var pod: Pod {
    Pod("shop") {
      $0.spec.containers = [
        Container(name: "shop") {
          $0.image = "shop:1"
          $0.envFrom = [.init { $0.configMapRef.name = "settings" }]
        }
      ]
    }
  }

  private static func faults(
    @ComponentBuilder _ content: @escaping @Sendable () -> [any Component]
  ) async throws -> [Diagnostic] {
    let list = await #expect(throws: DiagnosticList.self) { _ = try await compile(content) }
    return try #require(list?.diagnostics.filter { $0.severity == .error })
  }
}
