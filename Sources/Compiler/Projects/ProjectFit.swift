import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// What an Application does and its AppProject doesn't allow: Argo CD would refuse to sync it.
///
/// One report for each cause, with the number of objects and the first of them.
struct ProjectFit {
  private let rules: ProjectRules
  private let use: ProjectUse

  /// - Parameter objects: What the Application syncs, as far as it is known.
  static func diagnostics(
    for use: ProjectUse,
    _ objects: [ObjectRecord],
    by rules: ProjectRules
  ) -> [Diagnostic] {
    let fit = ProjectFit(rules: rules, use: use)
    return fit.sourceFaults + fit.placeFaults + fit.namespaceFaults(of: objects)
      + fit.kindFaults(of: objects)
  }

  private var sourceFaults: [Diagnostic] {
    use.sources.filter { !rules.allows(source: $0) }.map { url in
      diagnostic(
        .projectSource,
        "Application '\(use.name)' reads '\(url)', a source that AppProject '\(project)' doesn't allow",
        help: denial(of: RepositoryURL.normalized(url), among: rules.sources, in: "sourceRepos")
          ?? "read it from a source that the project allows, or use the AppProject that is meant for it"
      )
    }
  }

  /// The namespace that the Application itself is in.
  private var placeFaults: [Diagnostic] {
    guard let namespace = use.namespace, !rules.allows(applicationIn: namespace) else { return [] }
    return [
      diagnostic(
        .projectApplicationNamespace,
        "Application '\(use.name)' is in namespace '\(namespace)', where AppProject '\(project)' "
          + "allows none",
        help: "put it into a namespace that the project allows, or use another AppProject"
      )
    ]
  }

  private func namespaceFaults(of objects: [ObjectRecord]) -> [Diagnostic] {
    var found: [String: (first: ObjectRecord?, count: Int)] = [:]
    for object in objects {
      guard let namespace = object.identity.namespace, !namespace.isEmpty else { continue }
      found[namespace, default: (object, 0)].count += 1
    }
    for namespace in use.namespaces + [use.destination].compactMap(\.self)
    where found[namespace] == nil {
      found[namespace] = (nil, 0)
    }
    return found.sorted { $0.key < $1.key }
      .filter { !rules.allows(namespace: $0.key, in: use.cluster) }
      .map { namespace, objects in namespaceFault(namespace, objects.first, objects.count) }
  }

  private func namespaceFault(
    _ namespace: String,
    _ example: ObjectRecord?,
    _ count: Int
  ) -> Diagnostic {
    let what =
      namespace.isEmpty
      ? "Application '\(use.name)' has no destination namespace, which is namespace ''"
      : count == 0
        ? "Application '\(use.name)' goes to namespace '\(namespace)'"
        : "Application '\(use.name)' puts \(count.counting("object")) into namespace "
          + "'\(namespace)'"
    let names = rules.destinations.map(\.namespace).filter { !$0.isDenial }.map { "'\($0.text)'" }
    let allowed = names.isEmpty ? "" : ": " + names.prefix(3).joined(separator: ", ")
    return diagnostic(
      .projectDestination,
      "\(what), a destination that AppProject '\(project)' doesn't allow",
      example: example,
      help: denial(
        of: namespace,
        among: rules.destinations.map(\.namespace),
        in: "destinations"
      ) ?? "go to a destination that the project allows\(allowed), or use another AppProject"
    )
  }

  private func kindFaults(of objects: [ObjectRecord]) -> [Diagnostic] {
    var found: [GroupKind: (first: ObjectIdentity, record: ObjectRecord?, count: Int)] = [:]
    for object in objects {
      let identity = object.identity
      let isAllowed = rules.allows(
        identity.groupKind,
        named: identity.name,
        isNamespaced: identity.namespace != nil
      )
      if !isAllowed { found[identity.groupKind, default: (identity, object, 0)].count += 1 }
    }
    if use.createsNamespace, let destination = use.destination, !destination.isEmpty,
      found[.namespace] == nil,
      !rules.allows(.namespace, named: destination, isNamespaced: false)
    {
      let identity = ObjectIdentity(
        group: GroupKind.namespace.group,
        version: "v1",
        kind: GroupKind.namespace.kind,
        namespace: nil,
        name: destination
      )
      found[.namespace] = (identity, nil, 1)
    }
    return found.sorted { $0.key < $1.key }.map { kind, objects in
      kindFault(kind, objects.first, objects.record, objects.count)
    }
  }

