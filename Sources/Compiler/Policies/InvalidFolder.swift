import Diagnostics
import Manifest
import PlatformDSL

/// A folder of rendered files that is not one inside the repository.
struct InvalidFolder: PlatformPolicy {
  let codes: [DiagnosticCode] = [.invalidFolder]

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

extension DiagnosticCode {
  static let invalidFolder = DiagnosticCode(
    "policy.invalid-folder",
    "The platform's folder of rendered files leads out of the repository, or is the repository itself.",
    why: """
      swell removes stale files in that folder, so it must be a folder of its own; and Argo CD \
      can read only what is inside the repository.
      """,
    example: .swift(
      """
      folder: "../elsewhere",
      """
    )
  )
}
