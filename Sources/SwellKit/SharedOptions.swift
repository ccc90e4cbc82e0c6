import ArgumentParser

/// Which platforms and environments a command works on.
struct Selection: ParsableArguments {
  @Option(help: "Only this platform.")
  var platform: String?

  @Option(help: "Only this environment.")
  var environment: String?

  /// Whether the command works on everything that the specs declare.
  var isEverything: Bool { platform == nil && environment == nil }
}

/// Where trees stand, and how a command speaks of them.
struct TreeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder of the rendered trees.", valueName: "folder"),
    completion: .directory
  )
  var output: String?

  @Flag(name: .shortAndLong, help: "Print nothing but diagnostics and, of check, the files.")
  var quiet = false

  @Option(help: "How results are printed: text, or json on one line.")
  var format: OutputFormat = .text

  func validate() throws {
    if output == "" { throw ValidationError("--output names no folder") }
  }
}

/// How a command prints its results.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
