import Manifest
import Testing

/// A document, a patch for it, and what must come out; nil where the patch must be refused.
struct PatchCase: Sendable, CustomTestStringConvertible {
  let name: String
  let document: Value
  let patch: JSONPatch
  let expected: Value?

  init(_ name: String, _ document: Value, _ patch: JSONPatch, _ expected: Value?) {
    self.name = name
    self.document = document
    self.patch = patch
    self.expected = expected
  }

  var testDescription: String { name }
}

struct JSONPatchTests {
  /// RFC 6902, appendix A; the example of invalid JSON (A.13) is the parser's business.
  static let appendix = [
    PatchCase(
      "A.1 add a member",
      ["foo": "bar"],
      [.add("/baz", "qux")],
      ["foo": "bar", "baz": "qux"]
    ),
    PatchCase(
      "A.2 add an element",
      ["foo": ["bar", "baz"]],
      [.add("/foo/1", "qux")],
      ["foo": ["bar", "qux", "baz"]]
    ),
    PatchCase(
      "A.3 remove a member",
      ["baz": "qux", "foo": "bar"],
      [.remove("/baz")],
      ["foo": "bar"]
    ),
    PatchCase(
      "A.4 remove an element",
      ["foo": ["bar", "qux", "baz"]],
      [.remove("/foo/1")],
      ["foo": ["bar", "baz"]]
    ),
    PatchCase(
      "A.5 replace a value",
      ["baz": "qux", "foo": "bar"],
      [.replace("/baz", "boo")],
      ["baz": "boo", "foo": "bar"]
    ),
    PatchCase(
      "A.6 move a value",
      ["foo": ["bar": "baz", "waldo": "fred"], "qux": ["corge": "grault"]],
      [.move(from: "/foo/waldo", to: "/qux/thud")],
      ["foo": ["bar": "baz"], "qux": ["corge": "grault", "thud": "fred"]]
    ),
    PatchCase(
      "A.7 move an element",
      ["foo": ["all", "grass", "cows", "eat"]],
      [.move(from: "/foo/1", to: "/foo/3")],
      ["foo": ["all", "cows", "eat", "grass"]]
    ),
    PatchCase(
      "A.8 test a value, success",
      ["baz": "qux", "foo": ["a", 2, "c"]],
      [.test("/baz", "qux"), .test("/foo/1", 2)],
      ["baz": "qux", "foo": ["a", 2, "c"]]
    ),
    PatchCase("A.9 test a value, error", ["baz": "qux"], [.test("/baz", "bar")], nil),
    PatchCase(
      "A.10 add a nested member",
      ["foo": "bar"],
      [.add("/child", ["grandchild": [:]])],
      ["foo": "bar", "child": ["grandchild": [:]]]
    ),
    PatchCase(
      "A.12 add to a target that is not there",
      ["foo": "bar"],
      [.add("/baz/bat", "qux")],
      nil
    ),
    PatchCase("A.14 escapes", ["/": 9, "~1": 10], [.test("/~01", 10)], ["/": 9, "~1": 10]),
    PatchCase("A.15 strings are no numbers", ["/": 9, "~1": 10], [.test("/~01", "10")], nil),
    PatchCase(
      "A.16 add an array",
      ["foo": ["bar"]],
      [.add("/foo/-", ["abc", "def"])],
      ["foo": ["bar", ["abc", "def"]]]
    ),
  ]

