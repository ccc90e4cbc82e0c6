import Diagnostics
import Manifest
import Testing
import YAML

struct YAMLReaderTests {
  @Test(
    arguments: [
      ("12", .integer(12), .integer(12)), ("+12", .integer(12), .integer(12)),
      ("-0", .integer(0), .integer(0)),
      ("0777", .integer(777), .integer(511)), ("0o17", .integer(15), .integer(15)),
      ("0x1F", .integer(31), .integer(31)), ("0X1F", "0X1F", .integer(31)),
      ("-0x1", "-0x1", .integer(-1)),
      ("0b11", "0b11", .integer(3)), ("1_000", "1_000", .integer(1_000)),
      ("08", .integer(8), .integer(8)),
      ("1e3", .double(1_000), .integer(1_000)), ("2.0", .double(2), .integer(2)), ("1.5", 1.5, 1.5),
      (".5", 0.5, 0.5), ("5.", .double(5), .integer(5)), ("1e21", 1e21, 1e21),
      ("12:30", "12:30", "12:30"),
      ("2001-01-01", "2001-01-01", "2001-01-01"), ("~", nil, nil), ("NULL", nil, nil),
      ("nULL", "nULL", "nULL"),
      ("yes", "yes", true), ("y", "y", true), ("Off", "Off", false), ("yEs", "yEs", "yEs"),
      ("TRUE", true, true), ("false", false, false), ("9223372036854775808", 0x1p63, 0x1p63),
      ("0xFFFFFFFFFFFFFFFF", 0x1p64, 0x1p64), ("\"1\"", "1", "1"), ("'yes'", "yes", "yes"),
      ("! 1", "1", "1"), ("!!str 1", "1", "1"), ("!!int '1'", 1, 1), ("!!float 1", .double(1), 1),
      ("!!binary aGk=", "hi", "hi"), ("", nil, nil),
    ] as [(String, Value, Value)]
  )
  func `the dialect decides what an unquoted scalar is`(
    text: String,
    core: Value,
    kubernetes: Value
  ) throws {
    #expect(try readOne("a: \(text)\n", as: .core) == ["a": core])
    #expect(try readOne("a: \(text)\n", as: .kubernetes) == ["a": kubernetes])
  }

  @Test func `keys are texts: as written in the core schema, as kubectl makes them for Kubernetes`()
    throws
  {
    let text = "1: a\n0x10: b\non: c\n1e6: d\n"
    #expect(try readOne(text, as: .core) == ["1": "a", "0x10": "b", "on": "c", "1e6": "d"])
    let result = YAMLReader.documents(in: Array(text.utf8), path: "a.yaml", dialect: .kubernetes)
    #expect(result.output.map(\.value) == [["1": "a", "16": "b", "true": "c", "1e+06": "d"]])
    #expect(!result.diagnostics.hasErrors && result.diagnostics.count == 3)
  }

  @Test(arguments: [
    ("", 0), ("# only\n", 0), ("---\n---\n", 0), ("a: 1", 1), ("--- a\n--- b\n", 2), ("--- ~\n", 1),
    ("a: 1\n---\n# none\n---\nb: 2\n...\n", 2), ("---\n\"\"\n", 1), ("\u{FEFF}a: 1\n", 1),
  ])
  func `documents with nothing in them are left out`(text: String, count: Int) {
    #expect(read(Array(text.utf8), as: .core).count == count)
  }

  @Test func `UTF-16 of both orders is read as UTF-8 is`() {
    let units = Array("\u{FEFF}é: 😀\n".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(read(little, as: .core) == [["é": "😀"]])
    #expect(read(big, as: .core) == [["é": "😀"]])
  }

  @Test func `aliases stand for their node, and an anchor given again for the later one`() throws {
    let text = "a: &x {b: [1]}\nc: *x\nd: &x 2\ne: *x\n*x : f\n"
    #expect(
      try readOne(text, as: .kubernetes)
        == ["a": ["b": [1]], "c": ["b": [1]], "d": 2, "e": 2, "2": "f"]
    )
    #expect(faults(in: "a: &x 1\n---\nb: *x\n").contains("[yaml.unknown-anchor]"))
  }

  @Test
  func `merged entries stand where the merge key does; explicit keys and earlier mappings win`()
    throws
  {
    let text = """
      base: &base {a: 1, b: 1}
      more: &more {b: 2, c: 2}
      one: {z: 0, <<: *base, b: 3}
      two: {<<: [*base, *more], d: 4}
      """
    let value = try readOne(text, as: .kubernetes)
    #expect(value.mapping?["one"] == ["z": 0, "a": 1, "b": 3])
    #expect(value.mapping?["two"] == ["a": 1, "b": 1, "c": 2, "d": 4])
    #expect(try readOne("{a: 1, <<: {a: 2}}", as: .core) == ["a": 1])
    #expect(try readOne("{\"<<\": {a: 2}}", as: .core) == ["<<": ["a": 2]])
  }

  @Test(arguments: [
    ("", 2, 1), ("kind", 2, 7), ("spec", 3, 1), ("spec.items", 4, 3), ("spec.items[1]", 6, 7),
    ("spec.items[1].é", 6, 10), ("spec.items[1].absent.more", 6, 7), ("spec.items[7]", 4, 3),
    ("spec.items[0].name.first", 5, 13), ("absent", 2, 1), ("alias.b", 7, 16),
  ])
  func `a field has a place, and a missing one that of the nearest part there is`(
    path: String,
    line: Int,
    column: Int
  ) throws {
    let text = """
      # a comment
      kind: A
      spec:
        items:
          - name: a
          - é: b
      anchor: &x {b: 1}
      alias: *x
      """
    let result = YAMLReader.documents(in: Array(text.utf8), path: "a.yaml", dialect: .kubernetes)
    let document = try #require(result.output.first)
    #expect(
      document.location(at: try FieldPath(parsing: path))
        == SourceLocation(path: "a.yaml", line: line, column: column)
    )
  }
}
