import ArgoCDAPI
import Diagnostics
import KindTables
import KubernetesAPI
import Manifest
import PlatformDSL
import TestSupport
import Testing

@testable import Compiler

/// A platform's environments against its drift contract.
struct DriftTests {
  @Test func `environments that are the same have no drift`() async throws {
    #expect(try await drift([]) { _ in Self.web(replicas: 1) }.isEmpty)
  }

  @Test func `a field that differs is reported with both values, unless it is declared`()
    async throws
  {
    let content = { @Sendable (isSecond: Bool) in Self.web(replicas: isSecond ? 3 : 1) }
    let found = try await drift([], content)
    #expect(found.map(\.code.id) == ["drift.undeclared"])
    #expect(found[0].message == "environments 'one' and 'two' differ in 'spec.replicas': 1 and 3")
    #expect(
      found[0].help?.contains(
        #".fields("spec.replicas", of: "Deployment.apps", named: "web", in: "shop", because: "…")"#
      ) == true
    )
    for aspect: DriftAspect in [
      .fields("spec.replicas", of: "Deployment.apps", because: "x"),
      .fields("spec.*", of: "*.apps", named: "w*", in: "sh*", because: "x"),
      .fields("spec", of: "Deployment.apps", because: "x"),
      .objects("Deployment.apps", because: "x"), .application("shop", because: "x"),
    ] {
      #expect(try await drift([aspect], content).isEmpty, "\(aspect)")
    }
    for aspect: DriftAspect in [
      .fields("spec.replica", of: "Deployment.apps", because: "x"),
      .fields("spec.replicas", of: "StatefulSet.apps", because: "x"),
      .fields("spec.replicas", of: "Deployment.apps", named: "api", because: "x"),
      .objects("Deployment.apps", in: "other", because: "x"), .application("other", because: "x"),
    ] {
      let found = try await drift([aspect], content)
      #expect(found.map(\.code.id).sorted() == ["drift.undeclared", "drift.unused-aspect"])
    }
  }

  @Test func `containers belong together by their names`() async throws {
    let content = { @Sendable (isSecond: Bool) in
      Self.web(replicas: 1, containers: isSecond ? ["proxy", "web"] : ["web"])
    }
    let found = try await drift([], content)
    #expect(found.map(\.field) == ["spec.template.spec.containers[0]"])
    let aspect = DriftAspect.fields(
      "spec.template.spec.containers[name=proxy]",
      of: "Deployment.apps",
      because: "x"
    )
    #expect(try await drift([aspect], content).isEmpty)
  }

  @Test func `objects, Applications and their settings are compared`() async throws {
    let found = try await drift([]) { isSecond in
      Group([
        Application(
          "shop",
          wave: isSecond ? 5 : 0,
          namespace: "shop",
          sync: isSecond ? .manual() : nil
        ) {
          ConfigMap(isSecond ? "two" : "one")
          HelmChart(
            "redis",
            repository: "https://charts.example",
            version: isSecond ? "2.0.0" : "1.0.0"
          )
        },
        Application(isSecond ? "new" : "old", namespace: "shop") { ConfigMap("c") },
        Bootstrap { ConfigMap("early") { if isSecond { $0.data = ["a": "b"] } } },
      ])
    }
    let said = found.map { "\($0.object ?? "") \($0.field ?? $0.message)" }.sorted()
    #expect(
      said == [
        " Application 'new' is in environment 'two' and not in 'one'",
        " Application 'old' is in environment 'one' and not in 'two'",
        #"Application argocd/shop metadata.annotations["argocd.argoproj.io/sync-wave"]"#,
        "Application argocd/shop spec.sources[1].targetRevision",
        "Application argocd/shop spec.syncPolicy.automated",
        "Application argocd/shop spec.syncPolicy.retry",
        "ConfigMap argocd/early data",
        "ConfigMap shop/one ConfigMap shop/one is in environment 'one' and not in 'two'",
        "ConfigMap shop/two ConfigMap shop/two is in environment 'two' and not in 'one'",
      ]
    )
  }

  @Test func `what may be secret is not shown`() async throws {
    let found = try await drift([]) { isSecond in
      let word = isSecond ? "hunter2" : "swordfish"
      return Application("shop", namespace: "shop") {
        UnstructuredObject(
          "s",
          apiVersion: "v1",
          kind: "Secret",
          fields: ["stringData": ["anything": .string(word)]]
        )
        .allowing(.literalSecret, because: "this is about what a message shows")
        .allowing(.exposedSecret, because: "this is about what a message shows")
        ConfigMap("c") {
          $0.data = [
            "db-password": word, "conf": "a: b\ntoken = \(word)\n", "size": "\(word.count)",
            "address": "https://robot:\(word)@git.example/shop",
            "notes": isSecond ? "token: \(word)\n" : "none",
          ]
        }
        .allowing(.exposedSecret, because: "this is about what a message shows")
        Deployment("web") {
          $0.spec.select(["app": "web"])
          $0.spec.template.spec.containers = [
            Container(name: "web") {
              $0.image = "web:1"
              $0.env = .values(["API_TOKEN": word])
            }
          ]
        }
        .allowing(.exposedSecret, because: "this is about what a message shows")
      }
    }
    #expect(found.count == 7)
    let text = found.map { DiagnosticPrinter().text(of: $0) }.joined()
    #expect(!text.contains("hunter2") && !text.contains("swordfish"))
    #expect(text.contains("'9' and '7'") && text.contains("in line 2"))
    #expect(text.contains("'none' and text of"))
  }

  @Test func `three environments are compared, whichever differ`() async throws {
    let platform = Self.platform(["one", "two", "three"], []) { name in
      Self.web(replicas: name == "three" ? 2 : 1)
    }
    let found = try await Self.drift(of: platform)
    #expect(
      found.map(\.message) == [
        "environments 'one' and 'three' differ in 'spec.replicas': 1 and 2"
      ]
    )
  }

  private func drift(
    _ aspects: [DriftAspect],
    _ content: @escaping @Sendable (_ isSecond: Bool) -> any Component
  ) async throws -> [Diagnostic] {
    try await Self.drift(of: Self.platform(["one", "two"], aspects) { content($0 == "two") })
  }

  private static func platform(
    _ environments: [String],
    _ aspects: [DriftAspect],
    _ content: @escaping @Sendable (String) -> any Component
  ) -> Platform {
    Platform(
      "acme",
      repository: "r",
      environments: environments.map { Environment($0) },
      drift: DriftContract(aspects)
    ) { environment in
      Group([content(environment.name)])
      Bootstrap {
        ConfigMap("argocd-cm", namespace: "argocd") {
          $0.data = [ArgoCD.ApplicationHealthScript.key: ArgoCD.ApplicationHealthScript.lua]
        }
      }
      External(.namespace("*"), because: "this is about drift")
    }
  }

  private static func drift(of platform: Platform) async throws -> [Diagnostic] {
    var environments: [CheckedPlatform] = []
    for environment in platform.environments {
      environments.append(
        try await PlatformCompiler(
          platform: platform,
          environment: environment,
          kinds: .all,
          files: reading([:])
        ).check(workers: 1)
      )
    }
    let contract = try #require(platform.drift)
    return await EnvironmentDrift(contract, of: environments).diagnostics(workers: 2)
  }

  private static func web(replicas: Int, containers: [String] = ["web"]) -> Application {
    Application("shop", namespace: "shop") {
      Deployment("web") {
        $0.spec.replicas = replicas
        $0.spec.select(["app": "web"])
        $0.spec.template.spec.containers = containers.map { name in
          Container(name: name) { $0.image = "web:1" }
        }
      }
    }
  }
}
