import Components
import Diagnostics
import KubernetesAPI
import PlatformDSL

extension BadInput {
  static let unmanagedFiles: [String: BadInput] = [
    "render.foreign-manifest": BadInput {
      try await found(["acme/test/app/mine.yaml"]) {
        Application("app", namespace: "app") { ConfigMap("settings") }
      }
    },
    "render.unused-unmanaged-file": BadInput {
      try await found([]) {
        Application("app", namespace: "app") {
          ConfigMap("settings")
          UnmanagedFile("mine.yaml", because: "it is sealed by hand")
        }
      }
    },
  ]

  private static func found(
    _ paths: [String],
    @ComponentBuilder _ content: @escaping @Sendable () -> [any Component]
  ) async throws -> [Diagnostic] {
    let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
      Group(content())
      External(.namespace("app"), because: "a bad input is about one thing")
    }
    return try await ForeignManifestsTests.found(paths, in: platform)
  }
}
