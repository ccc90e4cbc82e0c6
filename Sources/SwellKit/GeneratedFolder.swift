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
    // two imports at once could leave files that neither of them wrote
    do throws(SystemFailure) { try SystemCall.createFolders(path) } catch {
      throw Self.refusal(of: error)
    }
    let lock = try FolderLock(path, name: name, sharing: .nobody)
    defer { lock.unlock() }
    let present: [String: [UInt8]]
    do throws(SystemFailure) { present = try contents() } catch { throw Self.refusal(of: error) }
    let foreign = files.filter { file in
      present[file.path].map { !Self.isOurs($0) } ?? false
    }
    guard foreign.isEmpty else { throw DiagnosticList(foreign.map { refusal($0.path) }) }
    do throws(SystemFailure) {
      var changes = Changes()
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
    } catch { throw Self.refusal(of: error) }
  }

  private static func refusal(of failure: SystemFailure) -> DiagnosticList {
    var fault = failure.diagnostic
    fault.code = .importFailed
    return DiagnosticList([fault])
  }

  private static func isOurs(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: SchemaImporter.mark.utf8)
  }

  private func refusal(_ file: String) -> Diagnostic {
    Diagnostic(
      .importForeignFile,
      "'\(name)/\(file)' would be overwritten, and swell did not import it",
      help: "name a folder of its own with --output"
    )
  }

  /// The Swift files of the folder itself, by name; other entries under such a name count as nobody's.
  private func contents() throws(SystemFailure) -> [String: [UInt8]] {
    guard SystemCall.type(of: path) != nil else { return [:] }
    var contents: [String: [UInt8]] = [:]
    for entry in try SystemCall.entries(of: path) where entry.name.hasSuffix(".swift") {
      contents[entry.name] =
        entry.type == .file ? try SystemCall.readFile("\(path)/\(entry.name)") : []
    }
    return contents
  }

  private func write(_ file: RenderedFile) throws(SystemFailure) {
    let staged = "\(path)/.swell-import.tmp"
    try SystemCall.removeFile(staged)
    try SystemCall.createFile(staged, holding: file.bytes)
    do throws(SystemFailure) { try SystemCall.move(staged, to: "\(path)/\(file.path)") } catch {
      try? SystemCall.removeFile(staged)
      throw error
    }
  }
}

extension DiagnosticCode {
  static let importFailed = DiagnosticCode(
    "import.failed",
    "The operating system refused to read or write the folder of imported files.",
    why: """
      Files are replaced one by one, each as a whole. Those that were written before stay, and \
      running the command again writes the rest.
      """,
    example: .shell(
      """
      chmod a-w Sources/AcmeAPI/Generated
      bin/swell import crds/ --output Sources/AcmeAPI/Generated
      """
    )
  )

  static let importForeignFile = DiagnosticCode(
    "import.foreign-file",
    "A file that the importer did not write has the name of one to be written; it is never overwritten.",
    why: """
      The importer replaces and removes its own files at every run. It knows them by their first \
      line, and leaves everything else alone.
      """,
    example: .shell(
      """
      bin/swell import crds/ --output Sources/Acme
      """
    )
  )
}
