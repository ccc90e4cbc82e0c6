import Diagnostics
import Foundation
import SchemaImport
import TestSupport
import Testing

/// Every published schema is imported by some recipe, and what is left out is on a list.
@Suite(
  .enabled(
    if: Checkout.schemas != nil,
    "the published schemas are not fetched: run bin/fetch-schemas"
  )
)
struct PublishedSchemasTests {
  /// Those of the modules, and those of APIs that no module of ours has.
  static let recipes: [URL] =
    ["Sources/SchemaImport/Recipes", "fixtures/import/recipes"].flatMap { folder in
      let folder = Checkout.root.appending(path: folder)
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
      return (names ?? []).sorted().map { folder.appending(path: $0) }
    }

  @Test func `each file is an input of a recipe, and imported without a fault`() throws {
    let schemas = try #require(Checkout.schemas)
    var imported: [String] = []
    for file in Self.recipes {
      let recipe = try ImportRecipe(
        ImportInput(path: file.lastPathComponent, bytes: Array(Data(contentsOf: file)))
      )
      let inputs = try recipe.inputs.flatMap { folder in
        try FileManager.default.contentsOfDirectory(atPath: "\(schemas.path)/\(folder)").map {
          ImportInput(
            path: "\(folder)/\($0)",
            bytes: Array(try Data(contentsOf: URL(filePath: "\(schemas.path)/\(folder)/\($0)")))
          )
        }
      }
      // a file of which nothing is imported is a fault
      let files = SchemaImporter.files(
        from: inputs,
        options: ImportOptions(namespace: recipe.namespace, recipe: recipe)
      )
      #expect(files.diagnostics.isEmpty, "\(file.lastPathComponent)")
      #expect(!files.output.isEmpty, "\(file.lastPathComponent)")
      imported += inputs.map(\.path)
    }
    let published = try ["crds", "json-schema", "kubernetes"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: "\(schemas.path)/\(folder)")
        .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }.map { "\(folder)/\($0)" }
    }
    #expect(Set(imported) == Set(published))
    #expect(published.count > 80)
  }

  @Test func `the kinds of Kubernetes that no module has are these`() throws {
    let schemas = try #require(Checkout.schemas)
    let file = schemas.appending(path: "kubernetes/v1.36/definitions.json")
    let document = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    let definitions = (document as? [String: Any])?["$defs"] as? [String: [String: Any]] ?? [:]
    var left = Set(definitions.values.flatMap(Self.kinds))
    let folder = Checkout.root.appending(path: "Sources/KubernetesAPI/Generated")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let types = text.matches(
        of: /ResourceType\(\s*group: "(.*?)",\s+version: "(.*?)",\s+kind: "(.*?)"/
      )
      for type in types {
        let kind = Self.line(String(type.output.1), String(type.output.2), String(type.output.3))
        #expect(left.remove(kind) != nil, "\(kind)")
      }
    }
    // every kind has a list, and every version of every group the same three
    let lists = left.filter { $0.hasSuffix("List") }
    let requests = left.filter { line in
      ["DeleteOptions", "WatchEvent", "Status"].contains(line.split(separator: " ").last ?? "")
    }
    let listed = """
      # Kinds of Kubernetes 1.36 that KubernetesAPI leaves out: versions that are not generally available, groups that its
      # recipe does not name (discovery, flowcontrol and resource among them), and what only requests and answers hold.
      # EveryKubernetesAPI of fixtures/import/recipes has all that have metadata. Beside them \(lists.count) lists of
      # objects, and DeleteOptions, Status and WatchEvent in \(requests.count) versions.
      \(left.subtracting(lists).subtracting(requests).sorted().joined(separator: "\n"))

      """
    try expectGolden(listed, "import/not-imported.txt")
  }

  private static func kinds(of definition: [String: Any]) -> [String] {
    let names = definition["x-kubernetes-group-version-kind"] as? [[String: String]] ?? []
    return names.map { line($0["group"] ?? "", $0["version"] ?? "", $0["kind"] ?? "") }
  }

  private static func line(_ group: String, _ version: String, _ kind: String) -> String {
    "\(group.isEmpty ? version : "\(group)/\(version)") \(kind)"
  }
}
