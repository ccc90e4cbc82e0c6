/// The folders among the manifests, to be found by what an Application's source calls them.
///
/// A source's path begins at its repository's root, while the files may have been read from anywhere. Where the checkout is
/// known, so is the way between both. Elsewhere one way is taken for each repository: the one by which most paths of its
/// sources lead to folders. A path is matched whole: that only its end is a folder's name means nothing.
struct SourceFolders {
  /// What turns a path of a repository into one of the files.
  fileprivate enum Way: Hashable {
    /// The files were read from above the repository's root.
    case added(String)
    /// The files were read from below it.
    case removed(String)
  }

  private let folders: Set<String>
  private let scope: InputScope
  private let ways: [String: Way]
  /// The folders by their paths in the checkout.
  private let inCheckout: [String: String]
  /// The repositories of which the files are a checkout.
  private let remotes: Set<String>
  /// The way of the repository that most sources are of.
  private let usual: Way?
  private let files: [String: [String]]

  /// - Parameters:
  ///   - files: Every file that was read, or could have been.
  ///   - sources: The repositories and paths that Applications name.
  /// - Complexity: O(*n*) in the parts of all paths.
  init(
    _ files: some Sequence<String>,
    scope: InputScope,
    sources: [(repository: String, path: String)]
  ) {
    self.files = Dictionary(grouping: files, by: \.folder)
    var all: Set<String> = []
    for folder in self.files.keys {
      for parent in folder.andParents where !all.insert(parent).inserted { break }
    }
    self.folders = all
    self.scope = scope
    let known = Set((scope.checkout?.remotes ?? []).map(RepositoryURL.identity))
    let named = Set(sources.map { RepositoryURL.identity($0.repository) })
    let isCheckout = scope.checkout != nil && !known.isDisjoint(with: named)
    remotes = isCheckout ? known : []
    var inCheckout: [String: String] = [:]
    if isCheckout, let checkout = scope.checkout {
      for folder in all {
        guard let path = checkout.path(of: folder) else { continue }
        inCheckout[path] = folder
      }
    }
    self.inCheckout = inCheckout
    (ways, usual) = isCheckout ? ([:], nil) : Self.ways(for: sources, in: all)
  }

  /// What becomes of a source's folder.
  enum Found: Equatable {
    case folder(String)
    /// Its repository is among the files, and the folder isn't.
    case missing
    /// Nothing tells.
    case unknown
  }

  func find(_ path: String, in repository: String) -> Found {
    guard let wanted = "".resolvingPath(path), !path.isDynamic else { return .unknown }
    if !remotes.isEmpty {
      guard remotes.contains(RepositoryURL.identity(repository)) || repository.isPlaceholder else {
        return .unknown
      }
      if let folder = inCheckout[wanted] { return .folder(folder) }
      guard let checkout = scope.checkout else { return .unknown }
      let isCovered = scope.covers("\(checkout.root)/\(wanted)".relative(to: checkout.working))
      return isCovered ? .missing : .unknown
    }
    let way =
      ways[RepositoryURL.identity(repository)] ?? (repository.isPlaceholder ? usual : nil)
    guard let way, let folder = Self.apply(way, to: wanted) else { return .unknown }
    if folders.contains(folder) { return .folder(folder) }
    return scope.covers(folder) ? .missing : .unknown
  }

  /// Every folder of a repository, by its path there; none of a repository that isn't among the files.
  func folders(of repository: String) -> [(path: String, folder: String)] {
    if !remotes.isEmpty {
      guard remotes.contains(RepositoryURL.identity(repository)) || repository.isPlaceholder else {
        return []
      }
      return inCheckout.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    }
    guard
      let way = ways[RepositoryURL.identity(repository)]
        ?? (repository.isPlaceholder ? usual : nil)
    else { return [] }
    return folders.compactMap { folder -> (String, String)? in
      switch way {
      case .added(""): return (folder, folder)
      case .added(let prefix):
        if folder == prefix { return ("", folder) }
        return folder.hasPrefix(prefix + "/")
          ? (String(folder.dropFirst(prefix.count + 1)), folder) : nil
      case .removed(let prefix): return ("\(prefix)/\(folder)", folder)
      }
    }.sorted { $0.0 < $1.0 }
  }

