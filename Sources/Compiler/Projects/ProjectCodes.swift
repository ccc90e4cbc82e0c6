import Diagnostics

extension DiagnosticCode {
  static let projectSource = DiagnosticCode(
    "project.source",
    "An Application reads a repository that its AppProject doesn't allow, so that Argo CD refuses it."
  )
  static let projectDestination = DiagnosticCode(
    "project.destination",
    "An Application, or objects of it, go to a namespace or cluster that its AppProject doesn't allow."
  )
  static let projectKind = DiagnosticCode(
    "project.kind",
    "An Application renders objects of a kind that its AppProject doesn't allow, which fails its sync."
  )
  static let projectApplicationNamespace = DiagnosticCode(
    "project.application-namespace",
    "An Application lives in a namespace where its AppProject allows no Applications."
  )
  static let projectTooLate = DiagnosticCode(
    "project.too-late",
    "An Application, or the root, needs an AppProject that only its own sync would create."
  )
  static let projectPattern = DiagnosticCode(
    "project.pattern",
    "An AppProject has the pattern '!*', which Argo CD refuses."
  )
  static let projectOverlap = DiagnosticCode(
    "project.overlap",
    "Two AppProjects reach into each other's namespaces by a wildcard."
  )

  /// Every code of AppProjects.
  public static let projects: [DiagnosticCode] = [
    projectSource, projectDestination, projectKind, projectApplicationNamespace, projectTooLate,
    projectPattern, projectOverlap,
  ]
}
