import ArgoCDAPI
import Diagnostics
import Manifest
import PlatformDSL

/// What one AppProject allows.
///
/// Source: Argo CD v3.5, `pkg/apis/application/v1alpha1/app_project_types.go`.
struct ProjectRules: Sendable {
  /// Where Applications of the project may put objects.
  struct Place: Sendable {
    let server: ProjectPattern
    let name: ProjectPattern
    let namespace: ProjectPattern
  }

  /// Kinds of a list, and for kinds of the whole cluster the objects' names.
  struct Resource: Sendable {
    let group: Glob
    let kind: Glob
    let name: Glob?
    /// As messages name it.
    let described: String
  }

  /// Where Applications may live: a glob, or a regular expression between slashes.
  struct NamespacePattern: Sendable {
    private let text: String
    private let glob: Glob?

    init(_ text: String) {
      let isExpression = text.count > 2 && text.hasPrefix("/") && text.hasSuffix("/")
      self.text = isExpression ? String(text.dropFirst().dropLast()) : text
      glob = isExpression ? nil : Glob(text, .gobwas(separator: nil))
    }

    func matches(_ namespace: String) -> Bool {
      if let glob { return glob.matches(namespace) }
      // a compiled expression can't be sent between workers
      return (try? Regex(text)).map { namespace.contains($0) } ?? false
    }
  }

  /// Which AppProject.
  let identity: ObjectIdentity
  /// Where it is declared.
  let location: SourceLocation?
  /// Whether it is there before Argo CD takes over.
  let isBootstrap: Bool
  /// A hash of the manifest, seeded differently in every process.
  let digest: Int
  let sources: [ProjectPattern]
  let destinations: [Place]
  let clusterAllowed: [Resource]
  let clusterDenied: [Resource]
  /// Nil if every namespaced kind is allowed.
  let namespacedAllowed: [Resource]?
  let namespacedDenied: [Resource]
  /// Where Applications of the project may live besides Argo CD's own namespace.
  let applicationNamespaces: [NamespacePattern]
  /// Whether only clusters that are registered for the project are allowed, which no manifest tells.
  let isScopedToClusters: Bool

  /// Reads an AppProject; nil if the object is none.
  init?(_ object: ObjectNode) {
    guard object.identity.groupKind == .appProject else { return nil }
    identity = object.identity
    location = object.location
    isBootstrap = object.isBootstrap
    digest = object.tree.hashValue
    let spec = object.tree["spec"]?.mapping ?? [:]
    sources = spec.texts(of: "sourceRepos").map { text in
      let denial = text.hasPrefix("!") ? "!" : ""
      let url = RepositoryURL.normalized(String(text.dropFirst(denial.count)))
      return ProjectPattern(denial + url, separator: "/")
    }
    destinations = spec.elements(of: "destinations").map { item in
      Place(
        server: ProjectPattern(item["server"]?.string ?? ""),
        name: ProjectPattern(item["name"]?.string ?? ""),
        namespace: ProjectPattern(item["namespace"]?.string ?? "")
      )
    }
    clusterAllowed = spec.elements(of: "clusterResourceWhitelist").map(Resource.init)
    clusterDenied = spec.elements(of: "clusterResourceBlacklist").map(Resource.init)
    namespacedAllowed = spec["namespaceResourceWhitelist"]?.sequence.map {
      $0.compactMap(\.mapping).map(Resource.init)
    }
    namespacedDenied = spec.elements(of: "namespaceResourceBlacklist").map(Resource.init)
    applicationNamespaces = spec.texts(of: "sourceNamespaces").map(NamespacePattern.init)
    isScopedToClusters = spec["permitOnlyProjectScopedClusters"]?.bool ?? false
  }
}

extension ProjectRules.Resource {
  fileprivate init(_ item: Mapping) {
    let (group, kind) = (item["group"]?.string ?? "", item["kind"]?.string ?? "")
    self.group = Glob(group, .filepath)
    self.kind = Glob(kind, .filepath)
    let name = item["name"]?.string ?? ""
    self.name = name.isEmpty ? nil : Glob(name, .filepath)
    described = "\(GroupKind(group, kind))" + (name.isEmpty ? "" : " '\(name)'")
  }
}

extension GroupKind {
  static let appProject = ArgoCD.AppProject.groupKind
  static let argoApplication = ArgoCD.Application.groupKind
}

extension Mapping {
  fileprivate func elements(of key: String) -> [Mapping] {
    (self[key]?.sequence ?? []).compactMap(\.mapping)
  }

  fileprivate func texts(of key: String) -> [String] {
    (self[key]?.sequence ?? []).compactMap(\.string)
  }
}
