import Diagnostics
import Manifest
import PlatformDSL

/// Objects in the Applications that sync them.
///
/// A folder with a kustomization is built, whoever applies it: an Application, or nobody that is known. All other files are
/// taken as they are.
struct SortedManifests {
  /// An Application with its objects.
  struct Part {
    var application: ReadApplication
    var objects: [ObjectNode]
  }

  /// Objects that no Application has and that are applied together: one kustomization's, or one folder's.
  struct Group {
    let objects: [ObjectNode]
    /// Whether another group before has the same base, so that both may be for different clusters.
    let isAlternative: Bool
  }

  private(set) var applications: [Part] = []
  private(set) var groups: [Group] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var doubts: [KustomizeDoubt] = []
  /// The objects of files that nobody applies, such as those that a source excludes.
  private(set) var leftOut: [ManifestTree.Object] = []
  /// The ApplicationSets of which it is known which Applications they make.
  private(set) var expandedSets: Set<ObjectIdentity> = []
  /// Which Applications sync a file, by its path; one that none syncs is not among them.
  private(set) var takersOfFiles: [String: [Int]] = [:]
  /// The paths of sources whose folders are among the files, by their Applications.
  private(set) var foundPaths: [Int: Set<String>] = [:]
  /// Which Applications sync what a folder's kustomization builds.
  private(set) var takersOfKustomizations: [String: [Int]] = [:]

  /// Objects that belong to no Application.
  var others: [ObjectNode] { groups.flatMap(\.objects) }
  /// Every object.
  var objects: [ObjectNode] { applications.flatMap(\.objects) + others }

  private let tree: ManifestTree
  private var built: [String: KustomizedFolder] = [:]

  init(_ tree: ManifestTree) {
    self.tree = tree
    let roots = KustomizeListing(tree.kustomizations).roots
    for root in roots { build(root) }
    var files: [(file: ManifestTree.Object, root: String?)] = tree.objects.map { ($0, nil) }
    for root in roots { files += built[root]?.objects.map { ($0, root) } ?? [] }
    let declared = readApplications(files)
    let folders = declared.folders
    applications = declared.applications.map { Part(application: $0.application, objects: []) }
    var owners = Owners()
    for index in applications.indices { assign(index, in: folders, &owners) }
    takersOfKustomizations = owners.kustomizations
    sortFiles(owners)
    for (index, element) in declared.applications.enumerated() {
      applications[index].application.node.parent = parent(of: element, owners)
    }
    sortRoots(roots, owners)
  }

  /// Which Application has which folder.
  private struct Owners {
    var directories: [String: [(application: Int, source: ReadSource)]] = [:]
    var kustomizations: [String: [Int]] = [:]
    /// The folders, namespaces and changes that an Application has already: another one like it is for another cluster.
    var seen: Set<Claim> = []

    struct Claim: Hashable {
      let folder: String
      let namespace: String
      let changes: Mapping
      let files: [String]
    }
  }

  private struct Declared {
    let application: ReadApplication
    let file: ManifestTree.Object
    let root: String?
  }

  private mutating func build(_ folder: String) {
    guard built[folder] == nil, let found = tree.build(folder) else { return }
    built[folder] = found
    diagnostics += found.diagnostics
    doubts += found.doubts
  }

  /// The Applications among the objects, and those that ApplicationSets make.
  private mutating func readApplications(
    _ files: [(file: ManifestTree.Object, root: String?)]
  ) -> (applications: [Declared], folders: SourceFolders) {
    var found: [Declared] = []
    var sets: [(set: ReadApplicationSet, file: ManifestTree.Object, root: String?)] = []
    for (file, root) in files {
      if let application = ReadApplication(file.node) {
        found.append(Declared(application: application, file: file, root: root))
      } else if let set = ReadApplicationSet(file.node) {
        sets.append((set, file, root))
      }
    }
    let named = found.flatMap(\.application.sources).map { ($0.repository, $0.path) }
    let folders = SourceFolders(
      tree.paths + tree.scope.others,
      scope: tree.scope,
      sources: named + sets.flatMap(\.set.sources)
    )
    for (set, file, root) in sets {
      let made = set.applications(in: folders) { path in
        tree.kustomizations.documents(of: path).map(\.document.value)
      }
      if made.isComplete { expandedSets.insert(set.node.identity) }
      found += made.applications.map { Declared(application: $0, file: file, root: root) }
    }
    return (found, folders)
  }

