import Rendering
import Synchronization

/// Finds the file that a `#fileID` names, which holds a module and a file's name but no folder.
///
/// File names are unique in a module. The sources are searched only when a place is printed, and once.
final class SpecSources: Sendable {
  /// The executable that a repository's specs are built into.
  private static let specModule = "swell"

  private let root: String
  private let files = Mutex<[String: [String]]?>(nil)

  init(root: String) { self.root = root }

  /// The path from the repository's root; the `#fileID` itself if no file of the repository has the name.
  func path(of fileID: String) -> String {
    let parts = fileID.split(separator: "/")
    guard let module = parts.first, let name = parts.last else { return fileID }
    let candidates = files.withLock { cache in
      let known = cache ?? index()
      cache = known
      return known[String(name)] ?? []
    }
    let folder = module == Self.specModule ? "specs/" : "Sources/\(module)/"
    return candidates.first { $0.hasPrefix(folder) } ?? fileID
  }

  private func index() -> [String: [String]] {
    var found: [String: [String]] = [:]
    for folder in ["specs", "Sources"] { collect(folder, into: &found) }
    return found.mapValues { $0.sorted() }
  }

  private func collect(_ folder: String, into found: inout [String: [String]]) {
    for entry in (try? SystemCall.entries(of: "\(root)/\(folder)")) ?? [] {
      let path = "\(folder)/\(entry.name)"
      if entry.type == .folder {
        collect(path, into: &found)
      } else if entry.name.hasSuffix(".swift") {
        found[entry.name, default: []].append(path)
      }
    }
  }
}
