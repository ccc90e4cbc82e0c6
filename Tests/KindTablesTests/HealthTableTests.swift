import Foundation
import KindKnowledge
import KindTables
import Manifest
import TestSupport
import Testing

/// The health checks of our tables against the list of those that each release of Argo CD has.
struct HealthTableTests {
  private static let file = Checkout.root.appending(path: "../shared/schemas/argo-cd-health.tsv")

  private static let releases = [
    "3.3.14": ArgoCDRelease(3, 3), "3.4.7": ArgoCDRelease(3, 4), "3.5.1": ArgoCDRelease(3, 5),
    "3.6-dev": ArgoCDRelease(3, 6),
  ]

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: file.path),
      "the list of Argo CD's health checks is not beside the checkout"
    )
  )
  func `each kind is checked by the releases that have a check`() throws {
    let checked = try Self.list()
    let kinds = KindTable.all
    var wrong: [String] = []
    for entry in kinds.kinds.sorted(by: { $0.kind < $1.kind }) where entry.health != .customized {
      for (name, release) in Self.releases.sorted(by: { $0.key < $1.key }) {
        let expected = checked.contains { $0.releases.contains(name) && $0.matches(entry.kind) }
        if kinds.isHealthChecked(entry.kind, by: release) != expected {
          wrong.append("\(entry.kind) in \(name): \(expected ? "checked" : "not checked")")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.map { "\n\($0)" }.joined())")
    #expect(checked.count > 200)
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: file.path),
      "the list of Argo CD's health checks is not beside the checkout"
    )
  )
  func `whole groups are checked by the releases that have a check`() throws {
    for line in try Self.list() where line.kind == "_" {
      let kind = GroupKind(line.group.replacing("_", with: "compute"), "Anything")
      for (name, release) in Self.releases {
        #expect(
          KindTable.all.isHealthChecked(kind, by: release) == line.releases.contains(name),
          "\(kind) in \(name)"
        )
      }
    }
    #expect(!KindTable.all.isHealthChecked(GroupKind("example.org", "Widget")))
  }

  private struct Line {
    let group: String
    let kind: String
    let releases: Set<String>

    func matches(_ other: GroupKind) -> Bool {
      let isGroup =
        group.hasPrefix("_.") ? other.group.hasSuffix(group.dropFirst()) : group == other.group
      return isGroup && (kind == "_" || kind == other.kind)
    }
  }

  private static func list() throws -> [Line] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let columns = line.split(separator: "\t")
        let name = try #require(columns.first)
        let slash = try #require(name.lastIndex(of: "/"))
        return Line(
          group: String(name[..<slash]),
          kind: String(name[name.index(after: slash)...]),
          releases: Set(columns.dropFirst().joined().split(separator: " ").map(String.init))
        )
      }
  }
}
