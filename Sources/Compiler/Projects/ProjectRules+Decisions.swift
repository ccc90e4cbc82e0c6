import Manifest
import PlatformDSL

/// A cluster as a destination names it.
struct ProjectCluster: Sendable, Hashable {
  /// The API server's URL; empty if only the name is known.
  let server: String
  /// The name that it has in Argo CD; empty if nothing tells.
  let name: String

  init(server: String, name: String = "") {
    self.server =
      server.isEmpty && name == Self.localName ? Destination.inCluster : server
    self.name =
      name.isEmpty && server == Destination.inCluster ? Self.localName : name
  }

  /// Argo CD's name for the cluster that it runs in.
  private static let localName = "in-cluster"
}

extension ProjectRules {
  /// Whether Applications may take manifests or charts from a repository.
  ///
  /// Source: `IsSourcePermitted`: any pattern that matches, and no denial.
  func allows(source repository: String) -> Bool {
    let url = RepositoryURL.normalized(repository)
    var isAllowed = false
    for pattern in sources {
      if pattern.matches(url) {
        isAllowed = true
      } else if pattern.isDenial {
        return false
      }
    }
    return isAllowed
  }

  /// Whether objects may go into a namespace of a cluster; true also where nothing here can tell.
  ///
  /// Source: `isDestinationMatched`.
  func allows(namespace: String, in cluster: ProjectCluster) -> Bool {
    if isScopedToClusters, cluster.server != Destination.inCluster { return true }
    var isAllowed = false
    for item in destinations {
      let reach = item.reach(cluster)
      let isNamed = item.namespace.matches(namespace)
      if reach.isMatched, isNamed {
        isAllowed = true
      } else if reach.deniesAll || (reach.deniesServer && isNamed)
        || (!isNamed && item.namespace.isDenial && reach.isServerMatched)
      {
        return false
      }
    }
    return isAllowed || isUnknowable(cluster, namespace)
  }

  /// Whether a destination that goes by the cluster's name, which isn't known, would allow it.
  private func isUnknowable(_ cluster: ProjectCluster, _ namespace: String) -> Bool {
    guard cluster.name.isEmpty || cluster.server.isEmpty else { return false }
    return destinations.contains { item in
      (cluster.name.isEmpty ? !item.name.text.isEmpty : !item.server.text.isEmpty)
        && !item.name.isDenial && !item.server.isDenial && item.namespace.matches(namespace)
    }
  }

  /// Whether an object of a kind may be synced, wherever it goes.
  ///
  /// Source: `IsGroupKindNamePermitted`: kinds of the whole cluster must be listed, namespaced ones only if there is a list.
  func allows(_ kind: GroupKind, named name: String, isNamespaced: Bool) -> Bool {
    if isNamespaced {
      let isListed = namespacedAllowed?.contains { $0.matches(kind) } ?? true
      return isListed && !namespacedDenied.contains { $0.matches(kind) }
    }
    return clusterAllowed.contains { $0.matches(kind, named: name) }
      && !clusterDenied.contains { $0.matches(kind, named: name) }
  }

  /// Whether an Application of the project may live in a namespace besides Argo CD's own.
  ///
  /// Source: `IsAppNamespacePermitted`: globs, or regular expressions between slashes.
  func allows(applicationIn namespace: String) -> Bool {
    applicationNamespaces.contains { $0.matches(namespace) }
  }
}

extension ProjectRules.Place {
  /// What a destination says about a cluster, whatever the namespace.
  struct Reach {
    let isServerMatched: Bool
    let isMatched: Bool
    /// Whether the cluster's name is denied, which holds for every namespace.
    let deniesAll: Bool
    /// Whether its server is denied, which holds for the destination's namespaces.
    let deniesServer: Bool
  }

  func reach(_ cluster: ProjectCluster) -> Reach {
    let isNameMatched = !cluster.name.isEmpty && name.matches(cluster.name)
    let isServerMatched = !cluster.server.isEmpty && server.matches(cluster.server)
    return Reach(
      isServerMatched: isServerMatched,
      isMatched: isNameMatched || isServerMatched,
      deniesAll: !isNameMatched && name.isDenial,
      deniesServer: !isServerMatched && server.isDenial
    )
  }
}

extension ProjectRules.Resource {
  func matches(_ kind: GroupKind, named name: String? = nil) -> Bool {
    guard self.kind.matches(kind.kind), group.matches(kind.group) else { return false }
    guard let pattern = self.name, let name else { return true }
    return pattern.matches(name)
  }
}
