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
      Where neither the program, its data nor a rendered file has changed since the last run, which an \
      index under .build/swell tells, no spec is evaluated.

      bin/swell render --watch renders again at each save, and prints what changed or the first error.
      """
  )

  @OptionGroup var selection: Selection

  @OptionGroup var options: TreeOptions

  @Flag(name: .customLong("no-index"), help: "Evaluate the specs also if nothing has changed.")
  var ignoresIndex = false

  func run() async throws {
    let session = Session.current
    let targets = try session.targets(
      platform: selection.platform,
      environment: selection.environment
    )
    let indexes = ignoresIndex ? nil : TreeIndexes(session, targets, options)
    if let unchanged = try await indexes?.unchanged() {
      defer { unchanged.unlock() }
      return try report(unchanged, session)
    }
    let progress = Progress(session, options)
    var folders = try await TargetFolders(
      of: targets,
      output: options.output,
      sharing: .nobody,
      in: session
    ) { indexes?.index(of: $0, in: $1) }
    defer { folders.unlock() }
    let compiled = try await session.compiled(
      targets,
      keeping: folders.folders.map { FileRetention(isCurrent: $0.state.holds) },
      progress: progress
    )
    session.console.print(compiled.warnings)
    for platform in compiled.platforms { try await platform.prove(workers: session.workers) }
    folders = try await folders.creating()
    let trees = RenderedTrees(compiled.platforms, in: folders)
    try trees.refuseForeignFiles()
    session.console.print(trees.foreignManifests(.warning))
    session.keepUntilExit(trees)
    let messages = session.console.text(of: compiled.warnings)
    var report = ""
    for tree in trees.trees {
      let outcome = try await tree.render(workers: session.workers, progress: progress)
      for path in outcome.misplaced { noteLeftOver(path, session) }
      report += text(of: outcome, of: tree.target)
      indexes?.keep(of: tree) { outcome.index($0, messages) }
    }
    try finish(report, folders.outputs, session)
  }

  /// Says of trees that nothing has changed in what a rendering of them would say.
  private func report(_ unchanged: UnchangedTrees, _ session: Session) throws {
    session.console.print(text: unchanged.messages)
    let report = unchanged.trees.map {
      text(of: .nothing(among: $0.index.count), of: $0.target)
    }
    try finish(report.joined(), unchanged.outputs, session)
  }

  private func finish(_ report: String, _ outputs: [OutputFolder], _ session: Session) throws {
    let leftOver = selection.isEverything ? try session.leftOver(in: outputs) : []
    for name in leftOver { noteLeftOver(name, session) }
    try session.console.output(report)
  }

  private func noteLeftOver(_ path: String, _ session: Session) {
    session.console.note(
      "left over: '\(path)' is of a platform or environment that no spec renders there; "
        + "delete it when no cluster reads it"
    )
  }

  private func text(of outcome: RenderedTree.Outcome, of target: Session.Target) -> String {
    guard !options.quiet else { return "" }
    switch options.format {
    case .json:
      return JSONText.line([
        "platform": .string(target.platform.name),
        "environment": .string(target.environment.name),
        "written": .sequence(outcome.written().map(Value.string)),
        "removed": .sequence(outcome.removed.map(Value.string)),
        "unchanged": .integer(outcome.unchanged),
      ])
    case .text:
      // the full list of a first render helps nobody
      let isShort = outcome.writtenCount + outcome.removed.count <= 40
      let changes =
        isShort
        ? outcome.written().map { "written  \($0)\n" }
          + outcome.removed.map { "removed  \($0)\n" } : []
      return changes.joined()
        + "\(target.name): \(outcome.writtenCount) written, \(outcome.removed.count) removed, "
        + "\(outcome.unchanged) unchanged\n"
    }
  }
}