  static let further = [
    PatchCase("no operations", ["a": 1], [], ["a": 1]),
    PatchCase(
      "add keeps the place of a key",
      ["a": 1, "b": 2],
      [.add("/a", 3)],
      ["a": 3, "b": 2]
    ),
    PatchCase("add null", [:], [.add("/a", nil)], ["a": nil]),
    PatchCase("add replaces the root", ["a": 1], [.add("", [1])], [1]),
    PatchCase("replace the root", ["a": 1], [.replace("", "x"), .test("", "x")], "x"),
    PatchCase("add to the empty key", [:], [.add("/", 1)], ["": 1]),
    PatchCase("add at the front", [1], [.add("/0", 0)], [0, 1]),
    PatchCase("add at the length", [1], [.add("/1", 2)], [1, 2]),
    PatchCase("add to an empty sequence", [], [.add("/0", 1), .add("/-", 2)], [1, 2]),
    PatchCase("add beyond the length", [1], [.add("/2", 2)], nil),
    PatchCase("add at a leading zero", [1, 2], [.add("/01", 2)], nil),
    PatchCase("add at a negative position", [1], [.add("/-1", 2)], nil),
    PatchCase("add at a key of a sequence", [1], [.add("/x", 2)], nil),
    PatchCase("add into a scalar", ["a": "b"], [.add("/a/b", 2)], nil),
    PatchCase("add into null", ["a": nil], [.add("/a/b", 2)], nil),
    PatchCase(
      "digits and hyphens are keys of a mapping",
      [:],
      [.add("/01", 1), .add("/-", 2)],
      ["01": 1, "-": 2]
    ),
    PatchCase("remove what is not there", ["a": 1], [.remove("/b")], nil),
    PatchCase("remove beyond the end", [1], [.remove("/1")], nil),
    PatchCase("remove the end", [1], [.remove("/-")], nil),
    PatchCase("remove a null", ["a": nil, "b": 1], [.remove("/a")], ["b": 1]),
    PatchCase("remove the root", ["a": 1], [.remove("")], nil),
    PatchCase("replace keeps the place", ["a": 1, "b": 2], [.replace("/a", 9)], ["a": 9, "b": 2]),
    PatchCase("replace what is not there", ["a": 1], [.replace("/b", 1)], nil),
    PatchCase("replace the end", [1], [.replace("/-", 1)], nil),
    PatchCase("replace an element", ["a": [1, 2]], [.replace("/a/0", 5)], ["a": [5, 2]]),
    PatchCase(
      "move onto itself",
      ["a": 1, "b": 2],
      [.move(from: "/a", to: "/a")],
      ["a": 1, "b": 2]
    ),
    PatchCase("move what is not there onto itself", ["a": 1], [.move(from: "/b", to: "/b")], nil),
    PatchCase("move into a child", ["a": ["b": 1]], [.move(from: "/a", to: "/a/b")], nil),
    PatchCase("move the root into a child", ["a": 1], [.move(from: "", to: "/a")], nil),
    PatchCase(
      "move to a key that begins alike",
      ["a": 1],
      [.move(from: "/a", to: "/ab")],
      ["ab": 1]
    ),
    PatchCase("move a child to the root", ["a": ["b": 1]], [.move(from: "/a", to: "")], ["b": 1]),
    PatchCase(
      "move a child over its parent",
      ["a": ["b": 1]],
      [.move(from: "/a/b", to: "/a")],
      ["a": 1]
    ),
    PatchCase("move to the end", [1, 2, 3], [.move(from: "/0", to: "/-")], [2, 3, 1]),
    PatchCase("the target is found after the removal", [1, 2], [.move(from: "/0", to: "/2")], nil),
    PatchCase(
      "copy a value",
      ["a": [1]],
      [.copy(from: "/a", to: "/b"), .add("/b/-", 2)],
      ["a": [1], "b": [1, 2]]
    ),
    PatchCase(
      "copy into itself",
      ["a": ["b": 1]],
      [.copy(from: "/a", to: "/a/c")],
      ["a": ["b": 1, "c": ["b": 1]]]
    ),
    PatchCase(
      "copy the root into itself",
      ["a": 1],
      [.copy(from: "", to: "/b")],
      ["a": 1, "b": ["a": 1]]
    ),
    PatchCase("copy what is not there", ["a": 1], [.copy(from: "/b", to: "/c")], nil),
    PatchCase("test numbers by value", [1, 2.0], [.test("", [1.0, 2])], [1, 2.0]),
    PatchCase(
      "test mappings in any order",
      ["a": 1, "b": 2],
      [.test("", ["b": 2, "a": 1])],
      ["a": 1, "b": 2]
    ),
    PatchCase("test sequences in their order", [1, 2], [.test("", [2, 1])], nil),
    PatchCase("test a missing key", ["a": 1], [.test("", ["a": 1, "b": 2])], nil),
    PatchCase("test a key too many", ["a": 1, "b": 2], [.test("", ["a": 1])], nil),
    PatchCase("test null", ["a": nil], [.test("/a", nil)], ["a": nil]),
    PatchCase("test null against an absent key", [:], [.test("/a", nil)], nil),
    PatchCase("test false against 0", [false], [.test("/0", 0)], nil),
    PatchCase(
      "test large whole numbers exactly",
      [9_007_199_254_740_993],
      [.test("/0", 9_007_199_254_740_992.0)],
      nil
    ),
    PatchCase("a malformed path", ["a": 1], [.add("a", 2)], nil),
    PatchCase("a malformed escape", ["a": 1], [.copy(from: "/a", to: "/~")], nil),
  ]

  @Test(arguments: appendix + further)
  func `does what RFC 6902 says, key order included`(example: PatchCase) throws {
    var document = example.document
    if let expected = example.expected {
      try document.apply(example.patch)
      #expect(document == expected)
    } else {
      #expect(throws: JSONPatchError.self) { try document.apply(example.patch) }
      #expect(document == example.document)
    }
  }

