import Diagnostics
import Manifest
import Testing
import YAML

/// What kubectl makes of a file before it parses YAML.
struct ManifestReaderTests {
  private static let object = "apiVersion: a/v1\nkind: A\nmetadata: {name: a}\nspec: 1\n"

  private func read(_ text: String) -> Diagnosed<[YAMLDocument]> {
    ManifestReader.documents(in: Array(text.utf8), path: "a.yaml")
  }

  private func places(_ text: String) -> [String] {
    read(text).diagnostics.map { fault in
      "\(fault.code) \(fault.location?.line ?? 0):\(fault.location?.column ?? 0)"
    }
  }

  @Test(arguments: [
    ("%YAML 1.1\n---\n\(object)", "1:1"), ("%TAG !e! tag:example.com,2000:\n---\n\(object)", "1:1"),
    ("\(object)--- null\n", "5:5"), ("\(object)--- {}\n---\n\(object)", "5:5"),
    ("\(object)---- \n", "5:4"),
    ("--- !!map\n\(object)", "1:5"), ("\(object)\u{FEFF}---\n\(object)", "5:1"),
  ])
  func `what kubectl refuses before it parses is an error at its place`(text: String, place: String)
  {
    #expect(places(text).contains("yaml.refused-by-kubectl \(place)"), "\(places(text))")
  }

  @Test(arguments: [
    ("null\n---\n\(object)", 1), ("\(object)---\n~\n---\n\(object)", 2), ("---\n# none\n---\n", 0),
    ("\(object)--- # two\n\(object)---\t\n\(object)", 3), ("\(object)...\n---\n\(object)", 2),
    ("\u{FEFF}\(object)---\n\u{FEFF}\(object)--- # x\r\n\u{FEFF}\(object)", 3),
    ("# ---\n\(object)\n  # ---- x\n", 1),
  ])
  func `empty documents, comments and marks before documents are passed over`(
    text: String,
    count: Int
  ) {
    let result = read(text)
    #expect(result.output.count == count)
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `a place behind a byte order mark is the line's own`() {
    let text = "\(Self.object)---\n\u{FEFF}a: 1\nb: [\n"
    #expect(read(text).diagnostics.first?.location?.line == 8)
  }

  @Test(arguments: [
    (#"{"a": "\ud83d\ude80"}"#, "🚀"), (#"{"a": "\uD83D\uDE80!"}"#, "🚀!"),
    (#"{"a": "\ud83d"}"#, "\u{FFFD}"), (#"{"a": "\ude80\ud83d\ude80"}"#, "\u{FFFD}🚀"),
    (#"{"a": "\\ud83d\\ude80"}"#, #"\ud83d\ude80"#), (#"{"a": "\u00e9\/"}"#, "é/"),
    (#"{"a": "\ud83dx"}"#, "\u{FFFD}x"),
  ])
  func `surrogates in JSON are what JSON says`(text: String, value: String) {
    for dialect in YAMLDialect.allCases {
      let read = ManifestReader.documents(in: Array(text.utf8), path: "a.json", dialect: dialect)
      #expect(read.output.map(\.value) == [["a": .string(value)]])
      #expect(read.diagnostics.isEmpty)
    }
  }

  @Test(arguments: [#"{"a": "\ud83d"#, #"{"a": "\u"#, #"{"\"#, "{", "[", "\u{FEFF}{"])
  func `JSON that ends in the middle is a fault and no crash`(text: String) {
    #expect(read(text).diagnostics.hasErrors)
  }

  @Test(arguments: [
    ("List", "{apiVersion: v1, kind: Role, metadata: {name: a}}", "v1 Role"),
    ("RoleList", "{metadata: {name: a}}", "a/v1 Role"),
    ("RoleList", "{apiVersion: b/v2, kind: Other, metadata: {name: a}}", "b/v2 Other"),
    (
      "List", "{apiVersion: v1, kind: PodList, items: [{metadata: {name: a}}]}", "v1 Pod"
    ),
  ])
  func `lists of every kind are opened, and give their elements a type`(
    kind: String,
    element: String,
    type: String
  ) throws {
    let items = read("apiVersion: a/v1\nkind: \(kind)\nitems:\n  - \(element)\n").output
      .flatMap(\.items)
    #expect(items.count == 1)
    let value = try #require(items.first?.value.mapping)
    #expect("\(value["apiVersion"]?.string ?? "") \(value["kind"]?.string ?? "")" == type)
    let name = FieldPath([.key("metadata"), .key("name")])
    #expect(items.first?.location(at: name).line == 4)
  }

  @Test func `an empty list is no object, and a field 'items' alone makes no list`() {
    #expect(read("apiVersion: v1\nkind: PodList\nitems:\n").output.flatMap(\.items).isEmpty)
    #expect(read("items: [1, 2]\n").output.flatMap(\.items).count == 1)
  }
}
