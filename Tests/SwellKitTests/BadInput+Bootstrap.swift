import Diagnostics
import Manifest

@testable import SwellKit

extension BadInput {
  static let bootstrap: [String: BadInput] = [
    "bootstrap.stale-tree": .bootstrap(
      .staleTree(
        "acme/kind",
        files: ["stale: rendered/acme/kind/root.yaml"]
          + (1...12).map { "missing: rendered/acme/kind/applications/\($0).yaml" }
      )
    ),
    "bootstrap.missing-program": BadInput {
      do {
        _ = try CommandRunner.processes.run(ShellCommand("/no/such/kubectl", []), [], .kept)
        return []
      } catch let list as DiagnosticList {
        return list.diagnostics
      }
    },
    "bootstrap.no-context": BadInput {
      try [nil, "kind-platform-clutser"].flatMap { asked in
        let context = CurrentContext(
          kubectl: "kubectl",
          runner: .answering(["get-contexts": "kind-platform-cluster\nproduction\n"])
        )
        do {
          _ = try context.name(asked: asked)
          return [Diagnostic]()
        } catch let list as DiagnosticList {
          return list.diagnostics
        }
      }
    },
    "bootstrap.unreachable": .bootstrap(
      answers: [:],
      failure: "Unable to connect to the server: dial tcp 127.0.0.1:6443: connection refused"
    ),
    "bootstrap.other-tree": .bootstrap(
      answers: [
        "--raw=/readyz": "ok", "--ignore-not-found --output name": "applications.argoproj.io",
        "acme-root": "spec:\n  source:\n    path: rendered/acme/production/applications\n",
      ]
    ),
    "bootstrap.no-argo-cd": .bootstrap(
      answers: ["--raw=/readyz": "ok", "--ignore-not-found --output name": ""]
    ),
    "bootstrap.failed-step": .bootstrap(
      answers: [
        "--raw=/readyz": "ok", "--ignore-not-found --output name": "applications.argoproj.io",
        "acme-root": "",
      ],
      failure: "Error from server (Forbidden): applications.argoproj.io \"acme-root\" is forbidden"
    ),
    "bootstrap.not-converged": .bootstrap(
      answers: [
        "--raw=/readyz": "ok", "--ignore-not-found --output name": "applications.argoproj.io",
        "acme-root": "", "apply": "serverside-applied",
        "get applications.argoproj.io": """
        items:
          - metadata: {name: acme-root}
            status:
              sync: {status: OutOfSync}
              health: {status: Progressing}
              operationState: {phase: Running, message: waiting for healthy state of first}
          - metadata: {name: first}
            status:
              conditions: [{type: SyncError, message: "one\\ntwo"}]
              sync: {status: Synced}
              health: {status: Degraded, message: the pod restarts}
              operationState: {phase: Succeeded, message: successfully synced}
        """,
      ]
    ),
  ]

  private static func bootstrap(_ fault: BootstrapFault) -> BadInput {
    BadInput { [fault.diagnostic] }
  }

  /// A bootstrap without Argo CD of its own, at a cluster that gives these answers.
  private static func bootstrap(
    answers: [String: String],
    failure: String = ""
  ) -> BadInput {
    BadInput {
      let plan = BootstrapPlan(.example(timeout: .milliseconds(1)))
      let run = BootstrapRun(
        plan,
        runner: .answering(answers, failure: failure),
        pause: .milliseconds(1)
      ) { _ in }
      do {
        _ = try await run.carryOut(
          rootSource: "rendered/acme/kind/applications",
          convergence: .example
        )
        return []
      } catch let list as DiagnosticList {
        return list.diagnostics
      }
    }
  }
}

extension BootstrapPlan.Setting {
  /// A platform `acme` in its environment `kind`.
  static func example(
    hasBootstrap: Bool = false,
    cluster: LocalCluster? = nil,
    context: String? = "kind-platform-cluster",
    timeout: Duration = .minutes(30),
    awaitsConvergence: Bool = true
  ) -> Self {
    Self(
      name: "acme/kind",
      folder: "rendered/acme/kind",
      hasBootstrap: hasBootstrap,
      root: "acme-root",
      namespace: "argocd",
      cluster: cluster,
      kubectl: "kubectl",
      context: context,
      timeout: timeout,
      awaitsConvergence: awaitsConvergence
    )
  }
}

extension Convergence {
  /// A root with an Application in each of two waves.
  static let example = Convergence(
    root: .init(name: "acme-root", wave: nil, location: nil),
    children: [
      .init(name: "second", wave: 2, location: nil),
      .init(name: "first", wave: 1, location: .init(fileID: "swell/Acme.swift", line: 7)),
    ]
  )
}

extension CommandRunner {
  /// Answers a command by the first text that its own holds, in the texts' order from long to short, and fails where none
  /// fits.
  static func answering(_ answers: [String: String], failure: String = "") -> CommandRunner {
    CommandRunner { command, _, _ in
      let parts = answers.keys.sorted { ($1.count, $1) < ($0.count, $0) }
      guard let part = parts.first(where: command.text.contains) else {
        return CommandOutcome(status: 1, output: [], errors: Array(failure.utf8))
      }
      return CommandOutcome(status: 0, output: Array((answers[part] ?? "").utf8), errors: [])
    }
  }
}
