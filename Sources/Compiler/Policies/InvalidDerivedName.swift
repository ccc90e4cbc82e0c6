import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A name of which a controller makes one that the API server refuses: an EventListener whose Service has a name too long.
struct InvalidDerivedName: ObjectPolicy {
  let codes: [DiagnosticCode] = [.invalidName]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    guard let links = kinds[object.identity.groupKind]?.links,
      !links.products.isEmpty || !links.embedded.isEmpty
    else { return [] }
    let root = Value.mapping(object.tree)
    return links.products.flatMap { product($0, of: object, root, kinds) }
      + links.embedded.flatMap { embedded($0, in: object, root, kinds) }
  }

  private func product(
    _ rule: ProductRule,
    of object: ObjectNode,
    _ root: Value,
    _ kinds: KindTable
  ) -> [Diagnostic] {
    guard rule.role != .addition, case .field(let paths, let prefix, let suffix) = rule.name,
      rule.conditions.allSatisfy({ $0.holds(in: root) })
    else { return [] }
    let grammar = kinds[rule.kind]?.names ?? .subdomain
    for path in paths {
      let found = path.matches(in: root).filter { $0.value.string?.isEmpty == false }
      guard !found.isEmpty else { continue }
      return found.compactMap { match in
        guard let text = match.value.string, !text.isDynamic else { return nil }
        let name = prefix + text + suffix
        // a name that is wrong by itself is reported already
        let own = kinds[object.identity.groupKind]?.names ?? .subdomain
        let isOwn = path == "metadata.name" && !own.accepts(text)
        guard !grammar.accepts(name), !isOwn else { return nil }
        return diagnostic(name, of: rule.kind, grammar, object, match.path)
      }
    }
    return []
  }

  /// The names of objects that are made later; of those that are put together then, only what is known of them.
  private func embedded(
    _ path: PathPattern,
    in object: ObjectNode,
    _ root: Value,
    _ kinds: KindTable
  ) -> [Diagnostic] {
    path.matches(in: root).compactMap { match in
      guard let tree = match.value.mapping, let kind = tree["kind"]?.string,
        let version = tree["apiVersion"]?.string.flatMap(GroupVersion.init(apiVersion:)),
        let text = tree["metadata"]?.mapping?["name"]?.string
      else { return nil }
      let groupKind = GroupKind(version.group, kind)
      let name = text.withShortestVariables
      guard let grammar = kinds[groupKind]?.names, !name.isDynamic, !grammar.accepts(name) else {
        return nil
      }
      let field = FieldPath(match.path.steps + [.key("metadata"), .key("name")])
      return diagnostic(text, of: groupKind, grammar, object, field)
    }
  }

  private func diagnostic(
    _ name: String,
    of kind: GroupKind,
    _ grammar: NameGrammar,
    _ object: ObjectNode,
    _ path: FieldPath
  ) -> Diagnostic {
    Diagnostic(
      .invalidName,
      "\(kind.kind) '\(name)', which is made of it, is not named by \(grammar.described)",
      at: object.location(of: path),
      object: object.identity.description,
      field: path.description,
      help:
        "choose another name, or a shorter one: the name that is made has \(name.utf8.count) characters"
    )
  }
}

extension String {
  /// The text with one letter in place of each `$(variable)`, the shortest that it can become.
  fileprivate var withShortestVariables: String {
    var text = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "$("),
      let end = rest[start.upperBound...].firstIndex(of: ")")
    {
      text += rest[..<start.lowerBound] + "x"
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }
}
