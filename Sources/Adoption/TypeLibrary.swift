import Diagnostics
import TypeOutlines

/// The typed kinds that code may use, each module's outline read when one of its kinds is asked for.
struct TypeLibrary {
  /// A kind that a module has.
  struct TypedKind {
    let module: String
    let isNamespaced: Bool
    let type: NamedType
  }

  /// A declared type, with the outline that it stands in.
  struct NamedType {
    fileprivate let outline: Outline
    let module: String
    let id: Int

    var name: String { outline.entries.types[id].name }
    var body: TypeOutline.Body { outline.entries.types[id].body }

    /// The kind, if objects of the type can stand by themselves.
    var kind: TypeOutline.Kind? { outline.kinds[id] }

    /// The fields of an object in the order of its initialiser; nil for a set.
    var fields: [TypeOutline.Field]? {
      guard case .object(let fields) = body else { return nil }
      // no outline lists them, because every kind has them
      let metadata = TypeOutline.Field(
        name: "metadata",
        property: "metadata",
        isRequired: false,
        type: .objectMeta
      )
      return kind == nil ? fields : [metadata] + fields
    }

    /// Another type of the same module.
    func sibling(_ id: Int) -> NamedType { NamedType(outline: outline, module: module, id: id) }
  }

  /// One allocation, so that types can refer to it.
  fileprivate final class Outline: Sendable {
    let entries: TypeOutline
    let kinds: [Int: TypeOutline.Kind]

    init(_ entries: TypeOutline) {
      self.entries = entries
      kinds = Dictionary(entries.kinds.map { ($0.type, $0) }) { first, _ in first }
    }
  }

  private struct Key: Hashable {
    let apiVersion: String
    let kind: String
  }

  private var kinds: [Key: TypedKind] = [:]
  private var modulesOfRoots: [String: Set<String>] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// The kinds of the author's own modules, which come first, and of the package's.
  ///
  /// - Parameter wanted: The apiVersions and kinds that are asked for; other modules' types are not read.
  init(own: [ModuleOutline], wanted: Set<[String]>) {
    for module in own.reversed() { add(module.outline, of: module.module, wanted: nil) }
    for known in KnownOutlines.texts {
      guard Self.mentions(known.text, wanted) else { continue }
      do throws(TypeOutline.ParseError) {
        add(try TypeOutline(parsing: known.text), of: known.module, wanted: wanted)
      } catch {
        diagnostics.append(
          Diagnostic(
            .adoptDamagedOutline,
            "the outline of \(known.module) is damaged at line \(error.line): \(error.message)",
            help: "run bin/import-apis"
          )
        )
      }
    }
  }

  private mutating func add(_ outline: TypeOutline, of module: String, wanted: Set<[String]>?) {
    let shared = Outline(outline)
    for type in outline.types {
      let root = String(type.name.prefix { $0 != "." })
      modulesOfRoots[root, default: []].insert(module)
    }
    for kind in outline.kinds where wanted?.contains([kind.apiVersion, kind.kind]) ?? true {
      let key = Key(apiVersion: kind.apiVersion, kind: kind.kind)
      guard kinds[key] == nil || wanted == nil else { continue }
      kinds[key] = TypedKind(
        module: module,
        isNamespaced: kind.isNamespaced,
        type: NamedType(outline: shared, module: module, id: kind.type)
      )
    }
  }

  /// Whether a line at the outline's head names one of the kinds.
  private static func mentions(_ text: String, _ wanted: Set<[String]>) -> Bool {
    var rest = text[...]
    while let end = rest.firstIndex(of: "\n") {
      let words = rest[..<end].split(separator: " ")
      if words.first == "kind", words.count > 2,
        wanted.contains([String(words[1]), String(words[2])])
      {
        return true
      }
      if words.first == "object" || words.first == "set" { return false }
      rest = rest[rest.index(after: end)...]
    }
    return false
  }

  func kind(_ kind: String, of apiVersion: String) -> TypedKind? {
    kinds[Key(apiVersion: apiVersion, kind: kind)]
  }

  /// Names at the top of the modules that were read, and of what a spec imports anyway.
  var takenNames: Set<String> { Set(modulesOfRoots.keys).union(LanguageNames.types) }

  /// As code writes it: with the module where another one has the name too.
  func swiftName(of type: NamedType) -> String {
    let root = String(type.name.prefix { $0 != "." })
    let isAmbiguous = LanguageNames.types.contains(root) || (modulesOfRoots[root]?.count ?? 0) > 1
    return isAmbiguous ? "\(type.module).\(type.name)" : type.name
  }

  /// `metadata`, which no outline describes: it is written by hand.
  static let objectMeta = NamedType(
    outline: Outline(
      TypeOutline(
        types: [
          .init(
            name: "ObjectMeta",
            body: .object([
              optional("name", .string), optional("namespace", .string),
              optional("generateName", .string), optional("labels", .map(.string)),
              optional("annotations", .map(.string)), optional("finalizers", .list(.string)),
              optional("ownerReferences", .list(.declared(1))),
            ])
          ),
          .init(
            name: "ObjectMeta.OwnerReference",
            body: .object([
              required("name", .string), required("apiVersion", .string),
              required("kind", .string), required("uid", .string),
              optional("blockOwnerDeletion", .bool), optional("controller", .bool),
            ])
          ),
        ]
      )
    ),
    module: "Resources",
    id: 0
  )

  private static func optional(
    _ name: String,
    _ type: TypeOutline.FieldType
  ) -> TypeOutline.Field {
    TypeOutline.Field(name: name, property: name, isRequired: false, type: type)
  }

  private static func required(
    _ name: String,
    _ type: TypeOutline.FieldType
  ) -> TypeOutline.Field {
    TypeOutline.Field(name: name, property: name, isRequired: true, type: type)
  }
}

/// A module of the author's own, and what the importer wrote about it.
package struct ModuleOutline: Sendable {
  /// The module.
  package let module: String
  /// What it declares.
  package let outline: TypeOutline

  package init(module: String, outline: TypeOutline) {
    self.module = module
    self.outline = outline
  }
}

extension DiagnosticCode {
  package static let adoptDamagedOutline = DiagnosticCode(
    "adopt.damaged-outline",
    "The importer's outline of a module's types can't be read; import the module again.",
    why: """
      `swell adopt` knows the types of your own modules from the comments that `swell import` \
      writes beside them. Somebody edited them, or another version of swell wrote them.
      """,
    example: .text(
      """
      // outline 1
      // kind v1
      """
    )
  )
}
