import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// A platform that passed every check: its files can be made, an Application at a time and in any order.
public struct CheckedPlatform: Sendable {
  /// The waves, and the references that they follow from.
  public let ordered: OrderedGraph
  private let elaboration: Elaboration
  private let layout: Layout
  private let declarations: [String: Application]
  /// What was found and doesn't stop the run.
  public let warnings: [Diagnostic]
  /// Every path that is rendered, in no order.
  public let paths: [String]

  init(
    ordered: OrderedGraph,
    elaboration: Elaboration,
    layout: Layout,
    declarations: [String: Application],
    warnings: [Diagnostic]
  ) {
    self.ordered = ordered
    self.elaboration = elaboration
    self.layout = layout
    self.declarations = declarations
    self.warnings = warnings
    paths = layout.allPaths
  }

  /// The platform's tables.
  public var graph: ResourceGraph { layout.graph }

  /// The environment's folder under the output folder.
  public var folder: String { layout.paths.environment }

  /// The first line of every file: the mark by which we know our own.
  public var mark: String { layout.mark }

  /// The files that belong to no single Application: the root, the Applications themselves, the bootstrap.
  public func environmentFiles() -> [RenderedFile] { layout.environmentFiles() }

  /// What an Application syncs, evaluated again; nil if there is none of the name.
  func content(ofApplication name: String) -> ApplicationContent? {
    declarations[name].map { elaboration.content(of: $0).output }
  }

  /// An Application's folder of objects.
  ///
  /// - Throws: `DiagnosticList` if its closure gives other objects than when it was checked.
  public func files(
    of application: ResourceGraph.Application
  ) throws(DiagnosticList) -> [RenderedFile] {
    guard let declaration = declarations[application.node.name] else { return [] }
    let content = elaboration.content(of: declaration).output
    guard content.objects.map(\.record) == application.objects,
      content.hasSameSources(as: application.sources)
    else {
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
