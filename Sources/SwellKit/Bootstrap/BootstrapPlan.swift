import Manifest

/// Everything that a bootstrap runs, in order, as values: it is printed as it would be run.
struct BootstrapPlan: Sendable, Hashable {
  /// What the steps depend on.
  struct Setting: Sendable, Hashable {
    /// The platform and its environment, as `platform/environment`.
    let name: String
    /// The environment's folder, as the commands name it.
    let folder: String
    /// Whether anything must exist before Argo CD takes over.
    let hasBootstrap: Bool
    /// The root Application's name.
    let root: String
    /// The namespace of Argo CD and its Applications.
    let namespace: String
    /// The cluster to make; nil takes one that is there.
    let cluster: LocalCluster?
    /// `kubectl`, or its path.
    let kubectl: String
    /// Nil leaves kubectl its current one.
    let context: String?
    /// How long each wait may last.
    let timeout: Duration
    /// Whether the last step waits for the Applications.
    let awaitsConvergence: Bool
  }

  /// The manager of every field that is applied: Argo CD's own, so that what it applies later takes the fields over, and a
  /// line that leaves Git leaves the cluster too.
  ///
  /// Source: gitops-engine, `common.ArgoCDSSAManager`.
  static let fieldManager = "argocd-controller"

  let setting: Setting
  /// The steps behind ``build``.
  let steps: [BootstrapStep]

  init(_ setting: Setting) {
    self.setting = setting
    var steps: [BootstrapStep] = []
    if let cluster = setting.cluster {
      steps.append(BootstrapStep("the \(cluster.provider) cluster", .create(cluster)))
    }
    if setting.hasBootstrap { steps += Self.installation(setting) }
    let root = setting.kubectl(
      Self.apply(file: "\(setting.folder)/root.yaml")
    )
    steps.append(BootstrapStep("the root Application \(setting.root)", .run(root)))
    if setting.awaitsConvergence {
      steps.append(
        BootstrapStep("all Applications synced and healthy", .poll(setting.applications))
      )
    }
    self.steps = steps
  }

  /// Prints what the bootstrap applies; it reads the remote manifests, and no cluster.
  var build: ShellCommand? {
    guard setting.hasBootstrap else { return nil }
    return ShellCommand(setting.kubectl, ["kustomize", "\(setting.folder)/bootstrap"])
  }

  private static func installation(_ setting: Setting) -> [BootstrapStep] {
    let timeout = "--timeout=\(setting.timeout.goDescription)"
    let apply = setting.kubectl(apply(file: "-"))
    return [
      BootstrapStep(
        "namespaces and definitions",
        .feed(.foundations, apply),
        isBeforeTakeover: true
      ),
      BootstrapStep(
        "definitions established",
        .feed(
          .definitions,
          setting.kubectl(["wait", "--for=condition=Established", timeout, "-f", "-"])
        ),
        isBeforeTakeover: true
      ),
      BootstrapStep(
        "everything else of the bootstrap",
        .feed(.rest, apply),
        isBeforeTakeover: true
      ),
      BootstrapStep(
        "Argo CD rolled out",
        .feed(.workloads, setting.kubectl(["rollout", "status", timeout, "-f", "-"])),
        isWatched: true
      ),
    ]
  }

  private static func apply(file: String) -> [String] {
    [
      "apply", "--server-side", "--force-conflicts", "--field-manager=\(fieldManager)", "-f", file,
    ]
  }
}

extension BootstrapPlan.Setting {
  /// A kubectl command at the cluster.
  func kubectl(_ arguments: [String]) -> ShellCommand {
    var all: [String] = []
    if let kubeconfig = cluster?.kubeconfig { all += ["--kubeconfig", kubeconfig] }
    if let context { all += ["--context", context] }
    return ShellCommand(kubectl, all + arguments)
  }

  /// Reads every Application of Argo CD's namespace.
  var applications: ShellCommand {
    kubectl(["--namespace", namespace, "get", "applications.argoproj.io", "--output", "yaml"])
  }
}

extension BootstrapPlan {
  /// The commands as a POSIX shell runs them, each copy with what it is for.
  var script: String {
    let context = setting.context.map { "the context '\($0)'" } ?? "the current context"
    var lines = ["# \(setting.name) into \(context)"]
    if let build {
      lines += ["", "# what the bootstrap holds; its remote manifests are downloaded"]
      lines.append("built=$(\(build.text))")
    }
    for (index, step) in steps.enumerated() {
      lines += ["", "# \(index + 1). \(step.purpose)" + note(on: step)]
      lines += Self.lines(of: step.action)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func note(on step: BootstrapStep) -> String {
    switch step.action {
    case .create: "; left out if it is there"
    case .poll: "; asked again until they are, at most \(setting.timeout.goDescription)"
    case .feed, .run:
      step.isBeforeTakeover ? "; left out once \(setting.root) is in the cluster" : ""
    }
  }

  private static func lines(of action: BootstrapStep.Action) -> [String] {
    switch action {
    case .create(let cluster):
      guard !cluster.configuration.isEmpty else { return [cluster.creation.text] }
      return ["\(cluster.creation.text) <<'END'", "\(cluster.configuration)END"]
    case .feed(let selection, let command):
      return [#"printf '%s\n' "$built" | \#(selection.filter.text) | \#(command.text)"#]
    case .run(let command), .poll(let command): return [command.text]
    }
  }
}
