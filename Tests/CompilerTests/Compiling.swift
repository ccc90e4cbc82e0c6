import Compiler
import Components
import Diagnostics
import Foundation
import KindTables
import Manifest
import PlatformDSL
import Resources
import TestSupport
import Testing

/// A platform named `acme` with one environment `test`, compiled in memory.
func compile(
  files: [String: String] = [:],
  workers: Int = 1,
  project: String = "default",
  @ComponentBuilder _ content: @escaping @Sendable () -> [any Component]
) async throws -> CheckedPlatform {
  let platform = Platform(
    "acme",
    repository: "https://git.example/acme.git",
    environments: [Environment("test")],
    project: project
  ) { _ in
    Group(content())
    External(.namespace("*"), because: "these tests are about other things")
    External(.customResources(of: "*"), because: "these tests are about other things")
  }
  return try await compile(platform, files: files, workers: workers)
}

func compile(
  _ platform: Platform,
  files: [String: String] = [:],
  workers: Int = 1
) async throws -> CheckedPlatform {
  try await PlatformCompiler(
    platform: platform,
    environment: platform.environments[0],
    kinds: .all,
    files: reading(files)
  ).check(workers: workers)
}

/// Argo CD's configuration with the health check of Applications, without which a platform may have no waves.
var health: Application {
  Application("argocd", wave: -20, namespace: "argocd") { Bootstrap { ArgoCDConfiguration() } }
}

/// Reads files out of a dictionary; a folder is every file below it.
func reading(_ files: [String: String]) -> SpecFiles {
  SpecFiles { path in
    let found = files.filter { $0.key == path || $0.key.hasPrefix(path + "/") }
      .sorted { $0.key < $1.key }
    guard !found.isEmpty else { return .failure(.init(path: path, reason: "it does not exist")) }
    return .success(found.map { .init(path: $0.key, bytes: Array($0.value.utf8)) })
  }
}

extension CheckedPlatform {
  /// Every file by its path under the environment's folder, without the two lines that all of them begin with.
  func texts() throws -> [String: String] {
    var texts: [String: String] = [:]
    let files =
      try graph.applications.flatMap { application in
        let kept = try self.files(of: application)
        #expect(try filesEvaluatedAgain(of: application) == kept)
        return kept
      } + environmentFiles()
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let path = String(file.path.dropFirst(folder.count + 1))
      let head = mark + "\n---\n"
      texts[path] = text.hasPrefix(head) ? String(text.dropFirst(head.count)) : text
    }
    return texts
  }
}

/// The diagnostics that `body` throws.
func faults(of body: () async throws -> Any) async throws -> [Diagnostic] {
  do {
    _ = try await body()
    return []
  } catch let list as DiagnosticList {
    return list.diagnostics
  }
}

/// The diagnostics that `body` throws, as a person reads them.
func diagnostics(of body: () async throws -> Any) async -> [String] {
  do {
    return try await faults(of: body).map { DiagnosticPrinter().text(of: $0) }
  } catch {
    return ["\(error)"]
  }
}
