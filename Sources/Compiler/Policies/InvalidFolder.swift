import Diagnostics
import Manifest
import PlatformDSL

/// A folder of rendered files that is not one inside the repository.
struct InvalidFolder: PlatformPolicy {
  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    let folder = graph.setting.folder
    let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.contains(where: { ["", ".", ".."].contains($0) }) else { return [] }
    return [
      Diagnostic(
        .invalidFolder,
        "'\(folder)' is not a folder inside the repository",
        at: graph.setting.location,
        help: "write its path from the repository's root without '.', '..' and empty parts, "
          + "such as 'rendered'"
      )
    ]
  }
}
