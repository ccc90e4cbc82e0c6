import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// An Application whose destination or source Argo CD refuses, or one whose chart isn't pinned.
///
/// Source: Argo CD v3.5, `util/argo`: `GetDestinationCluster`, `ValidateRepo`; `util/io/path`.
struct InvalidApplication: ObjectPolicy {
  let codes: [DiagnosticCode] = [.invalidDestination, .invalidSource]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    guard let root = object.applicationPath,
      let spec = Value.mapping(object.tree)[root.appending("spec")]?.mapping
    else { return [] }
    let isTemplate = !root.steps.isEmpty
    // a patch of the template may bring what is missing
    let isPatched = isTemplate && object.tree["spec"]?.mapping?["templatePatch"] != nil
    return destinationFaults(spec, root, object, isPatched: isPatched)
      + sourceFaults(spec, root, object, isPatched: isPatched)
  }

  private func destinationFaults(
    _ spec: Mapping,
    _ root: FieldPath,
    _ object: ObjectNode,
    isPatched: Bool
  ) -> [Diagnostic] {
    let destination = spec["destination"]?.mapping ?? [:]
    let server = destination["server"]?.string ?? ""
    let name = destination["name"]?.string ?? ""
    let path = root.appending("spec").appending("destination")
    if !server.isEmpty, !name.isEmpty {
      return [
        Diagnostic(
          .invalidDestination,
          "the destination has both server '\(server)' and name '\(name)', and Argo CD refuses it",
          at: object.location(of: path.appending("name")),
          object: object.identity.description,
          field: path.description,
          help: "keep one of the two"
        )
      ]
    }
    guard server.isEmpty, name.isEmpty, !isPatched else { return [] }
    return [
      Diagnostic(
        .invalidDestination,
        "the destination names no cluster, and Argo CD refuses it",
        at: object.location(of: path),
        object: object.identity.description,
        field: path.description,
        help: "name its server, such as '\(Destination.inCluster)'"
      )
    ]
  }

  private func sourceFaults(
    _ spec: Mapping,
    _ root: FieldPath,
    _ object: ObjectNode,
    isPatched: Bool
  ) -> [Diagnostic] {
    let sources = ReadApplication.sources(of: spec)
    if sources.isEmpty, spec["sourceHydrator"] == nil, !isPatched {
      return [
        fault(
          "the Application has no source, and Argo CD refuses it",
          root.appending("spec"),
          object,
          help: "give it source: {repoURL: …, path: …}, or a chart"
        )
      ]
    }
    return sources.flatMap { source, path in
      faults(of: source, FieldPath(root.steps + path.steps), object, isPatched: isPatched)
    }
  }

  private func faults(
    of source: Mapping,
    _ path: FieldPath,
    _ object: ObjectNode,
    isPatched: Bool
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let folder = source["path"]?.folderName ?? ""
    let chart = source["chart"]?.string ?? ""
    let isEmpty = folder.isEmpty && chart.isEmpty && source["ref"]?.string == nil
    if (source["repoURL"]?.string ?? "").isEmpty || isEmpty, !isPatched {
      let lack = isEmpty ? "neither a path nor a chart" : "no repoURL"
      found.append(
        fault(
          "the source has \(lack), and Argo CD refuses it",
          path,
          object,
          help: "name the repository, and a path or a chart of it"
        )
      )
    }
    if folder.leadsOut, !folder.isDynamic {
      found.append(
        fault(
          "path '\(folder)' leads out of the repository, and Argo CD refuses it",
          path.appending("path"),
          object,
          help: "write it as it is from the repository's root"
        )
      )
    }
    let version = source["targetRevision"]?.string ?? ""
    guard !chart.isEmpty, !version.isDynamic, !version.isExactVersion else { return found }
    var floating = fault(
      version.isEmpty
        ? "chart '\(chart)' has no version, and Argo CD refuses it"
        : "version '\(version)' of chart '\(chart)' is not an exact one",
      path.appending("targetRevision"),
      object,
      help: "pin it, such as '1.2.3': a range changes what is synced without a commit"
    )
    if !version.isEmpty { floating.severity = .warning }
    if !version.isEmpty || !isPatched { found.append(floating) }
    return found
  }

  private func fault(
    _ message: String,
    _ path: FieldPath,
    _ object: ObjectNode,
    help: String
  ) -> Diagnostic {
    Diagnostic(
      .invalidSource,
      message,
      at: object.location(of: path),
      object: object.identity.description,
      field: path.description,
      help: help
    )
  }
}

extension String {
  /// Whether a path is absolute, or goes up beyond where it begins.
  var leadsOut: Bool {
    var depth = 0
    for part in split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return true }
    }
    return hasPrefix("/")
  }

  /// Whether it is one version and no range: three numbers, as Helm writes them.
  ///
  /// Source: Masterminds/semver, which takes `4`, `4.1` and `4.x` as ranges, and a tag such as `latest` as none.
  var isExactVersion: Bool {
    wholeMatch(of: /v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?/) != nil
  }
}

extension DiagnosticCode {
  static let invalidDestination = DiagnosticCode(
    "policy.invalid-destination",
    "An Application's destination names two clusters, or none.",
    why: """
      Argo CD takes a cluster by its server or by its name. With both, or neither, the Application \
      has an InvalidSpecError and is never synced (argo-cd#21437).
      """,
    example: .yaml(
      """
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: web, namespace: argocd}
      spec:
        project: default
        source: {repoURL: r, path: web, targetRevision: main}
        destination:
          server: https://kubernetes.default.svc
          name: in-cluster
          namespace: web
      """
    )
  )
}
