import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// An Argo CD Application as it stands in a manifest, or as an ApplicationSet makes it, with the sources that it syncs.
struct ReadApplication {
  var node: ApplicationNode
  var content: ApplicationContent
  /// What it reads of repositories.
  let sources: [ReadSource]
  /// Which object it is.
  let identity: ObjectIdentity
  /// Its manifest.
  let object: ObjectNode
  /// Whether an ApplicationSet makes it.
  let isGenerated: Bool

  /// Reads an Application; nil if the object is none.
  init?(_ object: ObjectNode, isGenerated: Bool = false) {
    guard object.identity.groupKind == .argoApplication,
      let spec = object.tree["spec"]?.mapping
    else { return nil }
    let location = object.location ?? SourceLocation(path: "", line: 1)
    let metadata = object.tree["metadata"]?.mapping
    let wave = metadata?["annotations"]?.mapping?[ObjectMeta.syncWaveAnnotation]?.string
    let destination = spec["destination"]?.mapping
    let namespace = destination?["namespace"]?.string ?? ""
    var node = ApplicationNode(
      name: object.identity.name,
      project: spec["project"]?.string ?? "default",
      destination: Destination(
        server: destination?["server"]?.string ?? Destination.inCluster,
        namespace: namespace.isDynamic ? "" : namespace
      ),
      wave: wave.flatMap(Int.init) ?? 0,
      syncPolicy: Self.syncPolicy(spec["syncPolicy"]?.mapping ?? [:]),
      deletion: .orphan,
      annotations: [:],
      location: location
    )
    node.ignoresReplicas = (spec["ignoreDifferences"]?.sequence ?? []).contains(
      where: \.leavesReplicasOut
    )
    self.node = node
    var content = ApplicationContent()
    var found: [ReadSource] = []
    for (source, path) in Self.sources(of: spec) {
      if let chart = source["chart"]?.string {
        content.charts.append(HelmChart(read: chart, of: source, at: location))
      } else if let read = ReadSource(source, at: path) {
        found.append(read)
      }
    }
    self.content = content
    sources = found
    identity = object.identity
    self.object = object
    self.isGenerated = isGenerated
  }

  /// What tells it from all others: two Applications of one name are in two namespaces.
  var key: String { "\(identity.namespace ?? "")/\(identity.name)" }

  /// Its sources with their places: `source`, or the elements of `sources`, which Argo CD reads if there are any.
  static func sources(of spec: Mapping) -> [(Mapping, FieldPath)] {
    let root = FieldPath([.key("spec")])
    let several = (spec["sources"]?.sequence ?? []).enumerated().compactMap { index, value in
      value.mapping.map { ($0, root.appending("sources").appending(index)) }
    }
    if !several.isEmpty { return several }
    return spec["source"]?.mapping.map { [($0, root.appending("source"))] } ?? []
  }

  private static func syncPolicy(_ tree: Mapping) -> SyncPolicy {
    let options = (tree["syncOptions"]?.sequence ?? []).compactMap(\.string).map(SyncOption.custom)
    guard let automated = tree["automated"]?.mapping, automated["enabled"]?.bool != false else {
      return .manual(options: options)
    }
    var automation: Set<SyncPolicy.Automation> = []
    if automated["prune"]?.bool == true { automation.insert(.prune) }
    if automated["selfHeal"]?.bool == true { automation.insert(.selfHeal) }
    return .automated(automation, options: options)
  }
}

/// A folder of a repository that an Application syncs.
struct ReadSource: Sendable {
  let repository: String
  let path: String
  let revision: String
  /// Whether folders below are read too.
  let isRecursive: Bool
  /// The glob of the files that it leaves out; empty if it leaves out none.
  let excludes: String
  /// What it says about which files it takes.
  let selection: [String]
  private let included: Glob?
  private let excluded: Glob?
  /// What the Application says to Kustomize, which stands above what the folder says.
  let kustomize: Mapping
  /// Whether it says how the folder becomes manifests: a chart's values, a plugin.
  let isRendered: Bool
  let fieldPath: FieldPath

  init?(_ source: Mapping, at path: FieldPath) {
    guard let folder = source["path"]?.folderName else { return nil }
    self.path = folder
    repository = source["repoURL"]?.string ?? ""
    revision = source["targetRevision"]?.string ?? ""
    let directory = source["directory"]?.mapping ?? [:]
    isRecursive = directory["recurse"]?.bool ?? false
    func glob(_ key: String) -> Glob? {
      directory[key]?.string.flatMap { $0.isEmpty ? nil : Glob($0, .gobwas(separator: nil)) }
    }
    excludes = directory["exclude"]?.string ?? ""
    selection = [
      "\(isRecursive)", directory["include"]?.string ?? "", directory["exclude"]?.string ?? "",
    ]
    included = glob("include")
    excluded = glob("exclude")
    kustomize = source["kustomize"]?.mapping ?? [:]
    isRendered = source["plugin"] != nil || source["helm"] != nil
    fieldPath = path
  }

  /// Whether a file of the folder is read.
  ///
  /// Source: Argo CD v3.5, `reposerver/repository`, `getPotentiallyValidManifestFile`.
  ///
  /// - Parameter file: Its path inside the folder.
  func reads(_ file: String) -> Bool {
    guard isRecursive || !file.contains("/") else { return false }
    if let excluded, excluded.matches(file) { return false }
    return included?.matches(file) ?? true
  }
}

extension Value {
  /// A path as text: YAML takes a folder called `y` for a boolean, and `2024` for a number.
  var folderName: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .bool(let value): value ? "y" : "n"
    default: nil
    }
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

extension Value {
  /// Whether an element of `ignoreDifferences` is about the number of pods, or about whatever another manager sets.
  fileprivate var leavesReplicasOut: Bool {
    let paths = ["jsonPointers", "jqPathExpressions"].flatMap { mapping?[$0]?.sequence ?? [] }
    return paths.contains { $0.string?.contains("replicas") ?? false }
      || mapping?["managedFieldsManagers"]?.sequence?.isEmpty == false
  }
}
