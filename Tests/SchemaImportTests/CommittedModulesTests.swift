import Diagnostics
import Foundation
import KindKnowledge
import KindTables
import Manifest
import Resources
import TestSupport
import Testing

@testable import SchemaImport

/// The committed modules are what the importer makes of the published schemas, and every kind of theirs is known.
struct CommittedModulesTests {
  static let recipes: [String] = {
    let folder = Checkout.root.appending(path: "Sources/SchemaImport/Recipes").path
    return (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
  }()

  @Test func `there is a recipe for every module of typed kinds`() throws {
    let sources = Checkout.root.appending(path: "Sources").path
    let modules = try FileManager.default.contentsOfDirectory(atPath: sources)
      .filter { FileManager.default.fileExists(atPath: "\(sources)/\($0)/Generated") }
      .filter { module in !ModuleConstants.allCases.contains { $0.folder.contains("/\(module)/") } }
    #expect(modules.map { "\($0).yaml" }.sorted() == Self.recipes)
  }

  @Test(arguments: ModuleConstants.allCases)
  func `the list of constants names every module`(constants: ModuleConstants) throws {
    let folder = Checkout.root.appending(path: constants.folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let modules = files.map { $0.prefix { $0 != "." && $0 != "+" } }
    #expect(Set(modules.map { "\($0).yaml" }).isSuperset(of: Self.recipes))
    let list = constants.list(of: files)
    #expect(files.count == Self.recipes.count + 1)
    #expect(Array(try Data(contentsOf: folder.appending(path: list.path))) == list.bytes)
  }

  @Test(
    .enabled(
      if: Checkout.schemas != nil,
      "the published schemas are not fetched: run bin/fetch-schemas"
    ),
    arguments: recipes
  )
  func `the committed files are what the importer writes`(recipe: String) throws {
    let schemas = try #require(Checkout.schemas)
    let file = Checkout.root.appending(path: "Sources/SchemaImport/Recipes/\(recipe)")
    let module = try ImportRecipe(ImportInput(path: recipe, bytes: Array(Data(contentsOf: file))))
    let inputs = try module.inputs.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: "\(schemas.path)/\(folder)").map { name in
        let file = URL(filePath: "\(schemas.path)/\(folder)/\(name)")
        return ImportInput(path: "\(folder)/\(name)", bytes: Array(try Data(contentsOf: file)))
      }
    }
    let imported = SchemaImporter.module(
      from: inputs,
      options: ImportOptions(namespace: module.namespace, recipe: module)
    )
    #expect(imported.diagnostics.isEmpty)
    for constants in ModuleConstants.allCases {
      let written = constants.file(of: module.module ?? "", imported.output)
      let committed = Checkout.root.appending(path: "\(constants.folder)/\(written.path)")
      #expect(
        Array(try Data(contentsOf: committed)) == written.bytes,
        "run bin/import-apis: \(constants) of \(recipe)"
      )
    }
    let folder = Checkout.root.appending(path: "Sources/\(module.module ?? "")/Generated")
    let committed = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(imported.output.files.map(\.path).sorted() == committed)
    for file in imported.output.files {
      let bytes = Array(try Data(contentsOf: folder.appending(path: file.path)))
      #expect(bytes == file.bytes, "run bin/import-apis: \(recipe), \(file.path)")
    }
  }

  @Test(arguments: recipes)
  func `no line is wider than 120 columns that could be broken`(recipe: String) throws {
    let folder = Checkout.root.appending(path: "Sources/\(recipe.dropLast(5))/Generated")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      for line in text.split(separator: "\n") where line.count > 120 {
        // the name of a field and of its type, a word of documentation, and the message of a field for secrets
        let words = line.split(separator: " ").filter { $0 != "///" }
        let isBroken = !line.contains(", ") && !line.contains(" } ")
        let isDocumentation = line.contains("///")
        #expect(
          line.contains("@available") || (isDocumentation ? words.count == 1 : isBroken),
          "\(name): \(line)"
        )
      }
    }
  }

  @Test(arguments: recipes)
  func `the fields that a recipe keeps for secret values are those of the tables`(
    recipe: String
  ) throws {
    let file = Checkout.root.appending(path: "Sources/SchemaImport/Recipes/\(recipe)")
    let bytes = Array(try Data(contentsOf: file))
    let module = try ImportRecipe(ImportInput(path: recipe, bytes: bytes))
    let kept = module.secretValues.map { "\($0.kind): \($0.path)" }
    let known = try kinds(of: recipe).map(\.kind).flatMap { kind in
      (KindTable.all[kind]?.facets.secretValues ?? []).map { pattern in
        let fields = pattern.steps.compactMap { if case .key(let name) = $0 { name } else { nil } }
        return "\(kind): \(fields.joined(separator: "."))"
      }
    }
    #expect(Set(kept) == Set(known))
  }

  @Test(arguments: recipes)
  func `the tables know the scope of every kind`(recipe: String) throws {
    let kinds = try kinds(of: recipe)
    #expect(!kinds.isEmpty)
    for (kind, scope) in kinds {
      #expect(KindTable.all[kind]?.scope.rawValue == scope, "\(kind)")
    }
  }

  /// The kinds of a module, and their scopes.
  private func kinds(of recipe: String) throws -> [(kind: GroupKind, scope: String)] {
    let folder = Checkout.root.appending(path: "Sources/\(recipe.dropLast(5))/Generated")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).flatMap { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let type =
        /ResourceType\(\s*group: "(.*?)",\s+version: ".*?",\s+kind: "(.*?)",\s+scope: \.(\w+)/
      return text.matches(of: type).map {
        (GroupKind(String($0.output.1), String($0.output.2)), String($0.output.3))
      }
    }
  }
}
