import Foundation
import Manifest
import TestSupport
import Testing

@testable import Adoption

struct FoldingTests {
  @Test func `objects that differ in a text become a loop`() {
    #expect(
      body(of: ["a", "b", "c"].map(namespace))
        == """
            for name in ["a", "b", "c"] {
              Namespace(name)
            }
        """
    )
  }

  @Test func `two small objects stay as they are`() {
    #expect(
      body(of: ["a", "b"].map(namespace))
        == """
            Namespace("a")
            Namespace("b")
        """
    )
  }

  @Test func `a value that repeats inside others is one parameter`() {
    let certificates = ["dex", "argocd", "tekton"].map { name in
      """
      apiVersion: cert-manager.io/v1
      kind: Certificate
      metadata: {name: \(name), namespace: auth}
      spec: {secretName: \(name)-tls, dnsNames: [\(name).home.local], issuerRef: {name: ca}}
      """
    }
    #expect(
      body(of: certificates)
        == """
            for name in ["dex", "argocd", "tekton"] {
              CertManager.Certificate(name, namespace: "auth") {
                $0.spec.dnsNames = ["\\(name).home.local"]
                $0.spec.issuerRef.name = "ca"
                $0.spec.secretName = "\\(name)-tls"
              }
            }
        """
    )
  }

  @Test func `a value is found as a whole word only`() {
    let objects = ["a", "b", "c"].map { name in
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: \(name), namespace: shop}\ndata: {k: c\(name)t, x: y, z: w}\n"
    }
    #expect(body(of: objects).contains("for (name, k) in"))
  }

  @Test func `too many differences stay as they are`() {
    let objects = (1...3).map { row in
      let data = (1...6).map { "k\($0): v\(row * $0 * $0 % 7)x\(row + $0)" }.joined(separator: ", ")
      return
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c\(row), namespace: shop}\ndata: {\(data)}\n"
    }
    #expect(!body(of: objects).contains("for "))
  }

  @Test func `what every tenant has becomes one function`() throws {
    let text = try adopting("tenants").output.text
    #expect(text.contains("for values in Self.namespaceSetValues {"))
    #expect(text.contains("Namespace(\"org-\\(tenant)\")"))
  }

  /// Manifests at random, of few words, so that chance makes texts equal in every way.
  @Test(arguments: 0..<300)
  func `a fold gives exactly the objects that it stands for`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let words = ["a", "b", "web", "a-b", "web-a", "a.b", "ab", "", "caf\u{E9}", "cafe\u{301}"]
    func text() -> String {
      (0..<Int.random(in: 1...3, using: &generator))
        .map { _ in words.randomElement(using: &generator) ?? "" }
        .joined(separator: ["-", "", "/"].randomElement(using: &generator) ?? "")
    }
    var objects: [AdoptedObject] = []
    for index in 0..<Int.random(in: 2...9, using: &generator) {
      let tree: Mapping = [
        "apiVersion": "v1", "kind": "ConfigMap",
        "metadata": ["name": .string("n\(index)"), "namespace": .string(text())],
        "data": [
          "x": .string(text()), "y": .string(text()),
          "n": .integer(Int.random(in: 0...1, using: &generator)),
        ],
      ]
      objects.append(
        AdoptedObject(
          groupVersion: GroupVersion(group: "", version: "v1"),
          kind: "ConfigMap",
          namespace: nil,
          name: "n\(index)",
          tree: tree,
          locate: { _ in .init(path: "t", line: index + 1) }
        )
      )
    }
    var found: [Value] = []
    for unit in Folding(objects).units {
      switch unit {
      case .object(let object): found.append(.mapping(object.tree))
      case .fold(let fold):
        for row in fold.rows {
          let arguments = Dictionary(uniqueKeysWithValues: zip(fold.parameters.map(\.name), row))
          found += fold.templates.map { $0.tree.value(arguments) }
        }
      }
    }
    #expect(found.count == objects.count)
    #expect(Set(found.map(spelling)) == Set(objects.map { spelling(.mapping($0.tree)) }))
  }

  @Test func `two spellings of a letter stay two`() {
    let objects = [("a", "caf\u{E9}"), ("b", "cafe\u{301}"), ("c", "cafe\u{301}")].map {
      name,
      text in
      """
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: \(name), namespace: x}
      data: {k: \(text), n: \(name), o: some-longer-text, p: some-longer-text, q: some-longer-text}
      """
    }
    // a mark by itself is written as an escape
    #expect(
      body(of: objects).contains(
        #"for (name, k) in [("a", "café"), ("b", "cafe\u{301}"), ("c", "cafe\u{301}")] {"#
      )
    )
  }

  /// A value to its bytes, which `==` doesn't compare.
  private func spelling(_ value: Value) -> String {
    switch value {
    case .string(let text): "\(Array(text.utf8))"
    case .sequence(let elements): "[\(elements.map(spelling))]"
    case .mapping(let mapping):
      "{\(mapping.map { "\(Array($0.key.utf8)): \(spelling($0.value))" })}"
    default: "\(value)"
    }
  }

  @Test func `no parameter has a member's name`() {
    let labels = (1...8).map { "l\($0): some-longer-text" }.joined(separator: ", ")
    let text = code(
      ["alpha", "beta", "gamma"].map { name in
        "apiVersion: v1\nkind: Namespace\nmetadata: {name: fixed-\(name), labels: {\(labels), namespace: \(name)}}\n"
      }.joined(separator: "---\n")
    ).output.text
    #expect(text.contains("for namespace in [\"alpha\", \"beta\", \"gamma\"] {"))
    #expect(text.contains("namespaceObject(namespace: namespace)"))
    #expect(text.contains("private func namespaceObject(namespace: String) -> Namespace {"))
  }

  @Test func `a fold of more lines than its objects is not used`() {
    let objects = ["prod", "stage", "dev"].enumerated().map { index, name in
      """
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: \(name), namespace: x}
      data: {host: \(name).example.com, level: "\(index)", db: db\(index), wave: "\(index)"}
      """
    }
    let text = body(of: objects)
    #expect(!text.contains("for "))
    #expect(text.contains("ConfigMap(\"stage\", namespace: \"x\")"))
  }

  private func namespace(_ name: String) -> String {
    "apiVersion: v1\nkind: Namespace\nmetadata: {name: \(name)}\n"
  }

  /// The statements of the component's body.
  private func body(of manifests: [String]) -> String {
    let lines = code(manifests.joined(separator: "\n---\n")).output.text.split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let start = lines.firstIndex { $0.hasPrefix("  var body") } ?? 0
    let end = lines[start...].firstIndex(of: "  }") ?? lines.endIndex
    return lines[(start + 1)..<end].joined(separator: "\n")
  }
}
