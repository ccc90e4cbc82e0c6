import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// What an Application asks of its AppProject.
struct ProjectUse: Sendable {
  /// The Application's name.
  let name: String
  /// Where it lives; nil for Argo CD's own namespace.
  let namespace: String?
  let project: String
  let cluster: ProjectCluster
  /// The namespace of its destination; empty if it names none, nil if it isn't known.
  let destination: String?
  /// The repositories that Argo CD itself reads for it: what Kustomize fetches is none of them.
  let sources: [String]
  /// Namespaces besides, that nothing rendered tells: where a Kustomization moves what it fetches.
  let namespaces: [String]
  let createsNamespace: Bool
  let location: SourceLocation?
}

extension ProjectUse {
  /// What one of a platform's own Applications asks.
  init(_ application: ResourceGraph.Application, of setting: PlatformSetting) {
    let node = application.node
    let content = application.sources
    name = node.name
    namespace = nil
    project = node.project
    cluster = ProjectCluster(server: node.destination.server)
    destination = node.destination.namespace
    let hasFolder = !application.objects.isEmpty || content.kustomization != nil
    sources = Self.unique(
      (hasFolder ? [setting.repository] : []) + content.charts.map(\.repository)
        + content.directories.map(\.repository)
    )
    namespaces = [content.kustomization?.namespace].compactMap(\.self)
    createsNamespace = node.syncPolicy.options.contains(.createNamespace)
    location = node.location
  }

  /// What the root asks, whose objects are the children.
  init(rootOf setting: PlatformSetting) {
    let node = setting.root
    name = node.name
    namespace = nil
    project = node.project
    cluster = ProjectCluster(server: node.destination.server)
    destination = node.destination.namespace
    sources = [setting.repository]
    namespaces = []
    createsNamespace = node.syncPolicy.options.contains(.createNamespace)
    location = node.location
  }

  /// Reads what an Application among the objects asks; nil if the object is none.
  init?(_ object: ObjectNode, argoCDNamespace: String?) {
    guard object.identity.groupKind == .argoApplication,
      let spec = object.tree["spec"]?.mapping
    else { return nil }
    name = object.identity.name
    namespace = object.identity.namespace.flatMap { $0 == argoCDNamespace || $0.isEmpty ? nil : $0 }
    let project = spec["project"]?.string ?? ""
    self.project = project.isEmpty ? "default" : project
    let destination = spec["destination"]?.mapping
    let clusterName = destination?["name"]?.string ?? ""
    let server = destination?["server"]?.string
    // an ApplicationSet's parameter may be any cluster
    cluster =
      clusterName.isDynamic || server?.isDynamic == true
      ? ProjectCluster(server: "", name: "")
      : ProjectCluster(
        server: server ?? (clusterName.isEmpty ? Destination.inCluster : ""),
        name: clusterName
      )
    let namespace = destination?["namespace"]?.string ?? ""
    self.destination = namespace.isDynamic ? nil : namespace
    let parts = [spec["source"]].compactMap(\.self) + (spec["sources"]?.sequence ?? [])
    let dry = spec["sourceHydrator"]?.mapping?["drySource"]
    sources = Self.unique(
      (parts + [dry].compactMap(\.self)).compactMap { $0.mapping?["repoURL"]?.string }
        .filter { !$0.isEmpty && !$0.isDynamic }
    )
    namespaces = []
    let options = spec["syncPolicy"]?.mapping?["syncOptions"]?.sequence ?? []
    createsNamespace = options.contains { $0.string == SyncOption.createNamespace.text }
    location = object.location
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
