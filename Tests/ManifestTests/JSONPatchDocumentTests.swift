import Manifest
import Testing

struct JSONPatchDocumentTests {
  @Test func `is written with its members in a fixed order, and read again`() throws {
    let patch: JSONPatch = [
      .add("/a", nil), .remove("/b"), .replace("/c", [1]), .move(from: "/d", to: "/e"),
      .copy(from: "/f", to: "/g~1h"), .test("", ["x": 1.5]),
    ]
    let document: Value = [
      ["op": "add", "path": "/a", "value": nil],
      ["op": "remove", "path": "/b"],
      ["op": "replace", "path": "/c", "value": [1]],
      ["op": "move", "from": "/d", "path": "/e"],
      ["op": "copy", "from": "/f", "path": "/g~1h"],
      ["op": "test", "path": "", "value": ["x": 1.5]],
    ]
    #expect(Value(patch) == document)
    #expect(try JSONPatch(document) == patch)
  }

  @Test func `members in any order and unknown ones are no obstacle`() throws {
    // RFC 6902, section 4 and A.11
    let patch = try JSONPatch([["value": "qux", "xyz": 123, "path": "/baz", "op": "add"]])
    #expect(patch == [.add("/baz", "qux")])
  }

  static let malformed: [(Value, String)] = [
    (["op": "add"], "a JSON Patch is a sequence of operations, not a mapping"),
    (["add"], "operation 0: an operation is a mapping with 'op' and 'path', not a string"),
    ([["path": "/a"]], "operation 0: an operation needs 'op', a string"),
    ([["op": 1, "path": "/a"]], "operation 0: 'op' is a string, not an integer"),
    (
      [["op": "replce", "path": "/a"]],
      "operation 0: unknown operation 'replce', did you mean 'replace'?"
    ),
    (
      [["op": "spam", "path": "/a"]],
      "operation 0: unknown operation 'spam' (allowed: add, remove, replace, move, copy, test)"
    ),
    ([["op": "remove"]], "operation 0: 'remove' needs 'path', a string"),
    ([["op": "remove", "path": nil]], "operation 0: 'path' is a string, not null"),
    (
      [["op": "remove", "path": "a"]],
      "operation 0: 'path' is 'a': a JSON Pointer begins with '/' (at byte 0)"
    ),
    (
      [["op": "remove", "path": "/a"], ["op": "test", "path": "/a"]],
      "operation 1: 'test' needs 'value', which may be null"
    ),
    ([["op": "move", "path": "/a"]], "operation 0: 'move' needs 'from', a string"),
  ]

  @Test(arguments: malformed)
  func `says what keeps a document from being a patch`(document: Value, message: String) throws {
    let error = try #require(throws: JSONPatchError.self) { try JSONPatch(document) }
    #expect(error.description == message)
  }

  @Test(arguments: UInt64(0)..<50)
  func `survives being written and read`(seed: UInt64) throws {
    var random = RandomDocument(seed: seed)
    let document = random.value()
    let patch = JSONPatch((0..<8).map { _ in random.operation(on: document) })
    #expect(try JSONPatch(Value(patch)) == patch)
  }
}
