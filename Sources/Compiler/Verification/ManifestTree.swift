import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources
import YAML

/// Manifests that others wrote: every object of a set of files, with the place of each field.
struct ManifestTree {
  /// One object.
  struct Object {
    let node: ObjectNode
    /// The file that it is in.
    let path: String
  }

  /// The objects of files that no kustomization has to do with.
  private(set) var objects: [Object] = []
  /// The objects of files beside a kustomization that none lists, which nobody applies.
  private(set) var unlisted: [Object] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// What was not judged, and why, in words.
  private(set) var notes: [String] = []
  /// The files and charts that were not read, and may hold what others refer to.
  private(set) var unread: [UnreadFile] = []
  /// Every file that was given.
  let paths: [String]
  /// The files that kustomizations take in, or that hold what generators make objects of.
  let kustomized: Set<String>
  /// The folders of charts.
  let charts: Set<String>
  let kustomizations: KustomizeInputs
  let scope: InputScope
  let kinds: KindTable
  let scopes: [GroupKind: Scope]

  /// Reads the files; what is no Kubernetes object is left out.
  init(files: [SpecFiles.File], kinds: KindTable, scope: InputScope = .everything) {
    self.kinds = kinds
    self.scope = scope
    paths = files.map(\.path)
    let charts = Set(files.filter { $0.path.fileName == "Chart.yaml" }.map(\.path.folder))
    self.charts = charts
    var reading = Reading()
    let readable =
      charts.isEmpty
      ? files
      : files.filter { file in
        guard let chart = file.path.folder.andParents.first(where: charts.contains) else {
          return true
        }
        reading.note(file, in: chart)
        return false
      }
    for chart in charts {
      reading.notes.append(
        "\(chart.isEmpty ? "." : chart) is a Helm chart: verify what 'helm template' makes of it"
      )
    }
    // what generators put into objects is data, whatever it looks like
    let named = readable.filter { ManifestDocument.isKustomization(named: $0.path) }
    let generators = kinds.kinds.compactMap(\.facets.generator)
    var documents = named.flatMap { reading.read($0, isNamed: true) }
    let first = documents.filter(\.isKustomization).compactMap(KustomizationFile.init)
    let listed = first.flatMap(\.listedPaths)
    let data = Set(first.flatMap { $0.data(of: generators) }).subtracting(listed)
    let parts = Set(listed + first.flatMap(\.parts))
    for file in readable where !ManifestDocument.isKustomization(named: file.path) {
      guard !data.contains(file.path) else { continue }
      documents += reading.read(file, isNamed: parts.contains(file.path))
    }
    reading.finish(charts: charts)
    notes = reading.notes
    unread = reading.unread
    diagnostics = reading.diagnostics
    kustomizations = KustomizeInputs(
      documents,
      files: paths,
      unread: Set(unread.map(\.path)),
      scope: scope
    )
    let listing = KustomizeListing(kustomizations)
    kustomized = listing.listed.union(listing.parts).union(data)
    let manifests = documents.filter { !$0.isKustomization && !listing.parts.contains($0.path) }
    let items = manifests.flatMap(\.items)
    let applied = items.filter {
      listing.listed.contains($0.path) || listing.kustomization(beside: $0.path) == nil
    }
    diagnostics += UnusableDocument.diagnostics(for: applied, kinds)
    scopes = Self.definedScopes(in: items, kinds)
    for item in items where !listing.listed.contains(item.path) {
      guard let object = object(of: item) else { continue }
      if let owner = listing.kustomization(beside: item.path), !object.node.isArgoApplication {
        reportUnlisted(object, by: owner)
        unlisted.append(object)
      } else {
        objects.append(object)
      }
    }
  }

  /// One report for each file.
  private mutating func reportUnlisted(_ object: Object, by owner: KustomizationFile) {
    guard unlisted.last?.path != object.path else { return }
    diagnostics.append(
      Diagnostic(
        .kustomizeUnlisted,
        "no kustomization lists '\(object.path)', so that \(object.node.identity) isn't applied",
        at: object.node.location,
        severity: .warning,
        object: object.node.identity.description,
        notes: [.init("the kustomization of its folder is here", at: owner.document.location())],
        help: "list it under resources or patches, or remove the file"
      )
    )
  }

  /// The objects of a kustomization that is applied, and what is wrong with it.
  ///
  /// - Parameter changes: Fields that stand above those of the file, as an Application gives them.
  func build(_ folder: String, changes: Mapping = [:]) -> KustomizedFolder? {
    guard var file = kustomizations.kustomizations[folder] else { return nil }
    for change in changes { file.tree[change.key] = change.value }
    var build = KustomizeBuild(kustomizations, kinds: kinds, isClusterScoped: isClusterScoped)
    let built = build.objects(of: file)
    return KustomizedFolder(
      objects: built.map(object),
      folders: build.folders,
      doubts: build.doubts,
      diagnostics: build.diagnostics
    )
  }

