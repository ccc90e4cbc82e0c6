import ArgumentParser
import Compiler
import Diagnostics
import Manifest
import Rendering

/// `swell render`: specs to files.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Compile the specs and bring the rendered files to what they say.",
    discussion: """
      Nothing is written before every tree has passed every check. Only files that differ are \
      written; files of ours that are no longer rendered are removed; other files are left alone.

      bin/swell render --watch renders again at each save, and prints what changed or the first error.
      """
  )

  @OptionGroup var selection: Selection

  @OptionGroup var options: TreeOptions

  func run() async throws {
    let session = Session.current
    let targets = try session.targets(
      platform: selection.platform,
      environment: selection.environment
    )
    let progress = Progress(session, options)
    let platforms = try await session.checked(targets, progress: progress)
    let trees = try RenderedTrees(
      platforms,
      targets: targets,
      output: options.output,
      sharing: .nobody
    )
    defer { trees.unlock() }
    try trees.refuseForeignFiles()
    session.console.print(trees.foreignManifests)
    var report = ""
    for tree in trees.trees {
      let outcome = try await tree.render(workers: session.workers, progress: progress)
      for path in outcome.misplaced { noteLeftOver(path, session) }
      report += text(of: outcome, of: tree)
    }
    let leftOver = selection.isEverything ? trees.leftOver() : []
    for name in leftOver { noteLeftOver(name, session) }
    try session.console.output(report)
  }

  private func noteLeftOver(_ path: String, _ session: Session) {
    session.console.note(
      "left over: '\(path)' is of a platform or environment that no spec renders there; "
        + "delete it when no cluster reads it"
    )
  }

  private func text(of outcome: RenderedTree.Outcome, of tree: RenderedTree) -> String {
    guard !options.quiet else { return "" }
    switch options.format {
    case .json:
      return JSONText.line([
        "platform": .string(tree.target.platform.name),
        "environment": .string(tree.target.environment.name),
        "written": .sequence(outcome.written.map(Value.string)),
        "removed": .sequence(outcome.removed.map(Value.string)),
        "unchanged": .integer(outcome.unchanged),
      ])
    case .text:
      let changes =
        outcome.written.map { "written  \($0)\n" } + outcome.removed.map { "removed  \($0)\n" }
      // the full list of a first render helps nobody
      return (changes.count <= 40 ? changes.joined() : "")
        + "\(tree.target.name): \(outcome.written.count) written, \(outcome.removed.count) removed, "
        + "\(outcome.unchanged) unchanged\n"
    }
  }
}
