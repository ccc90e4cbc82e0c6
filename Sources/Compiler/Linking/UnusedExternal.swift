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
