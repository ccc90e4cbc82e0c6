import Components
import CustomResources
import Diagnostics
import Foundation
import KindTables
import KubernetesAPI
import Manifest
import PlatformDSL
import Rendering
import Resources
import SchemaImport
import TestSupport
import Testing

@testable import Compiler
@testable import SwellKit

/// Every code has a bad input whose whole message is a golden, and every golden has a code.
struct DiagnosticGoldenTests {
  @Test(arguments: DiagnosticCode.every.map(\.id))
  func `the message of a bad input`(code: String) async throws {
    let input = try #require(BadInput.all[code], "no bad input for \(code)")
    let found = try await input.diagnostics()
    let text = found.map { DiagnosticPrinter().text(of: $0) }.joined()
    #expect(found.contains { $0.code.id == code })
    try expectGolden(Self.withoutLines(text), "diagnostics/\(code).txt")
  }

  @Test func `codes, bad inputs and goldens are the same list`() throws {
    let codes = DiagnosticCode.every.map(\.id)
    #expect(Set(codes).count == codes.count)
    #expect(Set(BadInput.all.keys) == Set(codes))
    let folder = Checkout.root.appending(path: "fixtures/diagnostics")
    let goldens = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(goldens) == Set(codes.map { "\($0).txt" }))
  }

  @Test func `the page of diagnostics is what the codes and their goldens say`() throws {
    let examples = try Dictionary(
      uniqueKeysWithValues: DiagnosticCode.every.map { code in
        let file = Checkout.root.appending(path: "fixtures/diagnostics/\(code.id).txt")
        return (code.id, try String(contentsOf: file, encoding: .utf8))
      }
    )
    let page = DiagnosticPage(DiagnosticCode.every, examples: examples)
    try expectGolden(page.text, "../docs/diagnostics.md")
  }

  @Test func `every exception is from a policy that has one`() {
    let codes = Set(DiagnosticCode.every.map(\.id))
    #expect(PolicyException.all.allSatisfy { codes.contains($0.code) })
    #expect(Set(PolicyException.all) == PolicyList.exceptions)
  }

  @Test func `codes have a form, and their list says a sentence`() {
    for code in DiagnosticCode.every {
      #expect(code.id.wholeMatch(of: /[a-z]+\.[a-z0-9-]+/) != nil, "\(code.id)")
      #expect(code.summary.hasSuffix(".") && code.summary.count < 130, "\(code.id)")
    }
  }

  @Test(arguments: DiagnosticCode.every.map(\.id))
  func `messages end without a full stop and begin in lower case, or with a name`(
    code: String
  ) async throws {
    let names = [
      "AppProject", "Application", "ClusterRole", "ConfigMap", "DaemonSet", "Deployment",
      "ExternalSecret", "Job", "Namespace", "Organization",
      "PodDisruptionBudget", "RepoBinding", "Secret", "Service", "Task", "Widget", "'",
    ]
    for diagnostic in try await BadInput.all[code]?.diagnostics() ?? [] {
      #expect(!diagnostic.message.hasSuffix("."), "\(diagnostic.message)")
      let isLowerCase = diagnostic.message.first?.isLowercase ?? false
      #expect(
        isLowerCase || names.contains { diagnostic.message.hasPrefix($0) },
        "\(diagnostic.message)"
      )
    }
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

extension DiagnosticCode {
  /// The product's codes and those of the components.
  static let every = all
}

/// One input for each code, that gives it.
struct BadInput: Sendable {
  let diagnostics: @Sendable () async throws -> [Diagnostic]

  /// A platform `acme` that is compiled.
  static func spec(
    files: [String: String] = [:],
    @ComponentBuilder _ content: @escaping @Sendable () -> [any Component]
  ) -> BadInput {
    BadInput {
      let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
        Group(content())
        External(.namespace("*"), because: "a bad input is about one thing")
      }
      return await diagnostics(of: platform, files: files)
        .filter { !$0.message.hasPrefix("Namespace * is declared external") }
    }
  }

  /// A platform `acme` that is compiled, in which nothing is external but what is declared.
  static func strictSpec(
    @ComponentBuilder _ content: @escaping @Sendable () -> [any Component]
  ) -> BadInput {
    BadInput {
      let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
        Group(content())
      }
      return await diagnostics(of: platform)
    }
  }

  static func diagnostics(
    of platform: Platform,
    files: [String: String] = [:]
  ) async -> [Diagnostic] {
    let compiler = PlatformCompiler(
      platform: platform,
      environment: Environment("test"),
      kinds: .all,
      files: SpecFiles { path in
        files[path].map { .success([.init(path: path, bytes: Array($0.utf8))]) }
          ?? .failure(.init(path: path, reason: "it does not exist"))
      }
    )
    do throws(DiagnosticList) {
      let checked = try await compiler.check(workers: 1)
      for application in checked.graph.applications {
        _ = try checked.filesEvaluatedAgain(of: application)
      }
      return checked.warnings
    } catch {
      return error.diagnostics
    }
  }

  /// A YAML file that an Application reads.
  static func yaml(_ text: String) -> BadInput {
    spec(files: ["data/bad.yaml": text]) {
      Application("files", namespace: "files") { ManifestFiles("data/bad.yaml") }
    }
  }

  /// A schema that is imported.
  static func schema(
    _ text: String,
    options: ImportOptions = .init(namespace: "Acme")
  ) -> BadInput {
    BadInput {
      let input = ImportInput(path: "crds/bad.yaml", bytes: Array(text.utf8))
      return DiagnosticList(SchemaImporter.files(from: [input], options: options).diagnostics)
        .diagnostics
    }
  }

  /// Something that is done in a repository's folder.
  static func folder(
    _ body: @escaping @Sendable (TemporaryFolder) async throws -> Void
  ) -> BadInput {
    BadInput {
      let folder = try TemporaryFolder()
      do {
        try await body(folder)
        return []
      } catch let list as DiagnosticList {
        return list.diagnostics.map { diagnostic in
          var diagnostic = diagnostic
          diagnostic.message = diagnostic.message.replacing(folder.path, with: "/repository")
          return diagnostic
        }
      }
    }
  }
}
