import Diagnostics
import Manifest
import PlatformDSL

/// Objects in the Applications that sync them.
struct SortedManifests {
  /// An Application with its objects.
  struct Part {
    let application: ReadApplication
    let objects: [ObjectNode]
  }

  let applications: [Part]
  /// Objects that belong to no Application.
  let others: [ObjectNode]

  init(_ tree: ManifestTree) {
    let folders = SourceFolders(
      Set(tree.objects.map(\.path.folder)).union(tree.kustomized.map(\.folder))
    )
    let kustomizations = Kustomizations(tree.kustomized)
    let declared = tree.objects.compactMap { object -> (ReadApplication, ManifestTree.Object)? in
      ReadApplication(object.node, parent: nil).map { ($0, object) }
    }
    // of two Applications of one folder, such as two environments', the first has it
    var owners: [String: Int] = [:]
    let known = declared.map { $0.0.folders.compactMap(folders.folder) }
    for (index, folders) in known.enumerated() {
      for folder in folders where owners[folder] == nil { owners[folder] = index }
    }
    var objects: [Int: [ObjectNode]] = [:]
    var others: [ObjectNode] = []
    for object in tree.objects {
      let owner = Self.owner(of: object.path.folder, owners)
      let namespace = owner.map { declared[$0].0.node.destination.namespace }
      let kustomized = kustomizations.first(around: object.path.folder)?.namespace
      let placed = object.node.placed(in: kustomized ?? namespace)
      if let owner { objects[owner, default: []].append(placed) } else { others.append(placed) }
    }
    applications = declared.enumerated().map { index, element in
      let (application, object) = element
      let parent = Self.owner(of: object.path.folder, owners).map { declared[$0].0.node.name }
      return Part(
        application: application.completed(
          parent: parent,
          unknown: application.folders.count - known[index].count,
          remotes: kustomizations.all(of: known[index]).flatMap(\.remotes)
        ),
        objects: objects[index] ?? []
      )
    }
    self.others = others
  }

  /// The Application of the nearest folder around.
  private static func owner(of folder: String, _ owners: [String: Int]) -> Int? {
    folder.andParents.lazy.compactMap { owners[$0] }.first
  }
}

extension ReadApplication {
  /// The Application with what only the whole set of files tells.
  fileprivate func completed(parent: String?, unknown: Int, remotes: [String]) -> ReadApplication {
    var content = content
    if unknown > 0 {
      content.directories.append(GitDirectory("", path: "", revision: ""))
    }
    if !remotes.isEmpty { content.kustomization = Kustomization(remotes: remotes) }
    var node = node
    node.parent = parent
    return ReadApplication(node: node, content: content, folders: folders)
  }

  private init(node: ApplicationNode, content: ApplicationContent, folders: [String]) {
    self.node = node
    self.content = content
    self.folders = folders
  }
}

extension ObjectNode {
  /// The object in a namespace, if it is namespaced and names none.
  fileprivate func placed(in namespace: String?) -> ObjectNode {
    guard identity.namespace == "", let namespace, !namespace.isEmpty else { return self }
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
