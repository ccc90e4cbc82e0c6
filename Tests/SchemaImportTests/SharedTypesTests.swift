import Diagnostics
import SchemaImport
import Testing

/// Which fields' objects are of one type.
struct SharedTypesTests {
  @Test func `objects of one shape are one type where their fields have one name`() throws {
    let text = try imported(recipe: "")
    #expect(text.contains("public struct Target: SchemaObject"))
    #expect(text.contains("public struct Source: SchemaObject"))
    #expect(text.contains("public typealias Target = Acme.Gadget.Spec.Target"))
    #expect(!text.contains("public struct TargetsItem"))
  }

  @Test func `a recipe's 'share' makes them one type under several names`() throws {
    let text = try imported(recipe: "share: [[source, target]]")
    #expect(text.contains("public typealias Target = Acme.Gadget.Spec.Source"))
    // of another shape
    #expect(text.contains("public struct Source: SchemaObject"))
    #expect(!text.contains("public struct Target: SchemaObject"))
  }

  @Test func `a recipe's 'separate' gives each kind its own`() throws {
    let text = try imported(recipe: "separate: [target]")
    #expect(text.ranges(of: "public struct Target: SchemaObject").count == 2)
  }

  @Test func `what comes from one definition is one type`() throws {
    let definitions = """
      $defs:
        Widget:
          x-kubernetes-group-version-kind: [{group: acme.io, version: v1, kind: Widget}]
          properties:
            metadata: {$ref: "#/$defs/ObjectMeta"}
            first: {$ref: "#/$defs/Refs"}
            second: {$ref: "#/$defs/Refs"}
            third: {type: array, items: {properties: {name: {type: string}}}}
        Refs: {type: array, items: {properties: {name: {type: string}}}}
        ObjectMeta: {type: object}
      """
    let text = try imported("scope: {default: Namespaced}", definitions)
    #expect(text.contains("public typealias SecondItem = Widget.FirstItem"))
    #expect(text.contains("public struct ThirdItem: SchemaObject"))
  }

  /// Two kinds with fields of one shape.
  private func imported(recipe: String) throws -> String {
    let reference = "{type: object, properties: {name: {type: string}}}"
    let documents = ["Widget", "Gadget"].map { kind in
      """
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      spec:
        group: acme.io
        scope: Namespaced
        names: {kind: \(kind), plural: \(kind.lowercased())s}
        versions:
          - name: v1
            served: true
            schema:
              openAPIV3Schema:
                properties:
                  spec:
                    type: object
                    properties:
                      size\(kind): {type: integer}
                      source: \(reference)
                      target: \(reference)
      """
    }
    return try imported(recipe, documents.joined(separator: "\n---\n"), namespace: "Acme")
  }

  private func imported(
    _ recipe: String,
    _ schemas: String,
    namespace: String? = nil
  ) throws -> String {
    let text = "module: AcmeAPI\n\(recipe)\n"
    let recipe = try ImportRecipe(ImportInput(path: "recipe.yaml", bytes: Array(text.utf8)))
    let files = SchemaImporter.files(
      from: [ImportInput(path: "schemas.yaml", bytes: Array(schemas.utf8))],
      options: ImportOptions(namespace: namespace, recipe: recipe)
    )
    #expect(files.diagnostics.isEmpty)
    return files.text
  }
}