  private func kindFault(
    _ kind: GroupKind,
    _ identity: ObjectIdentity,
    _ record: ObjectRecord?,
    _ count: Int
  ) -> Diagnostic {
    let verb = record == nil ? "creates" : "renders"
    let number = count == 1 ? "1 \(kind)" : "\(count) objects of kind \(kind)"
    let isNamespaced = identity.namespace != nil
    let denied = (isNamespaced ? rules.namespacedDenied : rules.clusterDenied)
      .first { $0.matches(kind, named: identity.name) }
    let list = isNamespaced ? "namespaceResource" : "clusterResource"
    return diagnostic(
      .projectKind,
      "Application '\(use.name)' \(verb) \(number), which AppProject '\(project)' doesn't allow",
      example: record,
      object: identity,
      help: "move it to an Application of another AppProject"
        + (denied.map { ": \($0.described) of the project's \(list)Blacklist denies it" } ?? "")
    )
  }

  private var project: String { rules.identity.name }

  private func denial(
    of text: String,
    among patterns: [ProjectPattern],
    in list: String
  ) -> String? {
    patterns.first { $0.isDenial && !$0.matches(text) }
      .map { "'\($0.text)' of the project's \(list) denies it" }
  }

  private func diagnostic(
    _ code: DiagnosticCode,
    _ message: String,
    example: ObjectRecord? = nil,
    object: ObjectIdentity? = nil,
    help: String
  ) -> Diagnostic {
    Diagnostic(
      code,
      message,
      at: use.location,
      object: (object ?? example?.identity)?.description,
      notes: [example?.location].compactMap(\.self)
        .map { .init("the first such object is here", at: $0) }
        + [.init("AppProject '\(project)' is declared here", at: rules.location)],
      help: help
    )
  }
}

extension DiagnosticCode {
  static let projectSource = DiagnosticCode(
    "project.source",
    "An Application reads a repository that its AppProject doesn't allow, so that Argo CD refuses it.",
    why: """
      Argo CD marks the Application with InvalidSpecError and never syncs it. Denials (`!…`) win \
      over everything that the list allows. Source: Argo CD, `app_project_types.go`.
      """,
    example: .swift(
      """
      project("shop") { $0.spec.sourceRepos = ["!r", "https://charts.example/*"] }
      """
    )
  )

  static let projectDestination = DiagnosticCode(
    "project.destination",
    "An Application, or objects of it, go to a namespace or cluster that its AppProject doesn't allow.",
    why: """
      The AppProject is what keeps a team inside its namespaces. Argo CD refuses the whole sync \
      if one object lies outside, and says so only in the Application's conditions.
      """,
    example: .swift(
      """
      $0.spec.destinations = [
        .init(namespace: "shop-*", server: Destination.inCluster),
        .init(namespace: "!shop-eu", server: Destination.inCluster),
      ]
      """
    )
  )

  static let projectKind = DiagnosticCode(
    "project.kind",
    "An Application renders objects of a kind that its AppProject doesn't allow, which fails its sync.",
    why: """
      Cluster-scoped kinds are denied unless the project allows them, namespaced kinds are \
      allowed unless it denies them. One forbidden object fails the sync of all the others.
      """,
    example: .swift(
      """
      $0.spec.clusterResourceWhitelist = [.init(group: "", kind: "Namespace", name: "shop-*")]
      $0.spec.namespaceResourceBlacklist = [.init(group: "", kind: "Resource*")]
      """
    )
  )

  static let projectApplicationNamespace = DiagnosticCode(
    "project.application-namespace",
    "An Application is in a namespace where its AppProject allows no Applications.",
    why: """
      Outside Argo CD's own namespace an Application may use only a project whose \
      `sourceNamespaces` lists its namespace; otherwise any team could claim any project. \
      Source: https://argo-cd.readthedocs.io/en/stable/operator-manual/app-any-namespace/
      """,
    example: .swift(
      """
      project("shop") { $0.spec.sourceNamespaces = ["shop-*"] }
      """
    )
  )
}
