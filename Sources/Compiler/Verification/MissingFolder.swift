import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A folder that an object reads and that isn't in its repository, of which other folders are among the files.
struct MissingFolder {
  private struct Named {
    let object: ObjectNode
    let repository: String
    let path: String
    let field: FieldPath
    /// What is written there.
    let text: String
    let isHead: Bool
  }

  private var named: [Named] = []

  /// - Complexity: O(*n*) in the objects, and in the parts of all paths.
  static func diagnostics(
    for objects: [ObjectNode],
    in tree: ManifestTree,
    _ kinds: KindTable
  ) -> [Diagnostic] {
    let readers = objects.filter { kinds[$0.identity.groupKind]?.links.folders.isEmpty == false }
    guard !readers.isEmpty else { return [] }
    let byKey = Dictionary(
      objects.map { ($0.identity.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var search = MissingFolder()
    for object in readers {
      for rule in kinds[object.identity.groupKind]?.links.folders ?? [] {
        search.read(rule, of: object, byKey)
      }
    }
    let folders = SourceFolders(
      tree.paths + tree.scope.others,
      scope: tree.scope,
      sources: search.named.map { ($0.repository, $0.path) }
    )
    return search.named.compactMap { diagnostic(for: $0, in: folders) }
  }

  private mutating func read(
    _ rule: FolderRule,
    of object: ObjectNode,
    _ objects: [ObjectIdentity.Key: ObjectNode]
  ) {
    let root = Value.mapping(object.tree)
    guard let path = rule.path.matches(in: root).first, let text = path.value.string,
      let reference = rule.source.path.first(in: root),
      let kind = rule.source.target.kind(in: reference),
      let name = rule.source.name.first(in: reference)?.string
    else { return }
    let place = reference.mapping?["namespace"]?.string ?? object.identity.namespace
    let key = ObjectIdentity.Key(groupKind: kind, namespace: place, name: name)
    guard let source = objects[key].map({ Value.mapping($0.tree) }),
      let repository = rule.url.first(in: source)?.string,
      !rule.openedBy.contains(where: { $0.first(in: source) != nil })
    else { return }
    let branch = rule.branch.first(in: source)?.string ?? ""
    func add(_ text: String, at path: String, _ field: FieldPath) {
      guard !text.isDynamic, let wanted = "".resolvingPath(path) else { return }
      named.append(
        Named(
          object: object,
          repository: repository,
          path: wanted,
          field: field,
          text: text,
          isHead: ["", "main", "master"].contains(branch)
        )
      )
    }
    add(text, at: text, path.path)
    for rule in rule.below {
      for match in rule.matches(in: root) {
        guard let below = match.value.string, !below.contains("://") else { continue }
        add(below, at: "\(text)/\(below)", match.path)
      }
    }
  }

  private static func diagnostic(for named: Named, in folders: SourceFolders) -> Diagnostic? {
    guard folders.find(named.path, in: named.repository) == .missing else { return nil }
    let identity = named.object.identity
    let all = folders.folders(of: named.repository).map(\.path)
    let isCertain = named.isHead && folders.isCertain(named.repository)
    return Diagnostic(
      .sourcePath,
      "\(identity.kind) '\(identity.name)' reads path '\(named.text)', which isn't in its repository",
      at: named.object.location(of: named.field),
      severity: isCertain ? .error : .warning,
      object: identity.description,
      field: named.field.description,
      notes: named.isHead ? [] : [.init("the branch that it reads may have it")],
      help: Suggestion.closest(to: named.path, in: all).map { "did you mean '\($0)'?" }
        ?? "correct the path, or add the folder"
    )
  }
}
