import Diagnostics
import Manifest
import Resources
import Testing

@testable import Compiler

struct UndefinedKindTests {
  @Test func `the first object is the one in the earlier line, by number and not by text`() {
    let objects = [10, 9, 100].map { line -> ObjectLinks.Kind in
      let object = ObjectNode(
        identity: ObjectIdentity(
          group: "acme.io",
          version: "v1",
          kind: "Widget",
          namespace: "shop",
          name: "line-\(line)"
        ),
        tree: [:],
        location: SourceLocation(fileID: "specs/Shop.swift", line: line),
        isBootstrap: false
      )
      return ObjectLinks.Kind(
        kind: GroupKind("acme.io", "Widget"),
        object: LinkedObject(object)
      )
    }
    #expect(UndefinedKind.diagnostic(for: objects).object == "Widget shop/line-9")
    #expect(UndefinedKind.diagnostic(for: objects).location?.line == 9)
  }
}
