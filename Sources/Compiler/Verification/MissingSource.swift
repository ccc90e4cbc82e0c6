import Diagnostics
import Manifest

/// An Application's folder that isn't in its repository.
enum MissingSource {
  static func diagnostics(
    for source: ReadSource,
    of application: ReadApplication,
    in folders: SourceFolders
  ) -> [Diagnostic] {
    guard folders.find(source.path, in: source.repository) == .missing else { return [] }
    // another branch or tag may have the folder
    let isHead = ["", "HEAD", "main", "master"].contains(source.revision)
    let isCertain = isHead && folders.isCertain(source.repository)
    let all = folders.folders(of: source.repository).map(\.path)
    let field = source.fieldPath.appending("path")
    return [
      Diagnostic(
        .sourcePath,
        "Application '\(application.node.name)' reads path '\(source.path)', which isn't in its repository",
        at: application.object.location(of: field) ?? application.node.location,
        severity: isCertain ? .error : .warning,
        object: application.identity.description,
        field: field.description,
        notes: isHead ? [] : [.init("revision '\(source.revision)' may have it")],
        help: Suggestion.closest(to: source.path, in: all).map { "did you mean '\($0)'?" }
          ?? "correct the path, or add the folder"
      )
    ]
  }
}

extension DiagnosticCode {
  static let sourcePath = DiagnosticCode(
    "source.path",
    "An Application, or an object of Flux, reads a folder that isn't in its repository.",
    why: """
      Argo CD can't generate manifests of a path that doesn't exist ("app path does not exist"): \
      the Application stays unknown, and nothing of it is applied. Flux stops with "kustomization \
      path not found".
      """,
    example: .text(
      """
      source: {repoURL: https://git.example/platform.git, path: deploy/wbe}
      """
    )
  )
}
