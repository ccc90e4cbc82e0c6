import Diagnostics
import Manifest

/// A manifest below the folder of an Application that doesn't read the folders below.
enum LeftOutFile {
  /// Nothing where the source leaves it out on purpose.
  static func diagnostics(
    for object: ManifestTree.Object,
    by application: ReadApplication,
    _ source: ReadSource
  ) -> [Diagnostic] {
    guard !source.isRecursive, source.excludes.isEmpty else { return [] }
    return [
      Diagnostic(
        .sourceLeftOut,
        "Application '\(application.node.name)' reads '\(source.path)' without the folders below, so that "
          + "\(object.node.identity) isn't applied",
        at: object.node.location,
        severity: .warning,
        object: object.node.identity.description,
        notes: [
          .init(
            "the Application's source is here",
            at: application.object.location(of: source.fieldPath)
          )
        ],
        help: "say directory: {recurse: true}, or move the file up"
      )
    ]
  }
}

extension DiagnosticCode {
  static let sourceLeftOut = DiagnosticCode(
    "source.left-out",
    "A manifest is below the folder of an Application that doesn't read the folders below.",
    why: """
      Of a folder of plain manifests Argo CD reads the files themselves and no folder below, unless \
      `directory.recurse` is true. What is deeper never reaches the cluster, and nobody says so.
      """,
    example: .text(
      """
      source: {repoURL: https://git.example/platform.git, path: deploy}
      deploy/extra/settings.yaml: a ConfigMap
      """
    )
  )
}
