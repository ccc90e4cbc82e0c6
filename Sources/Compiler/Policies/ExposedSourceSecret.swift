import Diagnostics
import Manifest
import ResourceGraph
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
      + [content.kustomization].compactMap(\.self).flatMap { kustomization in
        diagnostics(
          in: [
            "remotes": .sequence(kustomization.remotes.map(Value.string)),
            "patches": .sequence(kustomization.patches.map { ["patch": $0.patch] }),
          ],
          of: "Kustomization",
          at: kustomization.location,
          kustomization.allowances
        )
      }
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
