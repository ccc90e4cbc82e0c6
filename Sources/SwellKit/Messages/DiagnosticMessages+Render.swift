// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let renderTexts: [String: String] = [
    "render.failed": #"""
      error: can't rename to '/repository/rendered/acme/test/a.yaml': Is a directory [render.failed]

      """#,
    "render.foreign-file": #"""
      error: 'rendered/acme/test/root.yaml' would be overwritten, and swell did not make it [render.foreign-file]
      help: move or delete it, then render again

      """#,
    "render.foreign-manifest": #"""
      error: 'rendered/acme/test/app/mine.yaml' was not made by swell, and Argo CD applies it with the others [render.foreign-manifest]
      help: declare it with ManifestFiles in the spec, or move it out of the folder; if it is there on purpose, say UnmanagedFile("mine.yaml", because: "…") in the Application

      """#,
    "render.locked": #"""
      error: another swell is working on 'rendered' [render.locked]
      help: wait until it has ended and try again

      """#,
    "render.refused-output": #"""
      error: can't render into '.': it is the repository's root [render.refused-output]
      help: name a folder of its own, such as 'rendered'

      """#,
    "render.unreadable": #"""
      error: can't read '/repository/rendered/acme/test': Not a directory [render.unreadable]

      """#,
    "render.unused-unmanaged-file": #"""
      SwellKitTests/BadInput+UnmanagedFiles.swift:LINE: warning: no file 'rendered/acme/test/app/mine.yaml' that Argo CD would apply is there [render.unused-unmanaged-file]
      help: remove the UnmanagedFile, or correct its path

      """#,
  ]
}
