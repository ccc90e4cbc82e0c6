import KindKnowledge
import Manifest
import Resources

/// What is known about a kind's links, made ready for reading many objects of it.
final class LinkPlan: Sendable {
  static let unknown = LinkPlan(rules: LinkRules(), isBuiltIn: false)

  let rules: LinkRules
  /// The rules by field; nil if there are none.
  let tree: RuleTree?
  let isBuiltIn: Bool

  init(rules: LinkRules, isBuiltIn: Bool) {
    self.rules = rules
    self.isBuiltIn = isBuiltIn
    let tree = RuleTree(rules)
    self.tree = tree.isEmpty ? nil : tree
  }
}
