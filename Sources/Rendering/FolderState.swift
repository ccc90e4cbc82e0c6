import Diagnostics
import Manifest

/// What stands in a platform's folder for an environment: each file's owner and the fingerprint of its contents.
public struct FolderState: Sendable {
  struct File: Sendable, Equatable {
    enum Owner: Sendable { case thisEnvironment, otherEnvironment, foreign }

    let owner: Owner
    /// Nil for a foreign file.
    let fingerprint: Fingerprint?
  }

  /// What tells two contents apart: their length and a 64-bit hash, seeded anew in every process.
  struct Fingerprint: Sendable, Equatable {
    let count: Int
    let hash: Int

    init(_ bytes: [UInt8]) {
      count = bytes.count
      var hasher = Hasher()
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
      hash = hasher.finalize()
    }
  }

  let output: OutputFolder
  let folder: String
  private(set) var files: [String: File] = [:]
  private(set) var folders: Set<String> = []
  /// Neither files nor folders: links, sockets, names that are no text.
  private(set) var others: Set<String> = []
  /// What a run that was killed left behind.
  public private(set) var leftovers: [String] = []

  /// Reads the folder once; links are not followed.
  ///
  /// - Parameters:
  ///   - folder: The environment's folder under the output folder.
  ///   - mark: The first line of every file of this platform and environment.
  /// - Throws: `DiagnosticList` if something can't be read.
  public init(of output: OutputFolder, folder: String, mark: String) throws(DiagnosticList) {
    self.output = output
    self.folder = folder
    for ancestor in folder.pathPrefixes.dropLast() {
      switch SystemCall.type(of: "\(output.path)/\(ancestor)") {
      case .folder: continue
      case nil: return
      default:
        others.insert(ancestor)
        return
      }
    }
    do { try read(folder, line: Array((mark + "\n").utf8)) } catch {
      throw DiagnosticList([error.diagnostic])
    }
  }

  private mutating func read(_ folder: String, line: [UInt8]) throws(SystemFailure) {
    let path = "\(output.path)/\(folder)"
    switch SystemCall.type(of: path) {
    case nil: return
    case .folder: folders.insert(folder)
    default:
      others.insert(folder)
      return
    }
    for entry in try SystemCall.entries(of: path) {
      let child = "\(folder)/\(entry.name)"
      if entry.type != .other, StagedName.matches(entry.name) {
        leftovers.append(child)
        continue
      }
      switch entry.type {
      case .folder: try read(child, line: line)
      case .other: others.insert(child)
      case .file: files[child] = try file(at: "\(output.path)/\(child)", line: line)
      }
    }
  }

  /// Nil if it has gone since the folder was listed.
  private func file(at path: String, line: [UInt8]) throws(SystemFailure) -> File? {
    let mark = Array(RenderedFile.ownershipMark.utf8)
    do throws(SystemFailure) {
      // of a file that is not ours, which may be of any size, only the beginning is read
      guard let bytes = try SystemCall.readFile(path, beginningWith: mark) else {
        return File(owner: .foreign, fingerprint: nil)
      }
      return File(
        owner: bytes.starts(with: line) ? .thisEnvironment : .otherEnvironment,
        fingerprint: Fingerprint(bytes)
      )
    } catch {
      guard error.isAbsence else { throw error }
      return nil
    }
  }

  /// Whether a file stands there with exactly these contents.
  public func holds(_ file: RenderedFile) -> Bool {
    files[file.path]?.fingerprint == Fingerprint(file.bytes)
  }

  /// Whether a file stands at the path.
  public func exists(_ path: String) -> Bool { files[path] != nil }

  /// The files of this environment that are no longer rendered, in order: what pruning removes.
  public func stale(notIn paths: Set<String>) -> [String] {
    files.filter { $0.value.owner == .thisEnvironment && !paths.contains($0.key) }.keys.sorted()
  }

  /// The files of ours that another environment's rendering left here, in order; pruning leaves them alone.
  public func misplaced(notIn paths: Set<String>) -> [String] {
    files.filter { $0.value.owner == .otherEnvironment && !paths.contains($0.key) }.keys.sorted()
  }

  /// Manifests in the Applications' folders that we did not make: Argo CD applies them all the same.
  public func foreignManifests(in folders: some Sequence<String>) -> [Diagnostic] {
    let prefixes = folders.map { $0 + "/" }
    return files.keys.sorted().filter { path in
      files[path]?.owner == .foreign
        && [".yaml", ".yml", ".json"].contains { path.hasSuffix($0) }
        && prefixes.contains { path.hasPrefix($0) }
    }.map { path in
      Diagnostic(
        .foreignManifest,
        "'\(output.name)/\(path)' was not made by swell, and Argo CD applies it with its neighbours",
        severity: .warning,
        help:
          "declare it with ManifestFiles in the spec, or move it out of the Application's folder"
      )
    }
  }

  /// One diagnostic for each thing that stands where a file would be rendered, and that we did not make.
  public func obstacles(at paths: some Sequence<String>) -> [Diagnostic] {
    var found: Set<String> = []
    var clear: Set<String> = []
    for path in paths {
      if files[path]?.owner == .foreign || folders.contains(path) { found.insert(path) }
      for prefix in path.pathPrefixes where !clear.contains(prefix) {
        let isFile = prefix != path && files[prefix] != nil
        if isFile || others.contains(prefix) { found.insert(prefix) } else { clear.insert(prefix) }
      }
    }
    return found.sorted().map { path in
      Diagnostic(
        .foreignFile,
        "'\(output.name)/\(path)' stands where a file would be rendered, and swell did not make it",
        help: "move or delete it, then render again"
      )
    }
  }
}

extension String {
  /// `a`, `a/b` and `a/b/c` of `a/b/c`.
  fileprivate var pathPrefixes: [String] {
    var prefixes: [String] = []
    var index = utf8.startIndex
    while let slash = utf8[index...].firstIndex(of: UInt8(ascii: "/")) {
      prefixes.append(String(self[..<slash]))
      index = utf8.index(after: slash)
    }
    prefixes.append(self)
    return prefixes
  }
}
