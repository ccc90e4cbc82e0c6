import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// What Applications bring without rendering it: by charts, remote manifests and folders of other repositories.
struct SourceProvision: Sendable {
  struct Provided: Sendable {
    let pattern: ObjectPattern
    let application: ApplicationID
    let location: SourceLocation?
  }

  private let provided: [Provided]
  private let index: PatternIndex
  private let opaque: [(name: String, namespace: String)]
  private let createdNamespaces: [String: ApplicationID]

  /// What the Applications of a cluster bring.
  init(_ graph: ResourceGraph, of cluster: LinkedCluster) {
    var provided: [Provided] = []
    var opaque: [(name: String, namespace: String)] = []
    var created: [String: ApplicationID] = [:]
    for id in cluster.applications {
      let application = graph[id]
      let sources = application.sources
      let node = application.node
      for (patterns, location) in sources.provisions {
        provided += patterns.map { Provided(pattern: $0, application: id, location: location) }
      }
      if !sources.provisions.isEmpty { opaque.append((node.name, node.destination.namespace)) }
      if node.syncPolicy.options.contains(.createNamespace),
        created[node.destination.namespace] == nil
      {
        created[node.destination.namespace] = id
      }
    }
    self.provided = provided
    self.opaque = opaque
    createdNamespaces = created
    index = PatternIndex(provided.map(\.pattern))
  }

  func provider(of key: ObjectIdentity.Key) -> Provided? {
    if key.groupKind == .namespace, let id = createdNamespaces[key.name] {
      return Provided(pattern: .namespace(key.name), application: id, location: nil)
    }
    return index.first(for: key).map { provided[$0.index] }
  }

  func provider(of kind: GroupKind) -> Provided? { index.kind(kind).map { provided[$0] } }

  func pods(in namespace: String, _ selector: PodSelector) -> Provided? {
    index.pods(in: namespace, selector).map { provided[$0] }
  }

  /// An Application whose chart or remote manifest may bring anything into a namespace, or, for nil, into the cluster.
  func doubt(about namespace: String?) -> String? {
    opaque.first { namespace == nil || $0.namespace == namespace }
      .map { "Application '\($0.name)' has a source that isn't rendered here and may bring it" }
  }
}

extension ApplicationContent {
  /// What each source says that it brings, with its place.
  var provisions: [([ObjectPattern], SourceLocation?)] {
    charts.map { ($0.provides, $0.location) }
      + directories.map { ($0.provides, $0.location) }
      + (kustomization.map { $0.remotes.isEmpty ? [] : [($0.provides, $0.location)] } ?? [])
  }
}
