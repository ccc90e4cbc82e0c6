import Foundation
import Manifest
import TestSupport
import Testing

/// What docs/aphex.md names is there.
struct PlatformPageTests {
  private struct Row {
    let header: [String]
    let cells: [String]
  }

  private static func page() throws -> String {
    try String(contentsOf: Checkout.root.appending(path: "docs/aphex.md"), encoding: .utf8)
  }

  /// The rows of all tables, each with the header of its table.
  private static func rows() throws -> [Row] {
    var rows: [Row] = []
    var header: [String]?
    for line in try page().split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        header = nil
        continue
      }
      let cells = line.dropFirst().dropLast().split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if let header {
        if !line.hasPrefix("|-") { rows.append(Row(header: header, cells: cells)) }
      } else {
        header = cells
      }
    }
    return rows
  }

  private static func quoted(_ cell: String) -> [String] {
    cell.matches(of: /`([^`]+)`/).map { String($0.output.1) }
  }

  /// The paths of a cell below an environment's folder; a name without a folder is in that of the one before it.
  private static func paths(in cell: String) -> [String] {
    var folder = ""
    return quoted(cell).filter { $0.hasSuffix(".yaml") || $0.hasSuffix("/") }.map { word in
      guard let slash = word.lastIndex(of: "/") else { return folder + word }
      folder = String(word[...slash])
      return word
    }
  }

  /// Whether a path is one of the files, or a folder of some, when `…` may stand for anything in a name.
  private static func matches(_ path: String, _ files: [String]) -> Bool {
    let parts = path.split(separator: "…", omittingEmptySubsequences: false).map {
      NSRegularExpression.escapedPattern(for: String($0))
    }
    let end = path.hasSuffix("/") ? "" : "$"
    return files.contains {
      $0.range(of: "^" + parts.joined(separator: "[^/]+") + end, options: .regularExpression) != nil
    }
  }

  @Test func `every file that a table names is rendered`() throws {
    let files = RenderedTree.kind.files()
    let rows = try Self.rows().filter { $0.header.last == "file" }
    var count = 0
    for row in rows {
      for path in Self.paths(in: row.cells.last ?? "") {
        count += 1
        #expect(Self.matches(path, files), "\(path)")
      }
    }
    #expect(count > 60)
  }

  @Test func `a name that is not rendered is found`() {
    let files = ["a/b/role.rbac.authorization.k8s.io-reader.yaml"]
    #expect(Self.matches("a/b/role.…-reader.yaml", files))
    #expect(Self.matches("a/", files))
    for path in ["a/role.…-reader.yaml", "a/b/role.…-read.yaml", "b/", "a/b/role.…-readers.yaml"] {
      #expect(!Self.matches(path, files), "\(path)")
    }
    #expect(
      Self.paths(in: "`a/b/x.yaml`, `y.yaml` and `word`, `c/…z.yaml`")
        == ["a/b/x.yaml", "a/b/y.yaml", "c/…z.yaml"]
    )
  }

  @Test func `the map has every Application with its wave and its file in the spec`() throws {
    let rows = try Self.rows().filter { $0.header.first == "wave" }
    var documented: [String: Int] = [:]
    for row in rows {
      for name in Self.quoted(row.cells[1]) { documented[name] = Int(row.cells[0]) }
      for file in Self.quoted(row.cells[3]) {
        let path = Checkout.root.appending(path: "specs/Aphex/\(file)").path
        #expect(FileManager.default.fileExists(atPath: path), "\(file)")
      }
    }
    var rendered: [String: Int] = [:]
    for tree in RenderedTree.all {
      for path in tree.files(below: "applications") {
        let application = try tree.object(path)
        let name = try #require(application["metadata.name"].string)
        let wave = application["metadata.annotations"].mapping?["argocd.argoproj.io/sync-wave"]?
          .string
        rendered[name.hasPrefix("org-") ? "org-{name}" : name] = wave.flatMap { Int($0) } ?? 0
      }
    }
    #expect(documented == rendered)
  }
}
