import Diagnostics
import KindTables
import KubernetesAPI
import Manifest
import PlatformDSL
import Testing

@testable import Compiler

/// What policies say, and what exceptions take back.
struct PolicyTests {
  @Test func `an exception drops the findings of its policy, and nothing of it is rendered`()
    async throws
  {
    let platform = try await compile {
      Application("a", namespace: "shop") {
        ClusterRole("everything") { $0.rules = [.allow([.any], on: "*", group: "acme.io")] }
          .allowing(.wildcardRBAC, because: "the group is ours alone")
        UnstructuredObject(
          "agent",
          apiVersion: "v1",
          kind: "Pod",
          fields: ["spec": ["hostPID": true, "containers": [["name": "a", "image": "a:1"]]]]
        )
        .allowing(.privilegedPod, because: "it counts processes")
      }
    }
    #expect(findings(of: platform).isEmpty)
    #expect(try platform.texts().values.allSatisfy { !$0.contains("the group is ours alone") })
  }

  @Test func `an exception is from one policy and for one object`() async {
    let found = await codes {
      pod("both", image: "web", isPrivileged: true)
        .allowing(.unpinnedImage, because: "the registry has one version")
      pod("other", image: "web", isPrivileged: false)
    }
    #expect(found == ["policy.privileged-pod", "policy.unpinned-image"])
  }

  @Test func `what is excepted as no secret must not look like one`() async {
    let address = await codes { excepted("https://git.example/shop") }
    #expect(address.isEmpty)
    let token = await codes { excepted("ghp_" + "0123456789aBcDeFgHiJkLmNoPqRsTuVwXyZ") }
    #expect(token == ["policy.exposed-secret"])
  }

  @Test func `a manifest makes exceptions in an annotation, a line each`() async throws {
    let text = """
      apiVersion: v1
      kind: Pod
      metadata:
        name: agent
        annotations:
          swell.dev/allow: |
            policy.unpinned-image: the registry has one version
            policy.privileged-pod: it counts processes
      spec: {hostPID: true, containers: [{name: a, image: a}]}
      """
    let platform = try await compile(files: ["agent.yaml": text]) {
      Application("a", namespace: "shop") { ManifestFiles("agent.yaml") }
    }
    #expect(findings(of: platform).isEmpty)
    let report = verify(text.replacing("name: agent", with: "name: agent\n  namespace: shop"))
    #expect(report.isEmpty, "\(report)")
    let unexcepted = verify(text.replacing("swell.dev/allow", with: "acme.io/allow"))
    #expect(Set(unexcepted.map(\.code)) == [.unpinnedImage, .privilegedPod])
    #expect(!unexcepted.hasErrors, "what others wrote is theirs to judge")
  }

