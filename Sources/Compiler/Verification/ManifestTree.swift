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

  /// What a kustomization.yaml says about the files beside it.
  struct Kustomized {
    let folder: String
    let remotes: [String]
    let namespace: String?
  }

  private(set) var objects: [Object] = []
  private(set) var kustomized: [Kustomized] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// What was not judged, and why, in words.
  private(set) var notes: [String] = []
  /// The files and charts that were not read, and may hold what others refer to.
  private(set) var unread: [String] = []

  private let kinds: KindTable
  /// The kinds of which Kustomize generates objects.
  private let generated: [KindTable.Entry]

  /// Reads the files; what is no Kubernetes object is left out.
  init(files: [SpecFiles.File], kinds: KindTable) {
    self.kinds = kinds
    generated = kinds.kinds.filter { $0.facets.generator != nil }.sorted { $0.kind < $1.kind }
    let charts = Set(files.filter { $0.path.fileName == "Chart.yaml" }.map(\.path.folder))
    let readable =
      charts.isEmpty
      ? files
      : files.filter { !$0.path.folder.andParents.contains(where: charts.contains) }
    if !charts.isEmpty {
      notes += charts.sorted().map {
        "\($0.isEmpty ? "." : $0) is a Helm chart: verify what 'helm template' makes of it"
      }
      unread += charts
    }
    let documents = readable.flatMap { read($0) }
    var excluded: Set<String> = []
    for document in documents where document.isKustomization {
      excluded.formUnion(document.kustomizationParts)
    }
    let manifests = documents.filter { !excluded.contains($0.path) }
    let kustomizations = manifests.filter(\.isKustomization)
    let paths = kustomizations.isEmpty ? [] : Self.pathsAndFolders(of: readable)
    for document in kustomizations { readKustomization(document, paths) }
    let items = manifests.filter { !$0.isKustomization }.flatMap(\.items)
    let scopes = Self.definedScopes(in: items, kinds)
    for item in items { add(item, scopes) }
  }

  private mutating func read(_ file: SpecFiles.File) -> [ManifestDocument] {
    let read = YAMLReader.documents(in: file.bytes, path: file.path, dialect: .kubernetes)
    if read.diagnostics.hasErrors, file.bytes.holdsTemplate {
      notes.append("\(file.path) is a template: verify what is made of it")
      unread.append(file.path)
      return []
    }
    diagnostics += read.diagnostics
    guard !read.diagnostics.hasErrors else { return [] }
    return read.output.map { ManifestDocument(path: file.path, document: $0) }
  }

  private static func pathsAndFolders(of files: [SpecFiles.File]) -> Set<String> {
    var paths = Set(files.map(\.path))
    for folder in Set(files.map(\.path.folder)) { paths.formUnion(folder.andParents) }
    return paths
  }

  /// - Parameter paths: Those of every file, and of every folder that holds one.
  private mutating func readKustomization(_ document: ManifestDocument, _ paths: Set<String>) {
    guard let tree = document.document.value.mapping else { return }
    let names = (tree["resources"]?.sequence ?? []).compactMap(\.string)
    let absent = names.filter { name in
      !paths.contains(document.path.folder.appendingPath(name))
    }
    if !absent.isEmpty {
      unread.append(document.path)
      notes.append(
        "\(document.path) names \(absent.map { "'\($0)'" }.joined(separator: ", ")), which "
          + "\(absent.count == 1 ? "isn't" : "aren't") among the files: verify what 'kubectl kustomize' makes of it"
      )
    }
    kustomized.append(
      Kustomized(
        folder: document.path.folder,
        remotes: names.filter {
          $0.contains("://") || $0.contains("?ref=") || $0.hasPrefix("git@")
        },
        namespace: tree["namespace"]?.string
      )
    )
    for entry in generated {
      for element in entry.facets.generator.flatMap({ tree[$0]?.sequence }) ?? [] {
        guard let name = element.mapping?["name"]?.string else { continue }
        let namespace =
          element.mapping?["namespace"]?.string ?? tree["namespace"]?.string ?? ""
        add(generated: entry.kind, name, namespace: namespace, in: document)
      }
    }
    let changing = ["namePrefix", "nameSuffix", "components", "helmCharts", "replacements"]
    if let field = changing.first(where: { tree[$0] != nil }) {
      unread.append(document.path)
      notes.append(
        "\(document.path) has '\(field)', which is not followed: verify what 'kubectl kustomize' makes of it"
      )
    }
  }

  /// A generated object's keys come from files and are not known here, so that none of them is missed.
  private mutating func add(
    generated kind: GroupKind,
    _ name: String,
    namespace: String,
    in document: ManifestDocument
  ) {
    let identity = ObjectIdentity(
      group: kind.group,
      version: "v1",
      kind: kind.kind,
      namespace: namespace,
      name: name
    )
    objects.append(
      Object(
        node: ObjectNode(
          identity: identity,
          tree: [
            "apiVersion": "v1", "kind": .string(identity.kind), "metadata": ["name": .string(name)],
          ],
          location: document.document.location(),
          isBootstrap: false,
          extent: .generated
        ),
        path: document.path
      )
    )
  }

  private mutating func add(_ item: ManifestItem, _ scopes: [GroupKind: Scope]) {
    guard let tree = item.value.mapping,
      let version = tree["apiVersion"]?.string.flatMap(GroupVersion.init(apiVersion:)),
      let kind = tree["kind"]?.string, kind.isKindName
    else { return }
    let marks = item.marks
    guard let metadata = tree["metadata"]?.mapping, let name = metadata.nameOrPattern else {
      let line = marks(FieldPath([.key("kind")])).line
      notes.append("\(item.path):\(line) is of kind '\(kind)' and has no name")
      return
    }
    let groupKind = GroupKind(version.group, kind)
    let scope = kinds[groupKind]?.scope ?? scopes[groupKind]
    let namespace = metadata["namespace"]?.string
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
    objects.append(
      Object(
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
  /// The name in an object's metadata; with `generateName`, the beginning that the API server completes, and `*`.
  fileprivate var nameOrPattern: String? {
    self["name"]?.string ?? self["generateName"]?.string.map { $0 + "*" }
  }
}

extension ObjectNode {
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

extension [UInt8] {
  /// Whether the text holds what template engines replace: `{{`.
  fileprivate var holdsTemplate: Bool {
    indices.dropLast().contains { self[$0] == UInt8(ascii: "{") && self[$0 + 1] == self[$0] }
  }
}
