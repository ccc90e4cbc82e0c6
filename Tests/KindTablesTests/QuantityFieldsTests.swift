import KindKnowledge
import KindTables
import Manifest
import Testing

struct QuantityFieldsTests {
  @Test func `patterns, unions and nesting mean fields`() {
    let claim: QuantityFields = ["spec.resources.requests.*", "spec.size"]
    let template = claim.fields(below: "spec").nested(at: "spec.claims[]")
    let object: Mapping = [
      "spec": [
        "size": "a", "resources": ["requests": ["storage": "b", "other": "c"]],
        "claims": [["size": "d"], ["resources": ["requests": ["storage": "e"]]]],
      ]
    ]
    #expect(
      paths(of: claim, in: object) == [
        "spec.resources.requests.storage", "spec.resources.requests.other", "spec.size",
      ]
    )
    #expect(
      paths(of: template, in: object) == [
        "spec.claims[0].size", "spec.claims[1].resources.requests.storage",
      ]
    )
    #expect(paths(of: claim.union(template), in: object).count == 5)
    #expect(claim.fields(below: "status").isEmpty)
    #expect(QuantityFields([]).isEmpty)
  }

  @Test func `lines of a type mean the fields of everything that nests it, itself too`() throws {
    let kinds = QuantityFields.kinds(in: [
      "kind Widget.acme.io", "spec.tree Tree", "spec.size", "kind Crate", "trees[] Tree",
      "type Tree", "weight", "children[] Tree",
    ])
    let widget = try #require(kinds[GroupKind("acme.io", "Widget")])
    let object: Mapping = [
      "spec": ["size": 1, "tree": ["weight": 1, "children": [["children": [["weight": 2]]]]]]
    ]
    #expect(
      paths(of: widget, in: object).sorted() == [
        "spec.size", "spec.tree.children[0].children[0].weight", "spec.tree.weight",
      ]
    )
    let crate = try #require(kinds[GroupKind("", "Crate")])
    #expect(paths(of: crate, in: ["trees": [["weight": 3]]]) == ["trees[0].weight"])
  }

  @Test func `two versions of a kind have the fields of both`() {
    let kinds = QuantityFields.kinds(in: ["kind Widget", "size", "kind Widget", "weight"])
    let fields = kinds[GroupKind("", "Widget")] ?? []
    #expect(paths(of: fields, in: ["size": 1, "weight": 2]) == ["size", "weight"])
  }

  @Test func `a line that is no field ends the run with a reason`() async {
    await #expect(processExitsWith: .failure) { _ = QuantityFields.kinds(in: ["spec.size"]) }
  }

  private func paths(of fields: QuantityFields, in object: Mapping) -> [String] {
    var paths: [String] = []
    fields.forEachValue(in: object) { _, path in paths.append(FieldPath(path).description) }
    return paths
  }
}
