import Manifest
import Synchronization
import Testing

@testable import SwellKit

struct BootstrapPlanTests {
  private static let built = """
    apiVersion: v1
    kind: Namespace
    metadata: {name: argocd}
    ---
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: {name: applications.argoproj.io}
    ---
    apiVersion: v1
    kind: ConfigMap
    metadata: {name: argocd-cm}
    data:
      url: https://argocd.example
      text: |
        ---
        kind: Namespace
    ---
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: argocd-server}

    """

  private static let converged = """
    items:
    - {metadata: {name: acme-root}, status: {sync: {status: Synced}, health: {status: Healthy}, operationState: {phase: Succeeded}}}
    - {metadata: {name: first}, status: {sync: {status: Synced}, health: {status: Healthy}, operationState: {phase: Succeeded}}}
    - {metadata: {name: second}, status: {sync: {status: Synced}, health: {status: Healthy}}}
    - {metadata: {name: of-somebody-else}, status: {sync: {status: OutOfSync}}}
    """

  /// What is run, in order, each with the names of the objects that it is given.
  private func commands(
    _ setting: BootstrapPlan.Setting,
    answers: [String: String]
  ) async throws -> [String] {
    let log = Mutex<[String]>([])
    let answering = CommandRunner.answering(answers)
    let recording = CommandRunner { command, input, display in
      let names = try BuiltBootstrap(reading: command.program == "kubectl" ? input : []).objects
        .compactMap { $0["metadata"]?.mapping?["name"]?.string }
      log.withLock { $0.append(([command.text] + names).joined(separator: " < ")) }
      return try answering.run(command, input, display)
    }
    let run = BootstrapRun(
      BootstrapPlan(setting),
      runner: recording,
      pause: .milliseconds(1)
    ) { _ in }
    _ = try await run.carryOut(
      rootSource: "rendered/acme/kind/applications",
      convergence: .example
    )
    return log.withLock { $0 }
  }

  private var fresh: [String: String] {
    [
      "kubectl kustomize": Self.built, "/readyz": "ok", "--ignore-not-found --output name": "",
      "apply": "applied", "wait": "", "rollout": "",
      "get applications.argoproj.io": Self.converged,
    ]
  }

  @Test func `definitions come before what needs them, the root after Argo CD, then the wait`()
    async throws
  {
    let apply =
      "kubectl --context kind-platform-cluster apply --server-side --force-conflicts "
      + "--field-manager=argocd-controller -f"
    #expect(
      try await commands(.example(hasBootstrap: true), answers: fresh) == [
        "kubectl kustomize rendered/acme/kind/bootstrap",
        "kubectl --context kind-platform-cluster get --raw=/readyz --request-timeout=20s",
        "kubectl --context kind-platform-cluster get "
          + "customresourcedefinitions.apiextensions.k8s.io applications.argoproj.io "
          + "--ignore-not-found --output name",
        "\(apply) - < argocd < applications.argoproj.io",
        "kubectl --context kind-platform-cluster wait --for=condition=Established --timeout=30m "
          + "-f - < applications.argoproj.io",
        "\(apply) - < argocd-cm < argocd-server",
        "kubectl --context kind-platform-cluster rollout status --timeout=30m -f - < argocd-server",
        "\(apply) rendered/acme/kind/root.yaml",
        "kubectl --context kind-platform-cluster --namespace argocd get applications.argoproj.io "
          + "--output yaml",
      ]
    )
  }

  @Test func `once Argo CD has taken over, only the root is applied`() async throws {
    var answers = fresh
    answers["--ignore-not-found --output name"] = "applications.argoproj.io"
    answers["get applications.argoproj.io acme-root"] =
      "spec: {source: {path: rendered/acme/kind/applications}}"
    let applied = try await commands(.example(hasBootstrap: true), answers: answers)
      .filter { $0.contains(" apply ") }
    #expect(applied.count == 1)
    #expect(applied.first?.hasSuffix("-f rendered/acme/kind/root.yaml") == true)
  }

  @Test func `a kind cluster is made before anything is asked of it, unless it is there`()
    async throws
  {
    var answers = fresh
    answers["kind get clusters"] = "other\n"
    answers["kind create"] = ""
    let setting = BootstrapPlan.Setting.example(
      cluster: LocalCluster(provider: .kind, name: "platform-cluster"),
      awaitsConvergence: false
    )
    answers["--ignore-not-found --output name"] = "applications.argoproj.io"
    answers["get applications.argoproj.io acme-root"] = ""
    let made = try await commands(setting, answers: answers)
    #expect(made.prefix(2).map { $0.prefix(17) } == ["kind get clusters", "kind create clust"])
    #expect(made.last?.contains("root.yaml") == true)
    answers["kind get clusters"] = "other\nplatform-cluster\n"
    let found = try await commands(setting, answers: answers)
    #expect(!found.contains { $0.hasPrefix("kind create") })
  }

  @Test func `the script prints the commands of every step`() {
    let setting = BootstrapPlan.Setting.example(
      hasBootstrap: true,
      cluster: LocalCluster(provider: .kind, name: "platform-cluster")
    )
    let plan = BootstrapPlan(setting)
    let script = plan.script
    for step in plan.steps {
      switch step.action {
      case .create(let cluster): #expect(script.contains(cluster.creation.text))
      case .feed(let selection, let command):
        #expect(script.contains("| \(selection.filter.text) | \(command.text)\n"))
      case .run(let command), .poll(let command): #expect(script.contains("\n\(command.text)\n"))
      }
    }
    #expect(script.hasPrefix("# acme/kind into the context 'kind-platform-cluster'\n"))
  }

  @Test(
    arguments: [
      ("plain-word_1.2/x:y=z@%+,", "plain-word_1.2/x:y=z@%+,"), ("", "''"),
      ("two words", "'two words'"),
      ("it's", #"'it'\''s'"#), ("$HOME", "'$HOME'"), ("ä", "'ä'"),
    ]
  )
  func `words of a command are quoted for the shell`(word: String, quoted: String) throws {
    #expect(ShellCommand.quoted(word) == quoted)
    let echo = ShellCommand("sh", ["-c", "printf %s \(quoted)"])
    #expect(try CommandRunner.processes.run(echo, [], .kept).text == word)
  }

  @Test func `a program gets its input and its status is told, a signal's too`() throws {
    let large = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    let copied = try CommandRunner.processes.run(
      ShellCommand("sh", ["-c", "cat; echo words >&2; exit 3"]),
      large,
      .kept
    )
    #expect(copied.output == large)
    #expect(copied.errorText == "words")
    #expect(copied.status == 3)
    let killed = try CommandRunner.processes.run(
      ShellCommand("sh", ["-c", "kill -9 $$"]),
      [],
      .kept
    )
    #expect(killed.status == 137)
  }
}
