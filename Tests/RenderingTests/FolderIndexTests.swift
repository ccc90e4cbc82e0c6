import Foundation
import Manifest
import Rendering
import TestSupport
import Testing

/// The local index must never call a folder unchanged that isn't.
struct FolderIndexTests {
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

  private func state(_ index: FolderIndex? = nil) async throws -> FolderState {
    try await FolderState(
      of: output,
      folder: "acme/test",
      mark: Self.mark,
      index: index,
      workers: 2
    )
  }

  private func render(_ files: [RenderedFile]) async throws -> FolderIndex? {
    let paths = files.map(\.path)
    let state = try await state()
    let writer = try FolderWriter(FolderPlan(state, paths: paths))
    _ = try writer.write(files)
    let removed = try writer.prune(keeping: paths)
    return writer.index(removed: removed, inputs: Array("inputs".utf8), messages: "messages")
  }

  /// An index that trusts the identity of every file, as that of a second run.
  private func settled(_ files: [RenderedFile]) async throws -> FolderIndex {
    let index = try #require(try await render(files))
    // longer than any file system's clock needs to tick
    try await Task.sleep(for: .milliseconds(150))
    let state = try await state(index)
    #expect(index.matches(state))
    let refreshed = try #require(index.refreshed(from: state))
    #expect(refreshed.refreshed(from: try await self.state(refreshed)) == nil)
    return refreshed
  }

  private func matches(_ index: FolderIndex) async throws -> Bool {
    index.matches(try await state(index))
  }

  private static let files = ["root.yaml", "app/_cluster/a.yaml", "app/ns/b.yaml", "app/ns/c.yaml"]

  private var path: String { temporary.path + "/rendered/acme/test" }

  @Test func `an unchanged folder matches, with and without trust`() async throws {
    let files = Self.files.map { file($0) }
    let index = try #require(try await render(files))
    #expect(index.count == 4)
    #expect(try await matches(index))
    let read = try #require(FolderIndex(encoded: index.encoded))
    #expect(String(decoding: read.inputs, as: UTF8.self) == "inputs")
    #expect(read.messages == "messages")
    #expect(try await matches(read))
    let settled = try await settled(files)
    #expect(try await matches(try #require(FolderIndex(encoded: settled.encoded))))
  }

  enum Change: String, CaseIterable {
    case sameSize, atOnce, timesPutBack, replaced, removed, added, foreign, foreignFolder
    case fileToLink, folderToLink, folderReplaced, leftover, pipe, mark
  }

  @Test(arguments: Change.allCases)
  func `a folder that was changed doesn't match`(change: Change) async throws {
    let files = Self.files.map { file($0) }
    let index =
      change == .atOnce ? try #require(try await render(files)) : try await settled(files)
    try apply(change)
    #expect(try await matches(index) == false)
  }

  @Test func `a file that was touched, or written again as it was, matches`() async throws {
    let index = try await settled(Self.files.map { file($0) })
    try temporary.write("\(Self.mark)\na: 1\n", to: "rendered/acme/test/root.yaml")
    #expect(utimes(path + "/app/ns/b.yaml", nil) == 0)
    #expect(try await matches(index))
  }

  @Test func `an index that isn't whole is none`() async throws {
    let bytes = try #require(try await render(Self.files.map { file($0) })).encoded
    for count in 0..<bytes.count {
      #expect(FolderIndex(encoded: Array(bytes.prefix(count))) == nil)
      var damaged = bytes
      damaged[count] ^= 0x10
      #expect(FolderIndex(encoded: damaged) == nil)
    }
    #expect(FolderIndex(encoded: bytes + [0]) == nil)
  }

  @Test func `a folder with files of others has no index`() async throws {
    try temporary.write("mine", to: "rendered/acme/test/notes.txt")
    #expect(try await render([file("root.yaml")]) == nil)
  }

  @Test func `after any sequence of renderings the index says what is there`() async throws {
    var generator = SeededGenerator(seed: 7)
    let names = ["b.yaml", "a.yaml", "c.yaml", "a-1.yaml", "aa.yaml"]
    let folders = ["", "app/ns/", "app/_cluster/", "app-2/ns/", "app/ns/deep/"]
    for _ in 0..<40 {
      let files = folders.flatMap { folder in
        names.compactMap { name -> RenderedFile? in
          guard Bool.random(using: &generator) else { return nil }
          return file(folder + name, "a: \(Int.random(in: 0..<3, using: &generator))")
        }
      }
      let index = try #require(try await render(files))
      #expect(index.count == files.count)
      #expect(try await matches(index))
      #expect(temporary.files(below: "rendered") == files.map(\.path).sorted())
    }
  }

  private func apply(_ change: Change) throws {
    let manager = FileManager.default
    let file = path + "/app/ns/b.yaml"
    switch change {
    case .sameSize, .atOnce: try overwrite(file)
    case .timesPutBack:
      var status = stat()
      #expect(stat(file, &status) == 0)
      try overwrite(file)
      let times = [status.st_atim, status.st_mtim]
      #expect(utimensat(AT_FDCWD, file, times, 0) == 0)
    case .replaced:
      try temporary.write("\(Self.mark)\na: 2\n", to: "other.yaml")
      #expect(rename(temporary.path + "/other.yaml", file) == 0)
    case .removed: try manager.removeItem(atPath: file)
    case .added: try temporary.write("\(Self.mark)\n", to: "rendered/acme/test/app/ns/d.yaml")
    case .foreign: try temporary.write("mine", to: "rendered/acme/test/app/ns/d.yaml")
    case .foreignFolder: try temporary.write("mine", to: "rendered/acme/test/more/d.yaml")
    case .fileToLink:
      try manager.moveItem(atPath: file, toPath: temporary.path + "/b.yaml")
      try manager.createSymbolicLink(
        atPath: file,
        withDestinationPath: temporary.path + "/b.yaml"
      )
    case .folderToLink:
      try manager.moveItem(atPath: path + "/app/ns", toPath: temporary.path + "/ns")
      try manager.createSymbolicLink(
        atPath: path + "/app/ns",
        withDestinationPath: temporary.path + "/ns"
      )
    case .folderReplaced:
      try manager.moveItem(atPath: path + "/app", toPath: temporary.path + "/app")
      try manager.copyItem(atPath: temporary.path + "/app", toPath: path + "/app")
      try overwrite(file)
    case .leftover:
      try temporary.write("", to: "rendered/acme/test/.swell-0123456789abcdef.tmp/a.yaml")
    case .pipe: #expect(mkfifo(path + "/app/pipe", 0o666) == 0)
    case .mark:
      try temporary.write(
        "# Rendered by swell (acme/more). Do not edit.\na: 1\n",
        to: "rendered/acme/test/app/ns/b.yaml"
      )
    }
  }

  /// Writes other contents of the same length into the file itself.
  private func overwrite(_ path: String) throws {
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    try handle.write(contentsOf: Data("\(Self.mark)\na: 2\n".utf8))
    try handle.close()
  }
}
