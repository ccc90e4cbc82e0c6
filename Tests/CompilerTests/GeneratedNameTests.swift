import Compiler
import Diagnostics
import KubernetesAPI
import PlatformDSL
import Testing

/// Objects whose names the API server completes, such as a hook's.
struct GeneratedNameTests {
  private static let job = """
    apiVersion: batch/v1
    kind: Job
    metadata:
      generateName: load-
      annotations: {argocd.argoproj.io/hook: PostSync}
    spec:
      template:
        spec: {restartPolicy: Never, containers: [{name: load, image: "registry.example/load:1.0"}]}
    """

  @Test func `a file's object is rendered with what its name begins with`() async throws {
    let texts = try await compile(files: ["data/job.yaml": Self.job]) {
      Application("a", namespace: "team") { ManifestFiles("data") }
    }.texts()
    let text = try #require(texts["a/team/job.batch-load-%2A.yaml"])
    #expect(text.contains("generateName: load-\n  namespace: team\n"))
    #expect(!text.contains("\n  name:"))
  }

  @Test func `so is one that a spec declares`() async throws {
    let texts = try await compile {
      Application("a", namespace: "team") {
        Job("load-") {
          $0.metadata.name = nil
          $0.metadata.generateName = "load-"
          $0.spec.template.spec.restartPolicy = .never
          $0.spec.template.spec.containers = [
            Container(name: "load") { $0.image = "registry.example/load:1.0" }
          ]
        }
      }
    }.texts()
    #expect(texts["a/team/job.batch-load-%2A.yaml"]?.contains("generateName: load-") == true)
  }

  @Test func `a beginning that no name may have is refused`() async throws {
    let found = try await faults {
      _ = try await compile(files: ["data/job.yaml": Self.job.replacing("load-", with: "Load_")]) {
        Application("a", namespace: "team") { ManifestFiles("data") }
      }
    }
    #expect(found.contains { $0.code.id == "policy.invalid-name" })
  }

  @Test func `a bootstrap, which is applied again and again, takes none`() async throws {
    let found = try await faults {
      _ = try await compile(files: ["data/job.yaml": Self.job]) {
        Application("a", namespace: "team") { Bootstrap { ManifestFiles("data") } }
      }
    }
    #expect(found.contains { $0.message.contains("generateName") })
  }
}
