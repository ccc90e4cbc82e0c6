import Diagnostics
import Manifest

/// An Application whose AppProject is only in a namespace that Argo CD doesn't look into.
enum ForeignProject {
  static func diagnostics(
    for use: ProjectUse,
    among rules: [ProjectRules],
    home: ArgoCDNamespace
  ) -> [Diagnostic] {
    guard let namespace = home.known else { return [] }
    let same = rules.filter { $0.identity.name == use.project }
    guard let other = same.first, !same.contains(where: { home.isOwn($0.identity) }) else {
      return []
    }
    return [
      Diagnostic(
        .projectNamespace,
        "Application '\(use.name)' uses AppProject '\(use.project)', which is in namespace "
          + "'\(other.identity.namespace ?? "")': Argo CD reads those of '\(namespace)' alone",
        at: use.location,
        object: other.identity.description,
        notes: [.init("AppProject '\(use.project)' is declared here", at: other.location)],
        help: "put the AppProject into namespace '\(namespace)'"
      )
    ]
  }

  /// AppProjects that no Application uses, and that Argo CD wouldn't find either.
  static func unused(among rules: [ProjectRules], home: ArgoCDNamespace) -> [Diagnostic] {
    guard let namespace = home.known else { return [] }
    return rules.filter { !home.isOwn($0.identity) }.map { other in
      Diagnostic(
        .projectNamespace,
        "AppProject '\(other.identity.name)' is in namespace '\(other.identity.namespace ?? "")': Argo CD "
          + "reads those of '\(namespace)' alone",
        at: other.location,
        severity: .warning,
        object: other.identity.description,
        help: "put it into namespace '\(namespace)'"
      )
    }
  }
}

extension DiagnosticCode {
  static let projectNamespace = DiagnosticCode(
    "project.namespace",
    "An AppProject is outside Argo CD's own namespace, where Argo CD never looks.",
    why: """
      Applications may live in other namespaces, AppProjects may not: for Argo CD the project \
      doesn't exist, and the Application is never synced. Source: \
      https://argo-cd.readthedocs.io/en/stable/operator-manual/app-any-namespace/
      """,
    example: .text(
      """
      kind: AppProject
      metadata: {name: team, namespace: team-a}
      """
    )
  )
}
