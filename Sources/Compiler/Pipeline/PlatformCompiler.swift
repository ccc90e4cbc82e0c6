import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// From a spec to files, with nothing written: evaluates every Application once, and passes what it evaluated through the
/// ``Pipeline``.
///
/// The text of an Application is made while its objects are at hand, and kept as ``FileRetention`` says. What isn't kept is
/// evaluated again when it is asked for: memory is the tables, what is kept, and one Application a worker.
package struct PlatformCompiler: Sendable {
  private let elaboration: Elaboration
  private let pipeline: Pipeline

  /// A compiler of a platform in one of its environments.
  ///
  /// - Parameters:
  ///   - rules: Those of the platform's authors, beside swell's own.
  ///   - keepsEdges: Whether references inside Applications are kept for ``CheckedPlatform/ordered``; they cost
  ///     memory, and only `graph` and `explain` ask for them.
  package init(
    platform: Platform,
    environment: Environment,
    kinds: KindTable,
    files: SpecFiles,
    rules: [any Rule] = [],
    keepsEdges: Bool = false
  ) {
    elaboration = Elaboration(
      platform: platform,
      environment: environment,
      kinds: kinds,
      files: files
    )
    pipeline = Pipeline(
      kinds: kinds,
      leniency: Leniency(platform.references),
      rules: rules,
      keepsEdges: keepsEdges,
      inferredWaves: platform.inferredWaves
    )
  }

  /// Evaluates and checks everything, and reports every fault at once.
  ///
  /// - Parameters:
  ///   - workers: How many Applications are evaluated at the same time.
  ///   - retention: Which files are kept until they are asked for.
  ///   - progress: Called after each Application, from any thread.
  /// - Throws: `DiagnosticList` if an error was found.
  package func check(
    workers: Int,
    keeping retention: FileRetention = FileRetention(),
    progress: @escaping @Sendable () -> Void = {}
  ) async throws(DiagnosticList) -> CheckedPlatform {
    let declared = elaboration.declared()
    let setting = elaboration.setting
    let ownership = OwnershipContract(declared.ownerships)
    let references = ApplicationReferences(setting, linking: pipeline.contentLinking)
    let layout = FolderLayout(paths: elaboration.paths)
    let kept = KeptFiles(retention)
    let evaluated = await concurrentMap(declared.applications, workers: workers) { application in
      defer { progress() }
      let evaluated = evaluate(application, ownership, layout)
      kept.keep(evaluated.output.files, of: application.name)
      var summary = evaluated.output.summary
      summary.content.links.ownNeeds = references.needs(
        of: summary.node,
        evaluated.output.content
      )
      return Diagnosed(summary, evaluated.diagnostics)
    }
    let outside = pipeline.summary(
      of: declared.bootstrap,
      in: nil,
      objects: declared.bootstrap.objects.map(\.record),
      argoCDNamespace: setting.argoCDNamespace
    )
    let graph = ResourceGraph(
      setting: setting,
      applications: evaluated.map(\.output),
      unmanaged: outside.output,
      externals: declared.externals
    )
    let judged = try await pipeline.judge(
      graph,
      of: setting,
      found: declared.diagnostics + evaluated.flatMap(\.diagnostics) + outside.diagnostics
        + ownership.diagnostics(for: declared.bootstrap.objects),
      root: references.rootNeeds,
      owners: ownership.namespaces
    )
    return CheckedPlatform(
      judged: judged,
      unmanagedFiles: declared.unmanagedFiles,
      layout: Layout(judged, of: setting, folders: layout),
      evaluation: Evaluation(
        elaboration: elaboration,
        layout: layout,
        applications: declared.applications
      ),
      kept: kept
    )
  }

  /// The names of the environment's Applications, in the order declared.
  ///
  /// - Throws: `DiagnosticList` if the platform's own closure is wrong.
  package func applicationNames() throws(DiagnosticList) -> [String] {
    try elaboration.declared().accepted().applications.map(\.name)
  }

  /// One Application's content, checked by itself; no other Application is evaluated.
  ///
  /// - Returns: The content and what was found that is no error; nil if no Application has the name.
  /// - Throws: `DiagnosticList` if an error was found.
  package func content(
    of name: String
  ) throws(DiagnosticList) -> Diagnosed<(node: ApplicationNode, content: ApplicationContent)>? {
    let declared = try elaboration.declared(only: name).accepted()
    guard let application = declared.applications.first(where: { $0.name == name }) else {
      return nil
    }
    let evaluated = evaluate(
      application,
      OwnershipContract(declared.ownerships),
      FolderLayout(paths: elaboration.paths)
    )
    let (summary, content) = (evaluated.output.summary, evaluated.output.content)
    let alone = ResourceGraph(
      setting: elaboration.setting,
      applications: [summary],
      unmanaged: ContentSummary()
    )
    let warnings = try pipeline.judgeAlone(alone, found: evaluated.diagnostics)
    return Diagnosed((summary.node, content), warnings)
  }

  private struct EvaluatedApplication {
    let summary: ResourceGraph.Application
    let content: ApplicationContent
    let files: [RenderedFile]
  }

  private func evaluate(
    _ application: Application,
    _ ownership: OwnershipContract,
    _ layout: FolderLayout
  ) -> Diagnosed<EvaluatedApplication> {
    let content = elaboration.content(of: application)
    let node = elaboration.node(of: application)
    let folder = layout.folder(of: application.name, holding: content.output)
    let summary = pipeline.summary(
      of: content.output,
      in: node,
      objects: folder.objects,
      argoCDNamespace: elaboration.platform.argoCDNamespace
    )
    return Diagnosed(
      EvaluatedApplication(
        summary: .init(node: node, content: summary.output),
        content: content.output,
        files: folder.files
      ),
      content.diagnostics + summary.diagnostics
        + ownership.diagnostics(for: content.output.objects)
        + ownership.diagnostics(for: application, content.output)
    )
  }
}
