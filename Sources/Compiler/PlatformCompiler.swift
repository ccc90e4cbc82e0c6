import Diagnostics
import Manifest
import PlatformDSL
import ResourceGraph
import Resources

/// The passes in their order: from a spec to files, with nothing written and nothing kept that need not be.
///
/// Every Application is evaluated twice: ``check(workers:)`` keeps only who its objects are, and
/// ``CheckedPlatform/files(of:)`` makes them again when they are written. Memory is the tables and one Application a worker.
public struct PlatformCompiler: Sendable {
  private let elaboration: Elaboration
  private let policies: Policies

  /// A compiler of a platform in one of its environments.
  public init(
    platform: Platform,
    environment: Environment,
    kinds: KindTable,
    files: SpecFiles
  ) {
    elaboration = Elaboration(
      platform: platform,
      environment: environment,
      kinds: kinds,
      files: files
    )
    policies = Policies(kinds: kinds)
  }

  /// Evaluates and checks everything, and reports every fault at once.
  ///
  /// - Parameters:
  ///   - workers: How many Applications are evaluated at the same time.
  ///   - progress: Called after each, from any thread.
  /// - Throws: `DiagnosticList` if an error was found.
  public func check(
    workers: Int,
    progress: @escaping @Sendable () -> Void = {}
  ) async throws(DiagnosticList) -> CheckedPlatform {
    let declared = elaboration.applications()
    let applications = declared.output.applications
    let evaluated = await concurrentMap(applications, workers: workers) { application in
      defer { progress() }
      let evaluated = evaluate(application)
      return Diagnosed(Summary(evaluated.output), evaluated.diagnostics)
    }
    var diagnostics = declared.diagnostics + evaluated.flatMap(\.diagnostics)
    diagnostics += policies.diagnostics(for: declared.output.bootstrap)
    let graph = ResourceGraph(
      setting: declared.output.setting,
      applications: evaluated.map(\.output.application),
      bootstrap: declared.output.bootstrap + evaluated.flatMap(\.output.bootstrap),
      unmanaged: declared.output.bootstrap.map(\.record)
    )
    var warnings: [Diagnostic] = []
    let accepted = try policies.check(graph, found: diagnostics)
      .accepted(addingWarningsTo: &warnings)
    return CheckedPlatform(
      elaboration: elaboration,
      layout: Layout(accepted),
      declarations: Dictionary(
        applications.map { ($0.name, $0) },
        uniquingKeysWith: { first, _ in first }
      ),
      warnings: warnings
    )
  }

  /// The names of the environment's Applications, in the order declared.
  ///
  /// - Throws: `DiagnosticList` if the platform's own closure is wrong.
  public func applicationNames() throws(DiagnosticList) -> [String] {
    try declaredApplications().map(\.name)
  }

  /// One Application's content, checked by itself; no other Application is evaluated.
  ///
  /// - Returns: The content and what was found that is no error; nil if no Application has the name.
  /// - Throws: `DiagnosticList` if an error was found.
  public func content(of name: String) throws(DiagnosticList) -> CheckedApplication? {
    let declared = try declaredApplications()
    guard let application = declared.first(where: { $0.name == name }) else { return nil }
    let evaluated = evaluate(application)
    let alone = ResourceGraph(
      setting: elaboration.setting,
      applications: [Summary(evaluated.output).application],
      bootstrap: [],
      unmanaged: []
    )
    var warnings: [Diagnostic] = []
    _ = try policies.check(alone, found: evaluated.diagnostics)
      .accepted(addingWarningsTo: &warnings)
    return CheckedApplication(
      node: evaluated.output.node,
      content: evaluated.output.content,
      warnings: warnings
    )
  }

  private func declaredApplications() throws(DiagnosticList) -> [Application] {
    let declared = elaboration.applications()
    guard !declared.diagnostics.hasErrors else { throw DiagnosticList(declared.diagnostics) }
    return declared.output.applications
  }

  private func evaluate(_ application: Application) -> Diagnosed<EvaluatedApplication> {
    let content = elaboration.content(of: application)
    return Diagnosed(
      EvaluatedApplication(node: elaboration.node(of: application), content: content.output),
      content.diagnostics + policies.diagnostics(for: content.output.objects)
    )
  }
}

private struct EvaluatedApplication {
  let node: ApplicationNode
  let content: ApplicationContent
}

/// What is kept of an Application once its manifests have been checked.
private struct Summary: Sendable {
  let application: ResourceGraph.Application
  let bootstrap: [ObjectNode]

  init(_ evaluated: EvaluatedApplication) {
    application = ResourceGraph.Application(
      node: evaluated.node,
      sources: evaluated.content.withoutObjects,
      objects: evaluated.content.objects.map(\.record)
    )
    bootstrap = evaluated.content.objects.filter(\.isBootstrap)
  }
}
