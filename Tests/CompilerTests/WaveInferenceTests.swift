import Components
import KubernetesAPI
import PlatformDSL
import Testing

@testable import Compiler

/// Waves that authors leave out follow from what Applications need of each other.
struct WaveInferenceTests {
  @Test func `an Application comes after what it needs, in steps of ten`() async throws {
    let platform = try await compile {
      health
      Application("settings", wave: 5, namespace: "default") { ConfigMap("settings") }
      Application("web", namespace: "default") {
        reader("web", of: "settings")
        ConfigMap("web")
      }
      Application("worker", namespace: "default") { reader("worker", of: "web") }
      Application("free", namespace: "default") { ConfigMap("free") }
    }
    #expect(platform.waves == ["settings": 5, "web": 10, "worker": 20, "free": 20])
    let files = try platform.texts()
    #expect(
      files["applications/worker.yaml"]?.contains("argocd.argoproj.io/sync-wave: \"20\"") == true
    )
  }

  @Test func `what nobody needs comes last, and without waves there is none`() async throws {
    let some = try await compile {
      health
      Application("settings", wave: 0, namespace: "default") { ConfigMap("settings") }
      Application("late", wave: 35, namespace: "default") { ConfigMap("late") }
      Application("web", namespace: "default") { reader("web", of: "settings") }
      Application("free", namespace: "default") { ConfigMap("free") }
    }
    #expect(some.waves == ["settings": 0, "late": 35, "web": 35, "free": 35])
    let none = try await compile {
      health
      Application("one", namespace: "default") { ConfigMap("one") }
      Application("two", namespace: "default") { ConfigMap("two") }
    }
    #expect(none.waves == ["one": nil, "two": nil])
  }

  @Test func `what is there before Argo CD isn't moved to the end`() async throws {
    let platform = try await compile {
      health
      Application("foundation", namespace: "default") { Bootstrap { ConfigMap("foundation") } }
      Application("late", wave: 35, namespace: "default") { ConfigMap("late") }
    }
    #expect(platform.waves == ["foundation": nil, "late": 35])
  }

  @Test func `inferred waves stay in their band`() async throws {
    func platform(_ band: ClosedRange<Int>) -> Platform {
      Platform("acme", repository: "r", environments: [Environment("test")], inferredWaves: band) {
        _ in
        External(.namespace("argocd"), because: "this is about waves")
        health
        Application("settings", wave: 25, namespace: "default") { ConfigMap("settings") }
        Application("web", namespace: "default") { reader("web", of: "settings") }
      }
    }
    #expect(try await compile(platform(0...28)).waves == ["settings": 25, "web": 28])
    let found = try await faults { try await compile(platform(0...20)) }
    #expect(found.contains { $0.code == .applicationOrder })
  }

  @Test func `one that a pinned Application needs comes no later`() async throws {
    let platform = try await compile {
      health
      Application("base", namespace: "default") { ConfigMap("base") }
      Application("middle", namespace: "default") {
        reader("middle", of: "base")
        ConfigMap("middle")
      }
      Application("early", wave: -5, namespace: "default") { reader("early", of: "middle") }
    }
    #expect(platform.waves == ["base": -5, "middle": -5, "early": -5])
  }

  @Test func `between a provider and a pinned user there may be no room`() async throws {
    let found = try await faults {
      try await compile {
        health
        Application("late", wave: 20, namespace: "default") { ConfigMap("late") }
        Application("middle", namespace: "default") {
          reader("middle", of: "late")
          ConfigMap("middle")
        }
        Application("early", wave: 10, namespace: "default") { reader("early", of: "middle") }
      }
    }
    let errors = found.filter { $0.severity == .error }
    #expect(errors.map(\.code) == [.applicationOrder])
    let error = try #require(errors.first)
    #expect(error.message.contains("Application 'early' in wave 10 needs ConfigMap 'middle'"))
    #expect(
      error.notes.contains {
        $0.message.contains("the wave of 'middle' is inferred: it needs ConfigMap 'late'")
      }
    )
  }

  @Test func `a further user moves nobody, and the order of declarations doesn't matter`()
    async throws
  {
    func platform(_ more: Bool, reversed: Bool) async throws -> [String: Int?] {
      try await compile {
        let parts: [any Component] = [
          Application("a", namespace: "default") { ConfigMap("a") },
          Application("b", wave: 3, namespace: "default") {
            ConfigMap("b")
            reader("b", of: "a")
          },
          Application("c", namespace: "default") { reader("c", of: "b") },
        ]
        let added = [
          Application("d", namespace: "default") { reader("d", of: "b") } as any Component
        ]
        health
        Group(reversed ? (parts + (more ? added : [])).reversed() : parts + (more ? added : []))
      }.waves
    }
    let first = try await platform(false, reversed: false)
    #expect(first == ["a": nil, "b": 3, "c": 10])
    #expect(try await platform(false, reversed: true) == first)
    let second = try await platform(true, reversed: true)
    #expect(second == first.merging(["d": 10]) { $1 })
  }

  @Test func `what works as soon as the other comes orders nothing`() async throws {
    let platform = try await compile {
      Application("first", namespace: "default") {
        Service("web") {
          $0.spec.selector = ["app": "web"]
          $0.spec.ports = [.tcp(80)]
        }
      }
      Application("second", namespace: "default") {
        deployment("web")
        Ingress("web") {
          $0.spec.defaultBackend.service = .init(name: "web") { $0.port.number = 80 }
        }
      }
    }
    #expect(platform.waves == ["first": nil, "second": nil])
    #expect(platform.ordered.dependencies.all.map(\.isOrdering) == [false, false])
  }

  private func deployment(_ name: String) -> Deployment {
    Deployment(name) {
      $0.spec.select(["app": name])
      $0.spec.template.spec.containers = [Container(name: "main") { $0.image = "main:1" }]
    }
  }

  private func reader(_ name: String, of settings: String) -> Deployment {
    var deployment = deployment(name)
    deployment.spec.template.spec.volumes = [.init(name: "s") { $0.configMap.name = settings }]
    return deployment
  }
}

extension CheckedPlatform {
  /// The waves by name, without that of Argo CD's own configuration.
  fileprivate var waves: [String: Int?] {
    Dictionary(uniqueKeysWithValues: graph.applications.map { ($0.node.name, $0.node.wave) })
      .filter { $0.key != "argocd" }
  }
}
