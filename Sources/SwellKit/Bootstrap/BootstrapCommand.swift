import ArgumentParser
import Compiler
import Diagnostics
import Manifest
import Rendering

/// `swell bootstrap`: the one-time start of a cluster; from then on Argo CD follows Git.
struct BootstrapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bootstrap",
    abstract: "Start a cluster once: Argo CD, its configuration, the root; then wait for it all.",
    discussion: """
      Nothing is applied unless the rendered files are what the specs say. Argo CD reads them from \
      Git, so commit and push them first. Every step may be repeated; once the root is in the \
      cluster, a further run applies only the root and waits.
      """
  )

  @Option(help: "The platform; needed if there are several.")
  var platform: String?

  @Option(help: "The environment; needed if there are several.")
  var environment: String?

  @Option(help: "kubectl's context to write to; the current one unless told.")
  var context: String?

  @Flag(help: "Print every command in order, and change nothing.")
  var dryRun = false

  @Flag(help: "Make the cluster first, unless it is there; for environments named kind or k3s.")
  var createCluster = false

  @Option(help: "The name of the kind cluster to make.")
  var clusterName = "platform-cluster"

  @Option(help: "How long each wait may last, such as 90s or 1h.")
  var timeout = WaitLimit(duration: .minutes(30))

  @Flag(help: "End when the root is applied.")
  var noWait = false

  @Option(help: ArgumentHelp("kubectl, or its path.", valueName: "path"))
  var kubectl = "kubectl"

  @Option(
    help: ArgumentHelp("The folder of the rendered trees.", valueName: "folder"),
    completion: .directory
  )
  var output: String?

  func run() async throws {
    let session = Session.current
    let target = try target(in: session)
    let cluster = try cluster(for: target)
    let checked = try await session.checked([target])
    guard let platform = checked.first else { return }
    let folder = try await folder(of: platform, target, session)
    let runner = CommandRunner.processes
    let graph = platform.graph
    let plan = BootstrapPlan(
      BootstrapPlan.Setting(
        name: target.name,
        folder: folder,
        hasBootstrap: graph.hasBootstrap,
        root: platform.setting.root.name,
        namespace: platform.setting.argoCDNamespace,
        cluster: cluster,
        kubectl: kubectl,
        context: try context(for: cluster, runner),
        timeout: timeout.duration,
        awaitsConvergence: !noWait
      )
    )
    guard !dryRun else { return try session.console.output(plan.script) }
    Interruption.watch()
    let report = { (line: String) in try session.console.output(line + "\n") }
    try report("\(target.name) into context '\(plan.setting.context ?? "")'" + origin(cluster))
    let built = try await BootstrapRun(plan, runner: runner, report: report).carryOut(
      rootSource: rootSource(of: platform.setting),
      convergence: Convergence(platform)
    )
    try report(Self.farewell(plan, built))
  }

  private func target(in session: Session) throws -> Session.Target {
    let targets = try session.targets(platform: platform, environment: environment)
    guard let target = targets.first, targets.count == 1 else {
      let names = targets.map(\.name).joined(separator: ", ")
      throw UsageError("choose one with --platform and --environment: \(names)")
    }
    return target
  }

  private func cluster(for target: Session.Target) throws -> LocalCluster? {
    guard createCluster else { return nil }
    let name = target.environment.name
    guard let provider = LocalCluster.Provider(rawValue: name) else {
      let known = LocalCluster.Provider.allCases.map(\.rawValue).joined(separator: " or ")
      throw UsageError("--create-cluster makes a cluster for an environment named \(known)")
    }
    guard context == nil else {
      throw UsageError("--create-cluster makes the cluster's own context; leave --context out")
    }
    guard clusterName.isDNSLabel else {
      throw UsageError(
        "'\(clusterName)' is not a valid name of a cluster: it has lower-case letters, digits and '-'"
      )
    }
    if provider == .k3s, !dryRun, !ProcessEnvironment.isRoot {
      throw UsageError("--create-cluster installs k3s as a service of this machine: run it as root")
    }
    return LocalCluster(provider: provider, name: clusterName)
  }

  /// The environment's folder, after the comparison that `check` makes.
  private func folder(
    of platform: CheckedPlatform,
    _ target: Session.Target,
    _ session: Session
  ) async throws -> String {
    let folders = try await TargetFolders(
      of: [target],
      output: output,
      sharing: .readers,
      in: session
    )
    defer { folders.unlock() }
    let trees = RenderedTrees([platform], in: folders)
    try trees.refuseForeignFiles()
    session.console.print(trees.foreignManifests(.warning))
    guard let tree = trees.trees.first else { return "" }
    let drift = try await tree.drift(workers: session.workers, progress: nil)
    guard drift.isEmpty else {
      throw BootstrapFault.staleTree(
        target.name,
        files: drift.map { "\($0.state.rawValue): \($0.path)" }
      )
      .failure
    }
    let path = "\(tree.output.path)/\(platform.folder)"
    let working = ProcessEnvironment.workingFolder + "/"
    return path.hasPrefix(working) ? String(path.dropFirst(working.count)) : path
  }

  /// - Throws: `DiagnosticList` if kubectl has no such context; a dry run prints its commands without one all the same.
  private func context(for cluster: LocalCluster?, _ runner: CommandRunner) throws -> String? {
    if let cluster { return cluster.context }
    do {
      return try CurrentContext(kubectl: kubectl, runner: runner).name(asked: context)
    } catch let fault as DiagnosticList {
      guard dryRun else { throw fault }
      return context
    }
  }

  private func origin(_ cluster: LocalCluster?) -> String {
    context == nil && cluster == nil ? ", the current one" : ""
  }

  private func rootSource(of setting: PlatformSetting) -> String {
    let path = FieldPath([.key("spec"), .key("source"), .key("path")])
    return Value.mapping(ApplicationManifest(setting).root.tree)[path]?.string ?? ""
  }

  /// How Argo CD is reached; its password is never printed.
  private static func farewell(_ plan: BootstrapPlan, _ built: BuiltBootstrap) -> String {
    let setting = plan.setting
    var lines: [String] = []
    if let address = built.address { lines.append("Argo CD: \(address)") }
    guard built.installsArgoCD else { return lines.joined(separator: "\n") }
    let forward = setting.kubectl([
      "--namespace", setting.namespace, "port-forward", "service/argocd-server", "8080:443",
    ])
    let password = setting.kubectl([
      "--namespace", setting.namespace, "get", "secret", "argocd-initial-admin-secret",
      "--output", "jsonpath={.data.password}",
    ])
    lines += [
      "before its entrance works: \(forward.text), then localhost:8080",
      "the first sign-in is 'admin'; its password: \(password.text) | base64 -d",
    ]
    return lines.joined(separator: "\n")
  }
}

extension Convergence {
  /// The root and the children of a platform.
  fileprivate init(_ platform: CheckedPlatform) {
    let root = platform.setting.root
    self.init(
      root: Member(name: root.name, wave: nil, location: root.location),
      children: platform.graph.applicationsInSyncOrder.map {
        Member(name: $0.node.name, wave: $0.node.wave ?? 0, location: $0.node.location)
      }
    )
  }
}

/// How long a wait may last, as an option of the command line.
struct WaitLimit: ExpressibleByArgument, CustomStringConvertible {
  let duration: Duration

  init(duration: Duration) { self.duration = duration }

  init?(argument: String) {
    guard let duration = Duration(goDescription: argument), duration > .zero else { return nil }
    self.init(duration: duration)
  }

  var description: String { duration.goDescription }

  var defaultValueDescription: String { description }
}
