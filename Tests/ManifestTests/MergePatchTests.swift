import Manifest
import Testing

struct MergePatchTests {
  /// RFC 7386, appendix A: original, patch, result.
  static let table: [(Value, Value, Value)] = [
    (["a": "b"], ["a": "c"], ["a": "c"]),
    (["a": "b"], ["b": "c"], ["a": "b", "b": "c"]),
    (["a": "b"], ["a": nil], [:]),
    (["a": "b", "b": "c"], ["a": nil], ["b": "c"]),
    (["a": ["b"]], ["a": "c"], ["a": "c"]),
    (["a": "c"], ["a": ["b"]], ["a": ["b"]]),
    (["a": ["b": "c"]], ["a": ["b": "d", "c": nil]], ["a": ["b": "d"]]),
    (["a": [["b": "c"]]], ["a": [1]], ["a": [1]]),
    (["a", "b"], ["c", "d"], ["c", "d"]),
    (["a": "b"], ["c"], ["c"]),
    (["a": "foo"], nil, nil),
    (["a": "foo"], "bar", "bar"),
    (["e": nil], ["a": 1], ["e": nil, "a": 1]),
    ([1, 2], ["a": "b", "c": nil], ["a": "b"]),
    ([:], ["a": ["bb": ["ccc": nil]]], ["a": ["bb": [:]]]),
  ]

  @Test(arguments: table)
  func `does what RFC 7386 says, key order included`(original: Value, patch: Value, result: Value) {
    #expect(original.merging(patch) == result)
  }

  @Test func `keys keep their place, and new ones follow in the patch's order`() {
    let original: Value = ["z": 1, "m": ["k": 1], "a": 2, "gone": 3]
    let patch: Value = ["y": 1, "a": 3, "gone": nil, "m": ["j": 2, "k": 5], "b": 4]
    #expect(
      original.merging(patch) == ["z": 1, "m": ["k": 5, "j": 2], "a": 3, "y": 1, "b": 4]
    )
  }

  @Test func `nulls inside sequences are values`() {
    #expect((["a": 1] as Value).merging(["a": [nil, ["b": nil]]]) == ["a": [nil, ["b": nil]]])
  }

  @Test func `a patch that is made holds what changes, in a fixed order`() throws {
    let patch = try Value.mergePatch(
      from: ["keep": 1, "gone": 2, "deep": ["x": 1, "y": [1]], "same": ["q": nil]],
      to: ["new": "n", "deep": ["y": [2], "x": 1.0], "same": ["q": nil], "keep": 1]
    )
    #expect(patch == ["gone": nil, "deep": ["y": [2]], "new": "n"])
  }

  @Test func `equal mappings make an empty patch`() throws {
    #expect(try Value.mergePatch(from: ["a": 1, "b": nil], to: ["b": nil, "a": 1.0]) == [:])
  }

  @Test(
    arguments: [
      (["a": ["b": 1]], ["a": ["b": nil]], "a.b"), ([:], ["a": ["b": ["c": nil]]], "a.b.c"),
      ([nil], ["a": nil], "a"),
    ] as [(Value, Value, String)]
  )
  func `refuses a null that the source does not have`(
    source: Value,
    target: Value,
    path: String
  ) throws {
    let error = try #require(throws: MergePatchError.self) {
      try Value.mergePatch(from: source, to: target)
    }
    #expect(error.path.description == path)
  }

  @Test(arguments: UInt64(0)..<200)
  func `a patch that is made leads to the target`(seed: UInt64) throws {
    var random = RandomDocument(seed: seed)
    for _ in 0..<10 {
      let source = random.value()
      random.allowsNull = false
      // half of the targets are near the source
      let target =
        Bool.random(using: &random.generator)
        ? random.value() : withoutNulls(source).merging(random.value())
      random.allowsNull = true
      let patch = try Value.mergePatch(from: source, to: target)
      #expect(source.merging(patch).isEquivalent(to: target))
      #expect(source.merging(patch).merging(patch) == source.merging(patch))
    }
  }

  /// Merging drops nulls, those inside sequences apart.
  private func withoutNulls(_ value: Value) -> Value { Value.null.merging(value) }

  @Test func `a mapping with an index loses and gains many keys`() {
    let original = Value.mapping(Mapping((0..<500).map { ("key\($0)", Value.integer($0)) }))
    let patch = Value.mapping(
      Mapping((0..<1000).map { ("key\($0)", $0.isMultiple(of: 2) ? .null : .integer(-$0)) })
    )
    let result = original.merging(patch).mapping
    #expect(result?.keys == (0..<1000).filter { !$0.isMultiple(of: 2) }.map { "key\($0)" })
    #expect(result?["key999"] == -999)
  }
}
