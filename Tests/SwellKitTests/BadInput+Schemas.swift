import Diagnostics
import Manifest
import SchemaImport
import TestSupport

@testable import SwellKit

extension BadInput {
  static let schemas: [String: BadInput] = [
    "import.unreadable": BadInput {
      InputFiles(["absent.yaml"], in: "/nowhere", purpose: .schemas).diagnostics
    },
    "import.unknown-document": .schema("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n"),
    "import.malformed": .schema(crd(schema: "{type: object, properties: [spec]}")),
    "import.unresolved-reference": .schema(
      crd(schema: "{properties: {spec: {$ref: '#/definitions/Absent'}}}")
    ),
    "import.unknown-type": .schema(crd(schema: "{properties: {spec: {type: strng}}}")),
    "import.unknown-scope": .schema(
      """
      $defs:
        Thing:
          type: object
          properties: {metadata: {$ref: '#/$defs/ObjectMeta'}}
          x-kubernetes-group-version-kind: [{group: acme.io, version: v1, kind: Thing}]
        ObjectMeta: {type: object}
      """
    ),
    "import.no-schema": .schema(crd(schema: "{type: object}")),
    "import.unknown-kind": .schema(
      crd(schema: "{properties: {spec: {type: object}}}"),
      options: .init(namespace: "Acme", kinds: ["Widgte"])
    ),
    "import.unknown-field": BadInput {
      let recipe = """
        module: WidgetsAPI
        secretValues:
          Widget.acme.io: [spec.password, spec.pasword, spec.password.key]
          Widgte.acme.io: [spec.password]
        share: [[password, secert]]
        separate: [password]
        """
      let input = ImportInput(path: "recipes/WidgetsAPI.yaml", bytes: Array(recipe.utf8))
      return try await BadInput.schema(
        crd(schema: "{properties: {spec: {properties: {password: {type: string}}}}}"),
        options: .init(namespace: "Acme", recipe: try ImportRecipe(input))
      )
      .diagnostics()
    },
    "import.duplicate-kind": .schema(
      crd(schema: "{properties: {spec: {type: object}}}") + "\n---\n"
        + crd(schema: "{properties: {spec: {type: string}}}")
    ),
    "import.invalid-name": .schema(
      crd(kind: "\"Widget {}\\nfatalError()\"", schema: "{properties: {}}")
    ),
    "import.failed": .folder { folder in
      try folder.write("a file where a folder should be", to: "Generated")
      let generated = GeneratedFolder(path: "\(folder.path)/Generated", name: "Generated")
      _ = try generated.update(to: [])
    },
    "import.foreign-file": .folder { folder in
      try folder.write("// mine", to: "Generated/Widget.swift")
      let generated = GeneratedFolder(path: "\(folder.path)/Generated", name: "Generated")
      _ = try generated.update(to: [RenderedFile(path: "Widget.swift", bytes: [])])
    },
  ]

  static func crd(kind: String = "Widget", schema: String) -> String {
    """
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: {name: widgets.acme.io}
    spec:
      group: acme.io
      scope: Namespaced
      names: {kind: \(kind), plural: widgets}
      versions:
        - name: v1
          served: true
          storage: true
          schema: {openAPIV3Schema: \(schema)}
    """
  }
}
