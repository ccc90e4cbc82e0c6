import ArgoCDAPI
import CertManagerAPI
import Compiler
import Components
import KubernetesAPI
import Manifest
import PlatformDSL
import TestSupport
import Testing

struct RenderingOfSpecsTests {
  @Test func `an Application becomes a file and a folder with one file an object`() async throws {
    let platform = try await compile {
      Application("web", wave: 5, namespace: "shop", deletion: .cascade) {
        ConfigMap("settings") { $0.data = ["debug": "no"] }
        Namespace("shop")
      }
    }
    let texts = try platform.texts()
    #expect(
      texts.keys.sorted() == [
        "applications/web.yaml", "root.yaml", "web/_cluster/namespace-shop.yaml",
        "web/shop/configmap-settings.yaml",
      ]
    )
    #expect(Set(platform.paths) == Set(texts.keys.map { "acme/test/\($0)" }))
    #expect(
      texts["web/shop/configmap-settings.yaml"] == """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
          namespace: shop
        data:
          debug: "no"

        """
    )
    #expect(
      texts["applications/web.yaml"] == """
        apiVersion: argoproj.io/v1alpha1
        kind: Application
        metadata:
          name: web
          namespace: argocd
          annotations:
            argocd.argoproj.io/sync-wave: "5"
          finalizers:
            - resources-finalizer.argocd.argoproj.io
        spec:
          destination:
            namespace: shop
            server: https://kubernetes.default.svc
          project: default
          source:
            directory:
              recurse: true
            path: rendered/acme/test/web
            repoURL: https://git.example/acme.git
            targetRevision: HEAD
          syncPolicy:
            automated:
              prune: true
              selfHeal: true
            retry:
              backoff:
                duration: 5s
                factor: 2
                maxDuration: 3m
              limit: 5

        """
    )
  }

  @Test func `a chart alone is the Application's only source, with objects it is the second`()
    async throws
  {
    let chart = HelmChart(
      "nginx",
      repository: "https://charts.example",
      version: "1.2.3",
      releaseName: "in",
      values: ["replicas": 2]
    )
    let texts = try await compile {
      Application("alone", namespace: "a") { chart }
      Application("both", namespace: "b") {
        chart
        ConfigMap("c")
      }
    }.texts()
    #expect(
      texts["applications/alone.yaml"]?.contains(
        """
          source:
            chart: nginx
            helm:
              releaseName: in
              valuesObject:
                replicas: 2
            repoURL: https://charts.example
            targetRevision: "1.2.3"
        """
      ) == true
    )
    #expect(
      texts["applications/both.yaml"]?.contains(
        """
          sources:
            - directory:
                recurse: true
              path: rendered/acme/test/both
              repoURL: https://git.example/acme.git
              targetRevision: HEAD
            - chart: nginx
        """
      ) == true
    )
    #expect(texts.keys.filter { $0.hasPrefix("alone/") }.isEmpty)
  }

  @Test func `a Kustomization names its remotes and every file, and no tool in the source`()
    async throws
  {
    let texts = try await compile {
      Application("tekton", namespace: "tekton") {
        Kustomization(
          remotes: ["https://example/release.yaml"],
          namespace: "tekton",
          patches: [.delete(Namespace.self, "tekton")]
        )
        ConfigMap("z")
        ConfigMap("a")
      }
    }.texts()
    #expect(
      texts["tekton/kustomization.yaml"] == """
        apiVersion: kustomize.config.k8s.io/v1beta1
        kind: Kustomization
        namespace: tekton
        resources:
          - https://example/release.yaml
          - tekton/configmap-a.yaml
          - tekton/configmap-z.yaml
        patches:
          - target:
              kind: Namespace
              name: tekton
            patch: |
              $patch: delete
              apiVersion: v1
              kind: Namespace
              metadata:
                name: tekton

        """
    )
    #expect(texts["applications/tekton.yaml"]?.contains("directory") == false)
  }

  @Test func `a folder of another repository is a source`() async throws {
    let texts = try await compile {
      Application(
        "other",
        namespace: "o",
        sync: .manual(options: [.createNamespace, .custom("A=b")])
      ) {
        GitDirectory("https://git.example/other", path: "deploy", revision: "v1")
      }
    }.texts()
    #expect(
      texts["applications/other.yaml"]?.contains(
        """
          source:
            directory:
              recurse: true
            path: deploy
            repoURL: https://git.example/other
            targetRevision: v1
          syncPolicy:
            syncOptions:
              - CreateNamespace=true
              - A=b
        """
      ) == true
    )
  }

  @Test func `the bootstrap's objects stand in both folders and are no duplicates`() async throws {
    let texts = try await compile {
      Application("first", wave: -1, namespace: "argocd") { Bootstrap { ArgoCDConfiguration() } }
      Application("second", wave: 1, namespace: "s") { ConfigMap("c") }
    }.texts()
    #expect(
      texts["bootstrap/argocd/configmap-argocd-cm.yaml"]
        == texts["first/argocd/configmap-argocd-cm.yaml"]
    )
    #expect(texts["first/argocd/configmap-argocd-cm.yaml"] != nil)
  }

  @Test func `the bootstrap's objects are kept when their line goes, however they are declared`()
    async throws
  {
    let files = [
      "data/n.yaml": "{apiVersion: v1, kind: Namespace, metadata: {name: loaded}}"
    ]
    let texts = try await compile(files: files) {
      Application("first", namespace: "argocd") {
        Bootstrap {
          Namespace("typed")
          ManifestFiles("data")
          Namespace("decided") {
            $0.metadata.annotations["argocd.argoproj.io/sync-options"] = "Prune=true"
          }
          Namespace("more") {
            $0.metadata.annotations["argocd.argoproj.io/sync-options"] = "Delete=false"
          }
        }
        Namespace("ordinary")
      }
    }.texts()
    func options(_ name: String) -> String? {
      texts["first/_cluster/namespace-\(name).yaml"]?.split(separator: "\n")
        .first { $0.contains("sync-options") }.map { String($0.trimmingPrefix { $0 == " " }) }
    }
    let key = "argocd.argoproj.io/sync-options: "
    #expect(options("typed") == key + "Prune=false")
    #expect(options("loaded") == key + "Prune=false")
    #expect(options("decided") == key + "Prune=true")
    #expect(options("more") == key + "Delete=false,Prune=false")
    #expect(options("ordinary") == nil)
  }

  @Test func `objects of YAML files keep their keys' order and take the Application's namespace`()
    async throws
  {
    let files = [
      "data/a.yaml": """
      kind: ConfigMap
      apiVersion: v1
      metadata: {name: one, labels: {a: b}}
      data: {flag: "on"}
      ---
      apiVersion: v1
      kind: List
      items:
        - {apiVersion: v1, kind: Namespace, metadata: {name: two}}
        - {apiVersion: own.io/v1, kind: Thing, metadata: {name: three, namespace: other}}
      """
    ]
    let texts = try await compile(files: files) {
      Application("files", namespace: "here") { ManifestFiles("data") }
    }.texts()
    #expect(
      texts["files/here/configmap-one.yaml"] == """
        kind: ConfigMap
        apiVersion: v1
        metadata:
          name: one
          namespace: here
          labels:
            a: b
        data:
          flag: "on"

        """
    )
    #expect(texts["files/_cluster/namespace-two.yaml"] != nil)
    #expect(texts["files/other/thing.own.io-three.yaml"] != nil)
  }

  @Test func `permuting the declarations leaves the bytes unchanged`() async throws {
    let names = ["a", "b", "c", "d", "e"]
    @Sendable @ComponentBuilder func applications(_ names: [String]) -> [any Component] {
      for name in names {
        Application(name, namespace: name) {
          for other in names { ConfigMap(other) }
        }
      }
    }
    let expected = try await compile { Group(applications(names)) }.texts()
    for seed in 1...10 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let shuffled = names.shuffled(using: &generator)
      let actual = try await compile(workers: 3) { Group(applications(shuffled)) }.texts()
      #expect(actual == expected)
    }
  }

  @Test func `names that a file can't have are encoded, and long ones stay apart`() async throws {
    let long = String(repeating: "a", count: 253)
    let platform = try await compile(
      files: [
        "r.yaml": """
        {apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: "system:é x"}}
        """
      ]
    ) {
      Application("names", namespace: "n") {
        ManifestFiles("r.yaml")
        ConfigMap(long)
        ConfigMap(String(long.dropLast()) + "b")
      }
    }
    let names = try platform.texts().keys.filter { $0.hasPrefix("names/") }
      .compactMap { $0.split(separator: "/").last }
    #expect(names.contains("clusterrole.rbac.authorization.k8s.io-system%3A%C3%A9%20x.yaml"))
    #expect(names.count == 3)
    #expect(names.allSatisfy { $0.utf8.count <= 255 })
  }

  @Test func `one Application is compiled without its siblings`() async throws {
    let compiler = PlatformCompiler(
      platform: Platform(
        "acme",
        repository: "r",
        environments: [Environment("test")]
      ) { _ in
        Application("good", namespace: "g") { ConfigMap("c") }
        Application("bad", namespace: "b") { ConfigMap("NOT A NAME") }
      },
      environment: Environment("test"),
      kinds: .all,
      files: reading([:])
    )
    let good = try #require(try compiler.content(of: "good"))
    #expect(good.output.content.objects.map(\.identity.name) == ["c"])
    #expect(try compiler.content(of: "absent") == nil)
    #expect(throws: (any Error).self) { try compiler.content(of: "bad") }
  }
}
