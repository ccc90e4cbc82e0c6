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
    let words = ["a", "b", "web", "a-b", "web-a", "a.b", "ab", ""]
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
    #expect(Set(found) == Set(objects.map { .mapping($0.tree) }))
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
