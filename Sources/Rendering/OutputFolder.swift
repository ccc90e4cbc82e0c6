import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder that rendered trees stand in, checked to be one where nothing can be damaged.
public struct OutputFolder: Sendable {
  /// The folder without symbolic links.
  let path: String
  /// The folder as the user named it, for messages.
  public let name: String

  /// The folder at a path; it need not exist yet.
  ///
  /// - Parameters:
  ///   - path: An absolute path.
  ///   - name: The path as the user wrote it.
  ///   - repository: The repository's root, an absolute path.
  ///   - home: The user's home folder, if there is one.
  /// - Throws: `DiagnosticList` if the folder is the file system's root, the home folder, the repository's root or
  ///   above one of the two, or inside the repository by its name and outside by a symbolic link.
  public init(
    _ path: String,
    name: String,
    repository: String,
    home: String?
  ) throws(DiagnosticList) {
    let lexical = Self.normalised(path)
    let resolved = Self.resolved(lexical)
    let root = SystemCall.realPath(repository) ?? Self.normalised(repository)
    let reason: String? =
      if resolved == "/" {
        "it is the root of the file system"
      } else if let home = home.map({ SystemCall.realPath($0) ?? $0 }),
        Self.contains(resolved, home)
      {
        resolved == home ? "it is the home folder" : "the home folder is in it"
      } else if Self.contains(resolved, root) {
        resolved == root ? "it is the repository's root" : "the repository is in it"
      } else if Self.contains(Self.normalised(repository), lexical)
        || Self.contains(root, lexical), !Self.contains(root, resolved)
      {
        "a symbolic link leads out of the repository, to '\(resolved)'"
      } else if let type = SystemCall.type(of: resolved), type != .folder {
        "it is not a folder"
      } else {
        nil
      }
    if let reason {
      throw DiagnosticList([
        Diagnostic(
          .refusedOutput,
          "can't render into '\(name)': \(reason)",
          help: "name a folder of its own, such as 'rendered'"
        )
      ])
    }
    self.path = resolved
    self.name = name
  }

  /// The platforms' environments that have a tree of ours here, as `platform/environment`.
  public func renderedEnvironments() -> [String] {
    folders(in: path).flatMap { platform in
      folders(in: "\(path)/\(platform)").map { "\(platform)/\($0)" }
    }.filter { environment in
      guard let bytes = try? SystemCall.readFile("\(path)/\(environment)/root.yaml") else {
        return false
      }
      return bytes.starts(with: OwnershipMark.prefix.utf8)
    }.sorted()
  }

  private func folders(in folder: String) -> [String] {
    ((try? SystemCall.entries(of: folder)) ?? []).filter { $0.type == .folder }.map(\.name)
  }

  /// Without `.`, `..` and repeated slashes.
  private static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Without symbolic links; the parts that do not exist yet stay as they are.
  private static func resolved(_ path: String) -> String {
    if let real = SystemCall.realPath(path) { return real }
    guard let slash = path.lastIndex(of: "/"), path != "/" else { return path }
    let parent = resolved(slash == path.startIndex ? "/" : String(path[..<slash]))
    return (parent == "/" ? "" : parent) + path[slash...]
  }

  private static func contains(_ folder: String, _ path: String) -> Bool {
    path == folder || folder == "/" || path.hasPrefix(folder + "/")
  }
}

/// The line by which files of ours are known.
enum OwnershipMark {
  /// Frozen: every release that ever was must recognise the files of every other.
  static let prefix = "# Rendered by swell ("
}
