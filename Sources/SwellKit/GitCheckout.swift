import Compiler
import Rendering

/// The Git repository that a folder is a checkout of, read from its configuration alone.
enum GitCheckout {
  /// - Parameters:
  ///   - folder: Where to look first, and then in the folders around it; an absolute path.
  ///   - working: Where relative paths begin.
  /// - Returns: Nil outside of any checkout.
  static func around(_ folder: String, working: String) -> InputScope.Checkout? {
    var root = folder
    while true {
      if let remotes = remotes(in: root) {
        return InputScope.Checkout(remotes: remotes, root: root, working: working)
      }
      guard let slash = root.lastIndex(of: "/"), root != "/" else { return nil }
      root = slash == root.startIndex ? "/" : String(root[..<slash])
    }
  }

  /// The addresses of the remotes; nil where no repository begins.
  private static func remotes(in root: String) -> [String]? {
    let git = "\(root)/.git"
    switch SystemCall.type(of: git) {
    case .folder: return remotes(ofConfiguration: "\(git)/config")
    case .file:
      // a further working tree, whose configuration is that of the repository: <repository>/.git/worktrees/<name>
      guard let text = text(of: git), text.hasPrefix("gitdir: ") else { return nil }
      let named = text.dropFirst(8).prefix { $0 != "\n" }
      let folder = named.hasPrefix("/") ? String(named) : "\(root)/\(named)"
      let main = folder.firstRange(of: "/worktrees/").map { String(folder[..<$0.lowerBound]) }
      return remotes(ofConfiguration: "\(main ?? folder)/config")
    default: return nil
    }
  }

  private static func remotes(ofConfiguration path: String) -> [String] {
    var found: [String] = []
    var isRemote = false
    for line in (text(of: path) ?? "").split(separator: "\n") {
      let line = line.drop { $0 == " " || $0 == "\t" }
      if line.hasPrefix("[") {
        isRemote = line.hasPrefix("[remote ")
      } else if isRemote, line.hasPrefix("url"), let equals = line.firstIndex(of: "=") {
        found.append(String(line[line.index(after: equals)...].drop { $0 == " " }))
      }
    }
    return found
  }

  private static func text(of path: String) -> String? {
    (try? SystemCall.readFile(path, links: .followed)).map { String(decoding: $0, as: UTF8.self) }
  }
}
