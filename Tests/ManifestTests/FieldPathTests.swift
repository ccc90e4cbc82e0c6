import Manifest
import Testing

struct FieldPathTests {
  @Test(arguments: [
    "", "spec", "spec.template.spec.containers[0].image", "a[0][1].b", "$ref", "application/json",
    #"metadata.annotations["argocd.argoproj.io/sync-wave"]"#, #"["a\"b\\c"].d"#, #"x[""]"#,
  ])
  func `prints what it parsed`(text: String) throws {
    #expect(try FieldPath(parsing: text).description == text)
  }

  @Test(arguments: ["a.", ".a", "a..b", "a[", "a[x]", "a[1", #"a["b"#, "a b", "a[1]b"])
  func `refuses what is not a path`(text: String) {
    #expect(throws: FieldPath.ParseError.self) { try FieldPath(parsing: text) }
  }

  @Test func `a missing way comes into being when a value is set`() throws {
    var value: Value = [:]
    try value.set(FieldPath(parsing: "spec.containers[0].image"), to: "nginx")
    #expect(value == ["spec": ["containers": [["image": "nginx"]]]])
  }

  @Test func `a path through a scalar is refused and changes nothing`() throws {
    var value: Value = ["spec": 1]
    let path = try FieldPath(parsing: "spec.replicas")
    #expect(throws: Value.PathError.self) { try value.set(path, to: 2) }
    #expect(value == ["spec": 1])
  }

  @Test func `a position beyond the end is refused`() throws {
    var value: Value = ["list": [1]]
    let path = try FieldPath(parsing: "list[2]")
    #expect(throws: Value.PathError.self) { try value.set(path, to: 2) }
    try value.set(FieldPath(parsing: "list[1]"), to: 2)
    #expect(value == ["list": [1, 2]])
  }

  @Test func `removing returns the value, or nil and no change`() throws {
    var value: Value = ["a": [1, 2], "b": 3]
    #expect(try value.remove(FieldPath(parsing: "a[0]")) == 1)
    #expect(try value.remove(FieldPath(parsing: "c.d")) == nil)
    #expect(value == ["a": [2], "b": 3])
  }
}
