import ArgumentParser
import Rendering

/// `swell render --watch`: renders at each save.
///
/// A spec has to be compiled, so what runs on a change is the launcher. It sends `render --watch` here.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Render at each save.",
    shouldDisplay: false
  )

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []

  /// For how long nothing more has to happen before rendering: an editor that saves does several things in a row.
  private static let quiet: Int32 = 60

  func run() async throws {
    guard arguments.first == "render" else {
      throw UsageError("there is no command 'watch'; did you mean 'render --watch'?")
    }
    let root = Repository.current().root
    let console = Console.standard
    let command = ShellCommand("\(root)/bin/swell", arguments.filter { $0 != "--watch" })
    let watch = try FolderWatch()
    var folders = try Self.follow(watch, in: root)
    console.note("watching \(folders.paths.count) folders; Ctrl-C ends it")
    var shown = ""
    while true {
      shown = try render(command, console, shown: shown)
      // of what the rendering itself did, nothing concerns what is rendered
      repeat { folders = try Self.follow(watch, in: root) } while try !hasChanged(watch, folders)
      folders = try Self.follow(watch, in: root)
    }
  }

  /// Watches the folders that are there now.
  ///
  /// A folder could be made after its parent was listed and before that was watched. So they are listed until the list
  /// is what is watched: from then on, a new folder is a change.
  private static func follow(_ watch: FolderWatch, in root: String) throws -> WatchedFolders {
    var folders = WatchedFolders(root: root, outside: outside(root))
    while true {
      try watch.watch(folders.paths)
      let next = WatchedFolders(root: root, outside: outside(root))
      if next.paths == folders.paths { return next }
      folders = next
    }
  }

  /// Waits until something happened and then nothing more; whether it concerns what is rendered.
  private func hasChanged(_ watch: FolderWatch, _ folders: WatchedFolders) throws -> Bool {
    var changes = try watch.changes()
    while true {
      let more = try watch.changes(within: Self.quiet)
      guard !more.isEmpty else { break }
      changes += more
    }
    return changes.contains(where: folders.concerns)
  }

  /// - Parameter shown: The warnings that were shown last; they are not shown again.
  /// - Returns: Those that are shown now.
  private func render(_ command: ShellCommand, _ console: Console, shown: String) throws -> String {
    let clock = ContinuousClock()
    let start = clock.now
    let outcome = try CommandRunner.processes.run(command, [], .kept)
    let tenths = (clock.now - start) / .milliseconds(100)
    let report = WatchReport(of: outcome)
    try console.output(report.changes)
    if !report.messages.isEmpty, !outcome.succeeded || report.messages != shown {
      console.print(text: report.messages)
    }
    let result =
      outcome.succeeded ? report.changes.isEmpty ? "nothing changed" : "rendered" : "not rendered"
    console.note("\(result), \(Int(tenths) / 10).\(Int(tenths) % 10) s")
    return outcome.succeeded ? report.messages : shown
  }

  /// What the launcher watches outside the repository: `PRODUCT.state` lists it from its fifth line on.
  private static func outside(_ root: String) -> [String] {
    let state = "\(root)/.build/swell/swell.state"
    guard let bytes = try? SystemCall.readFile(state, links: .followed) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst(4)
      .map(String.init)
  }
}
