import Diagnostics
import Manifest
import ResourceGraph
import Resources

/// Reads from an object's fields what it defines and what it refers to, by the rules of its kind.
struct LinkExtraction: Sendable {
  private let kinds: KindTable
  private let trees: [GroupKind: RuleTree]

  init(kinds: KindTable) {
    self.kinds = kinds
    trees = Dictionary(
      kinds.kinds.compactMap { entry in
        let tree = RuleTree(entry.links)
        return tree.isEmpty ? nil : (entry.kind, tree)
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func links(of object: ObjectNode) -> ObjectLinks {
    var reader = ObjectLinkReader(object: object, kinds: kinds, trees: trees)
    return reader.read()
  }
}
