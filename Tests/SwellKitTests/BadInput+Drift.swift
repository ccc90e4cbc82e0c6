import Compiler
import Diagnostics
import KindTables
import KubernetesAPI
import PlatformDSL

@testable import SwellKit

extension BadInput {
  static let drift: [String: BadInput] = [
    "drift.undeclared": .environments([]) { environment in
      Application("web", namespace: "default") {
        ConfigMap("settings") {
          $0.data = [
            "size": environment == two ? "3" : "1",
            "key.password": environment == two ? "first" : "second",
          ]
        }
        .allowing(.exposedSecret, because: "a message must not show it all the same")
        if environment == two { ConfigMap("more") }
      }
      if environment == one { Application("old", namespace: "default") { ConfigMap("c") } }
    },
    "drift.unused-aspect": .environments([
      .fields(
        "spec.replicas",
        of: "Deployment.apps",
        named: "web",
        because: "two carries the load"
      ),
      .objects("Ingress.*", because: "two has no entrance"),
      .application("web", because: "there is none in two"),
    ]) { _ in
      Application("shop", namespace: "default") { ConfigMap("settings") }
    },
  ]

  private static let one = Environment("one")
  private static let two = Environment("two")

  /// A platform `acme` in two environments with a drift contract.
  private static func environments(
    _ aspects: [DriftAspect],
    @ComponentBuilder _ content: @escaping @Sendable (Environment) -> [any Component]
  ) -> BadInput {
    BadInput {
      let contract = DriftContract(aspects)
      let platform = Platform(
        "acme",
        repository: "r",
        environments: [one, two],
        drift: contract,
        content
      )
      var environments: [CheckedPlatform] = []
      for environment in platform.environments {
        let compiler = PlatformCompiler(
          platform: platform,
          environment: environment,
          kinds: .all,
          files: SpecFiles { .failure(.init(path: $0, reason: "it does not exist")) }
        )
        environments.append(try await compiler.check(workers: 1))
      }
      let drift = EnvironmentDrift(contract, of: environments)
      return DiagnosticList(await drift.diagnostics(workers: 1)).diagnostics
    }
  }
}
