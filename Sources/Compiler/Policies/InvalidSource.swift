import Diagnostics
import Manifest
import ResourceGraph

/// A chart, folder or Kustomization that Argo CD could not render, or not always in the same way.
struct InvalidSource: PlatformPolicy {
  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    let setting = graph.setting
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
    return found
  }

  private func faults(of chart: HelmChart) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if chart.chart.isEmpty || chart.repository.isEmpty {
      found.append(diagnostic("a chart needs a name and a repository", at: chart.location))
    }
    let isRange = chart.version.contains { "*<>=~^|, ".contains($0) }
    if chart.version.isEmpty || isRange {
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
    guard directory.repository.isEmpty || directory.revision.isEmpty else { return [] }
    return [diagnostic("a folder needs a repository and a revision", at: directory.location)]
  }

  private func faults(
    of kustomization: Kustomization,
    beside objects: [ObjectRecord]
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if kustomization.remotes.isEmpty, objects.isEmpty {
      found.append(diagnostic("the Kustomization has nothing to build", at: kustomization.location))
    }
    guard let namespace = kustomization.namespace else { return found }
    if !namespace.isDNSLabel {
      found.append(
        diagnostic("'\(namespace)' is not a namespace's name", at: kustomization.location)
      )
    }
    for record in objects where record.identity.namespace.map({ $0 != namespace }) ?? false {
      found.append(
        diagnostic(
          "\(record.identity) would be moved to namespace '\(namespace)' by the Kustomization",
          at: record.location,
          help: "put it into an Application of its own, or into that namespace"
        )
      )
    }
    return found
  }

  private func diagnostic(
    _ message: String,
    at location: SourceLocation?,
    help: String? = nil
  ) -> Diagnostic {
    Diagnostic(.invalidSource, message, at: location, help: help)
  }
}
