import ArgumentParser
import Diagnostics
import Manifest
import Rendering

/// `swell check`: whether the rendered files are what the specs say.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Exit with 1 and the list of files if the rendered files are not what the specs say.",
    discussion: "Nothing is written. For pre-commit, continuous integration and merge commits."
  )

  @OptionGroup var selection: Selection

  @OptionGroup var options: TreeOptions

  @Flag(
    help: "Evaluate the specs in a second process too, with other hash seeds, locale and time zone."
  )
  var twice = false

  func run() async throws {
    let session = Session.current
    let targets = try session.targets(
      platform: selection.platform,
      environment: selection.environment
    )
    let progress = Progress(session, options)
    let platforms = try await session.checked(targets, progress: progress)
    let folders = try await TargetFolders(
      of: targets,
      output: options.output,
      sharing: .readers,
      in: session
    )
    defer { folders.unlock() }
    let trees = RenderedTrees(platforms, in: folders)
    session.keepUntilExit(trees)
    try trees.refuseForeignFiles()
    let foreign = trees.foreignManifests(.error)
    session.console.print(foreign)
    var drift: [RenderedTree.Drift] = []
    for tree in trees.trees {
      drift += try await tree.drift(workers: session.workers, progress: progress)
    }
    if selection.isEverything {
      drift += try trees.leftOver().map { .init(path: $0, state: .leftOver) }
    }
    if twice {
      var own: [String: String] = [:]
      for tree in trees.trees {
        own.merge(
          try await SecondProcess.fingerprints(of: tree.platform, workers: session.workers)
        ) { first, _ in first }
      }
      try SecondProcess().compare(own, selection)
    }
    if drift.isEmpty, !options.quiet, options.format == .text {
      for tree in trees.trees {
        session.console.note(
          "\(tree.target.name): \(tree.platform.fileCount) files compared, none differs"
            + (twice ? "; a second process renders the same" : "")
        )
      }
    }
    try report(drift, isClean: drift.isEmpty && !foreign.hasErrors, session)
    if !drift.isEmpty || foreign.hasErrors { throw ExitCode(1) }
  }

  private func report(
    _ drift: [RenderedTree.Drift],
    isClean: Bool,
    _ session: Session
  ) throws {
    switch options.format {
    case .json:
      let files = drift.map { file -> Value in
        ["path": .string(file.path), "state": .string(file.state.rawValue)]
      }
      try session.console.output(
        JSONText.line(["clean": .bool(isClean), "files": .sequence(files)])
      )
    case .text:
      try session.console.output(drift.map { "\($0.state.label)  \($0.path)\n" }.joined())
      guard !options.quiet, !drift.isEmpty else { return }
      let files = drift.count == 1 ? "1 file is" : "\(drift.count) files are"
      session.console.note("\(files) not as the specs say; run 'bin/swell render' and commit")
    }
  }
}

extension RenderedTree.Drift.State {
  fileprivate var label: String {
    switch self {
    case .stale: "stale    "
    case .missing: "missing  "
    case .leftOver: "left over"
    }
  }
}
