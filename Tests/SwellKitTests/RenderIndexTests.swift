import Foundation
import KindTables
import KubernetesAPI
import Manifest
import PlatformDSL
import Rendering
import Synchronization
import TestSupport
import Testing

@testable import SwellKit

/// `render` evaluates no spec if nothing can have changed, and every spec at any doubt.
struct RenderIndexTests {
  private static let evaluations = Mutex<[String: Int]>([:])
  let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
    try temporary.write("", to: "Package.swift")
    try temporary.write("", to: ".build/workspace-state.json")
    try temporary.write("name: one\n", to: "data/a.yaml")
  }

  private func session(settings: String = "1", environments: [String] = ["one"]) -> Session {
    let key = temporary.path
    let platform = Platform(
      "acme",
      repository: "r",
      environments: environments.map { Environment($0) }
    ) { _ in
      Application("web", namespace: "default") {
        let _ = Self.evaluations.withLock { $0[key, default: 0] += 1 }
        ConfigMap("settings") { $0.data = ["setting": settings] }
        ManifestFiles("manifests")
      }
      External(.namespace("nobody-asks"), because: "it makes a warning")
    }
    return Session(
      platforms: [platform],
      kinds: .all,
      repository: Repository(root: temporary.path)
    )
  }

  /// Runs the command, and tells how often the specs were evaluated.
  @discardableResult
  private func render(_ arguments: String..., in session: Session? = nil) async throws -> Int {
    let before = Self.evaluations.withLock { $0[temporary.path] ?? 0 }
    let command = try RenderCommand.parse(["--quiet"] + arguments)
    try await Session.$current.withValue(session ?? self.session()) { try await command.run() }
    return Self.evaluations.withLock { $0[temporary.path] ?? 0 } - before
  }

  private func prepare() async throws {
    try writeManifest("a")
    try await settle()
    #expect(try await render() > 0)
    try await settle()
    #expect(try await render() == 0)
  }

  /// Longer than any file system's clock needs to tick.
  private func settle() async throws { try await Task.sleep(for: .milliseconds(150)) }

  private func writeManifest(_ value: String, to name: String = "a") throws {
    try temporary.write(
      """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: \(name)
      data:
        key: \(value)
      """,
      to: "manifests/\(name).yaml"
    )
  }

  private var rendered: String { "rendered/acme/one/web/default/configmap-a.yaml" }

  private var indexes: [String] { temporary.files(below: ".build/swell/index") }

  @Test func `nothing is evaluated if nothing has changed`() async throws {
    try await prepare()
    #expect(indexes.count == 1)
    #expect(try await render() == 0)
    #expect(try await render("--no-index") > 0)
    #expect(try await render() == 0)
  }

  @Test func `what was said is said again`() async throws {
    try await prepare()
    let session = session()
    let targets = try session.targets(platform: nil, environment: nil)
    let options = try TreeOptions.parse([])
    let indexes = try #require(TreeIndexes(session, targets, options))
    let unchanged = try #require(try await indexes.unchanged())
    defer { unchanged.unlock() }
    #expect(unchanged.messages.contains("nobody-asks"))
  }

  @Test(arguments: ["same size", "another file", "removed file", "times put back"])
  func `data that changed is read`(change: String) async throws {
    try writeManifest("b", to: "b")
    try await prepare()
    let file = temporary.path + "/manifests/a.yaml"
    var status = stat()
    #expect(stat(file, &status) == 0)
    switch change {
    case "another file": try writeManifest("a", to: "c")
    case "removed file":
      try FileManager.default.removeItem(atPath: temporary.path + "/manifests/b.yaml")
    default: try writeManifest("c")
    }
    if change == "times put back" {
      #expect(utimensat(AT_FDCWD, file, [status.st_atim, status.st_mtim], 0) == 0)
    }
    #expect(try await render() > 0)
    #expect(
      temporary.text(at: rendered)?.contains("key: c")
        == (change == "same size" || change == "times put back")
    )
    #expect(
      temporary.files(below: "rendered").contains { $0.hasSuffix("configmap-c.yaml") }
        == (change == "another file")
    )
  }

  @Test func `a rendered file that was edited is put right`() async throws {
    try await prepare()
    let text = try #require(temporary.text(at: rendered))
    try temporary.write(text.replacing("key: a", with: "key: x"), to: rendered)
    #expect(try await render() > 0)
    #expect(temporary.text(at: rendered) == text)
  }

  @Test func `an index of another program, or a damaged one, is none`() async throws {
    try await prepare()
    let path = ".build/swell/index/\(try #require(indexes.first))"
    let file = temporary.path + "/" + path
    let bytes = try Array(Data(contentsOf: URL(filePath: file)))
    try Data(bytes.dropLast()).write(to: URL(filePath: file))
    #expect(try await render() > 0)
    try await settle()
    #expect(try await render() == 0)
    // an index that is whole, of a program that isn't this one
    let index = try #require(FolderIndex(encoded: bytes))
    let inputs = String(decoding: index.inputs, as: UTF8.self)
    #expect(inputs.contains("\ncode /"))
    let other = inputs.replacing("\ncode /", with: "\ncode /other", maxReplacements: 1)
    let session = session()
    let call = try #require(RunInputs(call: [], repository: session.repository))
    #expect(!call.match(Array(other.utf8), in: session.repository))
  }

  @Test func `environments that are rendered apart have an index each`() async throws {
    try writeManifest("a")
    try await settle()
    let session = session(environments: ["one", "two"])
    #expect(try await render(in: session) > 0)
    #expect(try await render("--environment", "two", in: session) > 0)
    try await settle()
    #expect(try await render(in: session) == 0)
    #expect(try await render("--environment", "two", in: session) == 0)
    #expect(try await render("--environment", "one", in: session) > 0)
  }

  @Test func `a folder that is gone, or locked, is not called unchanged`() async throws {
    try await prepare()
    let output = try OutputFolder(
      temporary.path + "/rendered",
      name: "rendered",
      repository: temporary.path,
      home: nil
    )
    let lock = try FolderLock(output, sharing: .nobody)
    await #expect(throws: (any Error).self) { try await render() }
    lock.unlock()
    try FileManager.default.removeItem(atPath: temporary.path + "/rendered")
    #expect(try await render() > 0)
    #expect(temporary.text(at: rendered)?.contains("key: a") == true)
  }

  @Test func `nothing is kept where nothing is built`() async throws {
    try writeManifest("a")
    try FileManager.default.removeItem(atPath: temporary.path + "/.build")
    try await settle()
    #expect(try await render() > 0)
    #expect(try await render() > 0)
    #expect(!FileManager.default.fileExists(atPath: temporary.path + "/.build"))
  }
}
