import Diagnostics
import Foundation
import Manifest
import Rendering
import TestSupport
import Testing

struct FolderWriterTests {
  static let mark = "# Rendered by swell (acme/test). Do not edit."
  let temporary: TemporaryFolder
  let output: OutputFolder

  init() throws {
    temporary = try TemporaryFolder()
    output = try OutputFolder(
      temporary.path + "/rendered",
      name: "rendered",
      repository: temporary.path,
      home: nil
    )
  }

  private func file(_ path: String, _ text: String = "a: 1") -> RenderedFile {
    RenderedFile(path: "acme/test/\(path)", bytes: Array("\(Self.mark)\n\(text)\n".utf8))
  }

  private func state() async throws -> FolderState {
    try await FolderState(of: output, folder: "acme/test", mark: Self.mark)
  }

  @discardableResult
  private func render(
    _ files: [RenderedFile]
  ) async throws -> (written: [String], removed: [String]) {
    let paths = files.map(\.path)
    let state = try await state()
    let writer = try FolderWriter(FolderPlan(state, paths: paths))
    let written = try writer.write(files)
    return (written, try writer.prune(keeping: paths))
  }

  @Test func `writes what differs, and a second run writes nothing`() async throws {
    let files = [file("root.yaml"), file("app/ns/a.yaml"), file("app/ns/b.yaml")]
    #expect(try await render(files).written.sorted() == files.map(\.path).sorted())
    #expect(temporary.files(below: "rendered") == files.map(\.path).sorted())
    #expect(try await render(files).written.isEmpty)
    let changed = [files[0], file("app/ns/a.yaml", "a: 2"), files[2], file("app/new/c.yaml")]
    #expect(
      try await render(changed).written.sorted() == [
        "acme/test/app/new/c.yaml", "acme/test/app/ns/a.yaml",
      ]
    )
    #expect(temporary.text(at: "rendered/acme/test/app/ns/a.yaml") == "\(Self.mark)\na: 2\n")
  }

  @Test func `a file that is unchanged keeps its inode`() async throws {
    let files = [file("root.yaml"), file("app/a.yaml")]
    try await render(files)
    let path = temporary.path + "/rendered/acme/test/app/a.yaml"
    let before = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    try await render(files)
    let after = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    #expect(before == after)
  }

  @Test func `removes our files that are no longer rendered, and folders that are empty then`()
    async throws
  {
    try await render([
      file("root.yaml"), file("old/ns/a.yaml"), file("kept/a.yaml"), file("kept/b.yaml"),
    ])
    let outcome = try await render([file("root.yaml"), file("kept/a.yaml")])
    #expect(outcome.removed == ["acme/test/kept/b.yaml", "acme/test/old/ns/a.yaml"])
    #expect(!FileManager.default.fileExists(atPath: temporary.path + "/rendered/acme/test/old"))
  }

  @Test(arguments: [
    "notes.txt", "app/mine.yaml", "app/other.yaml",
  ])
  func `files that we did not make survive, also those of another environment`(
    name: String
  ) async throws {
    let text =
      name == "app/other.yaml"
      ? "# Rendered by swell (acme/other). Do not edit.\na: 1\n" : "apiVersion: v1\n"
    try await render([file("root.yaml"), file("app/a.yaml")])
    try temporary.write(text, to: "rendered/acme/test/\(name)")
    #expect(try await render([file("root.yaml")]).removed == ["acme/test/app/a.yaml"])
    #expect(temporary.text(at: "rendered/acme/test/\(name)") == text)
  }

  @Test func `a foreign file in the way is an error, and nothing is written`() async throws {
    try await render([file("root.yaml")])
    try temporary.write("mine: 1\n", to: "rendered/acme/test/app/a.yaml")
    await #expect(throws: DiagnosticList.self) {
      try await render([file("root.yaml", "changed: 1"), file("app/a.yaml")])
    }
    #expect(temporary.text(at: "rendered/acme/test/root.yaml") == "\(Self.mark)\na: 1\n")
    #expect(temporary.text(at: "rendered/acme/test/app/a.yaml") == "mine: 1\n")
  }

  @Test func `a symbolic link is never written through`() async throws {
    try await render([file("root.yaml")])
    try temporary.write("outside\n", to: "elsewhere/a.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: temporary.path + "/rendered/acme/test/app",
      withDestinationPath: temporary.path + "/elsewhere"
    )
    await #expect(throws: DiagnosticList.self) {
      try await render([file("root.yaml"), file("app/a.yaml")])
    }
    #expect(temporary.text(at: "elsewhere/a.yaml") == "outside\n")
    #expect(try await render([file("root.yaml")]).removed.isEmpty)
    #expect(temporary.text(at: "elsewhere/a.yaml") == "outside\n")
  }

  @Test func `a link in the platform's own folder is never written through, nor pruned through`()
    async throws
  {
    try await render([file("root.yaml"), file("old/a.yaml")])
    try FileManager.default.moveItem(
      atPath: temporary.path + "/rendered/acme",
      toPath: temporary.path + "/elsewhere"
    )
    try FileManager.default.createSymbolicLink(
      atPath: temporary.path + "/rendered/acme",
      withDestinationPath: temporary.path + "/elsewhere"
    )
    let before = temporary.files(below: "elsewhere")
    await #expect(throws: DiagnosticList.self) {
      try await render([file("root.yaml", "changed: 1")])
    }
    #expect(temporary.files(below: "elsewhere") == before)
    #expect(temporary.text(at: "elsewhere/test/root.yaml") == "\(Self.mark)\na: 1\n")
  }

  @Test func `what a killed run left behind is removed by the next, and nothing else`() async throws
  {
    try await render([file("root.yaml")])
    let staged = "rendered/acme/test/.swell-0123456789abcdef.tmp"
    try temporary.write("# Rendered by swell (acme/test). Do no", to: "\(staged)/ns/a.yaml")
    try temporary.write("# Rend", to: "\(staged)/ns/b.yaml")
    try temporary.write("mine", to: "\(staged)/ns/mine.yaml")
    try temporary.write("", to: "rendered/acme/test/.swell-fedcba9876543210.tmp")
    try temporary.write("mine", to: "rendered/acme/test/.swell-1.tmp")
    #expect(try await state().leftovers.count == 2)
    try await render([file("root.yaml")])
    #expect(
      temporary.files(below: "rendered/acme/test").sorted()
        == [".swell-0123456789abcdef.tmp/ns/mine.yaml", ".swell-1.tmp", "root.yaml"]
    )
  }

  @Test(arguments: ["folder at a file's path", "file at a folder's path", "named pipe"])
  func `what is in the way is found before anything is written`(obstacle: String) async throws {
    try await render([file("root.yaml")])
    let path = temporary.path + "/rendered/acme/test/app"
    switch obstacle {
    case "folder at a file's path":
      try FileManager.default.createDirectory(
        atPath: path + "/a.yaml",
        withIntermediateDirectories: true
      )
    case "file at a folder's path": try temporary.write("mine", to: "rendered/acme/test/app")
    default: #expect(mkfifo(path, 0o666) == 0)
    }
    do {
      try await render([file("root.yaml", "changed: 1"), file("app/a.yaml")])
      Issue.record("the rendering succeeded")
    } catch let list as DiagnosticList {
      #expect(list.diagnostics.map(\.code.id) == ["render.foreign-file"])
    }
    #expect(temporary.text(at: "rendered/acme/test/root.yaml") == "\(Self.mark)\na: 1\n")
  }

  @Test func `a foreign file whose name is no text is left alone`() async throws {
    try await render([file("root.yaml")])
    let name = Array((temporary.path + "/rendered/acme/test/caf").utf8CString.dropLast())
    let descriptor = (name + [-23, 0]).withUnsafeBufferPointer {
      $0.baseAddress.map { open($0, O_WRONLY | O_CREAT, 0o666) } ?? -1
    }
    // some file systems refuse such a name, and then there is nothing to show
    guard descriptor >= 0 else { return }
    close(descriptor)
    #expect(try await render([file("root.yaml")]).written.isEmpty)
  }

  @Test func `files and links of others are listed`() async throws {
    try await render([file("root.yaml"), file("app/a.yaml")])
    try temporary.write("mine: 1\n", to: "rendered/acme/test/app/mine.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: temporary.path + "/rendered/acme/test/app/link.yaml",
      withDestinationPath: "a.yaml"
    )
    #expect(try await state().foreign == ["acme/test/app/link.yaml", "acme/test/app/mine.yaml"])
  }

  @Test func `files that another environment left here are known and stay`() async throws {
    try await render([file("root.yaml")])
    try temporary.write(
      "# Rendered by swell (acme/other). Do not edit.\na: 1\n",
      to: "rendered/acme/test/app/a.yaml"
    )
    #expect(FolderPlan(try await state(), paths: []).misplaced == ["acme/test/app/a.yaml"])
    #expect(try await render([file("root.yaml")]).removed.isEmpty)
  }

  @Test func `a second run is kept out, readers are not kept from each other`() async throws {
    #expect(try !FolderLock(output, sharing: .nobody).isHeld)
    let lock = try FolderLock(output, sharing: .nobody).creating(output)
    #expect(throws: DiagnosticList.self) { try FolderLock(output, sharing: .nobody) }
    #expect(throws: DiagnosticList.self) { try FolderLock(output, sharing: .readers) }
    lock.unlock()
    let reader = try FolderLock(output, sharing: .readers)
    let other = try FolderLock(output, sharing: .readers)
    #expect(throws: DiagnosticList.self) { try FolderLock(output, sharing: .nobody) }
    reader.unlock()
    other.unlock()
    try FolderLock(output, sharing: .nobody).unlock()
  }
}
