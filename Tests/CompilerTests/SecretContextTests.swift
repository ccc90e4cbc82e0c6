import Manifest
import Testing

@testable import Compiler

/// The same words are a secret in one place and none in another: what stands around decides.
struct SecretContextTests {
  /// A value that nobody has; scanners of this repository's sources must not find one either.
  private static let planted = ["otter", "basket", "4711"].joined()

  /// A kind, the field of an object, and what stands there.
  struct Input: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let tree: Mapping

    init(_ name: String, of kind: String = "ConfigMap", _ fields: Mapping) {
      testDescription = name
      var tree = fields
      tree["apiVersion"] = "v1"
      tree["kind"] = .string(kind)
      tree["metadata"] = tree["metadata"] ?? ["name": "a"]
      self.tree = tree
    }
  }

  static let harmless: [Input] = [
    Input(
      "prose behind an annotation's prefix",
      [
        "metadata": [
          "annotations": [
            "acme.io/description": "sets `requireToken=false.` for all, token: whatever"
          ]
        ]
      ]
    ),
    Input(
      "a switch at the end of a sentence",
      ["data": ["a": "Use automountToken=false, always."]]
    ),
    Input(
      "keys beside the name of a Secret",
      of: "Bridge",
      [
        "spec": [
          "login": ["secretName": "bridge", "password": "bridge-password", "token": "access-token"]
        ]
      ]
    ),
    Input(
      "an element that names a key",
      ["data": ["a.xml": "<a><secretKey>client-id</secretKey></a>"]]
    ),
    Input("a remark", ["data": ["a.sh": "PASSWORD=\"not known here\"\nTOKEN='see the vault'\n"]]),
    Input("the name of a variable", ["data": ["API_TOKEN": "SHOP_API_TOKEN_VALUE"]]),
    Input("marks of a pipeline", ["data": ["a": "password: '@@PASSWORD@@'\ntoken: '#{TOKEN}#'\n"]]),
    Input(
      "a field in small letters that names a Secret",
      of: "Job",
      ["spec": ["login_secret": "till"]]
    ),
    Input("an example's address", ["data": ["a": "clone https://user:token@git.example/a.git"]]),
    Input("a message of a script", ["data": ["a.sh": "echo \"Password: please choose\"\n"]]),
    Input(
      "a file in base64",
      ["binaryData": ["a": "kXz0q7LrT2uWc9BvHs4DfJ1nYpM6gE8aRwQxUt3oViZ5"]]
    ),
    Input(
      "a struck-out token",
      ["data": ["a": .string("ghp_" + String(repeating: "x", count: 36))]]
    ),
    Input("a token that says it is an example", ["data": ["a": "AKIAQWERTYUEXAMPLE77"]]),
  ]

  static let leaks: [Input] = [
    Input(
      "a value in prose's neighbour",
      [
        "metadata": [
          "annotations": ["acme.io/settings": .string("token: \(planted)")]
        ]
      ]
    ),
    Input(
      "a value beside the name of a Secret",
      of: "Bridge",
      [
        "spec": [
          "login": ["secretName": "bridge", "password": .string(planted)]
        ]
      ]
    ),
    Input(
      "an element that holds a key",
      [
        "data": [
          "a.xml": .string("<a><secretKey>\(planted)</secretKey></a>")
        ]
      ]
    ),
    Input(
      "a pair in a text in YAML",
      [
        "spec": [
          "values": .string("env:\n  - name: DB_PASSWORD\n    value: \(planted)\n")
        ]
      ]
    ),
    Input(
      "a pair in a text in JSON",
      [
        "data": [
          "a.json": .string("[{\"name\": \"DB_PASSWORD\", \"value\": \"\(planted)\"}]")
        ]
      ]
    ),
    Input(
      "a pair in a text in XML",
      [
        "data": [
          "a.xml": .string("<p><name>DB_PASSWORD</name><value>\(planted)</value></p>")
        ]
      ]
    ),
    Input(
      "a value in a mapping of its own",
      [
        "data": [
          "a.yaml": .string("password:\n  value: \(planted)\n")
        ]
      ]
    ),
    Input(
      "behind a block that is never closed",
      [
        "data": [
          "a.sh": .string("grep -- '-----BEGIN CERTIFICATE-----' f\nPASSWORD=\(planted)\n")
        ]
      ]
    ),
    Input(
      "between two mentions of a block",
      [
        "data": [
          "a.sh": .string(
            "sed '/-----BEGIN CERTIFICATE-----/p'\nPASSWORD=\(planted)\n# -----END CERTIFICATE-----\n"
          )
        ]
      ]
    ),
    Input(
      "an address without a user",
      ["data": ["a": .string("redis://:\(planted)@cache:6379/0")]]
    ),
    Input("Go's name of a source", ["data": ["a": .string("till:\(planted)@tcp(db:3306)/till")]]),
    Input(
      "a script that writes a file",
      [
        "data": [
          "a.sh": .string("echo \"password=\(planted)\" > /etc/till\n")
        ]
      ]
    ),
    Input(
      "a key in a file in base64",
      [
        "binaryData": [
          "a": .string("password = \(planted)\n".base64)
        ]
      ]
    ),
    Input(
      "a value behind a marked one",
      [
        "data": [
          "a": .string("password: '@@PASSWORD@@'\ntoken: \(planted)\n")
        ]
      ]
    ),
  ]

  @Test(arguments: harmless) func `what only looks like a secret is none`(input: Input) {
    let found = SecretWalk.secrets(in: .mapping(input.tree))
    #expect(found.isEmpty, "\(found.map(\.kind))")
  }

  @Test(arguments: leaks) func `a secret beside it is found`(input: Input) {
    #expect(!SecretWalk.secrets(in: .mapping(input.tree)).isEmpty)
  }
}
