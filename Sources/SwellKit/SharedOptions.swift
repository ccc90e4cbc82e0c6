import ArgumentParser

/// Which trees a command works on, and where they stand.
struct TreeOptions: ParsableArguments {
  @Option(help: "Only this platform.")
  var platform: String?

  @Option(help: "Only this environment.")
  var environment: String?

  @Option(
    help: ArgumentHelp("The folder of the rendered trees.", valueName: "folder"),
    completion: .directory
  )
  var output: String?

  @Flag(name: .shortAndLong, help: "Print nothing but diagnostics.")
  var quiet = false

  @Option(help: "How results are printed: text, or json on one line.")
  var format: OutputFormat = .text
}

/// How a command prints its results.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
