import ArgoCDAPI
import Compiler
import Components
import Diagnostics
import KubernetesAPI
import Manifest
import PlatformDSL
import Synchronization
import Testing

/// What stands in `bootstrap/`, and in the folder of the Application that keeps it true.
struct BootstrapRenderingTests {
  private static let counter = Atomic<Int>(0)

  @Test func `a Kustomization of the bootstrap is built for it and for the Application around`()
    async throws
  {
    let texts = try await compile {
      Application("first", wave: -1, namespace: "argocd") {
        Bootstrap {
          Namespace("argocd")
          ArgoCDInstallation(version: "v3.5.1")
        }
        ConfigMap("beside")
      }
      Application("second", wave: 1, namespace: "s") {
        Bootstrap { Namespace("s") }
        ConfigMap("c")
      }
    }.texts()
    let release = "https://raw.githubusercontent.com/argoproj/argo-cd/v3.5.1/manifests/install.yaml"
    func resources(_ path: String) throws -> [String] {
      try #require(texts[path]).split(separator: "\n").filter { $0.hasPrefix("  - ") }
        .map { String($0.dropFirst(4)) }.filter { $0.hasSuffix(".yaml") }
    }
    #expect(
      try resources("bootstrap/kustomization.yaml")
        == [release, "_cluster/namespace-argocd.yaml", "_cluster/namespace-s.yaml"]
    )
    #expect(
      try resources("first/kustomization.yaml")
        == [release, "_cluster/namespace-argocd.yaml", "argocd/configmap-beside.yaml"]
    )
    #expect(texts["second/kustomization.yaml"] == nil)
    for folder in ["bootstrap", "first"] {
      let text = try #require(texts["\(folder)/kustomization.yaml"])
      #expect(text.contains("resource.customizations.health.argoproj.io_Application: |"))
      #expect(text.contains("    kind: NamespaceTransformer\n"))
      #expect(!text.contains("\nnamespace:"))
    }
    #expect(texts["applications/first.yaml"]?.contains("directory") == false)
  }

  @Test func `without a Kustomization the bootstrap's names its files alone`() async throws {
    let platform = try await compile {
      Application("first", namespace: "a") { Bootstrap { Namespace("a") } }
    }
    let texts = try platform.texts()
    #expect(
      texts["bootstrap/kustomization.yaml"] == """
        apiVersion: kustomize.config.k8s.io/v1beta1
        kind: Kustomization
        resources:
          - _cluster/namespace-a.yaml

        """
    )
    #expect(texts["first/kustomization.yaml"] == nil)
    #expect(Set(platform.paths) == Set(texts.keys.map { "\(platform.folder)/\($0)" }))
    let none = try await compile { Application("first", namespace: "a") { Namespace("a") } }
    #expect(try none.texts().keys.contains { $0.hasPrefix("bootstrap/") } == false)
  }

  @Test func `the health script is found in the patch of a release, and its absence too`()
    async throws
  {
    func found(_ patches: [Kustomization.Patch]) async -> [String] {
      await diagnostics {
        try await compile {
          Application("first", wave: -1, namespace: "argocd") {
            Bootstrap { Kustomization(remotes: ["https://example/argo-cd.yaml"], patches: patches) }
          }
          Application("second", wave: 1, namespace: "s") { ConfigMap("c") }
        }
      }
    }
    let key = ArgoCD.ApplicationHealthScript.key
    let known = ConfigMap("argocd-cm") { $0.data[key] = ArgoCD.ApplicationHealthScript.lua }
    #expect(await found([.merge(known)]).isEmpty)
    let other = Kustomization.Patch(
      target: ["kind": "ConfigMap", "name": "argocd-cm", "namespace": "other"],
      known.field
    )
    #expect(await found([other]).first?.contains("[policy.missing-health-script]") == true)
    let bare = await found([.merge(ConfigMap("argocd-cm") { $0.data = ["url": "x"] })])
    #expect(bare.first?.contains("CompilerTests/BootstrapRenderingTests.swift:") == true)
    #expect(bare.first?.contains("patch of ConfigMap argocd/argocd-cm, data") == true)
    // what a later patch of the same field says is what counts
    let naive = ConfigMap("argocd-cm") { $0.data[key] = "return {}" }
    #expect(await found([.merge(naive), .merge(known)]).isEmpty)
  }

  @Test func `a foreign health script in a patch is warned of, with its place`() async throws {
    let key = ArgoCD.ApplicationHealthScript.key
    let platform = try await compile {
      Application("first", wave: -1, namespace: "argocd") {
        Bootstrap {
          Kustomization(
            remotes: ["https://example/argo-cd.yaml"],
            patches: [.merge(ConfigMap("argocd-cm") { $0.data[key] = "return {}" })]
          )
        }
      }
      Application("second", wave: 1, namespace: "s") { ConfigMap("c") }
    }
    let found = platform.warnings.filter { $0.code.id == "policy.foreign-health-script" }
    #expect(found.map(\.location?.file) == ["CompilerTests/BootstrapRenderingTests.swift"])
  }

  @Test func `a Kustomization that changes between two evaluations is found`() async throws {
    let platform = try await compile {
      Application("first", namespace: "argocd") {
        Bootstrap {
          Kustomization(
            remotes: ["https://example/\(Self.counter.add(1, ordering: .relaxed).newValue)"]
          )
        }
      }
    }
    #expect(throws: DiagnosticList.self) { try platform.texts() }
  }
}
