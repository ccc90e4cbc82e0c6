import Compiler
import Diagnostics
import Manifest
import Rendering

/// The folders that a run's trees stand in, locked until ``unlock()``.
///
/// A rendering reads them before it evaluates any spec: what is on disk as it should be need not be kept in memory.
struct TargetFolders {
  /// One target's folder.
  struct Folder: Sendable {
    let target: Session.Target
    let output: OutputFolder
    let state: FolderState
  }

  let folders: [Folder]
  let outputs: [OutputFolder]
  private let locks: [FolderLock]
  private let workers: Int

  /// - Parameters:
  ///   - output: The folder that the user named, if one was.
  ///   - index: What is known of a target's files, so that they need not be read.
  /// - Throws: `DiagnosticList` if a folder is refused, locked or can't be read.
  init(
    of targets: [Session.Target],
    output: String?,
    sharing: FolderLock.Sharing,
    in session: Session,
    index: (Session.Target, OutputFolder) -> FolderIndex? = { _, _ in nil }
  ) async throws {
    let located = try targets.map { target in
      let folder = target.platform.folder
      let output = try session.repository.outputFolder(named: output, platformFolder: folder)
      return (target: target, output: output)
    }
    // platforms may share a folder, and --output makes them; it is locked once
    let unique = Dictionary(located.map { ($0.output.path, $0.output) }) { first, _ in first }
    outputs = unique.values.sorted { $0.path < $1.path }
    workers = session.workers
    locks = try Self.locks(on: outputs, sharing: sharing)
    do {
      var folders: [Folder] = []
      for (target, output) in located {
        let state = try await Self.state(of: target, in: output, index(target, output), workers)
        folders.append(Folder(target: target, output: output, state: state))
      }
      self.folders = folders
    } catch {
      for lock in locks { lock.unlock() }
      throw error
    }
  }

  private init(
    _ folders: [Folder],
    _ outputs: [OutputFolder],
    _ locks: [FolderLock],
    _ workers: Int
  ) {
    self.folders = folders
    self.outputs = outputs
    self.locks = locks
    self.workers = workers
  }

  /// The folders, all of them locked: those that weren't there are created now, when every check has passed.
  ///
  /// - Throws: `DiagnosticList` if a folder can't be created, or another run has done it meanwhile and works on it.
  func creating() async throws -> TargetFolders {
    guard !locks.allSatisfy(\.isHeld) else { return self }
    var created: [FolderLock] = []
    for (lock, output) in zip(locks, outputs) { created.append(try lock.creating(output)) }
    let new = Set(zip(locks, outputs).filter { !$0.0.isHeld }.map(\.1.path))
    var folders: [Folder] = []
    for folder in self.folders {
      let state =
        new.contains(folder.output.path)
        ? try await Self.state(of: folder.target, in: folder.output, nil, workers) : folder.state
      folders.append(Folder(target: folder.target, output: folder.output, state: state))
    }
    return TargetFolders(folders, outputs, created, workers)
  }

  /// Lets other runs at the folders.
  func unlock() {
    for lock in locks { lock.unlock() }
  }

  private static func locks(
    on outputs: [OutputFolder],
    sharing: FolderLock.Sharing
  ) throws(DiagnosticList) -> [FolderLock] {
    var locks: [FolderLock] = []
    for output in outputs {
      do throws(DiagnosticList) {
        locks.append(try FolderLock(output, sharing: sharing))
      } catch {
        for lock in locks { lock.unlock() }
        throw error
      }
    }
    return locks
  }

  private static func state(
    of target: Session.Target,
    in output: OutputFolder,
    _ index: FolderIndex?,
    _ workers: Int
  ) async throws(DiagnosticList) -> FolderState {
    let folder = RenderedPaths(
      platform: target.platform.name,
      environment: target.environment.name
    ).environment
    return try await FolderState(
      of: output,
      folder: folder,
      mark: RenderedFile.mark(of: folder),
      index: index,
      workers: workers
    )
  }
}
