import Foundation
import PlatformDSL
import TestSupport
import Testing
import YAML

/// The examples of docs/AUTHORING.md: they compile, they are the ones that the page shows, and this is what they make.
struct AuthoringTests {
  @Test(arguments: Examples.all.map(\.name))
  func `an example makes these objects`(name: String) throws {
    let example = try #require(Examples.all.first { $0.name == name })
    var text = ""
    for object in example.make() {
      #expect(object.declaration.failure == nil)
      text += "---\n" + String(decoding: YAMLWriter.bytes(of: object.field), as: UTF8.self)
    }
    try expectGolden(text, "authoring/\(name).yaml")
  }

  @Test func `the page shows the examples and nothing else`() throws {
    let page = try String(
      contentsOf: Checkout.root.appending(path: "docs/AUTHORING.md"),
      encoding: .utf8
    )
    let shown = blocks(of: page, from: { $0 == "```swift" }, to: { $0 == "```" })
    let source = try String(
      contentsOf: Checkout.root.appending(path: "Tests/AuthoringTests/Examples.swift"),
      encoding: .utf8
    )
    let compiled = blocks(
      of: source,
      from: { $0.hasPrefix("    // example: ") },
      to: { $0 == "    // end" }
    )
    .map { block in block.map { String($0.dropFirst(4)) } }
    #expect(compiled.count == Examples.all.count)
    #expect(shown.count == compiled.count)
    for (shown, compiled) in zip(shown, compiled) {
      #expect(shown.joined(separator: "\n") == compiled.joined(separator: "\n"))
    }
  }

  private func blocks(
    of text: String,
    from isBeginning: (String) -> Bool,
    to isEnd: (String) -> Bool
  ) -> [[String]] {
    var blocks: [[String]] = []
    var block: [String]?
    for line in text.components(separatedBy: "\n") {
      if isBeginning(line) {
        block = []
      } else if isEnd(line), let finished = block {
        blocks.append(finished)
        block = nil
      } else {
        block?.append(line)
      }
    }
    return blocks
  }
}
