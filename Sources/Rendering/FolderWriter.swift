import Diagnostics
import Manifest
import Synchronization

/// Brings a platform's folder for an environment to what was rendered.
///
/// A file is written beside its place and renamed into it; a folder that is new is filled beside its place and renamed
/// whole. So at every moment each file is either as it was or complete. Nothing is removed before everything is written.
package final class FolderWriter: Sendable {
  /// Every code under which rendering to disk reports.
  package static let codes: [DiagnosticCode] = [
    .refusedOutput, .lockedOutput, .foreignFile, .failedRead, .failedWrite,
  ]

  /// What was written into one folder, for the index.
  private let written = Mutex<[FolderListing]>([])
  private let plan: FolderPlan
  private var state: FolderState { plan.state }
  private let root: OpenFolder

  /// A writer over what stands there.
  ///
  /// - Throws: `DiagnosticList` if one of the paths is taken by something that we did not make, or if what a killed run
  ///   left behind can't be removed.
  package init(_ plan: FolderPlan) throws(DiagnosticList) {
    guard plan.obstacles.isEmpty else { throw DiagnosticList(plan.obstacles) }
    self.plan = plan
    let state = plan.state
    do throws(SystemFailure) {
      try SystemCall.createFolders("\(state.output.path)/\(state.folder)")
      for leftover in state.leftovers { try StagedName.remove("\(state.output.path)/\(leftover)") }
      root = try OpenFolder("\(state.output.path)/\(state.folder)")
    } catch { throw DiagnosticList([error.diagnostic]) }
  }

  /// Writes the files that differ from what stands there; may be called for different folders at the same time.
  ///
  /// - Returns: The paths that were written.
  /// - Throws: `DiagnosticList` if a file can't be written; those before it are in place.
  package func write(_ files: [RenderedFile]) throws(DiagnosticList) -> [String] {
    let different = files.filter { !state.holds($0) }
    guard !different.isEmpty else { return [] }
    var listings: [FolderListing] = []
    do {
      // the files of a folder that is new as a whole go in with one rename
      let groups = Dictionary(grouping: FileGroup.groups(of: different)) { newFolder($0.folder) }
      for (folder, groups) in groups.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
        if let folder {
          try stage(groups, as: folder)
        } else {
          for group in groups { try replace(group) }
        }
        listings += groups.map { $0.listing(seed: state.seed) }
      }
    } catch { throw DiagnosticList([error.diagnostic]) }
    written.withLock { $0 += listings }
    return different.map(\.path)
  }

  /// Removes our files that are no longer rendered, and folders that are empty then.
  ///
  /// - Parameter paths: What is rendered.
  /// - Returns: The paths that were removed.
  /// - Throws: `DiagnosticList` if a file can't be removed.
  package func prune(keeping paths: some Sequence<String>) throws(DiagnosticList) -> [String] {
    guard !plan.stale.isEmpty else { return [] }
    // where case is ignored, a file that was renamed from `Reader` to `reader` is the one just written
    let folded = Set(plan.stale.map { $0.lowercased() })
    let renamed = Dictionary(
      paths.map { ($0.lowercased(), $0) }.filter { folded.contains($0.0) },
      uniquingKeysWith: { first, _ in first }
    )
    let stale = plan.stale.filter { path in
      guard let written = renamed[path.lowercased()] else { return true }
      return !SystemCall.isSameFile(
        "\(state.output.path)/\(path)",
        "\(state.output.path)/\(written)"
      )
    }
    do throws(SystemFailure) {
      for path in stale {
        try Interrupt.check(path)
        try SystemCall.removeFile("\(state.output.path)/\(path)")
        removeEmptyFolders(above: path)
      }
    } catch { throw DiagnosticList([error.diagnostic]) }
    return stale
  }

  /// What the folder holds once everything is written and pruned; nil if it holds anything that isn't of this
  /// environment.
  ///
  /// - Parameters:
  ///   - removed: What ``prune(keeping:)`` removed.
  ///   - inputs: What the files were made from.
  ///   - messages: What was said when they were made.
  package func index(
    removed: [String],
    inputs: [UInt8],
    messages: String
  ) -> FolderIndex? {
    guard state.isOnlyOurs else { return nil }
    let written = written.withLock { $0 }
    return FolderIndex(
      seed: state.seed,
      inputs: inputs,
      messages: messages,
      listings: FolderListing.merged(state.listings, with: written, without: Set(removed))
    )
  }

  /// The highest folder of a path that does not exist yet, below the environment's own; nil if all exist.
  private func newFolder(_ path: String) -> String? {
    guard !state.hasFolder(path) else { return nil }
    return path.pathPrefixes.first {
      $0.utf8.count > state.folder.utf8.count && !state.hasFolder($0)
    }
  }

  private func stage(_ groups: [FileGroup], as folder: String) throws(SystemFailure) {
    let name = StagedName.make()
    let parent = try open(folder.parentFolder)
    do throws(SystemFailure) {
      let staging = try parent.creatingFolder(name)
      for group in groups {
        let target = try staging.creatingFolders(
          group.folder.dropFirst(folder.count).split(separator: "/").map(String.init)
        )
        for file in group.files {
          try Interrupt.check(file.path)
          try target.createFile(file.path.lastPathPart, holding: file.bytes)
        }
      }
      try parent.move(name, to: folder.lastPathPart)
    } catch {
      try? StagedName.remove("\(parent.path)/\(name)")
      throw error
    }
  }

  private func replace(_ group: FileGroup) throws(SystemFailure) {
    let folder = try open(group.folder)
    for file in group.files {
      try Interrupt.check(file.path)
      let staged = StagedName.make()
      try folder.createFile(staged, holding: file.bytes)
      do throws(SystemFailure) { try folder.move(staged, to: file.path.lastPathPart) } catch {
        folder.removeFile(staged)
        throw error
      }
    }
  }

  /// A folder in the environment's, which is made again if it has gone since it was read.
  private func open(_ path: String) throws(SystemFailure) -> OpenFolder {
    try root.creatingFolders(
      path.dropFirst(state.folder.count).split(separator: "/").map(String.init)
    )
  }

  private func removeEmptyFolders(above path: String) {
    var folder = path.parentFolder
    while folder.hasPrefix(state.folder),
      SystemCall.removeFolderIfEmpty("\(state.output.path)/\(folder)")
    {
      folder = folder.parentFolder
    }
  }
}
