/// The folders among the manifests, to be found by what an Application's source calls them.
///
/// A source's path begins at its repository's root, while the files may have been read from anywhere: `apps/web` is found as
/// `checkout/apps/web`, and `deploy/apps/web` as `apps/web`.
struct SourceFolders {
  private let folders: Set<String>
  /// The shortest folder that ends so, and of the shortest the first.
  private let bySuffix: [String: String]

  /// - Complexity: O(*n*) in the parts of all paths.
  init(_ folders: Set<String>) {
    var all: Set<String> = []
    for folder in folders {
      for parent in folder.andParents where !all.insert(parent).inserted { break }
    }
    var bySuffix: [String: String] = [:]
    for folder in all {
      for suffix in folder.pathSuffixes {
        if let other = bySuffix[suffix], (other.count, other) < (folder.count, folder) { continue }
        bySuffix[suffix] = folder
      }
    }
    self.folders = all
    self.bySuffix = bySuffix
  }

  /// The folder that a source means: itself, or the one that ends as it does; nil if there is none.
  func folder(for path: String) -> String? {
    var parts = path.split(separator: "/").filter { $0 != "." }[...]
    let wanted = parts.joined(separator: "/")
    if wanted.isEmpty { return nil }
    if folders.contains(wanted) { return wanted }
    while !parts.isEmpty {
      if let found = bySuffix[parts.joined(separator: "/")] { return found }
      parts = parts.dropFirst()
    }
    return nil
  }
}

extension String {
  /// `a/b/c`, `b/c` and `c` of `a/b/c`.
  fileprivate var pathSuffixes: [String] {
    var suffixes = [self]
    var rest = self[...]
    while let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) {
      rest = rest[utf8.index(after: slash)...]
      suffixes.append(String(rest))
    }
    return suffixes
  }
}
