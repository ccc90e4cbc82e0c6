import Diagnostics
import Foundation
import Manifest
import Rendering
import TestSupport
import Testing

struct OutputFolderTests {
  let temporary: TemporaryFolder
  var repository: String { temporary.path + "/home/repository" }

  init() throws {
    temporary = try TemporaryFolder()
    try temporary.write("", to: "home/repository/Package.swift")
    try temporary.write("", to: "outside/file")
    try temporary.write("", to: "home/repository/rendered/file")
    try FileManager.default.createSymbolicLink(
      atPath: temporary.path + "/home/repository/link",
      withDestinationPath: temporary.path + "/outside"
    )
    try FileManager.default.createSymbolicLink(
      atPath: temporary.path + "/home/repository/inside",
      withDestinationPath: temporary.path + "/home/repository/rendered"
    )
  }

  private func open(_ path: String) throws -> OutputFolder {
    try OutputFolder(path, name: path, repository: repository, home: temporary.path + "/home")
  }

  @Test func `refuses folders that rendering could damage`() {
    for path in [
      "/", "/.", temporary.path, temporary.path + "/home", temporary.path + "/home/../home/",
      repository, repository + "/", repository + "/rendered/..", repository + "/link",
      repository + "/link/deeper", repository + "/Package.swift",
    ] {
      #expect(throws: DiagnosticList.self, "\(path)") { try open(path) }
    }
  }

  @Test(arguments: [
    "/.git", "/.git/rendered", "/specs", "/Sources/rendered", "/sources", "/Tests", "/.build/x",
    "/modules/shared/.git/x",
  ])
  func `refuses folders of sources, git and SwiftPM`(path: String) {
    #expect(throws: DiagnosticList.self) { try open(repository + path) }
  }

  @Test func `a folder outside may have such a name, but for git's`() throws {
    _ = try open(temporary.path + "/outside/specs")
    #expect(throws: DiagnosticList.self) { try open(temporary.path + "/outside/.git") }
  }

  @Test func `knows whether it is in the repository`() throws {
    #expect(try open(repository + "/rendered").isInRepository)
    #expect(!(try open(temporary.path + "/outside").isInRepository))
  }

  @Test func `accepts folders inside the repository and plain folders elsewhere`() throws {
    for path in ["/rendered", "/a/b/c", "/inside"] { _ = try open(repository + path) }
    _ = try open(temporary.path + "/outside")
    _ = try open(temporary.path + "/not-there-yet/rendered")
  }

  @Test func `finds the trees that stand in it`() throws {
    try temporary.write(
      "# Rendered by swell (old/one). Do not edit.\n",
      to: "home/repository/rendered/old/one/root.yaml"
    )
    try temporary.write("foreign: 1\n", to: "home/repository/rendered/old/two/root.yaml")
    #expect(try open(repository + "/rendered").renderedEnvironments() == ["old/one"])
  }
}
