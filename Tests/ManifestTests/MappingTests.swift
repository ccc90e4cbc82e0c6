import Manifest
import Testing

struct MappingTests {
  @Test(arguments: [3, 24, 25, 200])
  func `keeps order and finds keys below and above the size that carries an index`(count: Int) {
    var mapping = Mapping((0..<count).map { ("key\($0)", Value.integer($0)) })
    #expect(mapping.keys == (0..<count).map { "key\($0)" })
    mapping["key1"] = nil
    mapping["key1"] = "again"
    #expect(mapping.keys.last == "key1")
    #expect(mapping.position(of: "key2") == 1)
    #expect(mapping["key1"] == "again")
    #expect(mapping["absent"] == nil)
    #expect(mapping.count == count)
  }

  @Test func `equality minds the order, equivalence does not`() {
    let first: Mapping = ["a": 1, "b": ["c": 1, "d": 2]]
    let second: Mapping = ["b": ["d": 2.0, "c": 1], "a": 1]
    #expect(first != second)
    #expect(first.isEquivalent(to: second))
    #expect(!first.isEquivalent(to: ["a": 1]))
  }

  @Test func `whole numbers and others are equivalent only when they are exactly the same`() {
    #expect((1 as Value).isEquivalent(to: 1.0))
    #expect((.integer(.min) as Value).isEquivalent(to: .double(-0x1p63)))
    #expect(!(.integer(.max) as Value).isEquivalent(to: .double(0x1p63)))
    #expect(!(9_007_199_254_740_993 as Value).isEquivalent(to: 9_007_199_254_740_992.0))
    #expect(!(0 as Value).isEquivalent(to: .double(.nan)))
  }

  @Test func `a key given twice keeps its first place and its last value`() {
    #expect(Mapping([("a", 1), ("b", 2), ("a", 3)]) == ["a": 3, "b": 2])
  }
}
