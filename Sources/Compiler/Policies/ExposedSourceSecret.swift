import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// What looks like a secret's value in a chart's values, a Kustomization's patches, or the address of a source.
enum ExposedSourceSecret {
  static func diagnostics(for content: ApplicationContent) -> [Diagnostic] {
    content.charts.flatMap { chart in
      diagnostics(
        in: ["repository": .string(chart.repository), "values": .mapping(chart.values)],
        of: "Helm chart '\(chart.chart)'",
        at: chart.location,
        chart.allowances
      )
    }
      + content.directories.flatMap { directory in
        diagnostics(
          in: ["repository": .string(directory.repository)],
          of: "folder '\(directory.path)'",
          at: directory.location,
          directory.allowances
        )
      }
      + [content.kustomization].compactMap(\.self).flatMap(diagnostics)
  }

  /// A typed patch has a place and exceptions of its own; what remains can be the Kustomization's to except.
  private static func diagnostics(for kustomization: Kustomization) -> [Diagnostic] {
    let location = kustomization.location
    let inRemotes = SecretWalk.secrets(
      in: ["remotes": .sequence(kustomization.remotes.map(Value.string))]
    )
    .map { $0.diagnostic(at: location, in: "Kustomization") }
    let inPatches = kustomization.patches.enumerated().flatMap { index, patch in
      let subject = "patch \(index + 1) of the Kustomization"
      let place = patch.declaration.location ?? location
      return ObjectExceptions(patch.declaration.allowances, of: subject, at: place).applied(
        to: SecretWalk.secrets(in: patch.patch).map { $0.diagnostic(at: place, in: subject) }
      )
    }
    return ObjectExceptions(kustomization.allowances, of: "Kustomization", at: location)
      .applied(to: inRemotes + inPatches)
  }

  private static func diagnostics(
    in value: Value,
    of subject: String,
    at location: SourceLocation,
    _ allowances: [PolicyAllowance]
  ) -> [Diagnostic] {
    let found = SecretWalk.secrets(in: value).map { $0.diagnostic(at: location, in: subject) }
    return ObjectExceptions(allowances, of: subject, at: location).applied(to: found)
  }
}
