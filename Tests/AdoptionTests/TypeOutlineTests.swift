import Foundation
import Resources
import TestSupport
import Testing
import TypeOutlines

@testable import Adoption

struct TypeOutlineTests {
  @Test(arguments: KnownOutlines.texts.map(\.module))
  func `the outline of a module can be read, and is written as it was read`(module: String) throws {
    let text = try #require(KnownOutlines.texts.first { $0.module == module }?.text)
    let outline = try TypeOutline(parsing: text)
    #expect(!outline.kinds.isEmpty)
    #expect(outline.text == text + (text.hasSuffix("\n") ? "" : "\n"))
    #expect(try TypeOutline.read(file: "// mine\n" + outline.comments) == outline)
  }

  @Test func `every module of typed kinds has an outline`() throws {
    let folder = Checkout.root.appending(path: "Sources/SchemaImport/Recipes")
    let recipes = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(KnownOutlines.texts.map { "\($0.module).yaml" } == recipes)
  }

  @Test(arguments: [
    ("", 1), ("outline 2\n", 1), ("outline 1\nkind v1 Pod namespaced #0\n", 2),
    ("outline 1\nkind v1 Pod somewhere #0\nobject Pod\n", 2),
    ("outline 1\nobject Pod\nkind v1 Pod namespaced #0\n", 3),
    ("outline 1\nobject Pod\n! name\n", 3), ("outline 1\nobject Pod\n! name z\n", 3),
    ("outline 1\nobject Pod\n? spec [#4\n", 3), ("outline 1\nobject Pod\n- a a\n", 3),
    ("outline 1\nset S\n? a s\n", 3), ("outline 1\nset S\n- a%2 a\n", 3),
    ("outline 1\nset S\n- %FF a\n", 3), ("outline 1\nset S\nkind v1 S cluster #0\n", 3),
    ("outline 1\nkind v1 S cluster #0\nset S\n", 3), ("outline 1\nfields\n", 2),
  ])
  func `a damaged outline is refused at its line`(text: String, line: Int) {
    #expect { try TypeOutline(parsing: text) } throws: { error in
      (error as? TypeOutline.ParseError)?.line == line
    }
  }

  @Test func `any text is one word`() throws {
    let outline = TypeOutline(
      types: [
        .init(
          name: "S",
          body: .set(
            ["", " ", "%", "a b", "\"#\n", "é", "x.y/z", "*/"].map { .init(text: $0, name: "m") }
          )
        )
      ]
    )
    #expect(try TypeOutline(parsing: outline.text) == outline)
    #expect(outline.text.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
  }

  @Test func `the fields of metadata are those that ObjectMeta has`() throws {
    let known = try #require(TypeLibrary.objectMeta.fields)
    #expect(Set(known.map(\.name)) == Set(ObjectMeta.fields.fields.map(\.name)))
    let owner = try #require(TypeLibrary.objectMeta.sibling(1).fields)
    #expect(
      Set(owner.filter(\.isRequired).map(\.name))
        == Set(ObjectMeta.OwnerReference.fields.fields.filter(\.isRequired).map(\.name))
    )
  }

  @Test func `names of the language are known`() throws {
    for module in ["PlatformDSL", "Resources", "Manifest"] {
      let folder = Checkout.root.appending(path: "Sources/\(module)")
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      where name.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        let types = text.matches(
          of:
            /(?m)^(?:@\w+(?:\([^)\n]*\))? )*public (?:final |indirect )*(?:struct|enum|protocol|class|actor|typealias) (\w+)/
        )
        for type in types {
          #expect(LanguageNames.types.contains(String(type.output.1)), "\(module).\(type.output.1)")
        }
      }
    }
  }
}
