import Diagnostics
import Manifest
import PlatformDSL

/// A chart, folder or Kustomization that Argo CD could not render, or not always in the same way.
struct InvalidSource: PlatformPolicy {
  let codes: [DiagnosticCode] = [.invalidSource]

  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    guard let setting = graph.setting else { return [] }
    var found: [Diagnostic] = []
    if setting.repository.isEmpty || setting.revision.isEmpty {
      let word = setting.repository.isEmpty ? "repository" : "revision"
      found.append(diagnostic("the platform names no \(word)", at: setting.location))
    }
    for application in graph.applications {
      found += application.sources.charts.flatMap(faults)
      found += application.sources.directories.flatMap(faults)
      if let kustomization = application.sources.kustomization {
        found += faults(of: kustomization, beside: application.objects)
      }
    }
    for kustomization in graph.bootstrapKustomizations {
      let objects = graph.bootstrap.map(\.record)
      if let owner = graph.applications.first(where: { $0.sources.kustomization == kustomization })
      {
        let own = Set(owner.objects.map(\.identity))
        found += clashes(of: kustomization, with: objects.filter { !own.contains($0.identity) })
      } else {
        found += faults(of: kustomization, beside: objects)
      }
    }
    return found
  }

  private func faults(of chart: HelmChart) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if chart.chart.isEmpty || chart.repository.isEmpty {
      found.append(diagnostic("a chart needs a name and a repository", at: chart.location))
    }
    if !chart.version.isExactVersion {
      found.append(
        diagnostic(
          "version '\(chart.version)' of chart '\(chart.chart)' is not an exact one",
          at: chart.location,
          help: "pin it, such as '1.2.3': a range changes what is synced without a commit"
        )
      )
    }
    if let name = chart.releaseName, !name.isDNSSubdomain || name.utf8.count > 53 {
      found.append(
        diagnostic(
          "release name '\(name)' is not one that Helm accepts",
          at: chart.location,
          help: "at most 53 lower-case letters, digits, '-' and '.'"
        )
      )
    }
    return found
  }

  private func faults(of directory: GitDirectory) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if directory.repository.isEmpty || directory.revision.isEmpty {
      found.append(diagnostic("a folder needs a repository and a revision", at: directory.location))
    }
    if directory.path.hasPrefix("/") || directory.path.split(separator: "/").contains("..") {
      found.append(
        diagnostic(
          directory.path.leadsOut
            ? "path '\(directory.path)' leads out of the repository"
            : "path '\(directory.path)' goes up on its way",
          at: directory.location,
          help: "write it as it is from the repository's root"
        )
      )
    }
    return found
  }

  private func faults(
    of kustomization: Kustomization,
    beside objects: [ObjectRecord]
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if kustomization.remotes.isEmpty, objects.isEmpty {
      found.append(diagnostic("the Kustomization has nothing to build", at: kustomization.location))
    }
    let namespaces = [kustomization.namespace, kustomization.defaultNamespace].compactMap(\.self)
    for namespace in namespaces where !namespace.isDNSLabel {
      found.append(
        diagnostic("'\(namespace)' is not a namespace's name", at: kustomization.location)
      )
    }
    if namespaces.count > 1 {
      found.append(
        diagnostic(
          "the Kustomization puts every object into '\(namespaces[0])', so that none is left for "
            + "'\(namespaces[1])'",
          at: kustomization.location,
          help: "give namespace: or defaultNamespace:, not both"
        )
      )
    }
    return found + clashes(of: kustomization, with: objects)
  }

  /// Objects that would not come out of Kustomize as they were declared.
  private func clashes(
    of kustomization: Kustomization,
    with objects: [ObjectRecord]
  ) -> [Diagnostic] {
    objects.flatMap { record -> [Diagnostic] in
      var found: [Diagnostic] = []
      if let namespace = kustomization.namespace {
        if let own = record.identity.namespace, own != namespace {
          found.append(
            diagnostic(
              "\(record.identity) would be moved to namespace '\(namespace)' by the Kustomization",
              at: record.location,
              help: "put it into an Application of its own, or into that namespace"
            )
          )
        }
        // a rule of Kustomize's own, for this kind alone
        if record.identity.groupKind == .namespace,
          record.identity.name != namespace
        {
          found.append(
            diagnostic(
              "\(record.identity) would be renamed to '\(namespace)' by the Kustomization",
              at: record.location,
              help: "give the Kustomization defaultNamespace: instead, or put the Namespace into "
                + "another Application"
            )
          )
        }
      }
      if kustomization.patches.contains(where: { $0.names(record.identity) }) {
        found.append(
          diagnostic(
            "\(record.identity) has the kind and name that a patch of the remote manifests is for; "
              + "Kustomize would change it too, or refuse it as a second object",
            at: record.location,
            notes: [.init("the Kustomization is here", at: kustomization.location)],
            help:
              "say in the patch what the object should be and remove it, or put it into another "
              + "Application and out of the bootstrap"
          )
        )
      }
      return found
    }
  }

  private func diagnostic(
    _ message: String,
    at location: SourceLocation?,
    notes: [Diagnostic.Note] = [],
    help: String? = nil
  ) -> Diagnostic {
    Diagnostic(.invalidSource, message, at: location, notes: notes, help: help)
  }
}

extension Kustomization.Patch {
  /// Whether the target is this one object, by group, kind and name, and by namespace where both have one.
  ///
  /// A target that matches several, by a pattern or a selector, may mean objects that are rendered here.
  fileprivate func names(_ identity: ObjectIdentity) -> Bool {
    target["name"]?.string == identity.name && target["kind"]?.string == identity.kind
      && (target["group"]?.string ?? "") == identity.group
      && [nil, identity.namespace].contains(target["namespace"]?.string)
  }
}

extension DiagnosticCode {
  static let invalidSource = DiagnosticCode(
    "policy.invalid-source",
    "A source that Argo CD renders itself is incomplete, not pinned, or conflicts with the objects beside it.",
    why: """
      What Argo CD renders from a chart or a remote must be the same tomorrow, or the cluster \
      changes without a commit. A version range, a missing revision, or a Kustomization that \
      renames or moves the objects next to it breaks that.
      """,
    example: .swift(
      """
      HelmChart("c", repository: "r", version: ">=1.0", releaseName: "Not_A_Name")
      """
    )
  )
}
