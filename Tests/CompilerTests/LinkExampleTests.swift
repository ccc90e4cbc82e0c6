import PlatformDSL
import Resources
import Testing

@testable import Compiler

/// The rules of each API, by an object that refers to much.
struct LinkExampleTests {
  @Test(arguments: LinkExample.all)
  func `what is there is found`(example: LinkExample) {
    let manifests = ForeignManifests(
      example.testDescription,
      ["a.yaml": example.object + example.provided]
    )
    #expect(manifests.findings.isEmpty, "\(manifests.findings)")
  }

  @Test(arguments: LinkExample.all)
  func `what is not there is missed`(example: LinkExample) {
    let manifests = ForeignManifests(example.testDescription, ["a.yaml": example.object])
    #expect(manifests.findings.sorted() == example.missing.map { "error: no \($0)" }.sorted())
  }

  @Test(arguments: ["XDatabase", "Database", "Cache"])
  func `a composite resource's definition defines it and its claim`(kind: String) async throws {
    let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
      External(.namespace("*"), because: "this is about kinds")
      External(
        .customResources(of: "apiextensions.crossplane.io"),
        because: "this is about the kinds that they define"
      )
      Application("definitions", wave: 1, namespace: "shop") {
        ManifestFiles("definition.yaml")
      }
      Application("databases", wave: 2, namespace: "shop") { ManifestFiles("database.yaml") }
    }
    let definition = """
      apiVersion: apiextensions.crossplane.io/v1
      kind: CompositeResourceDefinition
      metadata: {name: xdatabases.acme.io}
      spec: {group: acme.io, names: {kind: XDatabase}, claimNames: {kind: Database}}

      """
    let object = Shape.own("acme.io/v1", kind)
    let found = try await faults {
      try await compile(
        platform,
        files: ["definition.yaml": definition, "database.yaml": object]
      )
    }
    let missing = found.filter { $0.code == .undefinedKind }
    #expect(missing.isEmpty == (kind != "Cache"), "\(found)")
  }
}
