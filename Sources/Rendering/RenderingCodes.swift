import Diagnostics

extension DiagnosticCode {
  static let refusedOutput = DiagnosticCode(
    "render.refused-output",
    "The output folder is one that rendering could damage: the root, the home or repository folder, or outside by a link."
  )
  static let lockedOutput = DiagnosticCode(
    "render.locked",
    "Another swell is rendering into the same folder."
  )
  static let foreignFile = DiagnosticCode(
    "render.foreign-file",
    "A file that swell did not make stands where it would write; it is never overwritten."
  )
  static let foreignManifest = DiagnosticCode(
    "render.foreign-manifest",
    "A manifest that swell did not make lies in an Application's folder, where Argo CD applies it."
  )
  static let failedWrite = DiagnosticCode(
    "render.failed",
    "The operating system refused to read or write a file of the output folder."
  )

  /// Every code of this target.
  public static let rendering: [DiagnosticCode] = [
    refusedOutput, lockedOutput, foreignFile, foreignManifest, failedWrite,
  ]
}
