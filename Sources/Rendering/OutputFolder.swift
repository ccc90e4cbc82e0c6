import Diagnostics
import Manifest

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder that rendered trees stand in, checked to be one where nothing can be damaged.
package struct OutputFolder: Sendable {
  /// The folder without symbolic links.
  package let path: String
  /// The folder as the user named it, for messages.
  package let name: String
  /// Whether the folder is in the repository: what stands elsewhere may be anybody's.
  package let isInRepository: Bool

  /// Folders of a repository that hold what people wrote, or what git and SwiftPM keep.
  private static let reserved: Set = [
    ".build", ".git", ".github", "bin", "plugins", "sources", "specs", "tests",
  ]

  /// The folder at a path; it need not exist yet.
  ///
  /// - Parameters:
  ///   - path: An absolute path.
  ///   - name: The path as the user wrote it.
  ///   - repository: The repository's root, an absolute path.
  ///   - home: The user's home folder, if there is one.
  /// - Throws: `DiagnosticList` if the folder is the file system's root, the home folder, the repository's root or
  ///   above one of the two, inside the repository by its name and outside by a symbolic link, or where sources, git or
  ///   SwiftPM keep their files.
  package init(
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
      } else if let part = Self.reservedPart(of: resolved, in: root) {
        "'\(part)' holds other files than rendered ones"
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
    isInRepository = Self.contains(root, resolved)
  }

  /// The part of the path below which no tree belongs; some file systems ignore its case.
  private static func reservedPart(of path: String, in root: String) -> Substring? {
    if let git = path.split(separator: "/").first(where: { $0.lowercased() == ".git" }) {
      return git
    }
    guard contains(root, path) else { return nil }
    let first = path.dropFirst(root.utf8.count).split(separator: "/").first
    return first.flatMap { reserved.contains($0.lowercased()) ? $0 : nil }
  }

  /// The platforms' environments that have files of ours here, as `platform/environment`, in order.
  ///
  /// - Parameter known: Those that are not looked for.
  package func renderedEnvironments(besides known: Set<String> = []) -> [String] {
    folders(in: path).flatMap { platform in
      folders(in: "\(path)/\(platform)").map { "\(platform)/\($0)" }
    }.filter { !known.contains($0) && holdsOurs("\(path)/\($0)") }.sorted()
  }

  private func holdsOurs(_ folder: String) -> Bool {
    let mark = Array(RenderedFile.ownershipMark.utf8)
    return ((try? SystemCall.entries(of: folder)) ?? []).contains { entry in
      let child = "\(folder)/\(entry.name)"
      return switch entry.type {
      case .file: ((try? SystemCall.readFile(child, beginningWith: mark)) ?? nil) != nil
      case .folder: holdsOurs(child)
      case .other: false
      }
    }
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

extension DiagnosticCode {
  static let refusedOutput = DiagnosticCode(
    "render.refused-output",
    "The output folder is one that rendering could damage: the root, the home or repository folder, sources, or outside by a link.",
    why: """
      Rendering removes stale files and whole folders. It only ever does so in a folder that \
      holds nothing else.
      """,
    example: .shell(
      """
      bin/swell render --output .
      """
    )
  )
}
