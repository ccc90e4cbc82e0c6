import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A platform that passed every check: its files can be had, an Application at a time and in any order.
package struct CheckedPlatform: Sendable {
  private let layout: Layout
  private let evaluation: Evaluation
  private let kept: KeptFiles
  /// The waves, and the references that they follow from.
  package let ordered: OrderedGraph
  /// What was found and doesn't stop the run.
  package let warnings: [Diagnostic]
  /// The environment's folder under the output folder.
  package let folder: String
  /// The first line of every file: the mark by which we know our own.
  package let mark: String

  /// Files in the environment's folder, and in no Application's, that others made and that stay.
  package let unmanagedFiles: [UnmanagedFile]

  init(
    judged: JudgedGraph,
    unmanagedFiles: [UnmanagedFile],
    layout: Layout,
    evaluation: Evaluation,
    kept: KeptFiles
  ) {
    self.unmanagedFiles = unmanagedFiles
    self.layout = layout
    self.evaluation = evaluation
    self.kept = kept
    ordered = judged.ordered
    warnings = judged.warnings
    folder = layout.folders.paths.environment
    mark = layout.folders.mark
  }

  /// Every path that is rendered, in no order; each is made as it is asked for.
  package var paths: some Sequence<String> { layout.allPaths }

  /// How many files are rendered.
  package var fileCount: Int { layout.pathCount }

  /// The platform's tables.
  package var graph: ResourceGraph { layout.graph }

  /// What is known about the kinds of its objects.
  var kinds: KindTable { evaluation.kinds }

  /// What the platform says about itself.
  package var setting: PlatformSetting { layout.setting }

  /// The files that belong to no single Application: the root, the Applications themselves, the bootstrap.
  package func environmentFiles() -> [RenderedFile] { layout.environmentFiles() }

  /// What an Application syncs, evaluated again; nil if there is none of the name.
  func content(ofApplication name: String) -> ApplicationContent? {
    evaluation.content(ofApplication: name)
  }

  /// An Application's files, without those that ``FileRetention`` knows to be on disk: kept, or evaluated again.
  ///
  /// - Throws: `DiagnosticList` if its closure gives other objects than when it was checked.
  package func files(
    of application: ResourceGraph.Application
  ) throws(DiagnosticList) -> [RenderedFile] {
    if let files = kept.files(of: application.node.name) { return files }
    return try evaluation.files(of: application)
  }

  /// All of an Application's files, evaluated again: the proof that its closure gives the same every time.
  ///
  /// - Throws: `DiagnosticList` if it doesn't.
  package func filesEvaluatedAgain(
    of application: ResourceGraph.Application
  ) throws(DiagnosticList) -> [RenderedFile] {
    try evaluation.files(of: application)
  }
}
