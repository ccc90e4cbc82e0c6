import Diagnostics
import Manifest
import YAML

/// Carries a plan out: asks first, then runs one step after the other.
struct BootstrapRun {
  private let plan: BootstrapPlan
  private let runner: CommandRunner
  /// Says what happens, a line at a time.
  private let report: (String) throws -> Void
  /// How long to wait before the cluster is asked again.
  private let pause: Duration

  private var setting: BootstrapPlan.Setting { plan.setting }
  /// What diagnostics call the cluster.
  private var contextName: String { setting.context ?? "the current one" }

  init(
    _ plan: BootstrapPlan,
    runner: CommandRunner,
    pause: Duration = .seconds(2),
    report: @escaping (String) throws -> Void
  ) {
    self.plan = plan
    self.runner = runner
    self.pause = pause
    self.report = report
  }

  /// Makes the cluster if the plan has one, installs what the bootstrap holds, applies the root, and waits.
  ///
  /// - Parameters:
  ///   - rootSource: Where the root Application reads, by which a cluster of another tree is known.
  ///   - convergence: The Applications to wait for.
  /// - Returns: What was built of the bootstrap.
  /// - Throws: `DiagnosticList` with what stopped it; steps that were carried out stay, and may be repeated.
  func carryOut(rootSource: String, convergence: Convergence) async throws -> BuiltBootstrap {
    let built = try build()
    var hasTakenOver = false
    var hasAsked = false
    for (index, step) in plan.steps.enumerated() {
      if case .create(let cluster) = step.action {
        try report("\(index + 1). \(step.purpose)")
        try create(cluster, step)
        try await awaitAnswer()
        continue
      }
      if !hasAsked {
        hasTakenOver = try ask(built, rootSource: rootSource)
        hasAsked = true
      }
      if step.isBeforeTakeover, hasTakenOver { continue }
      try report("\(index + 1). \(step.purpose)")
      switch step.action {
      case .create: break
      case .feed(let selection, let command):
        let input = built.manifests(selection)
        if !input.isEmpty { try await execute(step, command, input) }
      case .run(let command): try await execute(step, command, [])
      case .poll(let command): try await poll(command, convergence)
      }
    }
    return built
  }

  private func build() throws -> BuiltBootstrap {
    guard let command = plan.build else { return BuiltBootstrap() }
    let outcome = try runner.run(command, [], .kept)
    guard outcome.succeeded else {
      throw BootstrapFault.failedStep("build the bootstrap", command: command, outcome: outcome)
        .failure
    }
    return try BuiltBootstrap(reading: outcome.output)
  }

  private func create(_ cluster: LocalCluster, _ step: BootstrapStep) throws {
    guard try !cluster.exists(in: runner.run(cluster.inventory, [], .kept)) else {
      return try report("   it is there")
    }
    let input = Array(cluster.configuration.utf8)
    let outcome = try runner.run(cluster.creation, input, .shown)
    guard outcome.succeeded else { throw failure(of: step, cluster.creation, outcome) }
  }

  private var question: ShellCommand {
    setting.kubectl(["get", "--raw=/readyz", "--request-timeout=20s"])
  }

  /// A cluster that was just made may need a moment.
  private func awaitAnswer() async throws {
    let deadline = ContinuousClock.now + setting.timeout
    while try !runner.run(question, [], .kept).succeeded, ContinuousClock.now < deadline {
      try await Task.sleep(for: pause)
    }
  }

  /// Whether Argo CD has taken over already; refuses a cluster that can't be the right one.
  private func ask(_ built: BuiltBootstrap, rootSource: String) throws -> Bool {
    let answer = try runner.run(question, [], .kept)
    guard answer.succeeded else {
      throw BootstrapFault.unreachable(contextName, reason: answer.lastError).failure
    }
    let definition = setting.kubectl([
      "get", "customresourcedefinitions.apiextensions.k8s.io", BuiltBootstrap.definition,
      "--ignore-not-found", "--output", "name",
    ])
    guard try !read(definition).text.isEmpty else {
      guard built.installsArgoCD else {
        throw BootstrapFault.noArgoCD(context: contextName).failure
      }
      return false
    }
    let root = setting.kubectl([
      "--namespace", setting.namespace, "get", "applications.argoproj.io", setting.root,
      "--ignore-not-found", "--output", "yaml",
    ])
    let found = try Self.documents(in: read(root).output).first
    guard let found else { return false }
    let source = FieldPath([.key("spec"), .key("source"), .key("path")])
    if let path = found[source]?.string, path != rootSource {
      throw BootstrapFault.otherTree(
        context: contextName,
        root: setting.root,
        found: path,
        expected: rootSource
      )
      .failure
    }
    try report("Argo CD has taken over: what the bootstrap holds is left to it")
    return true
  }

  private func read(_ command: ShellCommand) throws -> CommandOutcome {
    let outcome = try runner.run(command, [], .kept)
    guard outcome.succeeded else {
      throw BootstrapFault.failedStep("look at the cluster", command: command, outcome: outcome)
        .failure
    }
    return outcome
  }

  private func execute(
    _ step: BootstrapStep,
    _ command: ShellCommand,
    _ input: [UInt8]
  ) async throws {
    var attempts = 1
    while true {
      let outcome = try runner.run(command, input, step.isWatched ? .shown : .kept)
      if outcome.succeeded {
        if !outcome.text.isEmpty {
          try report(outcome.text.split(separator: "\n").map { "   \($0)" }.joined(separator: "\n"))
        }
        return
      }
      guard Self.isEarly(outcome), attempts < 10 else {
        throw failure(of: step, command, outcome)
      }
      attempts += 1
      try await Task.sleep(for: pause)
    }
  }

  /// What was just applied is served, and has a status, a moment later.
  private static func isEarly(_ outcome: CommandOutcome) -> Bool {
    [
      "no matches for kind", "could not find the requested resource",
      "status.conditions accessor error",
    ]
    .contains(where: outcome.errorText.contains)
  }

  private func poll(_ command: ShellCommand, _ convergence: Convergence) async throws {
    var convergence = convergence
    let start = ContinuousClock.now
    var lastError: String?
    while true {
      let outcome = try runner.run(command, [], .kept)
      lastError = outcome.succeeded ? nil : outcome.lastError
      if outcome.succeeded, let list = try Self.documents(in: outcome.output).first {
        let elapsed = Duration.seconds(start.duration(to: .now).components.seconds)
        for line in convergence.observe(list) {
          try report("   \(elapsed.goDescription)  \(line)")
        }
        if convergence.isComplete { return try report(convergence.summary) }
      }
      guard start.duration(to: .now) + pause < setting.timeout else {
        throw DiagnosticList([convergence.fault(after: setting.timeout, lastError: lastError)])
      }
      try await Task.sleep(for: pause)
    }
  }

  private func failure(
    of step: BootstrapStep,
    _ command: ShellCommand,
    _ outcome: CommandOutcome
  ) -> DiagnosticList {
    BootstrapFault.failedStep(step.purpose, command: command, outcome: outcome).failure
  }

  private static func documents(in bytes: [UInt8]) throws(DiagnosticList) -> [Value] {
    let documents = YAMLReader.documents(in: bytes, path: "kubectl", dialect: .kubernetes)
    guard !documents.diagnostics.hasErrors else { throw DiagnosticList(documents.diagnostics) }
    return documents.output.map(\.value)
  }
}

extension CommandOutcome {
  /// What it said last before it failed.
  fileprivate var lastError: String {
    errorText.split(separator: "\n").last.map(String.init) ?? "status \(status)"
  }
}
