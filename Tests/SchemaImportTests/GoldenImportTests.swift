import Diagnostics
import Foundation
import Manifest
import SchemaImport
import TestSupport
import Testing

struct GoldenImportTests {
  /// The kinds of `widgets.yaml`, with fields that are made for secret values or mean the same as another.
  private static func widgets() throws -> ImportOptions {
    let recipe = """
      module: WidgetsAPI
      secretValues: {Widget.acme.io: [spec.password, spec.accounts.tokens]}
      share: [[policy, otherPolicy]]
      """
    let input = ImportInput(path: "recipe.yaml", bytes: Array(recipe.utf8))
    return ImportOptions(namespace: "Acme", recipe: try ImportRecipe(input))
  }

  @Test func `a definition with every construct becomes these files`() throws {
    let imported = try importing("widgets.yaml", Self.widgets())
    #expect(imported.diagnostics.isEmpty)
    #expect(
      imported.output.map(\.path) == ["Acme.swift", "Widget.swift", "WidgetClass.swift"]
    )
    for file in imported.output {
      try expectGolden(String(decoding: file.bytes, as: UTF8.self), "import/Generated/\(file.path)")
    }
  }

  @Test func `the outline says the same as the files, and costs nothing to compile`() throws {
    let module = SchemaImporter.module(
      from: [try input("widgets.yaml")],
      options: try Self.widgets()
    ).output
    let file = module.outlineFile
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("//") })
    try expectGolden(text, "import/Generated/\(file.path)")
  }

  @Test func `definitions that refer to each other become named types`() throws {
    let recipe = try ImportRecipe(
      ImportInput(
        path: "recipe.yaml",
        bytes: Array(
          """
          module: TreeAPI
          scope: {default: Cluster}
          enumerations: {io.acme.api.v1.Branch: {policy: [Grow, Cut]}}
          """.utf8
        )
      )
    )
    let imported = try importing("definitions.json", .init(recipe: recipe))
    #expect(imported.diagnostics.map(\.code) == [.importUnresolvedReference])
    for file in imported.output {
      try expectGolden(String(decoding: file.bytes, as: UTF8.self), "import/Generated/\(file.path)")
    }
  }

  @Test func `status is left out unless it is asked for`() throws {
    let without = try importing("widgets.yaml", .init(namespace: "Acme"))
    let with = try importing("widgets.yaml", .init(namespace: "Acme", status: .included))
    #expect(!without.text.contains("\"status\""))
    #expect(with.text.contains("\"status\""))
  }

  @Test func `only the kinds asked for are imported`() throws {
    let imported = try importing("widgets.yaml", .init(namespace: "Acme", kinds: ["WidgetClass"]))
    #expect(imported.output.map(\.path) == ["Acme.swift", "WidgetClass.swift"])
  }

  @Test func `the order of the inputs leaves the files unchanged`() throws {
    let inputs = try ["widgets.yaml", "definitions.json"].map(input)
    let options = ImportOptions(namespace: "Acme")
    #expect(
      SchemaImporter.files(from: inputs, options: options).output
        == SchemaImporter.files(from: inputs.reversed(), options: options).output
    )
  }

  @Test func `what is sound is imported beside what is faulty`() throws {
    let faulty = ImportInput(path: "faulty.yaml", bytes: Array("kind: [".utf8))
    let imported = SchemaImporter.files(
      from: [try input("widgets.yaml"), faulty],
      options: .init(namespace: "Acme")
    )
    #expect(imported.output.count == 3)
    #expect(imported.diagnostics.hasErrors)
  }
}

func input(_ name: String) throws -> ImportInput {
  let file = Checkout.root.appending(path: "fixtures/import/\(name)")
  return ImportInput(path: name, bytes: Array(try Data(contentsOf: file)))
}

func importing(_ name: String, _ options: ImportOptions) throws -> Diagnosed<[RenderedFile]> {
  SchemaImporter.files(from: [try input(name)], options: options)
}

extension Diagnosed<[RenderedFile]> {
  var text: String { output.map { String(decoding: $0.bytes, as: UTF8.self) }.joined() }
}
