import Diagnostics
import Manifest
import SchemaImport
import Testing

/// Whatever an input holds, the importer ends, and what it writes is the same Swift but for names and literals.
struct HostileSchemaTests {
  @Test(arguments: 0..<300)
  func `a mutilated definition never crashes the importer`(seed: UInt64) throws {
    var random = Mutation(seed: seed)
    let source = try input(seed.isMultiple(of: 3) ? "definitions.json" : "widgets.yaml")
    let mutated = ImportInput(path: source.path, bytes: random.mutated(source.bytes))
    let imported = SchemaImporter.files(from: [mutated], options: .init(namespace: "Acme"))
    for file in imported.output { try expectContained(file) }
  }

  @Test func `a file that ends anywhere never crashes the importer`() throws {
    let source = try input("widgets.yaml")
    for end in stride(from: 0, to: source.bytes.count, by: 37) {
      let cut = ImportInput(path: source.path, bytes: Array(source.bytes[..<end]))
      _ = SchemaImporter.files(from: [cut], options: .init(namespace: "Acme"))
    }
  }

  @Test func `nesting of 10,000 schemas is a fault and no crash`() {
    let depth = 10_000
    let text =
      "$defs: "
      + String(repeating: "{properties: {a: ", count: depth) + "{}"
      + String(repeating: "}}", count: depth)
    let input = ImportInput(path: "deep.yaml", bytes: Array(text.utf8))
    let imported = SchemaImporter.files(from: [input], options: .init())
    #expect(imported.diagnostics.map(\.code.id) == ["yaml.too-deep"])
  }

  @Test func `a chain of 10,000 references ends`() {
    let links = (0..<10_000).map { number in
      """
        D\(number): {type: object, properties: {next: {$ref: '#/$defs/D\((number + 1) % 10_000)'}}}
      """
    }
    let text = """
      $defs:
        Kind:
          properties: {metadata: {$ref: '#/$defs/ObjectMeta'}, first: {$ref: '#/$defs/D0'}}
          x-kubernetes-group-version-kind: [{group: g, version: v1, kind: Chain}]
        ObjectMeta: {type: object}

      """
    let recipe = ImportInput(
      path: "r.yaml",
      bytes: Array("module: M\nscope: {default: Namespaced}".utf8)
    )
    let input = ImportInput(
      path: "c.yaml",
      bytes: Array((text + links.joined(separator: "\n")).utf8)
    )
    let imported = SchemaImporter.files(
      from: [input],
      options: .init(recipe: (try? ImportRecipe(recipe)) ?? .init())
    )
    #expect(imported.diagnostics.isEmpty)
    #expect(imported.text.split(separator: "\n").filter { $0.contains("struct D") }.count == 10_000)
  }

  /// Names that would end a literal, a comment or a declaration, in every place where a schema gives a name.
  @Test(arguments: [
    "\"; fatalError(); //", "\n}\nimport Glibc\n", "*/ fatalError() /*", "\\(fatalError())", "`x`",
    "\u{2028}fatalError()", "\u{202E}evil", "a\u{0}b", "#if false", "\"\"\"", "///", "\r",
  ])
  func `no name leaves a literal or a comment`(name: String) throws {
    let key = Self.quoted(name)
    let text = """
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata: {name: x}
      spec:
        group: \(key)
        scope: Namespaced
        names: {kind: Widget, plural: \(key)}
        versions:
          - name: \(key)
            served: true
            schema:
              openAPIV3Schema:
                description: \(key)
                required: [\(key)]
                properties:
                  \(key):
                    type: object
                    description: \(key)
                    properties:
                      \(key): {type: string, format: \(key), default: \(key)}
                      set: {type: string, enum: [\(key), other]}
                      list:
                        type: array
                        x-kubernetes-list-map-keys: [\(key)]
                        items: {type: object, properties: {\(key): {type: string}}}
      """
    let input = ImportInput(path: "hostile.yaml", bytes: Array(text.utf8))
    let imported = SchemaImporter.files(from: [input], options: .init(namespace: "Acme"))
    #expect(imported.diagnostics.isEmpty)
    #expect(imported.output.count == 2)
    for file in imported.output { try expectContained(file) }
  }

  @Test(arguments: ["String", "Value", "Self", "Any", "Type", "Resource"])
  func `a namespace that the files call by name is refused`(namespace: String) throws {
    let imported = try importing("widgets.yaml", .init(namespace: namespace))
    #expect(imported.output.isEmpty)
    #expect(imported.diagnostics.map(\.code) == [.importInvalidName])
  }

  @Test func `a kind that has the namespace's name makes way`() throws {
    let imported = try importing("widgets.yaml", .init(namespace: "Widget"))
    #expect(imported.text.contains("  public struct WidgetObject: Resource {"))
    #expect(!imported.text.contains("struct Widget:"))
  }

  @Test func `without a namespace an older version stands beside the newest`() throws {
    let imported = try importing("widgets.yaml", .init())
    #expect(imported.text.contains("\npublic struct Widget: Resource {"))
    #expect(imported.text.contains("\npublic struct WidgetV1beta1: Resource {"))
    #expect(!imported.text.contains("enum V1beta1"))
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case " "..."~": quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return quoted + "\""
  }
}

/// Checks that a file holds nothing but the few forms of line that the importer writes, with names where names go.
private func expectContained(_ file: RenderedFile) throws {
  let text = String(decoding: file.bytes, as: UTF8.self)
  for scalar in text.unicodeScalars where scalar != "\n" && !(" "..."~").contains(scalar) {
    Issue.record("\(file.path) holds U+\(String(scalar.value, radix: 16))")
    return
  }
  for line in text.split(separator: "\n") {
    let code = line.drop { $0 == " " }
    if code.hasPrefix("//") { continue }
    // a table of marks goes on behind a backslash
    let marks = code.hasSuffix(" \\") ? code.dropLast(2) : code
    let bare = withoutLiterals(String(marks))
    #expect(
      bare.wholeMatch(of: /[A-Za-z0-9_`.,:;?@&$#!=+*<>(){}\[\]" -]*/) != nil
        && !bare.contains("fatalError()") && !bare.contains("import Glibc"),
      "\(file.path): \(line)"
    )
  }
}

/// The line with every string literal emptied.
private func withoutLiterals(_ line: String) -> String {
  line.replacing(/"(?:[^"\\]|\\["\\]|\\u\{[0-9A-F]+\})*"/, with: "\"\"")
}

/// A seeded change of bytes: a cut, a repetition, another byte, or two parts exchanged.
private struct Mutation {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(1, bound)))
  }

  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...next(below: 6) where !bytes.isEmpty {
      let start = next(below: bytes.count)
      let end = min(bytes.count, start + next(below: 40))
      switch next(below: 5) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: next(below: bytes.count))
      case 2: bytes[start] = UInt8(next(below: 256))
      case 3: bytes.replaceSubrange(start..<end, with: Self.words[next(below: Self.words.count)])
      default: bytes.removeSubrange(start...)
      }
    }
    return bytes
  }

  private static let words: [[UInt8]] = [
    "null", "[]", "{}", "12", "true", "object", "$ref: '#'", "*a", "&a ", "\"\\0\"", "type: array",
  ].map { Array($0.utf8) }
}
