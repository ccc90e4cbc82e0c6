import Diagnostics

/// What can stop a bootstrap, in the words of the person who has to fix it.
enum BootstrapFault: Sendable, Hashable {
  /// The rendered files of the environment are not what the specs say.
  case staleTree(String, files: [String])
  /// A program is not installed.
  case missingProgram(String, reason: String)
  /// There is no such context, or no current one.
  case noContext(String?, known: [String])
  /// The API server of the context doesn't answer.
  case unreachable(String, reason: String)
  /// The cluster's root Application reads another folder.
  case otherTree(context: String, root: String, found: String, expected: String)
  /// Neither the bootstrap nor the cluster has Argo CD.
  case noArgoCD(context: String)
  /// A step's command failed.
  case failedStep(String, command: ShellCommand, outcome: CommandOutcome)
  /// Not everything was synced and healthy in time.
  case notConverged(String, notes: [Diagnostic.Note])

  /// The fault as one that ends the run.
  var failure: DiagnosticList { DiagnosticList([diagnostic]) }

  var diagnostic: Diagnostic {
    switch self {
    case .staleTree(let tree, let files):
      let shown = files.prefix(10).map { Diagnostic.Note($0) }
      let rest = files.count > 10 ? [Diagnostic.Note("and \(files.count - 10) more")] : []
      return Diagnostic(
        .staleTree,
        "the rendered files of '\(tree)' are not what the specs say, and nothing was applied",
        notes: shown + rest,
        help: "run 'bin/swell render', commit, and let Argo CD's branch have the commit"
      )
    case .missingProgram(let program, let reason):
      return Diagnostic(
        .missingProgram,
        "can't start '\(program)': \(reason)",
        help: "install it, or name kubectl with --kubectl"
      )
    case .noContext(let name, let known):
      let list = known.isEmpty ? "" : "; there is \(known.joined(separator: ", "))"
      let nearest = name.flatMap { Suggestion.help(for: $0, in: known) }
      return Diagnostic(
        .noContext,
        name.map { "kubectl knows no context '\($0)'" + list }
          ?? "kubectl has no current context" + list,
        help: nearest
          ?? "name a cluster's with --context, or make a cluster with --create-cluster"
      )
    case .unreachable(let context, let reason):
      return Diagnostic(
        .unreachable,
        "the cluster of context '\(context)' does not answer: \(reason)",
        help: "start it, or choose another with --context"
      )
    case .otherTree(let context, let root, let found, let expected):
      return Diagnostic(
        .otherTree,
        "the cluster of context '\(context)' follows '\(found)', not '\(expected)'",
        object: "Application \(root)",
        field: "spec.source.path",
        help: "choose the right one with --context; if this cluster is to change, delete the "
          + "Application there first"
      )
    case .noArgoCD(let context):
      return Diagnostic(
        .noArgoCD,
        "neither the bootstrap nor the cluster of context '\(context)' has Argo CD",
        help:
          "put ArgoCDInstallation(version: …) into the spec's Bootstrap { … }, or install Argo CD "
          + "in the cluster"
      )
    case .failedStep(let step, let command, let outcome):
      let lines = outcome.errorText.split(separator: "\n").suffix(10)
      return Diagnostic(
        .failedStep,
        "step '\(step)' failed: '\(command.text)' ended with status \(outcome.status)",
        notes: lines.map { Diagnostic.Note(String($0)) },
        help: "correct it and run the same command again: every step may be repeated"
      )
    case .notConverged(let message, let notes):
      return Diagnostic(
        .notConverged,
        message,
        notes: notes,
        help:
          "fix the first Application named, commit, and run the same command again to go on waiting"
      )
    }
  }
}

extension DiagnosticCode {
  static let staleTree = DiagnosticCode(
    "bootstrap.stale-tree",
    "The rendered files that a bootstrap would apply are not what the specs say.",
    why: """
      After the bootstrap Argo CD follows the repository. If the files differ from the specs, \
      the cluster would be started with something that no commit describes.
      """,
    example: .shell(
      """
      bin/swell bootstrap --environment kind
      """
    )
  )

  static let missingProgram = DiagnosticCode(
    "bootstrap.missing-program",
    "A program that the bootstrap runs is not installed.",
    why: """
      The bootstrap runs kubectl, and kind when it is asked to make a cluster. swell links \
      neither: what it runs is what you could run by hand, and `--dry-run` prints it.
      """,
    example: .shell(
      """
      bin/swell bootstrap --kubectl /no/such/kubectl
      """
    )
  )

  static let noContext = DiagnosticCode(
    "bootstrap.no-context",
    "kubectl has no such context, or no current one, so there is no cluster to write to.",
    why: """
      The bootstrap writes to a cluster, and never guesses which.
      """,
    example: .shell(
      """
      bin/swell bootstrap --context kind-platform-clutser
      """
    )
  )

  static let unreachable = DiagnosticCode(
    "bootstrap.unreachable",
    "The API server of the context does not answer.",
    why: """
      Every step needs it. The bootstrap asks `/readyz` first, so that it doesn't fail half-way.
      """,
    example: .shell(
      """
      kind delete cluster --name platform-cluster
      bin/swell bootstrap --context kind-platform-cluster
      """
    )
  )

  static let otherTree = DiagnosticCode(
    "bootstrap.other-tree",
    "The cluster already follows the tree of another platform or environment.",
    why: """
      Pointing the root Application at another tree would make Argo CD prune everything that the \
      other tree doesn't have. With the wrong context selected, that would empty a production \
      cluster.
      """,
    example: .shell(
      """
      bin/swell bootstrap --environment kind --context production
      """
    )
  )

  static let noArgoCD = DiagnosticCode(
    "bootstrap.no-argo-cd",
    "Neither the bootstrap nor the cluster has Argo CD, so nothing would read the root Application.",
    why: """
      Without Argo CD's definitions the API server rejects the root Application, and without its \
      controller nothing syncs it.
      """,
    example: .shell(
      """
      bin/swell bootstrap
      """
    )
  )

  static let failedStep = DiagnosticCode(
    "bootstrap.failed-step",
    "A command of the bootstrap failed; the steps before it stay applied.",
    why: """
      Every step may be repeated, so nothing is rolled back: correct the cause and run the same \
      command again.
      """,
    example: .shell(
      """
      bin/swell bootstrap --environment kind
      """
    )
  )

  static let notConverged = DiagnosticCode(
    "bootstrap.not-converged",
    "Not every Application was synced and healthy in time.",
    why: """
      Argo CD goes on after swell has stopped waiting. The notes name the Applications that hold \
      their wave, with Argo CD's own messages: the first of them is the one to look at.
      """,
    example: .shell(
      """
      bin/swell bootstrap --timeout 1ms
      """
    )
  )
}
