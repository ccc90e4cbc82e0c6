import Compiler
import Diagnostics
import KindTables
import KubernetesAPI
import PlatformDSL
import TestSupport
import Testing

@testable import SwellKit

struct ForeignManifestsTests {
  static func found(_ paths: [String], in platform: Platform) async throws -> [Diagnostic] {
    let checked = try await PlatformCompiler(
      platform: platform,
      environment: Environment("test"),
      kinds: .all,
      files: SpecFiles { .failure(.init(path: $0, reason: "there is none")) }
    ).check(workers: 1)
    return ForeignManifests(paths, in: "rendered", of: checked).diagnostics(.error)
  }

  private func found(
    _ paths: [String],
    @ComponentBuilder _ more: @escaping @Sendable () -> [any Component] = { [] }
  ) async throws -> [String] {
    let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
      Application("web", namespace: "web") {
        ConfigMap("settings")
        Group(more())
      }
      Application("built", namespace: "web") {
        ConfigMap("others")
        Kustomization(remotes: ["https://example.com/a.yaml"], provides: [])
      }
      UnmanagedFile("applications/by-hand-*.yaml", because: "the old repository moves here")
      External(.namespace("web"), because: "a test is about one thing")
    }
    let all = paths.map { "acme/test/\($0)" } + ["acme/test/applications/by-hand-1.yaml"]
    return try await Self.found(all, in: platform).map(\.message)
  }

  @Test(arguments: [
    ("web/mine.yaml", "Argo CD applies it with the others"),
    ("web/deep/below/mine.yml", "Argo CD applies it with the others"),
    ("web/mine.json", "Argo CD applies it with the others"),
    ("web/mine.jsonnet", "Argo CD applies it with the others"),
    ("web/Kustomization", "with it, Argo CD applies what it lists instead of the folder's files"),
    (
      "web/kustomization.yml",
      "with it, Argo CD applies what it lists instead of the folder's files"
    ),
    ("web/Chart.yaml", "with it, Argo CD takes the folder for a Helm chart"),
    ("web/.argocd-source-web.yaml", "Argo CD takes parameters of the Application from it"),
    ("built/.argocd-source.yaml", "Argo CD takes parameters of the Application from it"),
    ("applications/other.yaml", "Argo CD applies it with the others"),
  ])
  func `a file that Argo CD would take is found`(path: String, effect: String) async throws {
    let message = "'rendered/acme/test/\(path)' was not made by swell, and \(effect)"
    #expect(try await found([path]) == [message])
  }

  @Test(arguments: [
    "web/notes.txt", "web/README.md", "other/mine.yaml", "mine.yaml", "built/mine.yaml",
    "web/deep/Kustomization", "webb/mine.yaml",
  ])
  func `a file that it doesn't take is none of its business`(path: String) async throws {
    #expect(try await found([path]).isEmpty)
  }

  @Test func `a file that is declared stays, and only that`() async throws {
    let left = try await found(["web/sealed/a.yaml", "web/sealed/b.yaml", "web/c.yaml"]) {
      UnmanagedFile("sealed/*", because: "sealed by hand")
    }
    #expect(
      left == [
        "'rendered/acme/test/web/c.yaml' was not made by swell, and Argo CD applies it with the others"
      ]
    )
  }

  @Test func `a declaration that excepts nothing is reported`() async throws {
    let found = try await found([]) { UnmanagedFile("gone.yaml", because: "it was there") }
    #expect(
      found == ["no file 'rendered/acme/test/web/gone.yaml' that Argo CD would apply is there"]
    )
  }
}