  /// Gives an Application the folders of its sources.
  private mutating func assign(
    _ index: Int,
    in folders: SourceFolders,
    _ owners: inout Owners
  ) {
    let application = applications[index].application
    var remotes: [String] = []
    for source in application.sources {
      guard case .folder(let folder) = folders.find(source.path, in: source.repository) else {
        applications[index].application.content.directories.append(
          GitDirectory("", path: "", revision: "")
        )
        diagnostics += MissingSource.diagnostics(for: source, of: application, in: folders)
        continue
      }
      if tree.charts.contains(folder) || source.isRendered {
        applications[index].application.content.directories.append(
          GitDirectory("", path: "", revision: "")
        )
        continue
      }
      let changes = source.kustomize.asKustomization
      let claim = Owners.Claim(
        folder: folder,
        namespace: application.node.destination.namespace,
        changes: changes,
        files: source.selection
      )
      guard owners.seen.insert(claim).inserted else { continue }
      foundPaths[index, default: []].insert(source.path)
      guard tree.kustomizations.kustomizations[folder] != nil else {
        owners.directories[folder, default: []].append((index, source))
        continue
      }
      owners.kustomizations[folder, default: []].append(index)
      let found: KustomizedFolder?
      if changes.isEmpty {
        build(folder)
        found = built[folder]
      } else {
        found = tree.build(folder, changes: changes)
        diagnostics += found?.diagnostics ?? []
        doubts += found?.doubts ?? []
      }
      let namespace = application.node.destination.namespace
      applications[index].objects += (found?.objects ?? []).map { $0.node.placed(in: namespace) }
      remotes += found?.doubts.map(\.reason) ?? []
    }
    if !remotes.isEmpty {
      applications[index].application.content.kustomization = Kustomization(remotes: remotes)
    }
  }

  /// Gives files to the Applications of the nearest folder around; the rest are groups by folder.
  private mutating func sortFiles(_ owners: Owners) {
    var rest: [String: [ObjectNode]] = [:]
    for object in tree.objects {
      let takers = Self.takers(of: object.path, owners)
      if !takers.isEmpty { takersOfFiles[object.path] = takers }
      for taker in takers {
        let namespace = applications[taker].application.node.destination.namespace
        applications[taker].objects.append(object.node.placed(in: namespace))
      }
      guard takers.isEmpty else { continue }
      if let leaver = Self.leaver(of: object.path, owners), !object.node.isArgoApplication {
        if leftOut.last?.path.folder != object.path.folder {
          diagnostics += LeftOutFile.diagnostics(
            for: object,
            by: applications[leaver.application].application,
            leaver.source
          )
        }
        leftOut.append(object)
      } else {
        rest[object.path.folder, default: []].append(object.node)
      }
    }
    groups += rest.sorted { $0.key < $1.key }
      .map { Group(objects: $0.value, isAlternative: false) }
  }

  /// The Applications that read a file: those of the nearest folder of which one does.
  private static func takers(of path: String, _ owners: Owners) -> [Int] {
    guard !owners.directories.isEmpty else { return [] }
    for folder in path.folder.andParents {
      let name = folder.isEmpty ? path : String(path.dropFirst(folder.count + 1))
      let found = (owners.directories[folder] ?? []).filter { $0.source.reads(name) }
      if !found.isEmpty { return found.map(\.application) }
    }
    return []
  }

  /// The Application that syncs a file's folder, or one around, and leaves the file out.
  private static func leaver(
    of path: String,
    _ owners: Owners
  ) -> (application: Int, source: ReadSource)? {
    // below a repository's root is everything
    for folder in path.folder.andParents where !folder.isEmpty {
      if let first = owners.directories[folder]?.first { return first }
    }
    return nil
  }

  /// The Application whose sync makes another one, or the folder that both are in.
  private func parent(of declared: Declared, _ owners: Owners) -> String {
    if declared.application.isGenerated { return "ApplicationSet \(declared.application.key)" }
    let owner =
      declared.root == nil
      ? Self.takers(of: declared.file.path, owners).first
      : declared.root.flatMap { owners.kustomizations[$0]?.first }
    if let owner { return applications[owner].application.key }
    return "folder \(declared.root ?? declared.file.path.folder)"
  }

  /// What kustomizations build that no Application has.
  private mutating func sortRoots(_ roots: [String], _ owners: Owners) {
    var bases: Set<String> = []
    for root in roots where owners.kustomizations[root] == nil {
      guard let found = built[root] else { continue }
      let shared = found.folders.subtracting([root])
      // a folder that an Application syncs is applied by it, whoever lists it too
      let synced = Set(
        shared.filter { owners.kustomizations[$0] != nil }
          .flatMap { built[$0]?.objects ?? [] }.map(\.path)
      )
      let objects =
        synced.isEmpty ? found.objects : found.objects.filter { !synced.contains($0.path) }
      groups.append(
        Group(
          objects: objects.map(\.node),
          isAlternative: !bases.isDisjoint(with: shared)
        )
      )
      bases.formUnion(shared)
    }
  }
}

extension Mapping {
  /// What an Application says to Kustomize, as the fields of a kustomization.
  fileprivate var asKustomization: Mapping {
    var fields: Mapping = [:]
    for key in [
      "namespace", "namePrefix", "nameSuffix", "commonLabels", "commonAnnotations", "replicas",
    ] {
      fields[key] = self[key]
    }
    return fields
  }
}

extension ObjectNode {
  /// The object in a namespace, if it is namespaced and names none.
  fileprivate func placed(in namespace: String) -> ObjectNode {
    guard identity.namespace == "", !namespace.isEmpty else { return self }
    var copy = self
    copy.identity = ObjectIdentity(
      group: identity.group,
      version: identity.version,
      kind: identity.kind,
      namespace: namespace,
      name: identity.name
    )
    return copy
  }
}
