import AphexComponents
import Components
import Diagnostics
import Foundation
import KindKnowledge
import KindTables
import PlatformDSL
import Resources
import TestSupport
import Testing

@testable import SwellKit

/// Every code is listed, and its page is complete and true.
struct DiagnosticCodeTests {
  @Test func `every code that is declared is listed`() throws {
    let declaration = /DiagnosticCode\(\s*"([a-z]+\.[a-z0-9-]+)"/
    let exception = /PolicyException\("([a-z]+\.[a-z0-9-]+)"\) }/
    let declared = try Self.text(below: "Sources").flatMap { text in
      // examples in documentation comments declare nothing
      let code = text.split(separator: "\n").filter { !$0.contains("///") }.joined(separator: "\n")
      return code.matches(of: declaration).map { String($0.output.1) }
        + code.matches(of: exception).map { String($0.output.1) }
    }
    #expect(declared.count == Set(declared).count)
    #expect(Set(declared) == Set(DiagnosticCode.every.map(\.id)))
  }

  @Test(arguments: DiagnosticCode.every)
  func `a code says in a sentence what is wrong, why it matters, and shows an example`(
    code: DiagnosticCode
  ) {
    #expect(code.id.wholeMatch(of: /[a-z]+\.[a-z0-9-]+/) != nil)
    #expect(code.summary.hasSuffix(".") && code.summary.count < 130)
    #expect(code.why.count >= 40)
    #expect(code.why.hasSuffix(".") || code.why.split(separator: " ").last?.contains("://") == true)
    #expect(!code.why.contains("  ") && !code.why.contains("\n"))
    #expect(!code.example.text.isEmpty && code.example.text.split(separator: "\n").count <= 25)
  }

  @Test(arguments: DiagnosticCode.every.filter { $0.example.language == .yaml })
  func `an example in YAML is reported under its code`(code: DiagnosticCode) async throws {
    let found = try await BadInput.example(of: code).diagnostics()
    #expect(found.contains { $0.code == code }, "\(found.map(\.message))")
  }

  /// So that every example compiles, and is reported: see the test of bad inputs.
  @Test(arguments: DiagnosticCode.every.filter { $0.example.language == .swift })
  func `an example in Swift is taken from a bad input, word for word`(code: DiagnosticCode) throws {
    let inputs = try Self.text(below: "Tests/SwellKitTests").map(Self.withoutLayout)
    #expect(inputs.contains { $0.contains(Self.withoutLayout(code.example.text)) })
  }

  @Test func `a code with an exception is named like the exception`() {
    let excepted = DiagnosticCode.every.filter { $0.exception != nil }
    let exceptions: [PolicyException] = [
      .exposedSecret, .literalSecret, .privilegedPod, .unpinnedImage, .wildcardRBAC,
    ]
    #expect(excepted.map(\.id) == exceptions.map(\.code))
    #expect(excepted.map(\.exception) == exceptions.map(\.name))
  }

  @Test func `explain prints the page of a code`() throws {
    let page = try #require(try Self.index.page(for: "policy.wildcard-rbac"))
    for part in [
      "A role grants '*'", "good-practices", "ClusterRole(\"everything\")",
      "specs/Acme.swift:10: error:", ".allowing(.wildcardRBAC, because:",
    ] { #expect(page.contains(part), "\(part)") }
  }

  @Test func `explain suggests the nearest code, and leaves the names of objects alone`() throws {
    #expect(
      throws: UsageError(
        "there is no code 'policy.wildcard-rbca'; did you mean 'policy.wildcard-rbac'?"
      )
    ) {
      try Self.index.page(for: "policy.wildcard-rbca")
    }
    #expect(try Self.index.page(for: "auth-system/dex") == nil)
    #expect(try Self.index.page(for: "certificates.cert-manager.io") == nil)
  }

  @Test func `the launcher sends to swell-tool what the specs' binary doesn't have`() throws {
    let launcher = try String(
      contentsOf: Checkout.root.appending(path: "bin/swell"),
      encoding: .utf8
    )
    let line = try #require(launcher.firstMatch(of: /(?m)^  ([a-z |]+)\) choose swell-tool ;;$/))
    let sent = line.output.1.split(separator: " | ").map(String.init)
    #expect(sent.sorted() == ToolCommand.elsewhere.sorted())
    for command in Swell.launcherCommands {
      #expect(launcher.contains("\n  \(command))\n"), "\(command)")
    }
  }

  private static let index = CodeIndex(DiagnosticCode.every)

  /// The Swift files of a folder.
  private static func text(below folder: String) throws -> [String] {
    let root = Checkout.root.appending(path: folder)
    let files =
      FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return try files.filter { $0.hasSuffix(".swift") && !$0.contains("Generated/") }
      .map { try String(contentsOf: root.appending(path: $0), encoding: .utf8) }
  }

  private static func withoutLayout(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension DiagnosticCode {
  /// The product's codes and those of its components.
  static let every = CodeIndex(
    ProductCodes.all + ComponentCodes.components.codes + Aphex.codes.codes
  )
  .codes

  /// The kinds with which a message may begin.
  static let knownKinds = KindTable(union: [.all, Aphex.kinds]).kinds.map(\.kind.kind)
}
