import ArgumentParser
import Diagnostics
import Manifest

/// `swell codes`: every code under which something can be reported.
struct CodesCommand: AsyncParsableCommand {
  /// How the list is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For a person.
    case text
    /// One line of JSON.
    case json
    /// The page `docs/diagnostics.md`.
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "codes",
    abstract: "List every diagnostic code, those of your own rules and components included.",
    discussion: "'swell explain CODE' says why one matters and how to make an exception."
  )

  @Option(help: "How the list is printed: text, json on one line, or markdown with every page.")
  var format: Format = .text

  func run() async throws {
    let session = Session.current
    let codes = session.codes.codes
    switch format {
    case .text:
      try session.console.output(codes.map { "\($0.id)\n  \($0.summary)\n" }.joined())
    case .json:
      let values = codes.map { code -> Value in
        [
          "code": .string(code.id), "summary": .string(code.summary), "why": .string(code.why),
          "example": .string(code.example.text),
          "exception": code.exception.map(Value.string) ?? .null,
        ]
      }
      try session.console.output(JSONText.line(.sequence(values)))
    case .markdown: try session.console.output(DiagnosticPage(codes).text)
    }
  }
}