  /// The files of a folder: their names and paths.
  func files(in folder: String) -> [(name: String, path: String)] {
    (files[folder] ?? []).sorted().map { ($0.fileName, $0) }
  }

  /// Whether the files are known to be a checkout of the repository, and not only taken for one.
  func isCertain(_ repository: String) -> Bool {
    remotes.contains(RepositoryURL.identity(repository))
  }

  private static func apply(_ way: Way, to path: String) -> String? {
    switch way {
    case .added(let prefix):
      return prefix.isEmpty ? path : path.isEmpty ? prefix : "\(prefix)/\(path)"
    case .removed(let prefix):
      if path == prefix { return "" }
      return path.hasPrefix(prefix + "/") ? String(path.dropFirst(prefix.count + 1)) : nil
    }
  }

  /// The way for each repository of which something is among the files.
  private static func ways(
    for sources: [(repository: String, path: String)],
    in folders: Set<String>
  ) -> ([String: Way], Way?) {
    let byRepository = Dictionary(grouping: sources) { RepositoryURL.identity($0.repository) }
      .mapValues { Set($0.map(\.path)).compactMap { "".resolvingPath($0) } }
    let paths = Set(byRepository.values.joined())
    // every folder that ends in one of the paths, by what stands before it
    var prefixes: [String: [String]] = [:]
    for folder in folders {
      for (prefix, suffix) in folder.splits where paths.contains(suffix) {
        prefixes[suffix, default: []].append(prefix)
      }
    }
    var found: [String: (way: Way, votes: Int)] = [:]
    for (repository, paths) in byRepository {
      var votes: [Way: Int] = [:]
      for path in paths where !path.isEmpty {
        for prefix in prefixes[path] ?? [] { votes[.added(prefix), default: 0] += 1 }
        for (prefix, suffix) in path.splits where !prefix.isEmpty && folders.contains(suffix) {
          votes[.removed(prefix), default: 0] += 1
        }
      }
      // that one path ends in one folder's name is chance
      let likely = votes.filter { way, count in
        guard case .removed(let prefix) = way else { return true }
        return count > 1
          || paths.contains {
            $0.hasPrefix(prefix + "/") && $0.dropFirst(prefix.count + 1).contains("/")
          }
      }
      let best = likely.min { left, right in
        (-left.value, left.key.rank, left.key.text) < (-right.value, right.key.rank, right.key.text)
      }
      if let best { found[repository] = (best.key, best.value) }
    }
    // of another repository a folder may be called the same: the one with most folders is the one among the files
    let most = found.values.map(\.votes).max() ?? 0
    let ways = found.filter { $0.value.votes == most }.mapValues(\.way)
    let others = found.filter { _, other in
      guard case .added(let prefix) = other.way, !prefix.isEmpty else { return false }
      return !ways.values.contains { $0 == .added("") || $0 == other.way }
    }.mapValues(\.way)
    let usual = ways.sorted { $0.key < $1.key }.first?.value
    return (ways.merging(others) { first, _ in first }, usual)
  }
}

extension SourceFolders.Way {
  fileprivate var text: String {
    switch self {
    case .added(let prefix), .removed(let prefix): prefix
    }
  }

  /// The shorter way comes first, and one from above the root before one from below.
  fileprivate var rank: Int {
    switch self {
    case .added(let prefix): prefix.utf8.count
    case .removed(let prefix): 10_000 + prefix.utf8.count
    }
  }
}

extension String {
  /// `("", "a/b/c")`, `("a", "b/c")`, `("a/b", "c")` of `a/b/c`.
  fileprivate var splits: [(prefix: String, suffix: String)] {
    var found = [("", self)]
    var start = startIndex
    while let slash = utf8[start...].firstIndex(of: UInt8(ascii: "/")) {
      start = utf8.index(after: slash)
      if slash > startIndex { found.append((String(self[..<slash]), String(self[start...]))) }
    }
    return found
  }

  /// Whether a template or a script puts the address in later.
  fileprivate var isPlaceholder: Bool {
    isEmpty || isDynamic || (hasPrefix("<") && hasSuffix(">"))
  }

  /// An absolute path as one that begins in a folder, if it is below.
  fileprivate func relative(to folder: String) -> String {
    if self == folder || self == folder + "/" { return "" }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
