/// Which part of a repository was read for verification, so that it is known what isn't there.
package struct InputScope: Sendable {
  /// The folders of which everything was read, without a slash at the end; empty is the one where all paths begin.
  let folders: [String]
  /// Files of those folders that weren't read, because no manifest is called so.
  let others: Set<String>
  /// The repository that the files are of; nil if that isn't known.
  let checkout: Checkout?

  /// A repository on disk.
  package struct Checkout: Sendable {
    /// The addresses of its remotes.
    let remotes: [String]
    /// The path of its root.
    let root: String
    /// The folder where relative paths begin, as an absolute path.
    let working: String

    /// A checkout, with absolute paths.
    package init(remotes: [String], root: String, working: String) {
      self.remotes = remotes
      self.root = root
      self.working = working
    }

    /// The path inside the repository; nil if the file is outside.
    func path(of file: String) -> String? {
      let full = file.hasPrefix("/") ? "".appendingAbsolute(file) : working.resolvingPath(file)
      guard let full else { return nil }
      if full == root { return "" }
      let prefix = root == "/" ? "/" : root + "/"
      return full.hasPrefix(prefix) ? String(full.dropFirst(prefix.count)) : nil
    }
  }

  /// What was read.
  package init(folders: [String], others: Set<String> = [], checkout: Checkout? = nil) {
    self.folders = folders
    self.others = others
    self.checkout = checkout
  }

  /// Everything below the folder where all paths begin.
  package static let everything = InputScope(folders: [""])

  /// Whether a file or folder would have been read if it were there.
  func covers(_ path: String) -> Bool {
    // hidden files and folders are left out
    guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") && $0 != ".." }) else {
      return false
    }
    return folders.contains { folder in
      path == folder || path.isInside(folder) && path.start == folder.start
    }
  }
}

extension String {
  /// Where the path begins: at the root, above the folder where relative paths begin, or in it.
  fileprivate var start: String {
    hasPrefix("/") ? "/" : String(prefix { $0 == "." || $0 == "/" })
  }

  /// An absolute path without `.` and `..`.
  fileprivate func appendingAbsolute(_ path: String) -> String? { "/".resolvingPath(path) }
}
