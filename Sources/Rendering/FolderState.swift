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
  /// Neither files nor folders: links, sockets.
  private(set) var others: Set<String> = []
  private(set) var leftovers: [String] = []

  /// Reads the folder once; links are not followed.
  ///
  /// - Parameters:
  ///   - folder: The environment's folder under the output folder.
  ///   - mark: The first line of every file of this platform and environment.
  /// - Throws: `DiagnosticList` if something can't be read.
  public init(of output: OutputFolder, folder: String, mark: String) throws(DiagnosticList) {
    self.output = output
    self.folder = folder
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
      if StagedName.matches(entry.name) {
        leftovers.append(child)
        continue
      }
      switch entry.type {
      case .folder: try read(child, line: line)
      case .other: others.insert(child)
      case .file:
        files[child] = try file(at: "\(output.path)/\(child)", line: line)
      }
    }
  }

  private func file(at path: String, line: [UInt8]) throws(SystemFailure) -> File {
    let mark = Array(OwnershipMark.prefix.utf8)
    // of a file that is not ours, which may be of any size, only the beginning is read
    guard let bytes = try SystemCall.readFile(path, beginningWith: mark) else {
      return File(owner: .foreign, fingerprint: nil)
    }
    return File(
      owner: bytes.starts(with: line) ? .thisEnvironment : .otherEnvironment,
      fingerprint: Fingerprint(bytes)
    )
  }

  /// Whether a file stands there with exactly these contents.
  public func holds(_ file: RenderedFile) -> Bool {
    files[file.path]?.fingerprint == Fingerprint(file.bytes)
  }

  /// Whether a file stands at the path.
  public func exists(_ path: String) -> Bool { files[path] != nil }

  /// The files of ours that are no longer rendered, in order.
  public func stale(notIn paths: Set<String>) -> [String] {
    files.filter { $0.value.owner == .thisEnvironment && !paths.contains($0.key) }.keys.sorted()
  }

  /// One diagnostic for each path where something stands that we did not make.
  public func foreignFiles(at paths: some Sequence<String>) -> [Diagnostic] {
    var found: Set<String> = []
    for path in paths {
      if files[path]?.owner == .foreign { found.insert(path) }
      if let other = others.isEmpty ? nil : obstacle(on: path) { found.insert(other) }
    }
    return found.sorted().map { path in
      Diagnostic(
        .foreignFile,
        "'\(output.name)/\(path)' stands where a file would be rendered, and swell did not make it",
        help: "move or delete it, then render again"
      )
    }
  }

  private func obstacle(on path: String) -> String? {
    var prefix = ""
    for part in path.split(separator: "/") {
      prefix += prefix.isEmpty ? String(part) : "/\(part)"
      if others.contains(prefix) { return prefix }
    }
    return nil
  }
}

/// Names of files and folders that are not in place yet; a run that was killed leaves them, and the next one removes them.
enum StagedName {
  static func make(_ number: Int) -> String { ".swell-\(number).tmp" }

  static func matches(_ name: String) -> Bool {
    name.hasPrefix(".swell-") && name.hasSuffix(".tmp")
      && Int(name.dropFirst(7).dropLast(4)) != nil
  }
}
