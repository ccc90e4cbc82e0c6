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
  /// - Parameter workers: How many Applications are evaluated at the same time.
  /// - Throws: `DiagnosticList` if an error was found.
  public func check(workers: Int) async throws(DiagnosticList) -> CheckedPlatform {
    let declared = elaboration.applications()
    let applications = declared.output.applications
    let checked = await concurrentMap(applications, workers: workers) { check($0) }
    var diagnostics = declared.diagnostics + checked.flatMap(\.diagnostics)
    diagnostics += policies.diagnostics(for: declared.output.bootstrap)
    let graph = ResourceGraph(
      setting: declared.output.setting,
      applications: checked.map(\.output.application),
      bootstrap: declared.output.bootstrap + checked.flatMap(\.output.bootstrap),
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
    let declared = elaboration.applications()
    guard !declared.diagnostics.hasErrors else { throw DiagnosticList(declared.diagnostics) }
    return declared.output.applications.map(\.name)
  }

  /// One Application's content, checked by itself; no other Application is evaluated.
  ///
  /// - Returns: Nil if no Application has the name.
  /// - Throws: `DiagnosticList` if an error was found.
  public func content(
    of name: String
  ) throws(DiagnosticList) -> (application: ApplicationNode, content: ApplicationContent)? {
    let declared = elaboration.applications()
    guard !declared.diagnostics.hasErrors else { throw DiagnosticList(declared.diagnostics) }
    guard let application = declared.output.applications.first(where: { $0.name == name }) else {
      return nil
    }
    let content = elaboration.content(of: application).output
    let checked = check(application)
    let alone = ResourceGraph(
      setting: declared.output.setting,
      applications: [checked.output.application],
      bootstrap: [],
      unmanaged: []
    )
    var warnings: [Diagnostic] = []
    _ = try policies.check(alone, found: checked.diagnostics)
      .accepted(addingWarningsTo: &warnings)
    return (elaboration.node(of: application), content)
  }

  private func check(
    _ application: Application
  ) -> Diagnosed<(application: ResourceGraph.Application, bootstrap: [ObjectNode])> {
    let content = elaboration.content(of: application)
    let objects = content.output.objects
    return Diagnosed(
      (
        ResourceGraph.Application(
          node: elaboration.node(of: application),
          sources: content.output.withoutObjects,
          objects: objects.map(\.record)
        ),
        objects.filter(\.isBootstrap)
      ),
      content.diagnostics + policies.diagnostics(for: objects)
    )
  }
}

/// A platform that passed every check: its files can be made, an Application at a time and in any order.
public struct CheckedPlatform: Sendable {
  private let elaboration: Elaboration
  private let layout: Layout
  private let declarations: [String: Application]
  /// What was found and doesn't stop the run.
  public let warnings: [Diagnostic]

  init(
    elaboration: Elaboration,
    layout: Layout,
    declarations: [String: Application],
    warnings: [Diagnostic]
  ) {
    self.elaboration = elaboration
    self.layout = layout
    self.declarations = declarations
    self.warnings = warnings
  }

  /// The platform's tables.
  public var graph: ResourceGraph { layout.graph }

  /// The environment's folder under the output folder.
  public var folder: String { layout.paths.environment }

  /// The first line of every file: the mark by which we know our own.
  public var mark: String { layout.mark }

  /// Every path that is rendered, in no order.
  public var paths: [String] { layout.allPaths }

  /// The files that belong to no single Application: the root, the Applications themselves, the bootstrap.
  public func environmentFiles() -> [RenderedFile] { layout.environmentFiles() }

  /// An Application's folder of objects.
  ///
  /// - Throws: `DiagnosticList` if its closure gives other objects than when it was checked.
  public func files(
    of application: ResourceGraph.Application
  ) throws(DiagnosticList) -> [RenderedFile] {
    guard let declaration = declarations[application.node.name] else { return [] }
    let content = elaboration.content(of: declaration).output
    guard content.objects.map(\.record) == application.objects else {
      throw DiagnosticList([
        Diagnostic(
          .nondeterministic,
          "Application '\(application.node.name)' gave other objects when it was evaluated again",
          at: application.node.location,
          help: "use no clock, no randomness and no global state in a spec"
        )
      ])
    }
    return layout.files(of: application, content: content)
  }
}
