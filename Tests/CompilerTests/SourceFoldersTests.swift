import TestSupport
import Testing

@testable import Compiler

/// Folders are found by what a source calls them: the index gives what looking at every folder would.
struct SourceFoldersTests {
  @Test(arguments: [
    ("apps/web", "apps/web"), ("./apps//web", "apps/web"), ("deploy/apps/web", "apps/web"),
    ("web", "apps/web"), ("apps", "apps"), ("deeper", "checkout/x/deeper"), ("none", nil),
    ("", nil),
    (".", nil), ("absolute", "/absolute"),
  ])
  func `a source's path means a folder`(path: String, expected: String?) {
    let folders = SourceFolders(["apps/web", "checkout/x/deeper", "checkout/apps/web", "/absolute"])
    #expect(folders.folder(for: path) == expected)
  }

  @Test func `the index gives what a search would`() {
    var generator = SeededGenerator(seed: 5)
    func path() -> String {
      let parts = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        ["a", "b", "cc", "a-b", "."].randomElement(using: &generator) ?? "a"
      }
      return (Int.random(in: 0..<8, using: &generator) == 0 ? "/" : "")
        + parts.joined(separator: "/")
    }
    for _ in 0..<200 {
      let folders = Set((0..<6).map { _ in path() })
      let index = SourceFolders(folders)
      for _ in 0..<10 {
        let source = path()
        #expect(
          index.folder(for: source) == Self.search(source, in: folders),
          "\(source) in \(folders)"
        )
      }
    }
  }

  private static func search(_ path: String, in folders: Set<String>) -> String? {
    let all = Set(folders.flatMap(\.andParents))
    var parts = path.split(separator: "/").filter { $0 != "." }[...]
    let wanted = parts.joined(separator: "/")
    if wanted.isEmpty { return nil }
    if all.contains(wanted) { return wanted }
    while !parts.isEmpty {
      let suffix = parts.joined(separator: "/")
      let found = all.filter { $0 == suffix || $0.hasSuffix("/" + suffix) }
      if let first = found.min(by: { ($0.count, $0) < ($1.count, $1) }) { return first }
      parts = parts.dropFirst()
    }
    return nil
  }
}
