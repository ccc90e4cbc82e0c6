import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL

/// Evaluates Applications a second time, and proves that they give what they gave when they were checked.
struct Evaluation: Sendable {
  private let elaboration: Elaboration
  private let layout: FolderLayout
  private let declarations: [String: Application]

  init(elaboration: Elaboration, layout: FolderLayout, applications: [Application]) {
    self.elaboration = elaboration
    self.layout = layout
    declarations = Dictionary(
      applications.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// What is known about the kinds of the objects.
  var kinds: KindTable { elaboration.kinds }

  /// What an Application syncs; nil if there is none of the name.
  func content(ofApplication name: String) -> ApplicationContent? {
    declarations[name].map { elaboration.content(of: $0).output }
  }

  /// An Application's folder.
  ///
  /// - Throws: `DiagnosticList` if its closure gives other objects than when it was checked.
  func files(
    of application: ResourceGraph.Application
  ) throws(DiagnosticList) -> [RenderedFile] {
    let name = application.node.name
    guard let content = content(ofApplication: name) else { return [] }
    let folder = layout.folder(of: name, holding: content)
    guard folder.objects == application.objects,
      content.hasSameSources(as: application.sources)
    else {
      throw DiagnosticList([
        Diagnostic(
          .nondeterministic,
          "Application '\(name)' gave different objects when it was evaluated again",
          at: application.node.location,
          help: "use no clock, no randomness and no global state in a spec"
        )
      ])
    }
    return folder.files
  }
}

extension DiagnosticCode {
  package static let nondeterministic = DiagnosticCode(
    "spec.nondeterministic",
    "An Application's closure gave different objects when it was evaluated again.",
    why: """
      What was checked must be what is written, on every machine. A spec that reads a clock, random numbers, a locale \
      or global state, or that goes through a Set or a Dictionary without sorting it, gives something else each time, and \
      every run would produce a diff. `check` evaluates each Application twice, `check --twice` in a second process too.
      """,
    example: .swift(
      #"""
      ConfigMap("c") { $0.data = ["n": "\(counter.add(1, ordering: .relaxed).newValue)"] }
      """#
    )
  )
}
