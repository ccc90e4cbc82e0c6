import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Reads from an object's fields what it defines and what it refers to, by the rules of its kind.
struct LinkExtraction: Sendable {
  private let kinds: KindTable
  private let plans: [GroupKind: LinkPlan]
  private let followsConventions: Bool

  /// - Parameter followsConventions: Whether fields of kinds that aren't known are read by how they are called.
  init(kinds: KindTable, followsConventions: Bool = false) {
    self.kinds = kinds
    self.followsConventions = followsConventions
    plans = Dictionary(
      kinds.kinds.map { ($0.kind, LinkPlan(rules: $0.links, isBuiltIn: $0.isBuiltIn)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func links(of object: ObjectNode) -> ObjectLinks {
    var reader = ObjectLinkReader(object: object, kinds: kinds, plans: plans)
    var links = reader.read()
    if followsConventions, kinds[object.identity.groupKind] == nil {
      links.follow(ConventionalLinks(of: object))
    }
    return links
  }
}
