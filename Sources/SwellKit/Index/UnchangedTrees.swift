import Compiler
import Diagnostics
import Manifest
import Rendering

/// Trees that were found to be as the last run left them; their folders stay locked until ``unlock()``.
struct UnchangedTrees {
  struct Tree {
    let target: Session.Target
    let output: OutputFolder
    let index: FolderIndex
  }

  let trees: [Tree]
  let outputs: [OutputFolder]
  private let locks: [FolderLock]

  /// What the run that rendered them said; all trees come from one run.
  var messages: String { trees.first?.index.messages ?? "" }

  /// Nil if one of the folders holds anything else than its index says.
  ///
  /// - Parameter refreshing: Given an index that spares the next run what this one had to read.
  /// - Throws: `DiagnosticList` if another run works on a folder.
  init?(
    _ trees: [Tree],
    refreshing refresh: (FolderIndex, Tree) -> Void,
    workers: Int
  ) async throws(DiagnosticList) {
    let unique = Dictionary(trees.map { ($0.output.path, $0.output) }) { first, _ in first }
    outputs = unique.values.sorted { $0.path < $1.path }
    var locks: [FolderLock] = []
    for output in outputs { locks.append(try FolderLock(output, sharing: .nobody)) }
    self.locks = locks
    self.trees = trees
    for tree in trees {
      let paths = RenderedPaths(
        platform: tree.target.platform.name,
        environment: tree.target.environment.name
      )
      let state = try? await FolderState(
        of: tree.output,
        folder: paths.environment,
        mark: RenderedFile.mark(of: paths.environment),
        index: tree.index,
        workers: workers
      )
      guard let state, tree.index.matches(state) else {
        unlock()
        return nil
      }
      if let index = tree.index.refreshed(from: state) { refresh(index, tree) }
    }
  }

  /// Lets other runs at the folders.
  func unlock() {
    for lock in locks { lock.unlock() }
  }
}
