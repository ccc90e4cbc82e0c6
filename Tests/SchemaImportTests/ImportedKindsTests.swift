import ImportedKinds
import Manifest
import Resources
import Testing

/// The imported kinds compile, and an author's statements become the manifest that the schema describes.
struct ImportedKindsTests {
  @Test func `every construct can be set and is written as the schema names it`() {
    let widget = Acme.Widget("w") {
      $0.spec.name = "first"
      $0.spec.size = 3
      $0.spec.ratio = 0.5
      $0.spec.enabled = true
      $0.spec.port = "http"
      $0.spec.memory = .mebibytes(128)
      $0.spec.policy = .ifNotPresent
      $0.spec.otherPolicy = .custom("Sometimes")
      $0.spec.either = ["a": "b"]
      $0.spec.wrapped.key = "k"
      $0.spec.free = ["any": [1, "two"]]
      $0.spec.labels = ["a": "b"]
      $0.spec.limits["a"] = 1
      $0.spec.targets["t"] = .init(key: "k")
      $0.spec.matrix = [[.init(key: "k")]]
      $0.spec.ports = [.init(port: 80) { $0.protocol = "TCP" }]
      $0.spec.self_ = "s"
      $0.spec.Type_ = "t"
      $0.spec.init_ = "i"
      $0.spec.Protocol_.value = "p"
      $0.spec.default = "d"
      $0.spec.tree_ = "tr"
      $0.spec.string.x = true
      $0.spec._3d = true
    }
    #expect(
      widget.spec.field.isEquivalent(to: [
        "name": "first", "size": 3, "ratio": 0.5, "enabled": true, "port": "http",
        "memory": "128Mi", "policy": "IfNotPresent", "otherPolicy": "Sometimes",
        "either": ["a": "b"], "wrapped": ["key": "k"], "free": ["any": [1, "two"]],
        "labels": ["a": "b"], "limits": ["a": 1], "targets": ["t": ["key": "k"]],
        "matrix": [[["key": "k"]]], "ports": [["port": 80, "protocol": "TCP"]], "self": "s",
        "Type": "t", "init": "i", "Protocol": ["value": "p"], "default": "d", "tree": "tr",
        "string": ["x": true], "3d": true,
      ])
    )
    #expect(Acme.Widget.fields.missingFields(in: widget.tree).isEmpty)
    #expect(widget.spec.memory == "128Mi")
    #expect(widget.spec.port?.string == "http")
    #expect(widget.spec.policy == .ifNotPresent)
  }

  @Test func `what is made for a secret value is set by its path, and keeps its place`() throws {
    let widget = Acme.Widget("w") {
      $0.spec.tree_ = "tr"
      $0.spec.accounts = [.init(name: "a") { try? $0.set("tokens.key", to: "t") }]
      $0.spec.people = [.init(name: "p", tokens: ["key": "t"])]
      try $0.spec.set("password", to: "p")
    }
    #expect(widget.declaration.failure == nil)
    #expect(widget.spec.tree.keys == ["accounts", "password", "people", "tree"])
    #expect(widget.spec.accounts?[0].field == ["name": "a", "tokens": ["key": "t"]])
    let without = Acme.Widget("w") { $0.spec.accounts = [.init(name: "a")] }
    #expect(
      Acme.Widget.fields.missingFields(in: without.tree).map(\.description)
        .contains("spec.accounts[0].tokens")
    )
  }

  @Test func `objects of one shape and one meaning are one type, at every path`() {
    let wrapped: Acme.Widget.Spec.Wrapped = .init(key: "k")
    let older: Acme.V1beta1.Widget.Spec.Wrapped = wrapped
    let policy: Acme.Widget.Spec.OtherPolicy = Acme.Widget.Spec.Policy.always
    #expect(older.key == "k")
    #expect(policy.text == "Always")
  }

  @Test func `required fields that are not set are found, also inside lists`() {
    let widget = Acme.Widget("w") {
      $0.spec.ports = [.init()]
    }
    // the API server fills in 'spec.size'
    #expect(
      Acme.Widget.fields.missingFields(in: widget.tree).map(\.description) == [
        "spec.name", "spec.ports[0].port",
      ]
    )
  }

  @Test func `each version has its own apiVersion`() {
    #expect(Acme.Widget.type.groupVersion.apiVersion == "acme.io/v1")
    #expect(Acme.V1beta1.Widget.type.groupVersion.apiVersion == "acme.io/v1beta1")
    #expect(Acme.WidgetClass.type.scope == .cluster)
  }

  @Test func `a type can hold itself`() {
    let tree = Tree("t") {
      $0.root.branches = [.init { $0.branches = [.init(policy: .grow)] }]
      $0.height = 2
      $0.port = 80
    }
    #expect(
      tree.tree["root"] == ["branches": [["branches": [["policy": "Grow"]]]]]
    )
  }

  @Test func `a strategic merge follows what a custom resource says of its lists`() throws {
    var widget = Acme.Widget("w") {
      $0.spec.ports = [.init(port: 80), .init(port: 53) { $0.protocol = "UDP" }]
      $0.spec.zones = ["a", "b"]
      $0.spec.spaced = [.init(aKey: "a")]
    }
    try widget.strategicMerge(patch: [
      "spec": [
        "ports": [["port": 53, "protocol": "TCP"], ["port": 80, "protocol": "TCP"]],
        "zones": ["b", "c"], "spaced": [["a key": "b"]],
      ]
    ])
    #expect(
      widget.spec.ports?.map(\.field) == [
        ["port": 53, "protocol": "TCP"], ["port": 80, "protocol": "TCP"],
        ["port": 53, "protocol": "UDP"],
      ]
    )
    #expect(widget.spec.zones == ["a", "b", "c"])
    // a key with a space can't be marked, so the list is replaced
    #expect(widget.spec.spaced?.map(\.aKey) == ["b"])
  }

  @Test func `a strategic merge follows the strategies of definitions, and not their list types`()
    throws
  {
    var tree = Tree("t") {
      $0.root.branches = [.init(leaves: ["a"], policy: .grow), .init(policy: .cut)]
      $0.root.fruit.leaves = ["a"]
    }
    try tree.strategicMerge(patch: [
      "root": [
        "branches": [["policy": "Grow", "leaves": ["b"]]], "fruit": ["policy": "Cut"],
      ]
    ])
    #expect(
      tree.root.branches?.map(\.field) == [
        ["leaves": ["b"], "policy": "Grow"], ["policy": "Cut"],
      ]
    )
    #expect(tree.root.fruit.field == ["policy": "Cut"])
  }
}
