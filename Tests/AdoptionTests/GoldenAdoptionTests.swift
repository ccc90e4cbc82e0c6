import Adoption
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Whole files; Tests/adopt/run.sh compiles and renders the same ones.
struct GoldenAdoptionTests {
  @Test(arguments: ["workloads", "operators", "odd", "tenants"])
  func `manifests become this code`(name: String) throws {
    let adopted = try adopting(name)
    #expect(!adopted.diagnostics.hasErrors)
    try expectGolden(adopted.output.text, "adopt/\(name).swift")
  }

  @Test(arguments: ["workloads", "operators", "tenants"])
  func `what the types can hold is typed`(name: String) throws {
    let code = try adopting(name).output
    #expect(code.untyped == 0)
    #expect(code.fieldsByPath == 0)
    #expect(code.ofUnknownKinds == 0)
    #expect(!code.text.contains("$0.set("))
  }

  @Test func `every fallback is counted and told`() throws {
    let adopted = try adopting("odd")
    let told = adopted.diagnostics.count { $0.code == .adoptUntyped }
    #expect(adopted.output.fieldsByPath == 9)
    #expect(adopted.output.untyped == 1)
    #expect(told == 10)
  }

  @Test func `metadata that don't fit are told of an unknown kind too`() {
    let adopted = code(
      """
      apiVersion: e.com/v1
      kind: Foo
      metadata: {name: f, namespace: x, annotations: {enabled: true, m: 5}, bogus: 1}
      """
    )
    #expect(adopted.output.fieldsByPath == 2)
    #expect(
      adopted.diagnostics.filter { $0.code == .adoptUntyped }.map(\.field)
        == ["metadata.annotations", "metadata.bogus"]
    )
  }

  @Test func `an Application's namespace makes two objects one`() {
    let manifest = """
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: a}
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: a, namespace: prod}
      """
    #expect(code(manifest).output.objects == 2)
    let adopted = code(manifest, application: "shop")
    #expect(adopted.output.objects == 1)
    #expect(adopted.diagnostics.map(\.code) == [.adoptDuplicate])
    #expect(adopted.diagnostics.map(\.message) == ["ConfigMap prod/a is declared twice"])
  }

  @Test func `an Application holds the objects, and gives them its namespace`() throws {
    let adopted = code(
      """
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: a, namespace: shop}
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: b, namespace: other}
      ---
      apiVersion: v1
      kind: Service
      metadata: {name: c, namespace: shop}
      """,
      application: "shop"
    )
    #expect(
      adopted.output.text.hasSuffix(
        """
        struct Test: Composite {
          var body: [any Component] {
            Application("shop", namespace: "shop") {
              ConfigMap("a")
              ConfigMap("b", namespace: "other")
              Service("c")
            }
          }
        }

        """
      )
    )
  }

  @Test func `a name that a module or the language has is not taken`() {
    let manifest = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n"
    for (name, expected) in [
      ("Service", "ServiceObjects"), ("Group", "GroupObjects"), ("Shop", "Shop"),
    ] {
      let adopted = Adoption.code(
        from: [AdoptionInput(path: "t.yaml", bytes: Array(manifest.utf8))],
        options: AdoptionOptions(name: name, source: "t.yaml")
      )
      #expect(adopted.output.text.contains("struct \(expected): Composite {"))
    }
  }

  @Test func `a Secret's values are nowhere in the output`() {
    let adopted = code(
      """
      apiVersion: v1
      kind: Secret
      metadata:
        name: s
        namespace: shop
        annotations:
          kubectl.kubernetes.io/last-applied-configuration: '{"stringData":{"token":"hunter2"}}'
      stringData: {token: hunter2}
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: c}
      """
    )
    #expect(adopted.output.objects == 1)
    #expect(adopted.diagnostics.map(\.code).contains(.adoptSecret))
    #expect(!adopted.output.text.contains("hunter2"))
    #expect(!"\(adopted.diagnostics)".contains("hunter2"))
  }

  @Test func `a large part stands by itself, so that the type checker ends`() {
    let rules = (1...60).map { number in
      "- {host: h\(number).example.com, http: {paths: [{pathType: Exact, path: /\(number), "
        + "backend: {service: {name: s\(number), port: {number: \(number)}}}}]}}"
    }
    let adopted = code(
      """
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: {name: many, namespace: shop}
      spec:
        rules:
      \(rules.map { "    " + $0 }.joined(separator: "\n"))
      """
    )
    #expect(adopted.output.text.contains("private var manyIngressRules: [IngressRule] {"))
    #expect(adopted.output.text.contains("$0.spec.rules = manyIngressRules"))
  }
}

func code(_ yaml: String, application: String? = nil) -> Diagnosed<AdoptedCode> {
  Adoption.code(
    from: [AdoptionInput(path: "test.yaml", bytes: Array(yaml.utf8))],
    options: AdoptionOptions(name: "Test", source: "test.yaml", application: application)
  )
}

func adopting(_ name: String) throws -> Diagnosed<AdoptedCode> {
  let path = "fixtures/adopt/\(name).yaml"
  let bytes = Array(try Data(contentsOf: Checkout.root.appending(path: path)))
  return Adoption.code(
    from: [AdoptionInput(path: path, bytes: bytes)],
    options: AdoptionOptions(name: AdoptionOptions.typeName(of: name), source: path)
  )
}
