import Diagnostics
import Manifest
import PlatformDSL

/// What is kept of an Application's objects for the checks of AppProjects, once their manifests are gone.
struct ProjectParts: Sendable {
  let projects: [ProjectRules]
  /// The Applications among the objects.
  let applications: [ProjectUse]

  /// - Parameter argoCDNamespace: Where Applications may live whatever their AppProject says.
  init(_ objects: [ObjectNode], argoCDNamespace: String?) {
    projects = objects.compactMap(ProjectRules.init)
    applications = objects.compactMap { ProjectUse($0, argoCDNamespace: argoCDNamespace) }
  }

  init(merging parts: [ProjectParts]) {
    projects = parts.flatMap(\.projects)
    applications = parts.flatMap(\.applications)
  }
}

/// Every Application against its AppProject, and the AppProjects against each other.
///
/// That an AppProject exists is the linker's to say; one that is declared external, and `default` unless it is rendered,
/// allow everything.
struct Projects {
  /// Every code under which it reports.
  static let codes: [DiagnosticCode] = [
    .projectSource, .projectDestination, .projectKind, .projectApplicationNamespace,
    .projectTooLate, .projectPattern, .projectOverlap, .projectNamespace,
  ]

  private let projects: [String: ProjectRules]

  /// - Parameter found: Of one name with different rules none is taken: nothing tells which one stands.
  init(_ found: [ProjectRules]) {
    projects = Dictionary(grouping: found, by: \.identity.name).compactMapValues { same in
      Set(same.map(\.digest)).count == 1 ? same.first { $0.isBootstrap } ?? same[0] : nil
    }
  }

  /// What is wrong about a platform's Applications and AppProjects.
  static func diagnostics(
    for graph: ResourceGraph,
    of setting: PlatformSetting,
    owners: [[String]]
  ) -> [Diagnostic] {
    let parts = graph.applications.map(\.content.projects)
    let found = (parts + [graph.unmanaged.projects]).flatMap(\.projects)
      .filter { $0.identity.namespace == setting.argoCDNamespace }
    let projects = Projects(found)
    var diagnostics = projects.faultsAmongThemselves(owners: owners)
    for (application, parts) in zip(graph.applications, parts) {
      let use = ProjectUse(application, of: setting)
      diagnostics += projects.diagnostics(for: use, application.objects)
      diagnostics += parts.applications.flatMap { projects.diagnostics(for: $0, []) }
      diagnostics += projects.lateness(of: use, among: parts.projects)
    }
    let root = ProjectUse(rootOf: setting)
    let manifests = ApplicationManifest(setting)
    diagnostics += projects.diagnostics(
      for: root,
      graph.applications.map { manifests.record(of: $0.node) }
    )
    return diagnostics + projects.lateness(of: root, among: parts.flatMap(\.projects))
  }

  /// What an Application does and its AppProject doesn't allow.
  func diagnostics(for use: ProjectUse, _ objects: [ObjectRecord]) -> [Diagnostic] {
    guard let rules = projects[use.project] else { return [] }
    return ProjectFit.diagnostics(for: use, objects, by: rules)
  }

  /// What is wrong with AppProjects whoever uses them.
  func faultsAmongThemselves(owners: [[String]] = []) -> [Diagnostic] {
    projects.values.flatMap(Self.patternFaults)
      + OverlappingProjects(Array(projects.values), owners: owners).diagnostics
  }

  /// An AppProject that only the Application's own sync creates, which Argo CD never starts without it.
  private func lateness(of use: ProjectUse, among own: [ProjectRules]) -> [Diagnostic] {
    guard let rules = projects[use.project], !rules.isBootstrap,
      own.contains(where: { $0.identity == rules.identity })
    else { return [] }
    return [
      Diagnostic(
        .projectTooLate,
        "Application '\(use.name)' uses AppProject '\(use.project)', which only its "
          + "own sync creates: Argo CD never starts it",
        at: use.location,
        object: rules.identity.description,
        notes: [.init("AppProject '\(use.project)' is declared here", at: rules.location)],
        help: "declare the AppProject in a Bootstrap { … }"
      )
    ]
  }

  /// Source: `ValidateProject`.
  private static func patternFaults(of rules: ProjectRules) -> [Diagnostic] {
    var fields: [String] = []
    for (index, item) in rules.destinations.enumerated() {
      for (field, pattern) in [
        ("name", item.name), ("namespace", item.namespace), ("server", item.server),
      ] where pattern.text == "!*" {
        fields.append("spec.destinations[\(index)].\(field)")
      }
    }
    fields += rules.sources.indices.filter { rules.sources[$0].text == "!*" }
      .map { "spec.sourceRepos[\($0)]" }
    return fields.map { field in
      Diagnostic(
        .projectPattern,
        "'!*' denies everything, and Argo CD refuses it",
        at: rules.location,
        object: rules.identity.description,
        field: field,
        help: "leave the list empty to allow nothing"
      )
    }
  }
}

extension DiagnosticCode {
  static let projectTooLate = DiagnosticCode(
    "project.too-late",
    "An Application, or the root, needs an AppProject that only its own sync would create.",
    why: """
      Argo CD syncs an Application only if its AppProject exists. If the project is part of that \
      very sync, neither ever comes into being.
      """,
    example: .swift(
      """
      Application("projects", namespace: "argocd", project: "platform") {
        ArgoCD.AppProject("platform") { allow(&$0) }
      }
      """
    )
  )

  static let projectPattern = DiagnosticCode(
    "project.pattern",
    "An AppProject has the pattern '!*', which Argo CD refuses.",
    why: """
      `!*` denies everything. Argo CD's `ValidateProject` rejects the project, and with it every \
      Application that names it; an empty list says the same and is accepted.
      """,
    example: .swift(
      """
      $0.spec.sourceRepos = ["!*"]
      """
    )
  )
}
