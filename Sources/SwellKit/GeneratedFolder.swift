import Diagnostics
import Manifest
import Rendering
import SchemaImport

/// A folder of imported Swift files: what differs is written, files of ours that are no longer imported are removed, and
/// nobody else's file is touched.
struct GeneratedFolder {
  struct Changes {
    var written: [String] = []
    var removed: [String] = []
  }

  /// What becomes of files of ours that are not among those to be written.
  private enum Others { case removed, kept }

  let path: String
  /// As the user named it.
  let name: String

  /// Brings the folder to these files.
  ///
  /// - Throws: `DiagnosticList` if somebody else's file stands in the way, or the operating system refuses.
  func update(to files: [RenderedFile]) throws(DiagnosticList) -> Changes {
    try change(to: files, others: .removed)
  }

  /// Writes one file of a folder that others share.
  ///
  /// - Throws: `DiagnosticList`, as ``update(to:)``.
  func add(_ file: RenderedFile) throws(DiagnosticList) {
    _ = try change(to: [file], others: .kept)
  }

  /// The names of the files that are there.
  ///
  /// - Throws: `DiagnosticList`, as ``update(to:)``.
  func files() throws(DiagnosticList) -> [String] {
    do { return try SystemCall.entries(of: path).map(\.name) } catch {
      throw DiagnosticList([Diagnostic(.importUnreadable, "can't read '\(name)': \(error)")])
    }
  }

  private func change(
    to files: [RenderedFile],
    others: Others
  ) throws(DiagnosticList) -> Changes {
    do {
      let present = try contents()
      let foreign = files.filter { file in
        present[file.path].map { !Self.isOurs($0) } ?? false
      }
      guard foreign.isEmpty else { throw DiagnosticList(foreign.map { refusal($0.path) }) }
      var changes = Changes()
      try SystemCall.createFolders(path)
      for file in files where present[file.path] != file.bytes {
        try write(file)
        changes.written.append(file.path)
      }
      guard others == .removed else { return changes }
      let wanted = Set(files.map(\.path))
      for (name, bytes) in present.sorted(by: { $0.key < $1.key })
      where !wanted.contains(name) && Self.isOurs(bytes) {
        try SystemCall.removeFile("\(path)/\(name)")
        changes.removed.append(name)
      }
      return changes
    } catch let list as DiagnosticList {
      throw list
    } catch let failure as SystemFailure {
      throw DiagnosticList([failure.diagnostic])
    } catch {
      throw DiagnosticList([Diagnostic(.importUnreadable, "can't write '\(name)': \(error)")])
    }
  }

  private static func isOurs(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: SchemaImporter.mark.utf8)
  }

  private func refusal(_ file: String) -> Diagnostic {
    Diagnostic(
      .importForeignFile,
      "'\(name)/\(file)' stands where a file would be written, and swell did not import it",
      help: "name a folder of its own with --output"
    )
  }

  /// The Swift files of the folder itself, by name; other entries under such a name count as nobody's.
  private func contents() throws -> [String: [UInt8]] {
    guard SystemCall.type(of: path) != nil else { return [:] }
    var contents: [String: [UInt8]] = [:]
    for entry in try SystemCall.entries(of: path) where entry.name.hasSuffix(".swift") {
      contents[entry.name] =
        entry.type == .file ? try SystemCall.readFile("\(path)/\(entry.name)") : []
    }
    return contents
  }

  private func write(_ file: RenderedFile) throws {
    let staged = "\(path)/.swell-import.tmp"
    try SystemCall.removeFile(staged)
    try SystemCall.createFile(staged, holding: file.bytes)
    do { try SystemCall.move(staged, to: "\(path)/\(file.path)") } catch {
      try? SystemCall.removeFile(staged)
      throw error
    }
  }
}
