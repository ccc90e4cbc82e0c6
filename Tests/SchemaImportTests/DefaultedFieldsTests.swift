import Diagnostics
import SchemaImport
import Testing

/// What an author may leave out, and documents that define nothing.
struct DefaultedFieldsTests {
  private static func definition(_ properties: String, required: String) -> String {
    """
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: {name: gears.e.io}
    spec:
      group: e.io
      scope: Namespaced
      names: {kind: Gear, plural: gears}
      versions:
        - name: v1
          served: true
          storage: true
          schema:
            openAPIV3Schema:
              type: object
              properties: {spec: {type: object, required: [\(required)], properties: {\(properties)}}}
    """
  }

  private func module(_ texts: String...) -> Diagnosed<ImportedModule> {
    SchemaImporter.module(
      from: texts.enumerated().map {
        ImportInput(path: "crds/\($0).yaml", bytes: Array($1.utf8))
      },
      options: ImportOptions()
    )
  }

  private func text(_ properties: String, required: String) -> String {
    module(Self.definition(properties, required: required)).output.files
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
  }

  @Test func `a required field with a default is optional, and one without is not`() {
    let text = text(
      "teeth: {type: integer, default: 12}, ratio: {type: number}",
      required: "teeth, ratio"
    )
    #expect(text.contains("teeth: Int? = nil"))
    #expect(text.contains("ratio: Double,"))
  }

  @Test func `the default may be an object, false or empty, and null is none`() {
    let text = text(
      """
      a: {type: boolean, default: false}, b: {type: string, default: ""}, \
      c: {type: array, items: {type: string}, default: []}, d: {type: string, nullable: true, default: null}
      """,
      required: "a, b, c, d"
    )
    for optional in ["a: Bool? = nil", "b: String? = nil", "c: [String]? = nil"] {
      #expect(text.contains(optional), "\(optional)")
    }
    #expect(text.contains("d: String,"))
  }

  @Test func `a default inside doesn't make the field around it optional`() {
    let text = text(
      "shaft: {type: object, required: [size], properties: {size: {type: integer, default: 1}}}",
      required: "shaft"
    )
    #expect(text.contains("shaft: Shaft,"))
    #expect(text.contains("size: Int? = nil"))
  }

  @Test func `Kubernetes' own definitions publish zero values as defaults, which nobody applies`()
    throws
  {
    let recipe = ImportInput(
      path: "recipe.yaml",
      bytes: Array("module: M\nscope: {default: Namespaced}\n".utf8)
    )
    let schema = """
      components:
        schemas:
          io.e.Thing:
            x-kubernetes-group-version-kind: [{group: e.io, version: v1, kind: Thing}]
            type: object
            properties:
              metadata: {$ref: "#/components/schemas/io.ObjectMeta"}
              spec: {type: object, required: [label], properties: {label: {type: string, default: ""}}}
          io.ObjectMeta: {type: object}
      """
    let module = SchemaImporter.module(
      from: [ImportInput(path: "api.yaml", bytes: Array(schema.utf8))],
      options: ImportOptions(recipe: try ImportRecipe(recipe))
    )
    let text = module.output.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(text.contains("label: String,"))
  }

  @Test func `what defines no kind is passed over and counted`() {
    let crd = Self.definition("a: {type: string}", required: "")
    let module = module(
      "resources: [gears.yaml]",
      crd,
      "# nothing\n",
      "{apiVersion: v1, kind: ConfigMap, metadata: {name: c}}\n---\n{apiVersion: v1, kind: List, items: []}"
    )
    #expect(module.diagnostics.isEmpty)
    #expect(module.output.passedOver == 4)
    #expect(!module.output.files.isEmpty)
  }

  @Test func `without any definition each document is a fault`() {
    let module = module("resources: [gears.yaml]", "# nothing\n")
    #expect(module.diagnostics.map(\.code) == [.importUnknownDocument, .importUnknownDocument])
    #expect(module.output.files.isEmpty)
  }
}
