import Diagnostics
import Foundation
import Manifest
import TestSupport
import Testing
import YAML

struct HostileInputTests {
  @Test func `an alias bomb is a fault with its place`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(
      faults(in: text)
        == "a.yaml:6:20: error: aliases up to '*a4' expand to more than 400000 nodes [yaml.alias-expansion]\n"
    )
  }

  @Test func `a bomb of merges is bounded like one of aliases`() {
    var text = "a0: &a0 {\((0..<100).map { "k\($0): 1" }.joined(separator: ", "))}\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) {<<: [\(aliases)]}\n"
    }
    #expect(faults(in: text).contains("[yaml.alias-expansion]"))
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "&a [", "{? "])
  func `ten thousand levels are a fault, and so is one beyond the bound`(opening: String) {
    let message = "error: mappings and sequences are nested deeper than 256 [yaml.too-deep]"
    #expect(faults(in: String(repeating: opening, count: 10_000)).contains(message))
    #expect(faults(in: String(repeating: opening, count: 257)).contains(message))
  }

  @Test(arguments: [("- ", "a", ""), ("{a: ", "b", "}"), ("[", "b", "]"), ("[{a: ", "b", "}]")])
  func `the deepest trees accepted are read, walked and written on a stack of 512 kB`(
    opening: String,
    inner: String,
    closing: String
  ) async {
    let count = opening == "[{a: " ? 128 : 256
    let text =
      String(repeating: opening, count: count) + inner
      + String(repeating: closing, count: count)
    let isSame = await withCheckedContinuation { continuation in
      let thread = Thread {
        let value = read(Array(text.utf8), as: .core).first ?? .null
        let again = read(YAMLWriter.bytes(of: value), as: .core).first ?? .null
        continuation.resume(returning: value != .null && value == again)
      }
      thread.stackSize = 512 * 1_024
      thread.start()
    }
    #expect(isSame)
  }

  @Test func `aliases can't build a tree deeper than the bound`() {
    var text = "- &a0 [x]\n"
    for level in 1...300 { text += "- &a\(level) [*a\(level - 1)]\n" }
    #expect(
      faults(in: text)
        == "a.yaml:256:10: error: mappings and sequences are nested deeper than 256 [yaml.too-deep]\n"
    )
  }

  @Test func `limits are the caller's to set`() {
    let limits = YAMLLimits(depth: 2, aliasedNodes: 3)
    #expect(faults(in: "[[1]]", limits: limits).isEmpty)
    #expect(faults(in: "[[[1]]]", limits: limits).contains("a.yaml:1:3: error"))
    #expect(faults(in: "[&a 1, *a, *a, *a]", limits: limits).isEmpty)
    #expect(faults(in: "[&a 1, *a, *a, *a, *a]", limits: limits).contains("a.yaml:1:20: error"))
  }

  @Test func `a mapping of ten thousand keys is read, and its last duplicate found`() throws {
    let text = (0..<10_000).map { "key\($0): \($0)\n" }.joined()
    #expect(try readOne(text, as: .core).mapping?["key9999"] == 9_999)
    #expect(
      faults(in: text + "key0: 1\n").hasPrefix(
        "a.yaml:10001:1: error: duplicate key 'key0'"
      )
    )
  }

  /// Whatever is read without a fault must also be written and read again as the same tree.
  @Test(arguments: 0..<8)
  func `cut and changed texts are read or refused, and never end the process`(batch: UInt64) throws
  {
    var random = SeededGenerator(seed: batch)
    let inserts = Array("[]{}:,-?&*!|>'\"%@`#\n\t \u{1}<~=".utf8) + [0xFF, 0xC3, 0xEF, 0x80, 0x00]
    for seed in batch * 500..<(batch + 1) * 500 {
      var trees = RandomTree(seed: seed)
      var bytes = YAMLWriter.bytes(of: ["a": trees.value(depth: 3), "b": trees.value(depth: 2)])
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let position = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[position] = inserts.randomElement(using: &random) ?? 0
        case 1: bytes.insert(inserts.randomElement(using: &random) ?? 0, at: position)
        case 2: bytes.remove(at: position)
        default: bytes.removeSubrange(position...)
        }
      }
      for dialect in YAMLDialect.allCases {
        let result = YAMLReader.documents(in: bytes, path: "a.yaml", dialect: dialect)
        guard !result.diagnostics.hasErrors else {
          #expect(result.diagnostics.allSatisfy { $0.location != nil }, "seed \(seed)")
          continue
        }
        for document in result.output {
          let value = document.value
          let again = try #require(read(YAMLWriter.bytes(of: value), as: dialect).first)
          #expect(again.difference(from: value) == nil, "seed \(seed)")
        }
      }
    }
  }
}
