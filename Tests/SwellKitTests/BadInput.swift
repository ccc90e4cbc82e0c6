import Diagnostics
import Foundation
import KindTables
import Manifest
import PlatformDSL
import SchemaImport
import TestSupport

@testable import Compiler
@testable import SwellKit

/// One input for each code, that is reported under it.
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
