import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
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
    policies = Policies(
      kinds: kinds,
      strictness: platform.references == .required ? .complete : .partial
    )
    applicationLinking = ApplicationLinking(kinds: kinds, keepsEdges: keepsEdges)
    linking = Linking(kinds: kinds, keepsEdges: keepsEdges)
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
    let ownership = OwnershipContract(declared.output.ownerships)
    let evaluated = await concurrentMap(applications, workers: workers) { application in
      defer { progress() }
      let evaluated = evaluate(application, ownership)
      let links = applicationLinking.links(of: evaluated.output.content.objects)
      let parts = ProjectParts(
        evaluated.output.content.objects,
        argoCDNamespace: elaboration.platform.argoCDNamespace
      )
      return Diagnosed(Summary(evaluated.output, links, parts), evaluated.diagnostics)
    }
    var diagnostics = declared.diagnostics + evaluated.flatMap(\.diagnostics)
    let unmanaged = declared.output.bootstrap
    diagnostics += policies.diagnostics(for: unmanaged)
    diagnostics += ownership.diagnostics(for: unmanaged.objects)
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
    let references = ApplicationReferences.adding(
      to: summaries.map(\.links),
      unmanaged: unmanagedLinks.output,
      graph,
      linking: applicationLinking
    )
    let linked = linking.link(
      graph,
      links: references.links,
      unmanaged: references.unmanaged,
      externals: declared.output.externals
    )
    let ordered = Waves(inferredWaves: elaboration.platform.inferredWaves).order(linked.output)
    diagnostics += elaboration.platform.references.judged(
      unmanagedLinks.diagnostics + summaries.flatMap(\.linkFaults) + linked.diagnostics
        + ordered.diagnostics
    )
    diagnostics += Projects.diagnostics(
      for: graph,
      parts: summaries.map(\.parts),
      unmanaged: ProjectParts(
        unmanaged.objects,
        argoCDNamespace: graph.setting.argoCDNamespace
      ),
      owners: ownership.namespaces
    )
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
    try declaredPlatform().applications.map(\.name)
  }

  /// One Application's content, checked by itself; no other Application is evaluated.
  ///
  /// - Returns: The content and what was found that is no error; nil if no Application has the name.
  /// - Throws: `DiagnosticList` if an error was found.
  public func content(of name: String) throws(DiagnosticList) -> CheckedApplication? {
    let declared = try declaredPlatform()
    guard let application = declared.applications.first(where: { $0.name == name }) else {
      return nil
    }
    let evaluated = evaluate(application, OwnershipContract(declared.ownerships))
    let alone = ResourceGraph(
      setting: elaboration.setting,
      applications: [Summary(evaluated.output).application],
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

  private func declaredPlatform() throws(DiagnosticList) -> DeclaredPlatform {
    let declared = elaboration.applications()
    guard !declared.diagnostics.hasErrors else { throw DiagnosticList(declared.diagnostics) }
    return declared.output
  }

  private func evaluate(
    _ application: Application,
    _ ownership: OwnershipContract
  ) -> Diagnosed<EvaluatedApplication> {
    let content = elaboration.content(of: application)
    let node = elaboration.node(of: application)
    return Diagnosed(
      EvaluatedApplication(node: node, content: content.output),
      content.diagnostics + policies.diagnostics(for: content.output, in: node)
        + ownership.diagnostics(for: content.output.objects)
        + ownership.diagnostics(for: application, content.output)
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
  let parts: ProjectParts

  init(
    _ evaluated: EvaluatedApplication,
    _ links: Diagnosed<ApplicationLinks> = Diagnosed(ApplicationLinks()),
    _ parts: ProjectParts = ProjectParts([], argoCDNamespace: nil)
  ) {
    self.links = links.output
    self.parts = parts
    linkFaults = links.diagnostics
    application = ResourceGraph.Application(
      node: evaluated.node,
      sources: evaluated.content.withoutObjects,
      objects: evaluated.content.objects.map(\.record)
    )
    bootstrap = evaluated.content.objects.filter(\.isBootstrap)
  }
}

extension ReferenceChecking {
  /// What was found about references and the order that follows from them, as the platform wants it.
  fileprivate func judged(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard self == .reported else { return diagnostics }
    return diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.severity = .warning
      return diagnostic
    }
  }
}
