import Diagnostics
import KindTables
import KubernetesAPI
import PlatformDSL
import Testing

@testable import SwellKit

/// `render`, `check` and `list` keep the drift contract wherever they compile all environments.
struct SessionDriftTests {
  @Test func `drift stops a run over all environments, and one alone can't be compared`()
    async throws
  {
    let environments = [Environment("one"), Environment("two")]
    let platform = Platform(
      "acme",
      repository: "r",
      environments: environments,
      drift: DriftContract([])
    ) { environment in
      Application("web", namespace: "default") {
        ConfigMap("settings") { $0.data = ["name": environment.name] }
      }
    }
    let session = Session(platforms: [platform], kinds: .all, rules: [])
    let all = try session.targets(platform: nil, environment: nil)
    let found = await #expect(throws: DiagnosticList.self) { try await session.checked(all) }
    #expect(found?.diagnostics.map(\.code.id) == ["drift.undeclared"])
    let one = try session.targets(platform: nil, environment: "one")
    #expect(try await session.checked(one).count == 1)
  }
}
