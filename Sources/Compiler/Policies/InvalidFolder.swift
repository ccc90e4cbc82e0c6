import Diagnostics
import Manifest
import PlatformDSL

/// A folder of rendered files that is not one inside the repository.
struct InvalidFolder: PlatformPolicy {
  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    guard let setting = graph.setting else { return [] }
    let folder = setting.folder
    let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.contains(where: { ["", ".", ".."].contains($0) }) else { return [] }
    return [
      Diagnostic(
        .invalidFolder,
        "'\(folder)' is not a folder inside the repository",
        at: setting.location,
        help: "write its path from the repository's root without '.', '..' and empty parts, "
          + "such as 'rendered'"
      )
    ]
  }
}