  static let refusals: [(JSONPatch, String)] = [
    (
      [.replace("/spec/replica", 1)],
      "at '/spec/replica': no key 'replica', did you mean 'replicas'?"
    ),
    ([.remove("/x")], "at '/x': no key 'x', the mapping has 'spec', 'list', 'none'"),
    ([.remove("/none/x")], "at '/none/x': no key 'x', the mapping is empty"),
    (
      [.add("/spec/name/first", 1)],
      "at '/spec/name/first': a string has no 'first' inside, only mappings and sequences can be entered"
    ),
    (
      [.add("/list/3", 1)],
      "at '/list/3': position 3 is beyond the sequence (allowed: 0 to 2 or '-')"
    ),
    ([.remove("/list/2/x")], "at '/list/2': position 2 is beyond the sequence (allowed: 0 to 1)"),
    ([.remove("/list/x")], "at '/list/x': 'x' is no position in a sequence (allowed: 0 to 1)"),
    ([.remove("/list/01")], "at '/list/01': position '01' has a leading zero"),
    (
      [.remove("/list/-")],
      "at '/list/-': '-' is the place after the last element, where there is no value yet"
    ),
    ([.remove("")], "at '': the whole document cannot be removed, only replaced"),
    ([.move(from: "/spec", to: "/spec/a")], "at '/spec/a': '/spec' cannot be moved into itself"),
    (
      [.test("/spec", ["name": "x", "replicas": 2])],
      "at '/spec/replicas': test failed: found an integer other than the one expected"
    ),
    ([.test("/spec/name", 1)], "at '/spec/name': test failed: found a string, expected an integer"),
    (
      [.test("/spec", ["name": "x"])],
      "at '/spec/replicas': test failed: key 'replicas' was not expected"
    ),
    ([.test("/list", [1])], "at '/list': test failed: found 2 elements, expected 1"),
    ([.remove("spec")], "at 'spec': a JSON Pointer begins with '/' (at byte 0)"),
  ]

  @Test(arguments: refusals)
  func `says which operation failed, where, and what is there`(
    patch: JSONPatch,
    message: String
  ) throws {
    let document: Value = ["spec": ["name": "x", "replicas": 1], "list": [1, 2], "none": [:]]
    let error = try #require(throws: JSONPatchError.self) {
      try document.applying(JSONPatch([.test("/spec/name", "x")] + patch.operations))
    }
    #expect(error.operationIndex == 1)
    #expect(error.description == "operation 1 \(message)")
  }

  @Test func `a failed test never shows the value, which may be secret`() throws {
    let document: Value = ["token": "hunter2"]
    let error = try #require(throws: JSONPatchError.self) {
      try document.applying([.test("/token", "hunter3")])
    }
    #expect(!error.description.contains("hunter"))
  }

  @Test func `operations take field paths`() throws {
    let path = try FieldPath(parsing: #"metadata.annotations["example.com/x"]"#)
    let document: Value = ["metadata": ["annotations": ["example.com/x": "old"]]]
    let patch: JSONPatch = [
      .test(path, "old"), .replace(path, "new"), .copy(from: path, to: FieldPath([.key("a")])),
      .move(from: FieldPath([.key("a")]), to: FieldPath([.key("b")])), .remove(path),
      .add(path, 1),
    ]
    #expect(
      try document.applying(patch)
        == ["metadata": ["annotations": ["example.com/x": 1]], "b": "new"]
    )
  }

  @Test(arguments: UInt64(0)..<200)
  func `is applied as one operation after the other, or not at all`(seed: UInt64) {
    var random = RandomDocument(seed: seed)
    for _ in 0..<10 {
      let document = random.value()
      var operations: [JSONPatch.Operation] = []
      var stepwise = document
      var failure: (index: Int, path: JSONPointer?)?
      for index in 0..<6 {
        let operation = random.operation(on: stepwise)
        operations.append(operation)
        guard failure == nil else { continue }
        do throws(JSONPatchError) {
          try stepwise.apply(JSONPatch([operation]))
        } catch {
          failure = (index, error.path)
        }
      }
      var patched = document
      do throws(JSONPatchError) {
        try patched.apply(JSONPatch(operations))
        #expect(failure == nil)
        #expect(patched == stepwise)
      } catch {
        #expect(patched == document)
        #expect(error.operationIndex == failure?.index)
        #expect(error.path == failure?.path)
      }
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `what was added can be tested, removed, and is gone`(seed: UInt64) throws {
    var random = RandomDocument(seed: seed)
    let document = Value.mapping(random.mapping())
    let added = random.value()
    let patch: JSONPatch = [.add("/new", added), .test("/new", added), .remove("/new")]
    #expect(try document.applying(patch) == document)
  }
}
