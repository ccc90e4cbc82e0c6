import Manifest
import Testing
import YAML

struct YAMLWriterTests {
  @Test func `a manifest is written in block style with indented sequences`() {
    let tree: Value = [
      "apiVersion": "apps/v1", "kind": "Deployment",
      "metadata": ["name": "web", "annotations": ["argocd.argoproj.io/sync-wave": "-1"]],
      "spec": [
        "replicas": 2, "paused": false, "ratio": 0.5, "nothing": nil,
        "template": [
          "containers": [
            [
              "name": "web", "image": "ghcr.io/a/web:v1.2", "args": ["--port=80", "-v", "a: b"],
              "env": [], "resources": [:], "ports": [["containerPort": 80]],
            ], [:],
          ],
          "matrix": [[1, 2], [[3]], []], "script": "#!/bin/sh\necho hi\n",
        ],
      ],
    ]
    #expect(
      written(tree) == """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          annotations:
            argocd.argoproj.io/sync-wave: "-1"
        spec:
          replicas: 2
          paused: false
          ratio: 0.5
          nothing: null
          template:
            containers:
              - name: web
                image: ghcr.io/a/web:v1.2
                args:
                  - --port=80
                  - -v
                  - "a: b"
                env: []
                resources: {}
                ports:
                  - containerPort: 80
              - {}
            matrix:
              - - 1
                - 2
              - - - 3
              - []
            script: |
              #!/bin/sh
              echo hi

        """
    )
  }

  @Test(arguments: [
    "a", "apps/v1", "a b", "a:b", "a#b", "http://a/b?c=d#e", "it's", "say \"x\"", "a, b", "a]",
    "$(x)", "\\",
    "--flag=1", "-v", "-a", "+a", ".spec.a", "./a", "100m", "128Mi", "10s", "v1.2.3", "50%",
    "yesterday",
    "nope", "yeah", "online", "truetype", "tru", "nulls", "1a/b", "10.0.0.0/8", "é", "日本語", "😀",
    "a😀b",
    "=a", "<a", "(a)", "_1", "/", "Infinity", "aé#b", "123456789abcdefg", "12345678-abcd-efgh",
  ])
  func `what nobody can take for something else stays plain`(text: String) {
    #expect(written(.string(text)) == text + "\n")
    #expect(written(.mapping([text: 1])) == text + ": 1\n")
  }

  @Test(
    arguments: NastyStrings.words.filter { !["inf", "nan", "NaN", "Infinity"].contains($0) }
      + NastyStrings.numbers.filter {
        !["_1", "100m", "128Mi", "10s", "v1.2.3", "1/2", "50%", "0b", "0x", "0o"].contains($0)
      } + [
        "---", "...", "--- a", "- a", "-", "?", "? a", ":", ": a", ":a", "a:", "a: b", "a #b", "#a",
        ",",
        "[a]", "{a: b}", "{{ x }}", "&a", "*a", "!a", "|", ">", "'", "'a'", "%", "@a", "`a`", " a",
        "a ",
        "0x", "0o", "0b", "\u{3}", "a\t",
      ]
  )
  func `what any reader could take for something else is double-quoted`(text: String) {
    #expect(written(.string(text)).hasPrefix("\""))
    #expect(written(.mapping([text: 1])).hasPrefix("\""))
  }

  @Test(arguments: [
    ("\"\\", #""\"\\""#), ("a\tb", #""a\tb""#), ("\r", #""\r""#), ("\n", #""\n""#),
    ("\0", #""\x00""#),
    ("\u{1B}\u{7F}", #""\x1B\x7F""#), ("a\u{85}", #""a\x85""#), ("a\u{A0}b", #""a\xA0b""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{FEFF}é", #""\uFEFFé""#),
    ("\u{202E}a", #""\u202Ea""#),
    ("\u{FFFE}", #""\uFFFE""#), ("\u{E0067}", #""\U000E0067""#), ("a \nb", #""a \nb""#),
    ("a\n\u{1}", #""a\n\x01""#), ("\ta\nb", #""\ta\nb""#), ("👨‍👩‍👧: ", "\"👨‍👩‍👧: \""),
  ])
  func `escapes carry what a reader or a reviewer would lose`(text: String, expected: String) {
    #expect(written(.string(text)) == expected + "\n")
  }

  @Test(arguments: [
    ("a\nb", "k: |-\n  a\n  b\nl: 1\n"), ("a\nb\n", "k: |\n  a\n  b\nl: 1\n"),
    ("a\n\n\n", "k: |+\n  a\n\n\nl: 1\n"), ("\n\na\n", "k: |\n\n\n  a\nl: 1\n"),
    ("  a\nb\n", "k: |2\n    a\n  b\nl: 1\n"), ("\n a", "k: |2-\n\n   a\nl: 1\n"),
    (" a\n\n", "k: |2+\n   a\n\nl: 1\n"), ("all:\n\tcc\n", "k: |\n  all:\n  \tcc\nl: 1\n"),
    ("# a\n---\n", "k: |\n  # a\n  ---\nl: 1\n"),
  ])
  func `texts of several lines are literal blocks with the right header`(
    text: String,
    expected: String
  ) {
    #expect(written(["k": .string(text), "l": 1]) == expected)
  }

  @Test func `empty lines at the end of a document are escaped, because tools cut them off`() {
    #expect(written(["a": "x\n\n", "b": "x\n\n"]) == "a: \"x\\n\\n\"\nb: \"x\\n\\n\"\n")
    #expect(written(["a": "x\n\n", "b": "x\n"]) == "a: |+\n  x\n\nb: |\n  x\n")
  }

  @Test func `a key too long for one line with its value gets the explicit form`() {
    let key = String(repeating: "k", count: 1_001)
    let tree: Value = [["a": .mapping([key: ["b": 1]])], .mapping([key: [1], "c": "x\ny"])]
    #expect(
      written(tree) == """
        - a:
            ? \(key)
            :
              b: 1
        - ? \(key)
          :
            - 1
          c: |-
            x
            y

        """
    )
    #expect(written(.mapping([String(key.dropLast()): 1])) == key.dropLast() + ": 1\n")
  }

  @Test(arguments: [
    (1.0, "1.0"), (-0.0, "-0.0"), (0.1, "0.1"), (1.5e300, "1.5e+300"), (1e21, "1.0e+21"),
    (1e16, "1.0e+16"),
    (1e-7, "1.0e-07"), (.infinity, ".inf"), (-.infinity, "-.inf"), (.nan, ".nan"),
    (1.7976931348623157e308, "1.7976931348623157e+308"),
  ])
  func `doubles have a dot and a signed exponent`(double: Double, expected: String) {
    #expect(written(.double(double)) == expected + "\n")
  }

  @Test func `integers reach both ends of 64 bits`() {
    #expect(
      written([0, -1, .integer(.max), .integer(.min)])
        == "- 0\n- -1\n- 9223372036854775807\n- -9223372036854775808\n"
    )
  }

  @Test func `a comment can't break out of its line`() {
    var writer = YAMLWriter()
    writer.append(comment: "Rendered by a\r\nb: 1\n\nc\u{2028}d\u{0}é")
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "# Rendered by a\n# b: 1\n#\n# c\n# d\u{FFFD}é\n"
    )
  }
}
