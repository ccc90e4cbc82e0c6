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
      """
  )

  @OptionGroup var options: TreeOptions

  func run() async throws {
    let session = Session.current
    let targets = try session.targets(
      platform: options.platform,
      environment: options.environment
    )
    let platforms = try await session.checked(targets)
    let trees = try RenderedTrees(platforms, targets: targets, options: options, sharing: .nobody)
    defer { trees.unlock() }
    try trees.refuseForeignFiles()
    for tree in trees.trees {
      let outcome = try await tree.render(workers: session.workers, progress: progress(session))
      report(outcome, of: tree, session)
    }
    let leftOver = options.platform == nil && options.environment == nil ? trees.leftOver() : []
    for name in leftOver {
      session.console.note(
        "left over: '\(name)' belongs to no platform of this repository; delete it when no cluster reads it"
      )
    }
  }

  private func progress(_ session: Session) -> Progress? {
    options.quiet || options.format == .json || !session.console.isWatched
      ? nil : Progress(console: session.console)
  }

  private func report(_ outcome: RenderedTree.Outcome, of tree: RenderedTree, _ session: Session) {
    guard !options.quiet else { return }
    switch options.format {
    case .json:
      session.console.output(
        JSONText.line([
          "platform": .string(tree.target.platform.name),
          "environment": .string(tree.target.environment.name),
          "written": .sequence(outcome.written.map(Value.string)),
          "removed": .sequence(outcome.removed.map(Value.string)),
          "unchanged": .integer(outcome.unchanged),
        ])
      )
    case .text:
      let changes =
        outcome.written.map { "written  \($0)\n" } + outcome.removed.map { "removed  \($0)\n" }
      // the full list of a first render helps nobody
      if changes.count <= 40 { session.console.output(changes.joined()) }
      session.console.output(
        "\(tree.target.name): \(outcome.written.count) written, \(outcome.removed.count) removed, "
          + "\(outcome.unchanged) unchanged\n"
      )
    }
  }
}
