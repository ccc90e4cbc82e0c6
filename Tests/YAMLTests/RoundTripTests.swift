import Manifest
import Testing
import YAML

struct RoundTripTests {
  @Test(arguments: 0..<40)
  func `random trees are read as they were written`(batch: UInt64) throws {
    for seed in batch * 50..<(batch + 1) * 50 {
      var trees = RandomTree(seed: seed)
      let tree = trees.value()
      let bytes = YAMLWriter.bytes(of: tree)
      let core = try #require(read(bytes, as: .core).first)
      #expect(core.difference(from: tree) == nil, "seed \(seed)")
      let kubernetes = try #require(read(bytes, as: .kubernetes).first)
      #expect(kubernetes.difference(from: tree.asKubernetesHolds) == nil, "seed \(seed)")
      #expect(YAMLWriter.bytes(of: core) == bytes, "seed \(seed)")
    }
  }

  @Test(arguments: YAMLDialect.allCases)
  func `every nasty string comes back as root, value, element, key and compact key`(
    dialect: YAMLDialect
  ) throws {
    for string in NastyStrings.all {
      let text = Value.string(string)
      let shapes: [Value] = [
        text, ["a": text, "b": 1], [text, text], .mapping([string: text]),
        [.mapping([string: [text]])],
        [[[text], text]], .mapping([string: ["a": text]]), .mapping([string: [text, 1]]),
        ["a": ["b": ["c": text]], "d": text],
      ]
      for shape in shapes {
        let result = try #require(read(YAMLWriter.bytes(of: shape), as: dialect).first)
        #expect(result.difference(from: shape) == nil, "\(string.debugDescription)")
      }
    }
  }

  @Test func `numbers that are no finite doubles come back in the core schema`() throws {
    let tree: Value = [.double(.infinity), .double(-.infinity), .double(.nan), .double(-0.0)]
    let result = try #require(read(YAMLWriter.bytes(of: tree), as: .core).first)
    #expect(result.difference(from: tree) == nil)
  }

  @Test func `documents in one buffer come back in order, with their comments left out`() {
    var writer = YAMLWriter(capacity: 1)
    let trees: [Value] = [["a": "x\n\n"], [1, "\n\ny\n"], "text", [:], nil]
    for (position, tree) in trees.enumerated() {
      if position > 0 { writer.appendSeparator() }
      writer.append(comment: "Document \(position)\n\u{1}é")
      writer.append(document: tree)
    }
    #expect(read(writer.bytes, as: .core) == trees)
    let size = writer.count
    writer.removeAll()
    #expect(writer.bytes == [])
    writer.append(document: ["a": 1])
    #expect(writer.withUnsafeBytes { Array($0) } == Array("a: 1\n".utf8))
    #expect(size > writer.count)
  }
}
