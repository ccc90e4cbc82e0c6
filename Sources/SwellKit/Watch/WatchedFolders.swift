import Manifest
import Rendering

/// The folders whose files decide what is rendered.
///
/// Those are all of the repository, because specs name data where they like, and the sources of packages beside it;
/// but no hidden folders and no rendered trees.
struct WatchedFolders {
  private let root: String
  /// Folders of which only `Package.swift` counts.
  private let packages: Set<String>
  private(set) var paths: Set<String> = []

  /// - Parameter outside: What else the launcher watches: files and folders.
  init(root: String, outside: [String]) {
    self.root = root
    packages = Set(
      outside.filter { $0.hasSuffix("/Package.swift") }.map { String($0.dropLast(14)) }
    )
    insert(root)
    for path in outside where SystemCall.type(of: path) == .folder { insert(path) }
    paths.formUnion(packages)
  }

  /// Whether the change is one that can change what is rendered.
  ///
  /// Editors write beside a file and rename over it: of the names that they use, hidden ones and backups don't count.
  func concerns(_ change: FolderChange) -> Bool {
    guard let folder = change.folder else { return true }
    let name = change.name
    guard !name.isEmpty else { return true }
    if packages.contains(folder), folder != root { return name == "Package.swift" }
    if name.hasPrefix("."), name != ".swift-version" { return false }
    guard !name.hasSuffix("~"), !name.hasPrefix("#") else { return false }
    // a build writes it, at whose next start it counts
    guard folder != root || name != "Package.resolved" else { return false }
    return !isRendered("\(folder)/\(name)")
  }

  private mutating func insert(_ folder: String) {
    guard !isTree(folder), paths.insert(folder).inserted else { return }
    for entry in (try? SystemCall.entries(of: folder)) ?? [] where !entry.name.hasPrefix(".") {
      let path = "\(folder)/\(entry.name)"
      switch entry.type {
      case .folder: insert(path)
      case .file: break
      case .other:
        // by its real path, so that a link to a folder above ends the walk
        guard let real = SystemCall.realPath(path), SystemCall.type(of: real) == .folder else {
          continue
        }
        insert(real)
      }
    }
  }

  /// Whether a path is what rendering itself makes: a tree, or a folder with nothing else in it.
  private func isRendered(_ path: String) -> Bool {
    guard SystemCall.type(of: path) == .folder else { return false }
    if isTree(path) { return true }
    let entries = ((try? SystemCall.entries(of: path)) ?? []).filter { !$0.name.hasPrefix(".") }
    return !entries.isEmpty && entries.allSatisfy { isRendered("\(path)/\($0.name)") }
  }

  /// Whether a folder is a rendered tree: an environment's, which begins with its root Application.
  private func isTree(_ folder: String) -> Bool {
    let mark = Array(RenderedFile.ownershipMark.utf8)
    let path = "\(folder)/root.yaml"
    return (try? SystemCall.readFile(path, beginningWith: mark, links: .refused)) != nil
  }
}
