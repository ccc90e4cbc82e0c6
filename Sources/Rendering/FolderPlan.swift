import Diagnostics
import Manifest

/// What a rendering finds in an environment's folder: what is in its way, and what is no longer rendered.
///
/// The paths are gone through once, and none is kept: 200,000 texts would take more memory than all the rest.
package struct FolderPlan: Sendable {
  package let state: FolderState
  /// One diagnostic for each thing that stands where a file would be rendered, and that we did not make.
  package let obstacles: [Diagnostic]
  /// Files of this environment that are not rendered, in order: what pruning removes.
  package let stale: [String]
  /// Files that another environment's rendering left here, in order; pruning leaves them alone.
  package let misplaced: [String]

  /// - Parameter paths: Everything that is rendered.
  /// - Complexity: O(*n*) in the paths and the files that stand there.
  package init(_ state: FolderState, paths: some Sequence<String>) {
    self.state = state
    guard !state.listings.isEmpty || !state.others.isEmpty else {
      (obstacles, stale, misplaced) = ([], [], [])
      return
    }
    var isWanted = state.listings.map { [Bool](repeating: false, count: $0.files.count) }
    var foreign: Set<String> = []
    var clear: Set<String> = []
    for path in paths {
      if let (folder, file) = state.position(of: path) {
        isWanted[folder][file] = true
        // where a file is, only folders are above it
        if state.listings[folder].files[file].owner == .foreign { foreign.insert(path) }
        continue
      }
      if state.hasFolder(path) || state.others.contains(path) { foreign.insert(path) }
      let parent = path.parentFolder
      guard !clear.contains(parent) else { continue }
      let above = parent.pathPrefixes.filter { state.exists($0) || state.others.contains($0) }
      if above.isEmpty { clear.insert(parent) } else { foreign.formUnion(above) }
    }
    obstacles = foreign.sorted().map { Self.obstacle("\(state.output.name)/\($0)") }
    var stale: [String] = []
    var misplaced: [String] = []
    for (folder, listing) in state.listings.enumerated() {
      for (index, file) in listing.files.enumerated() where !isWanted[folder][index] {
        switch file.owner {
        case .thisEnvironment: stale.append(listing.path(at: index))
        case .otherEnvironment: misplaced.append(listing.path(at: index))
        case .foreign: break
        }
      }
    }
    self.stale = stale.sorted()
    self.misplaced = misplaced.sorted()
  }

  private static func obstacle(_ path: String) -> Diagnostic {
    Diagnostic(
      .foreignFile,
      "'\(path)' would be overwritten, and swell did not make it",
      help: "move or delete it, then render again"
    )
  }
}

extension DiagnosticCode {
  static let foreignFile = DiagnosticCode(
    "render.foreign-file",
    "A file that swell did not make has the name of one to be rendered; it is never overwritten.",
    why: """
      swell knows its own files by their first line. A file without it was written by somebody, \
      and may be the only copy.
      """,
    example: .shell(
      """
      echo mine > rendered/acme/test/root.yaml
      bin/swell render
      """
    )
  )
}
