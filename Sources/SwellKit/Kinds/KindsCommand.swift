import ArgumentParser
import KindTables
import Manifest
import Resources
import YAML

/// `swell kinds`: every kind that is known, with its scope, its health and what it refers to.
struct KindsCommand: AsyncParsableCommand {
  /// How the list is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For a person.
    case text
    /// One line of JSON.
    case json
    /// The page `docs/link-rules.md`.
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "kinds",
    abstract: "List every kind that is known, and what its fields refer to."
  )

  @Option(help: "How the list is printed: text, json on one line, or markdown, which is a page.")
  var format: Format = .text

  func run() async throws {
    let kinds = KindTable.all.kinds.sorted()
    switch format {
    case .text:
      try Console.standard.output(kinds.map { "\($0.kind)  \($0.summary)\n" }.joined())
    case .json:
      let values = kinds.map { entry -> Value in
        [
          "group": .string(entry.kind.group), "kind": .string(entry.kind.kind),
          "scope": .string(entry.scope.rawValue), "health": .string(entry.health.rawValue),
          "references": .integer(entry.links.references.count),
        ]
      }
      try Console.standard.output(JSONText.line(.sequence(values)))
    case .markdown: try Console.standard.output(LinkRulesPage(.all).text)
    }
  }
}

extension [KindTable.Entry] {
  /// By group and kind.
  func sorted() -> [KindTable.Entry] {
    sorted { ($0.kind.group, $0.kind.kind) < ($1.kind.group, $1.kind.kind) }
  }
}

extension KindTable.Entry {
  /// Its scope and whether Argo CD waits for its health, in words.
  var summary: String {
    (scope == .cluster ? "of the whole cluster" : "in a namespace")
      + (health == .checked ? ", health checked" : "")
  }
}
