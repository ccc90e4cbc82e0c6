import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SwellKit

/// Every code has a bad input whose whole message is a golden, and every golden has a code.
struct DiagnosticGoldenTests {
  @Test(arguments: DiagnosticCode.every.map(\.id))
  func `the message of a bad input`(code: String) async throws {
    let messages = try await Self.messages.value
    try expectGolden(#require(messages[code]), "diagnostics/\(code).txt")
  }

  @Test(arguments: DiagnosticCode.every.map(\.id))
  func `a bad input is reported under its code`(code: String) async throws {
    let input = try #require(BadInput.all[code], "no bad input for \(code)")
    #expect(try await input.diagnostics().contains { $0.code.id == code })
  }

  @Test func `codes, bad inputs and goldens are the same list`() throws {
    let codes = DiagnosticCode.every.map(\.id)
    #expect(Set(codes).count == codes.count)
    #expect(Set(BadInput.all.keys) == Set(codes))
    let folder = Checkout.root.appending(path: "fixtures/diagnostics")
    let goldens = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(goldens) == Set(codes.map { "\($0).txt" }))
  }

  @Test func `explain and the page show the messages of the bad inputs`() async throws {
    let messages = try await Self.messages.value
    let groups = Dictionary(grouping: messages) { String($0.key.prefix { $0 != "." }) }
    for (group, messages) in groups {
      try expectGolden(
        Self.source(of: messages, in: group),
        "\(Self.folder)/DiagnosticMessages+\(group.capitalized).swift"
      )
    }
    try expectGolden(Self.list(of: groups.keys.sorted()), "\(Self.folder)/DiagnosticMessages.swift")
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Checkout.root.appending(path: "fixtures/\(Self.folder)").path
    )
    #expect(files.count == groups.count + 1, "a group that has no code any more has a file")
    let page = DiagnosticPage(DiagnosticCode.every, messages: messages)
    try expectGolden(page.text, "../docs/diagnostics.md")
  }

  @Test(arguments: DiagnosticCode.every.map(\.id))
  func `messages end without a full stop and begin in lower case, or with a name`(
    code: String
  ) async throws {
    for diagnostic in try await BadInput.all[code]?.diagnostics() ?? [] {
      let message = diagnostic.message
      #expect(!message.hasSuffix("."), "\(message)")
      let first = message.prefix { $0 != " " }
      // a kind or another name in the words of Kubernetes: ConfigMap, AppProject
      let isName =
        first.first == "'" || Self.kinds.contains(String(first))
        || Self.kinds.contains(String(first.dropLast()))
      #expect(message.first?.isLowercase == true || isName, "\(message)")
    }
  }

  private static let kinds: Set<String> = {
    var kinds = Set(DiagnosticCode.knownKinds)
    kinds.formUnion(["Application", "Widget", "Widget.acme.io"])
    return kinds
  }()

  /// What every bad input prints, by code.
  private static let messages = Task {
    var messages: [String: String] = [:]
    for (code, input) in BadInput.all {
      let found = try await input.diagnostics()
      messages[code] = withoutLines(found.map { DiagnosticPrinter().text(of: $0) }.joined())
    }
    return messages
  }

  /// Where the messages are, from the goldens.
  private static let folder = "../Sources/SwellKit/Messages"

  private static let heading = """
    // swift-format-ignore-file
    // What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
    // SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests
    """

  /// The Swift file that puts the groups together.
  private static func list(of groups: [String]) -> String {
    """
    \(heading)

    /// What each code's bad input prints, for `swell explain` and `docs/diagnostics.md`.
    enum DiagnosticMessages {
      /// By code.
      static let texts = [
        \(groups.map { "\($0)Texts" }.joined(separator: ", ")),
      ].reduce(into: [:]) { all, group in all.merge(group) { first, _ in first } }
    }

    """
  }

  /// The Swift file that holds the messages of a group of codes.
  private static func source(
    of messages: [(key: String, value: String)],
    in group: String
  ) -> String {
    let entries = messages.sorted { $0.key < $1.key }.map { code, message in
      let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "      \($0)" }
      return "    \"\(code)\": #\"\"\"\n" + lines.joined(separator: "\n") + "\n      \"\"\"#,\n"
    }
    return """
      \(heading)

      extension DiagnosticMessages {
        static let \(group)Texts: [String: String] = [
      \(entries.joined())  ]
      }

      """
  }

  /// The lines of bad specs in this test's own sources, counted from the first that a message names, so that a golden
  /// keeps the places relative to each other and outlives an edit above them.
  private static func withoutLines(_ text: String) -> String {
    let place = /(SwellKitTests\/[\w+]+\.swift):(\d+)/
    let first = text.matches(of: place).compactMap { Int($0.output.2) }.min() ?? 0
    return text.replacing(place) { match in
      let offset = (Int(match.output.2) ?? 0) - first
      return "\(match.output.1):\(offset == 0 ? "LINE" : "LINE+\(offset)")"
    }
  }
}