  private func isClusterScoped(_ kind: GroupKind) -> Bool {
    (kinds[kind]?.scope ?? scopes[kind]) == .cluster
  }

  private func object(_ built: KustomizedObject) -> Object {
    let identity = built.current
    return Object(
      node: ObjectNode(
        identity: ObjectIdentity(
          group: identity.kind.group,
          version: identity.version,
          kind: identity.kind.kind,
          namespace: identity.namespace,
          name: identity.name
        ),
        tree: built.tree,
        location: built.marks(
          FieldPath([
            .key("metadata"),
            .key(built.tree["metadata"]?.mapping?["name"] == nil ? "generateName" : "name"),
          ])
        ),
        isBootstrap: false,
        marks: built.marks,
        extent: built.extent
      ),
      path: built.path
    )
  }

  private mutating func object(of item: ManifestItem) -> Object? {
    guard let tree = item.value.mapping,
      let version = tree["apiVersion"]?.string.flatMap(GroupVersion.init(apiVersion:)),
      let kind = tree["kind"]?.string, kind.isKindName
    else { return nil }
    let marks = item.marks
    let groupKind = GroupKind(version.group, kind)
    guard let metadata = tree["metadata"]?.mapping, let name = metadata.nameOrPattern else {
      guard kinds[groupKind] == nil else { return nil }
      let line = marks(FieldPath([.key("kind")])).line
      notes.append("\(item.path):\(line) is of kind '\(kind)' and has no name")
      return nil
    }
    let scope = kinds[groupKind]?.scope ?? scopes[groupKind]
    let namespace = metadata["namespace"]?.nameText
    let place: String?
    switch scope {
    case .cluster: place = nil
    case .namespaced: place = namespace ?? ""
    // of a kind that isn't known an object without a namespace may be in any, or in none
    case nil: place = namespace ?? ""
    }
    let identity = ObjectIdentity(
      group: version.group,
      version: version.version,
      kind: kind,
      namespace: place,
      name: name
    )
    return Object(
      node: ObjectNode(
        identity: identity,
        tree: tree,
        location: marks(
          FieldPath([.key("metadata"), .key(metadata["name"] == nil ? "generateName" : "name")])
        ),
        isBootstrap: false,
        marks: marks
      ),
      path: item.path
    )
  }

  /// The scopes that the definitions among the manifests give.
  private static func definedScopes(
    in items: [ManifestItem],
    _ kinds: KindTable
  ) -> [GroupKind: Scope] {
    var scopes: [GroupKind: Scope] = [:]
    for item in items {
      guard let tree = item.value.mapping, let kind = tree["kind"]?.string,
        let version = tree["apiVersion"]?.string.flatMap(GroupVersion.init(apiVersion:))
      else { continue }
      for rule in kinds[GroupKind(version.group, kind)]?.links.definitions ?? [] {
        guard let group = rule.group.first(in: item.value)?.string,
          let defined = rule.kind.first(in: item.value)?.string,
          let scope = rule.scope?.first(in: item.value)?.string
        else { continue }
        scopes[GroupKind(group, defined)] = scope == "Cluster" ? .cluster : .namespaced
      }
    }
    return scopes
  }
}

extension Mapping {
  /// The name in an object's metadata, or what it matches.
  fileprivate var nameOrPattern: String? { self["name"]?.nameText ?? namePattern }

  /// With `generateName`, the beginning that the API server completes, and `*`.
  var namePattern: String? { self["generateName"]?.nameText.map { $0 + "*" } }
}

extension Value {
  /// The text of a name, also of one that lacks its quotes and is reported for that.
  fileprivate var nameText: String? {
    switch self {
    case .string(let text): text.isEmpty ? nil : text
    case .integer(let number): String(number)
    case .double(let number): number.description
    case .bool(let truth): String(truth)
    case .null, .sequence, .mapping: nil
    }
  }
}

extension ObjectNode {
  /// Whether it is an Argo CD Application or makes some, which people apply by hand.
  var isArgoApplication: Bool {
    [.argoApplication, .argoApplicationSet].contains(identity.groupKind)
  }

  /// Whether the manifest says the whole name: not `generateName`, and nothing that is put in later, as `${APP}` is, or
  /// Kustomize's hash.
  var isNamed: Bool {
    guard extent == .whole, let metadata = tree["metadata"]?.mapping,
      let name = metadata["name"]?.string
    else {
      return false
    }
    return !name.isDynamic && metadata["namespace"]?.string?.isDynamic != true
  }
}

extension DiagnosticCode {
  static let kustomizeUnlisted = DiagnosticCode(
    "kustomize.unlisted",
    "A manifest stands beside a kustomization that doesn't list it, and is never applied.",
    why: """
      kubectl, Argo CD and Flux apply what a folder's `kustomization.yaml` lists and nothing else. \
      An object that is added without being listed never reaches the cluster, and nobody says so.
      """,
    example: .text(
      """
      web/kustomization.yaml:  resources: [deployment.yaml]
      web/settings.yaml:       a ConfigMap
      """
    )
  )
}
