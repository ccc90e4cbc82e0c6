import ArgumentParser
import Compiler

/// `swell graph`: the waves of a platform, and what orders them.
struct GraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw the Applications in their waves, and what they need of each other.",
    discussion: """
      An arrow leads from what provides to what needs it. Arrows that follow from others are left \
      out, and so are those that decide about no wave, unless --all is given. Of each wave it says \
      what Argo CD waits for and what is only assumed.
      """
  )

  @OptionGroup var selection: Selection

  @Option(help: "How it is drawn: text, mermaid, dot (Graphviz), or svg.")
  var format: GraphFormat = .text

  @Flag(help: "Show every arrow; those that decide about no wave are dashed.")
  var all = false

  func run() async throws {
    let session = Session.current
    let targets = try session.targets(
      platform: selection.platform,
      environment: selection.environment
    )
    guard format == .text || targets.count == 1 else {
      let names = targets.map(\.name).joined(separator: ", ")
      throw UsageError("choose one with --platform and --environment: \(names)")
    }
    let platforms = try await session.checked(targets)
    let diagrams = zip(targets, platforms).map { target, platform in
      WaveDiagram(
        title: target.name,
        ordered: platform.ordered,
        gates: WaveGates(platform.ordered, kinds: session.kinds),
        showsAll: all
      )
    }
    try session.console.output(diagrams.map { format.text(of: $0) }.joined(separator: "\n"))
  }
}

/// What a graph is drawn with.
enum GraphFormat: String, ExpressibleByArgument, CaseIterable {
  /// Lines for a person.
  case text
  /// A flowchart of Mermaid.
  case mermaid
  /// A digraph of Graphviz.
  case dot
  /// A drawing.
  case svg

  fileprivate func text(of diagram: WaveDiagram) -> String {
    switch self {
    case .text: diagram.text
    case .mermaid: diagram.mermaid
    case .dot: diagram.dot
    case .svg: diagram.svg
    }
  }
}
