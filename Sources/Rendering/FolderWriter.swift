import Diagnostics
import Manifest

/// Brings a platform's folder for an environment to what was rendered.
///
/// A file is written beside its place and renamed into it; a folder that is new is filled beside its place and renamed
/// whole. So at every moment each file is either as it was or complete. Nothing is removed before everything is written.
public final class FolderWriter: Sendable {
  private let state: FolderState

  /// A writer over what stands there.
  ///
  /// - Throws: `DiagnosticList` if one of the paths is taken by something that we did not make, or if what a killed run
  ///   left behind can't be removed.
  public init(over state: FolderState, paths: some Sequence<String>) throws(DiagnosticList) {
    let obstacles = state.obstacles(at: paths)
    guard obstacles.isEmpty else { throw DiagnosticList(obstacles) }
    self.state = state
    do {
      try SystemCall.createFolders("\(state.output.path)/\(state.folder)")
      for leftover in state.leftovers { try StagedName.remove("\(state.output.path)/\(leftover)") }
    } catch { throw DiagnosticList([error.diagnostic]) }
  }

  /// Writes the files that differ from what stands there; may be called for different folders at the same time.
  ///
  /// - Returns: The paths that were written.
  /// - Throws: `DiagnosticList` if a file can't be written; those before it are in place.
  public func write(_ files: [RenderedFile]) throws(DiagnosticList) -> [String] {
    let different = files.filter { !state.holds($0) }
    do {
      // files of a folder that is new as a whole go in with one rename
      let groups = Dictionary(grouping: different) { newFolder(of: $0.path) }
      for (folder, files) in groups.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
        if let folder { try stage(files, as: folder) } else { try replace(files) }
      }
    } catch { throw DiagnosticList([error.diagnostic]) }
    return different.map(\.path)
  }

  /// Removes our files at other paths than these, and folders that are empty then.
  ///
  /// - Returns: The paths that were removed.
  /// - Throws: `DiagnosticList` if a file can't be removed.
  public func prune(keeping paths: Set<String>) throws(DiagnosticList) -> [String] {
    // where case is ignored, a file that was renamed from `Reader` to `reader` is the one just written
    let folded = Dictionary(paths.map { ($0.lowercased(), $0) }) { first, _ in first }
    let stale = state.stale(notIn: paths).filter { path in
      guard let written = folded[path.lowercased()] else { return true }
      return !SystemCall.isSameFile(
        "\(state.output.path)/\(path)",
        "\(state.output.path)/\(written)"
      )
    }
    do {
      for path in stale {
        try SystemCall.removeFile("\(state.output.path)/\(path)")
        removeEmptyFolders(above: path)
      }
    } catch { throw DiagnosticList([error.diagnostic]) }
    return stale
  }

  /// The highest folder of a path that does not exist yet, below the environment's own; nil if all exist.
  private func newFolder(of path: String) -> String? {
    var folder = state.folder
    for part in path.dropFirst(state.folder.count + 1).split(separator: "/").dropLast() {
      folder += "/\(part)"
      if !state.folders.contains(folder) { return folder }
    }
    return nil
  }

  private func stage(_ files: [RenderedFile], as folder: String) throws(SystemFailure) {
    let target = "\(state.output.path)/\(folder)"
    let staging = "\(parent(of: target))/\(StagedName.make())"
    do throws(SystemFailure) {
      var made: Set<String> = []
      for file in files {
        let path = staging + file.path.dropFirst(folder.count)
        if made.insert(parent(of: path)).inserted { try SystemCall.createFolders(parent(of: path)) }
        try SystemCall.createFile(path, holding: file.bytes)
      }
      try SystemCall.move(staging, to: target)
    } catch {
      try? StagedName.remove(staging)
      throw error
    }
  }

  private func replace(_ files: [RenderedFile]) throws(SystemFailure) {
    var made: Set<String> = []
    for file in files {
      let target = "\(state.output.path)/\(file.path)"
      let folder = parent(of: target)
      if made.insert(folder).inserted { try SystemCall.createFolders(folder) }
      let staged = "\(folder)/\(StagedName.make())"
      try SystemCall.createFile(staged, holding: file.bytes)
      do throws(SystemFailure) { try SystemCall.move(staged, to: target) } catch {
        try? SystemCall.removeFile(staged)
        throw error
      }
    }
  }

  private func removeEmptyFolders(above path: String) {
    var folder = parent(of: path)
    while folder.hasPrefix(state.folder),
      SystemCall.removeFolderIfEmpty("\(state.output.path)/\(folder)")
    {
      folder = parent(of: folder)
    }
  }

  private func parent(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}
