import Diagnostics
import PlatformDSL
import Resources

/// Something declared external that no object of any cluster needs.
enum UnusedExternal {
  /// - Parameter used: The positions of those that some object needs.
  static func diagnostics(for externals: [ExternalObject], used: Set<Int>) -> [Diagnostic] {
    externals.indices.filter { !used.contains($0) }.map { index in
      Diagnostic(
        .unusedExternal,
        "\(externals[index].pattern) is declared external, and nothing refers to it",
        at: externals[index].location,
        severity: .warning,
        help: "remove it, or correct its name and namespace"
      )
    }
  }
}

extension DiagnosticCode {
  static let unusedExternal = DiagnosticCode(
    "link.unused-external",
    "Something is declared external and nothing refers to it.",
    why: """
      The declaration is a promise that the linker trusts. One that nothing needs is either a \
      leftover or a typo, and it would hide the next missing object of that name.
      """,
    example: .swift(
      """
      External(.secret("registry", namespace: "default"), because: "made by hand")
      """
    )
  )
}
