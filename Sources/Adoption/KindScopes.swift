import Manifest
import Resources

/// The kinds of adopted objects that `KindTable.all` lacks, as a table of their scopes.
struct KindScopes {
  /// The declaration of the table; empty if there is nothing to say.
  let lines: [String]

  /// The scope is that of a definition among the inputs or of an own module; elsewhere a namespace that is written tells it.
  init(of objects: [AdoptedObject], library: TypeLibrary, options: AdoptionOptions) {
    var scopes: [GroupKind: Scope] = [:]
    for object in objects {
      let kind = object.identity.groupKind
      guard !options.knownKinds.isEmpty, !options.knownKinds.contains(kind) else { continue }
      let typed = library.kind(object.kind, of: object.apiVersion)
      if let scope = options.scopes[kind] ?? typed.map({ $0.isNamespaced ? .namespaced : .cluster })
      {
        scopes[kind] = scope
      } else if object.namespace != nil {
        scopes[kind] = .namespaced
      }
    }
    guard !scopes.isEmpty else {
      lines = []
      return
    }
    let entries = scopes.sorted { $0.key < $1.key }.map { kind, scope in
      let name = "\(SwiftLiteral.inline(kind.group)), \(SwiftLiteral.inline(kind.kind))"
      return "    Entry(GroupKind(\(name)), .\(scope == .cluster ? "cluster" : "namespaced")),"
    }
    let name = LanguageNames.member(options.name + "-kinds")
    lines =
      [
        "extension KindTable {",
        "  /// The scopes of kinds that no table has: `Swell.main(platforms: […], kinds: [.all, .\(name)])`.",
        "  static let \(name) = KindTable([",
      ] + entries + ["  ])", "}"]
  }
}
