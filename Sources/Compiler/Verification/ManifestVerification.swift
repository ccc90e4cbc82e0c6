import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// The linker, the waves and the policies over manifests that others wrote.
///
/// Objects belong to the Application whose source is their folder; what belongs to none is taken as applied by other means,
/// before or beside.
package struct ManifestVerification: Sendable {
  /// What was found.
  package struct Report: Sendable {
    /// The faults, in the order in which they are printed.
    package let diagnostics: [Diagnostic]
    /// The objects and what they need of each other.
    package let ordered: OrderedGraph
    /// How many objects were judged.
    package let objects: Int
    /// What was taken for granted.
    package let assumptions: [String]
    /// What was not judged, and why.
    package let notes: [String]
  }

  /// Every code under which it reports, beside those of the pipeline.
  static let codes: [DiagnosticCode] = [
    .kustomizeMissing, .kustomizeBuild, .kustomizeUnlisted, .unusableDocument, .sourcePath,
    .sourceLeftOut,
  ]

  private let kinds: KindTable

  /// A verification with what is known about kinds.
  package init(kinds: KindTable) { self.kinds = kinds }

  /// Verifies the objects of one cluster.
  ///
  /// - Parameters:
  ///   - files: What is to be read; files that are no manifests are left out.
  ///   - scope: Which part of a repository they are.
  ///   - externals: What is there without being among them.
  ///   - keepsEdges: Whether references inside Applications are kept in ``Report/ordered``.
  package func verify(
    _ files: [SpecFiles.File],
    scope: InputScope = .everything,
    externals: [ExternalObject] = [],
    keepsEdges: Bool = false
  ) -> Report {
    let tree = ManifestTree(files: files, kinds: kinds, scope: scope)
    let sorted = SortedManifests(tree)
    let pipeline = Pipeline(
      kinds: kinds,
      leniency: .verification,
      keepsEdges: keepsEdges,
      followsConventions: true,
      inferredWaves: -1_000...1_000
    )
    var diagnostics = tree.diagnostics + sorted.diagnostics
    func summary(
      of content: ApplicationContent,
      in node: ApplicationNode?,
      keepsRecords: Bool = true
    ) -> ContentSummary {
      let summary = pipeline.summary(
        of: content,
        in: node,
        objects: keepsRecords ? content.objects.filter(\.isNamed).map(\.record) : [],
        argoCDNamespace: nil
      )
      diagnostics += summary.diagnostics
      return summary.output
    }
    let applications = sorted.applications.map { part in
      let node = part.application.node
      var content = part.application.content
      content.objects = part.objects
      return ResourceGraph.Application(node: node, content: summary(of: content, in: node))
    }
    let others = sorted.groups.map { group in
      var content = ApplicationContent()
      content.objects = group.objects
      return summary(of: content, in: nil, keepsRecords: !group.isAlternative)
    }
    // a secret in Git is one wherever it stands
    diagnostics += pipeline.secrets(in: (tree.unlisted + sorted.leftOut).map(\.node))
    let graph = ResourceGraph(
      setting: nil,
      applications: applications,
      unmanaged: ContentSummary(merging: others),
      externals: externals,
      doubts: Doubts(sorted, tree, kinds: kinds)
    )
    let ordered = pipeline.order(graph)
    diagnostics += MissingFolder.diagnostics(for: sorted.objects, in: tree, kinds)
    diagnostics += ordered.diagnostics + ForeignProjects(sorted, kinds: kinds).diagnostics
    return Report(
      diagnostics: DiagnosticList(diagnostics).diagnostics,
      ordered: ordered.output,
      objects: sorted.objects.count,
      assumptions: Array(Set(ordered.output.assumptions)).sorted(),
      notes: (tree.notes + Set(sorted.doubts.map(\.note))).sorted()
    )
  }
}
