import Manifest
import TestSupport
import Testing

struct JSONPointerTests {
  /// RFC 6901, section 5.
  private let document: Value = [
    "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, #"i\j"#: 5,
    #"k"l"#: 6, " ": 7, "m~n": 8,
  ]

  @Test(
    arguments: [
      ("/foo", ["bar", "baz"]), ("/foo/0", "bar"), ("/", 0), ("/a~1b", 1), ("/c%d", 2),
      ("/e^f", 3), ("/g|h", 4), (#"/i\j"#, 5), (#"/k"l"#, 6), ("/ ", 7), ("/m~0n", 8),
    ] as [(String, Value)]
  )
  func `leads where RFC 6901 says`(text: String, expected: Value) throws {
    #expect(try document[JSONPointer(parsing: text)] == expected)
  }

  @Test func `the empty pointer is the whole document`() throws {
    #expect(try JSONPointer(parsing: "") == .root)
    #expect(document[JSONPointer.root] == document)
  }

  @Test(arguments: [
    "/bar", "/foo/2", "/foo/-", "/foo/00", "/foo/+1", "/foo/", "/foo/bar", "/foo/0/x", "/a~1b/0",
    "/foo/99999999999999999999", "foo",
  ])
  func `leads nowhere`(text: String) {
    #expect(document[JSONPointer(stringLiteral: text)] == nil)
  }

  @Test func `digits are a position in a sequence and a key in a mapping`() {
    let document: Value = ["1": [10, 20], "01": "key"]
    #expect(document["/1/1" as JSONPointer] == 20)
    #expect(document["/01" as JSONPointer] == "key")
  }

  @Test func `escapes are undone once, from the left`() throws {
    #expect(try JSONPointer(parsing: "/~01/~10/~0~1").tokens == ["~1", "/0", "~/"])
    #expect(JSONPointer(tokens: ["~1", "/0", "~/"]).text == "/~01/~10/~0~1")
  }

  @Test(arguments: [
    ("a", 0, "a JSON Pointer begins with '/'"), ("#/a", 0, "a JSON Pointer begins with '/'"),
    ("/a~", 2, "'~' is written '~0', and '/' in a name '~1'"),
    ("/a~2/b", 2, "'~' is written '~0', and '/' in a name '~1'"),
    ("/é~~0", 3, "'~' is written '~0', and '/' in a name '~1'"),
  ])
  func `refuses what is not a pointer, and keeps such a literal`(
    text: String,
    offset: Int,
    message: String
  ) throws {
    let error = try #require(throws: JSONPointer.ParseError.self) {
      try JSONPointer(parsing: text)
    }
    #expect(error.offset == offset)
    #expect(error.message == message)
    #expect(JSONPointer(stringLiteral: text).fault == error)
    #expect(JSONPointer(stringLiteral: text).text == text)
  }

  @Test func `a field path makes a pointer`() throws {
    let path = try FieldPath(parsing: #"spec.list[2].annotations["example.com/a~b"]"#)
    #expect(JSONPointer(path).text == "/spec/list/2/annotations/example.com~1a~0b")
    #expect(JSONPointer(FieldPath()) == .root)
  }

  @Test(arguments: UInt64(0)..<50)
  func `tokens survive being written and read`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let tokens = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        String(
          (0..<Int.random(in: 0...4, using: &generator)).map { _ in
            "~/01aé-".randomElement(using: &generator) ?? "x"
          }
        )
      }
      let pointer = JSONPointer(tokens: tokens)
      #expect(try JSONPointer(parsing: pointer.text).tokens == tokens)
      #expect(tokens.reduce(JSONPointer.root) { $0.appending($1) } == pointer)
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func `a pointer and a field path to the same place find the same`(seed: UInt64) {
    var random = RandomDocument(seed: seed)
    let document = random.value()
    var steps: [FieldPath.Step] = []
    var current = document
    while true {
      #expect(document[JSONPointer(FieldPath(steps))] == document[FieldPath(steps)])
      if case .mapping(let mapping) = current, let entry = mapping.last {
        steps.append(.key(entry.key))
        current = entry.value
      } else if case .sequence(let elements) = current, let last = elements.last {
        steps.append(.index(elements.count - 1))
        current = last
      } else {
        break
      }
    }
  }

  @Test func `names are cut and compared by code points, before a combining character too`() throws
  {
    let accent = "\u{308}"
    let pointer = JSONPointer(tokens: [accent, "b~\(accent)", "c/\(accent)"])
    #expect(pointer.text == "/\(accent)/b~0\(accent)/c~1\(accent)")
    #expect(try pointer.tokens == [accent, "b~\(accent)", "c/\(accent)"])
    let document: Value = .mapping(["o\u{308}": 1, "\u{F6}": 2])
    #expect(document["/o\u{308}" as JSONPointer] == 1)
    #expect(document["/\u{F6}" as JSONPointer] == 2)
    #expect(JSONPointer(tokens: ["o\u{308}"]) != JSONPointer(tokens: ["\u{F6}"]))
  }

  @Test func `a patch takes two spellings of a letter for two names and two texts`() throws {
    let document: Value = ["\u{F6}": "\u{F6}"]
    let added = try document.applying([.add(JSONPointer(tokens: ["o\u{308}"]), "x")])
    #expect(added.mapping?.count == 2)
    #expect(throws: JSONPatchError.self) {
      try document.applying([.test(JSONPointer(tokens: ["\u{F6}"]), "o\u{308}")])
    }
    #expect(
      try Value.mergePatch(from: document, to: ["\u{F6}": "o\u{308}"]) == ["\u{F6}": "o\u{308}"]
    )
  }

  @Test func `a large mapping holds both spellings of its keys`() {
    let names = (0..<30).flatMap { ["\($0)\u{E9}", "\($0)e\u{301}"] }
    let mapping = Mapping(names.map { ($0, .string($0)) })
    #expect(mapping.count == names.count)
    #expect(names.allSatisfy { mapping[$0] == .string($0) })
  }
}
