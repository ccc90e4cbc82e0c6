import PlatformDSL

/// The Applications that are synced to one cluster: what another cluster has satisfies none of their references.
struct LinkedCluster {
  /// The API server's address; nil where all Applications are synced to one cluster.
  let server: String?
  /// Its Applications.
  let applications: [ApplicationID]
  /// Whether Argo CD runs there, so that Applications, AppProjects and the bootstrap are objects of it.
  let isHome: Bool

  /// The clusters of a graph, Argo CD's own first.
  static func all(of graph: ResourceGraph) -> [LinkedCluster] {
    let byServer = Dictionary(grouping: graph.ids) { graph[$0].node.destination.server }
    let home = Destination.inCluster
    let others = byServer.keys.filter { $0 != home }.sorted()
    return ([home] + others).map { server in
      LinkedCluster(
        server: others.isEmpty ? nil : server,
        applications: byServer[server] ?? [],
        isHome: server == home
      )
    }
  }

  /// All Applications as those of one cluster: of manifests that others wrote, nobody knows what else a cluster has.
  static func only(of graph: ResourceGraph) -> LinkedCluster {
    LinkedCluster(server: nil, applications: graph.ids, isHome: true)
  }
}
