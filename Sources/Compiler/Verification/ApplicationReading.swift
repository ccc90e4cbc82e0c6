import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// An Argo CD Application as it stands in a manifest, with the folders that it syncs.
struct ReadApplication {
  let node: ApplicationNode
  let content: ApplicationContent
  /// The folders of its sources, as they are written.
  let folders: [String]

  /// Reads an Application; nil if the object is none.
  init?(_ object: ObjectNode, parent: String?) {
    guard object.identity.groupKind == .argoApplication,
      let spec = object.tree["spec"]?.mapping
    else { return nil }
    let location = object.location ?? SourceLocation(path: "", line: 1)
    let metadata = object.tree["metadata"]?.mapping
    let wave = metadata?["annotations"]?.mapping?[ObjectMeta.syncWaveAnnotation]?.string
    let destination = spec["destination"]?.mapping
    let options = spec["syncPolicy"]?.mapping?["syncOptions"]?.sequence ?? []
    node = ApplicationNode(
      name: object.identity.name,
      project: spec["project"]?.string ?? "default",
      destination: Destination(
        server: destination?["server"]?.string ?? Destination.inCluster,
        namespace: destination?["namespace"]?.string ?? ""
      ),
      wave: wave.flatMap(Int.init),
      syncPolicy: .manual(options: options.compactMap(\.string).map(SyncOption.custom)),
      deletion: .orphan,
      annotations: [:],
      parent: parent,
      location: location
    )
    var content = ApplicationContent()
    var folders: [String] = []
    let sources = [spec["source"]].compactMap(\.self) + (spec["sources"]?.sequence ?? [])
    for source in sources.compactMap(\.mapping) {
      if let chart = source["chart"]?.string {
        content.charts.append(HelmChart(read: chart, of: source, at: location))
      } else if let path = source["path"]?.string {
        folders.append(path)
      }
    }
    self.content = content
    self.folders = folders
  }
}

extension HelmChart {
  fileprivate init(read chart: String, of source: Mapping, at location: SourceLocation) {
    self.init(
      chart,
      repository: source["repoURL"]?.string ?? "",
      version: source["targetRevision"]?.string ?? "",
      values: source["helm"]?.mapping?["valuesObject"]?.mapping ?? [:]
    )
    self.location = location
  }
}