  @Test func `secrets in what others wrote are errors`() {
    let found = verify(
      """
      {apiVersion: v1, kind: Secret, metadata: {name: a, namespace: b}, data: {c: ZGVm}}
      ---
      {apiVersion: v1, kind: ConfigMap, metadata: {name: a, namespace: b}, data: {password: hunter2}}
      """
    )
    #expect(Set(found.map(\.code)) == [.literalSecret, .exposedSecret])
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test func `a large object may be applied on the server, by its Application or by itself`()
    async throws
  {
    let large = ConfigMap("large") { $0.data = ["a": String(repeating: "lorem ", count: 50_000)] }
    let platform = try await compile {
      Application("a", namespace: "a", sync: .automated(options: [.serverSideApply])) { large }
      Application("b", namespace: "b") {
        large.annotations(["argocd.argoproj.io/sync-options": "Prune=false, ServerSideApply=true"])
      }
    }
    #expect(findings(of: platform).isEmpty)
  }

  @Test func `labels that the API server accepts are accepted`() async throws {
    let platform = try await compile {
      Application("a", namespace: "a") {
        ConfigMap("c") {
          $0.metadata.labels = [
            "a": "", "app.kubernetes.io/name": "Web_1.2-3", "x": String(repeating: "y", count: 63),
          ]
          $0.metadata.annotations = ["Example.com/Note": "any text, of any length\n"]
        }
      }
    }
    #expect(findings(of: platform).isEmpty)
  }

  @Test(arguments: [
    ("a", String(repeating: "y", count: 64)), ("a", "-b"), ("a", "b."), ("a", "b/c"), ("", "b"),
    ("/a", "b"), ("a/", "b"), ("a/b/c", "d"), ("a_b/c", "d"),
    (String(repeating: "k", count: 64), "b"),
  ])
  func `labels that the API server refuses are refused`(key: String, value: String) async {
    let found = await codes {
      ConfigMap("c") { $0.metadata.labels = OrderedMap([(key, value)]) }
    }
    #expect(found == ["policy.invalid-label"])
  }

  @Test(arguments: [
    ("web", true), ("web:latest", true), ("registry:5000/web", true), ("web:1", false),
    ("registry:5000/web:1", false), ("web@sha256:\(String(repeating: "a", count: 64))", false),
    ("$(params.image)", false), ("{{ .Values.image }}", false),
  ])
  func `images are pinned by a version`(image: String, isRefused: Bool) async {
    let found = await codes { pod("p", image: image, isPrivileged: false) }
    #expect(found == (isRefused ? ["policy.unpinned-image"] : []))
  }

  @Test func `steps of a Task are containers`() {
    let found = verify(
      """
      apiVersion: tekton.dev/v1
      kind: Task
      metadata: {name: t, namespace: ci}
      spec: {steps: [{name: s, image: alpine, securityContext: {privileged: true}}]}
      """
    )
    #expect(Set(found.map(\.code)) == [.unpinnedImage, .privilegedPod])
  }

  @Test func `a typed patch of a Kustomization has a place and exceptions of its own`() async {
    let patch = ConfigMap("argocd-cm") { $0.data = ["oidc.clientSecret": "Zx81Spectrum"] }
    let found = await codes {
      Kustomization(remotes: ["https://example/a.yaml"], patches: [.merge(patch)])
    }
    #expect(found == ["policy.exposed-secret"])
    let excepted = await codes {
      Kustomization(
        remotes: ["https://example/a.yaml"],
        patches: [.merge(patch.allowing(.exposedSecret, because: "it is in every release"))]
      )
    }
    #expect(excepted.isEmpty)
  }

  private func findings(of platform: CheckedPlatform) -> [Diagnostic] {
    platform.warnings.filter { $0.code.id.hasPrefix("policy.") }
  }

  private func pod(_ name: String, image: String, isPrivileged: Bool) -> Pod {
    Pod(name) {
      $0.spec.containers = [Container(name: "main") { $0.image = image }]
      if isPrivileged { $0.spec.hostPID = true }
    }
  }

  /// The codes that a spec gives, in order.
  private func codes(
    @ComponentBuilder _ content: @escaping @Sendable () -> [any Component]
  ) async -> [String] {
    do throws(DiagnosticList) {
      let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
        Application("a", namespace: "default", sync: nil) { Group(content()) }
      }
      let compiler = PlatformCompiler(
        platform: platform,
        environment: Environment("test"),
        kinds: .all,
        files: reading([:])
      )
      return try await compiler.check(workers: 1).warnings.map(\.code.id).sorted()
    } catch {
      return error.diagnostics.map(\.code.id).sorted()
    }
  }

  private func verify(_ text: String) -> [Diagnostic] {
    let file = SpecFiles.File(path: "deploy/a.yaml", bytes: Array(text.utf8))
    return ManifestVerification(kinds: .all).verify([file]).diagnostics.filter {
      $0.code.id.hasPrefix("policy.")
    }
  }
}

/// A Secret whose author says that its value is none.
private func excepted(_ value: String) -> any Component {
  Secret("repository") { try $0.set("stringData.url", to: .string(value)) }
    .allowing(.literalSecret, because: "where the repository is")
}
