import Diagnostics
import Testing
import YAML

struct YAMLFaultTests {
  @Test(arguments: [
    (
      "a: b: c",
      """
      a.yaml:1:5: error: mapping values are not allowed in this context [yaml.syntax]
      help: a string with ': ' in it needs double quotes; otherwise the line is indented too far

      """
    ),
    (
      "a:\n\t- b",
      """
      a.yaml:2:1: error: found character that cannot start any token [yaml.syntax]
      note: while scanning for the next token
      help: indent with spaces; YAML does not allow tabs there

      """
    ),
    (
      "a: @b",
      """
      a.yaml:1:4: error: found character that cannot start any token [yaml.syntax]
      note: while scanning for the next token
      help: a string that begins with '@', '`' or '%' needs double quotes

      """
    ),
    (
      "a: 'é\n",
      """
      a.yaml:2:1: error: found unexpected end of stream [yaml.syntax]
      a.yaml:1:4: note: while scanning a quoted scalar
      help: a quote is never closed

      """
    ),
    (
      "a: *.example.com",
      """
      a.yaml:1:5: error: did not find expected alphabetic or numeric character [yaml.syntax]
      a.yaml:1:4: note: while scanning an alias
      help: a string that begins with '*' or '&' needs double quotes

      """
    ),
    (
      "a:\n  b: 1\n c: 2",
      """
      a.yaml:3:2: error: did not find expected key [yaml.syntax]
      a.yaml:1:1: note: while parsing a block mapping
      help: the line is not indented like the ones before it, or a quote ends too early

      """
    ),
    (
      "a: [b",
      """
      a.yaml:2:1: error: did not find expected ',' or ']' [yaml.syntax]
      a.yaml:1:4: note: while parsing a flow sequence
      help: a string that begins with '{' or '[' needs double quotes; templates have to be rendered first

      """
    ),
    (
      "a: {{ .Values.x }}",
      """
      a.yaml:1:5: error: a key is a mapping, not a string [yaml.invalid-key]
      help: a string that begins with '{' needs double quotes; templates have to be rendered first

      """
    ),
    (
      "? [a]\n: b",
      """
      a.yaml:1:3: error: a key is a sequence, not a string [yaml.invalid-key]
      help: put the key in double quotes if it is meant as a string

      """
    ),
    (
      "null: b",
      """
      a.yaml:1:1: error: a key is null, not a string [yaml.invalid-key]
      help: put the key in double quotes if it is meant as a string

      """
    ),
    (
      "a: 1\nb: 2\na: 3",
      """
      a.yaml:3:1: error: duplicate key 'a' [yaml.duplicate-key]
      a.yaml:1:1: note: the first is here

      """
    ),
    (
      "1: a\n\"1\": b",
      """
      a.yaml:2:1: error: duplicate key '1' [yaml.duplicate-key]
      a.yaml:1:1: note: the first is here

      """
    ),
    (
      "on: b",
      """
      a.yaml:1:1: warning: key 'on' is read as 'true' [yaml.converted-key]
      help: put it in double quotes

      """
    ),
    (
      "a: *x",
      """
      a.yaml:1:4: error: no anchor '&x' before this alias [yaml.unknown-anchor]
      help: a string that begins with '*' needs double quotes

      """
    ),
    (
      "a: &x [*x]\nb: &y {c: *y}",
      """
      a.yaml:1:8: error: alias '*x' is inside the node that it names [yaml.recursive-alias]
      a.yaml:2:11: error: alias '*y' is inside the node that it names [yaml.recursive-alias]

      """
    ),
    (
      "- !foo b\n- !!set {a: }",
      """
      a.yaml:1:3: error: tag '!foo' means nothing here [yaml.unknown-tag]
      help: remove the tag; a string that begins with '!' needs double quotes
      a.yaml:2:3: error: tag '!!set' means nothing here [yaml.unknown-tag]
      help: remove the tag; a string that begins with '!' needs double quotes

      """
    ),
    (
      "- !!int x\n- .inf\n- !!binary /w==\n- !!binary a",
      """
      a.yaml:1:3: error: the text is not what tag '!!int' says [yaml.invalid-scalar]
      a.yaml:2:3: error: '.inf' is not a number that JSON can hold [yaml.invalid-scalar]
      help: put it in double quotes if it is meant as a string
      a.yaml:3:3: error: tag '!!binary' is on bytes that are not UTF-8 [yaml.invalid-scalar]
      a.yaml:4:3: error: tag '!!binary' is on a text that is not base64 [yaml.invalid-scalar]

      """
    ),
    (
      "<<: 1",
      """
      a.yaml:1:1: error: '<<' takes a mapping or a sequence of mappings [yaml.invalid-merge]
      help: put '<<' in double quotes if it is meant as a key

      """
    ),
    (
      "a: 1\n<<: {a: 2}\n<<: {b: 1}",
      """
      a.yaml:2:1: error: '<<' after key 'a' replaces it for kubectl and not for other readers [yaml.invalid-merge]
      a.yaml:1:1: note: the key is here
      help: put '<<' before the keys that replace its entries
      a.yaml:3:1: error: '<<' is here twice, and readers disagree on which wins [yaml.invalid-merge]
      a.yaml:2:1: note: the first is here
      help: merge a sequence: '<<: [*first, *second]'

      """
    ),
  ])
  func `a fault has its place, its message and a way out`(text: String, expected: String) {
    #expect(faults(in: text) == expected)
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0x62, 0xFF], "2:2: error: invalid leading UTF-8 octet 0xFF"),
      ([0x61, 0x3A, 0x20, 0xC3, 0x28], "1:5: error: invalid trailing UTF-8 octet 0x28"),
      ([0xED, 0xA0, 0x80], "1:1: error: invalid Unicode character 0xD800"),
      ([0xC0, 0x80], "1:1: error: invalid length of a UTF-8 sequence"),
      ([0xE2, 0x82], "1:1: error: incomplete UTF-8 octet sequence"),
      ([0xEF, 0xBB, 0xBF, 0x61, 0x00], "1:2: error: control character U+0000"),
      ([0x61, 0x0A, 0xC3, 0xA9, 0x1B], "2:2: error: control character U+001B"),
      ([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 1, 0], "2:1: error: control character U+0001"),
      ([0xFE, 0xFF, 0, 0x61, 0xD8, 0, 0, 0x61], "1:3: error: expected low surrogate area 0x61"),
    ] as [([UInt8], String)]
  )
  func `bytes that are no characters are a fault with its place`(bytes: [UInt8], expected: String) {
    #expect(faults(in: bytes).hasPrefix("a.yaml:\(expected) [yaml.encoding]\n"))
  }

  @Test func `a number beyond a double is a fault in the core schema and text to kubectl`() throws {
    #expect(
      faults(in: "1e400", as: .core).hasPrefix(
        "a.yaml:1:1: error: the number is beyond what 64 bits can hold [yaml.invalid-scalar]"
      )
    )
    #expect(try readOne("1e400", as: .kubernetes) == "1e400")
  }

  @Test func `an alias as a key is named by its own place, and one without an anchor only once`() {
    #expect(
      faults(in: "a: &x [1]\n*x : b\n*y : c\n") == """
        a.yaml:2:1: error: a key is a sequence, not a string [yaml.invalid-key]
        help: put the key in double quotes if it is meant as a string
        a.yaml:3:1: error: no anchor '&y' before this alias [yaml.unknown-anchor]
        help: a string that begins with '*' needs double quotes

        """
    )
  }

  @Test func `documents before a fault of syntax are still there`() {
    let result = YAMLReader.documents(
      in: Array("a: 1\n---\nb: [\n".utf8),
      path: "a.yaml",
      dialect: .core
    )
    #expect(result.output.map(\.value) == [["a": 1]])
    #expect(result.diagnostics.map(\.code) == [.yamlSyntax])
  }

  @Test func `codes are listed once each`() {
    #expect(Set(YAMLReader.codes.map(\.id)).count == 13)
    #expect(
      YAMLReader.codes.allSatisfy { $0.id.hasPrefix("yaml.") && $0.summary.hasSuffix(".") }
    )
  }
}
