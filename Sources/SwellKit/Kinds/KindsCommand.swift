import ArgumentParser
import Diagnostics
import KindKnowledge
import KindTables
import Manifest
import Resources
import YAML

/// `swell kinds`: every kind that is known with its scope and health, or what is known about one.
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
    abstract:
      "List every kind that is known, or say what fields of one refer to and what is made of it."
  )

  @Argument(help: "A kind, with or without its group: Certificate, Certificate.cert-manager.io.")
  var kind: String?

  @Option(help: "How it is printed: text, json on one line, or markdown, which is a page.")
  var format: Format = .text

  func run() async throws {
    let kinds = try asked()
    switch format {
    case .text where kind == nil:
      try Console.standard.output(kinds.map { "\($0.kind)  \($0.summary)\n" }.joined())
    case .text:
      let page = LinkRulesPage(.all)
      try Console.standard.output(
        kinds.map { "\($0.kind)\n" + page.text(of: $0) }.joined(separator: "\n")
      )
    case .json:
      try Console.standard.output(JSONText.line(.sequence(kinds.map(\.described))))
    case .markdown: try Console.standard.output(LinkRulesPage(KindTable(kinds)).text)
    }
  }

  /// The kinds that the argument means; all without one.
  private func asked() throws -> [KindTable.Entry] {
    let all = KindTable.all.kinds.sorted()
    guard let kind else { return all }
    let wanted = kind.lowercased()
    let found = all.filter {
      $0.kind.kind.lowercased() == wanted || $0.kind.description.lowercased() == wanted
    }
    guard found.isEmpty else { return found }
    throw UsageError(
      "nothing is known about a kind '\(kind)'"
        + Suggestion.question(for: kind, in: all.map(\.kind.kind))
    )
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
      + (health.isChecked() ? ", health checked" : "")
  }

  /// What is known, for programs.
  fileprivate var described: Value {
    [
      "group": .string(kind.group), "kind": .string(kind.kind),
      "scope": .string(scope.rawValue), "health": .string(health.isChecked() ? "checked" : "none"),
      "references": .sequence(
        links.references.map { rule in
          [
            "field": .string(rule.field.description), "to": .string(rule.target.words),
            "timing": .string(rule.timing.rawValue),
          ]
        }
      ),
      "makes": .sequence(links.products.map { .string($0.kind.description) }),
    ]
  }
}
