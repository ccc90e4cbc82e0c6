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
  private let applicationLinking: ApplicationLinking
  private let linking: Linking

  /// A compiler of a platform in one of its environments.
  ///
  /// - Parameter keepsEdges: Whether references inside Applications are kept for ``CheckedPlatform/ordered``; they cost
  ///   memory, and only `graph` and `explain` ask for them.
  public init(
    platform: Platform,
    environment: Environment,
    kinds: KindTable,
    files: SpecFiles,
    keepsEdges: Bool = false
  ) {
    elaboration = Elaboration(
      platform: platform,
      environment: environment,
      kinds: kinds,
      files: files
    )
    policies = Policies(kinds: kinds)
    applicationLinking = ApplicationLinking(kinds: kinds, keepsEdges: keepsEdges)
    linking = Linking(kinds: kinds)
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
      let links = applicationLinking.links(of: evaluated.output.content.objects)
      return Diagnosed(Summary(evaluated.output, links), evaluated.diagnostics)
    }
    var diagnostics = declared.diagnostics + evaluated.flatMap(\.diagnostics)
    let unmanaged = declared.output.bootstrap
    diagnostics += policies.diagnostics(for: unmanaged)
    let summaries = evaluated.map(\.output).sorted {
      ResourceGraph.precedes($0.application, $1.application)
    }
    let graph = ResourceGraph(
      setting: declared.output.setting,
      applications: summaries.map(\.application),
      bootstrap: unmanaged.objects + evaluated.flatMap(\.output.bootstrap),
      unmanaged: unmanaged.objects.map(\.record),
      unmanagedKustomization: unmanaged.kustomization
    )
    var warnings: [Diagnostic] = []
    // what refers to an object that couldn't be made is no fault of its own
    if diagnostics.hasErrors {
      _ = try policies.check(graph, found: diagnostics).accepted(addingWarningsTo: &warnings)
    }
    let unmanagedLinks = applicationLinking.links(of: unmanaged.objects)
    let linked = linking.link(
      graph,
      links: summaries.map(\.links),
      unmanaged: unmanagedLinks.output,
      externals: declared.output.externals
    )
    let ordered = Waves().order(linked.output)
    diagnostics += unmanagedLinks.diagnostics + summaries.flatMap(\.linkFaults)
    diagnostics += linked.diagnostics + ordered.diagnostics
    let accepted = try policies.check(ordered.output.graph, found: diagnostics)
      .accepted(addingWarningsTo: &warnings)
    return CheckedPlatform(
      ordered: ordered.output,
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
      applications: [Summary(evaluated.output, Diagnosed(ApplicationLinks())).application],
      bootstrap: [],
      unmanaged: [],
      unmanagedKustomization: nil
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
    let node = elaboration.node(of: application)
    return Diagnosed(
      EvaluatedApplication(node: node, content: content.output),
      content.diagnostics + policies.diagnostics(for: content.output, in: node)
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
  let links: ApplicationLinks
  /// What is wrong with references inside; reported only if the objects themselves are right.
  let linkFaults: [Diagnostic]

  init(_ evaluated: EvaluatedApplication, _ links: Diagnosed<ApplicationLinks>) {
    self.links = links.output
    linkFaults = links.diagnostics
    application = ResourceGraph.Application(
      node: evaluated.node,
      sources: evaluated.content.withoutObjects,
      objects: evaluated.content.objects.map(\.record)
    )
    bootstrap = evaluated.content.objects.filter(\.isBootstrap)
  }
}
