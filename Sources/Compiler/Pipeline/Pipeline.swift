import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// The passes between evaluated Applications and a graph that may be laid out: the one list that `render`, `check`,
/// `generate` and `verify` go through.
///
/// ``summary(of:in:argoCDNamespace:)`` judges each content while its manifests are at hand, and keeps what the rest needs.
/// ``order(_:root:)`` resolves and orders the whole, and ``judge(_:of:found:root:owners:)`` adds what AppProjects allow. Each stage's type is made by one pass alone:
/// ``ResourceGraph`` → ``LinkedGraph`` → ``OrderedGraph`` → ``JudgedGraph``.
struct Pipeline: Sendable {
  private let leniency: Leniency
  private let policies: Policies
  private let linking: Linking
  private let waves: Waves
  /// Resolves references inside one content.
  let contentLinking: ApplicationLinking

  /// - Parameters:
  ///   - keepsEdges: Whether references that order no Applications are kept, for `graph` and `explain`.
  ///   - followsConventions: Whether fields of kinds that aren't known are read by how they are called.
  ///   - rules: Those of the platform's authors, beside swell's own.
  init(
    kinds: KindTable,
    leniency: Leniency,
    rules: [any Rule] = [],
    keepsEdges: Bool,
    followsConventions: Bool = false,
    inferredWaves: ClosedRange<Int>
  ) {
    self.leniency = leniency
    policies = Policies(kinds: kinds, leniency: leniency, rules: rules)
    linking = Linking(kinds: kinds, leniency: leniency, keepsEdges: keepsEdges)
    waves = Waves(
      inferredWaves: inferredWaves,
      checkedIn: leniency == .verification ? kinds : nil
    )
    contentLinking = ApplicationLinking(
      kinds: kinds,
      keepsEdges: keepsEdges,
      followsConventions: followsConventions
    )
  }

  /// What is kept of a content, and what its own policies say.
  ///
  /// - Parameters:
  ///   - node: The Application that syncs it; nil if none does.
  ///   - objects: What the tables keep of its objects.
  ///   - argoCDNamespace: Where Applications may live whatever their AppProject says.
  func summary(
    of content: ApplicationContent,
    in node: ApplicationNode?,
    objects: [ObjectRecord],
    argoCDNamespace: String?
  ) -> Diagnosed<ContentSummary> {
    let linked = contentLinking.links(of: content.objects)
    var links = linked.output
    links.faults = linked.diagnostics
    return Diagnosed(
      ContentSummary(
        of: content,
        objects: objects,
        links: links,
        projects: ProjectParts(content.objects, argoCDNamespace: argoCDNamespace)
      ),
      policies.diagnostics(for: content, in: node)
    )
  }

  /// The secrets in objects that nobody applies.
  func secrets(in objects: [ObjectNode]) -> [Diagnostic] {
    policies.diagnostics(for: objects).filter {
      $0.code == .exposedSecret || $0.code == .literalSecret
    }
  }

  /// Resolves every reference, gives every Application its wave, and judges the whole.
  ///
  /// - Parameter root: What the root Application needs.
  func order(_ graph: ResourceGraph, root: [ObjectNeed] = []) -> Diagnosed<OrderedGraph> {
    let linked = linking.link(graph.movingEarlyNeeds(of: root))
    let ordered = waves.order(linked.output)
    var diagnostics = leniency.weighed(references: linked.diagnostics + ordered.diagnostics)
    diagnostics += policies.diagnostics(for: ordered.output.graph)
    diagnostics += policies.ownDiagnostics(for: ordered.output.graph)
    return Diagnosed(ordered.output, diagnostics)
  }

  /// A platform's graph, ordered and judged, unless it or what was found before holds an error.
  ///
  /// - Parameters:
  ///   - root: What the root Application needs.
  ///   - owners: The namespaces of each owner, which tell whose an AppProject is.
  /// - Throws: `DiagnosticList` with everything that was found, if one is an error. What refers to an object that couldn't
  ///   be made is no fault of its own, so that nothing is resolved then.
  func judge(
    _ graph: ResourceGraph,
    of setting: PlatformSetting,
    found: [Diagnostic],
    root: [ObjectNeed],
    owners: [[String]]
  ) async throws(DiagnosticList) -> JudgedGraph {
    guard !found.hasErrors else {
      throw DiagnosticList(
        found + policies.diagnostics(for: graph) + policies.ownDiagnostics(for: graph)
      )
    }
    // what an AppProject allows depends on no wave, so another worker judges it beside the linking
    async let projects = Projects.diagnostics(for: graph, of: setting, owners: owners)
    let ordered = order(graph, root: root)
    let all = found + ordered.diagnostics + (await projects)
    guard !all.hasErrors else { throw DiagnosticList(all) }
    return JudgedGraph(ordered: ordered.output, warnings: all)
  }

  /// The warnings about a single Application, whose siblings nobody has evaluated: nothing is looked up outside it.
  ///
  /// - Throws: `DiagnosticList` with everything that was found, if one is an error.
  func judgeAlone(
    _ graph: ResourceGraph,
    found: [Diagnostic]
  ) throws(DiagnosticList) -> [Diagnostic] {
    let all = found + policies.diagnostics(for: graph)
    guard !all.hasErrors else { throw DiagnosticList(all) }
    return all
  }
}

/// A graph that has passed every check: only this can be laid out, and only ``Pipeline`` makes one.
struct JudgedGraph: Sendable {
  let ordered: OrderedGraph
  /// What was found and doesn't stop the run.
  let warnings: [Diagnostic]

  fileprivate init(ordered: OrderedGraph, warnings: [Diagnostic]) {
    self.ordered = ordered
    self.warnings = warnings
  }
}
