import KindKnowledge
import Manifest
import Resources
import Synchronization

/// What is known about a kind's links, made ready for reading many objects of it.
final class LinkPlan: Sendable {
  static let unknown = LinkPlan(rules: LinkRules(), isBuiltIn: false)

  let rules: LinkRules
  let isBuiltIn: Bool
  /// Made when an object of the kind is first read: a platform has objects of few of the kinds that are known.
  private let made = AtomicLazyReference<RuleTree>()

  init(rules: LinkRules, isBuiltIn: Bool) {
    self.rules = rules
    self.isBuiltIn = isBuiltIn
  }

  /// The rules by field; nil if there are none.
  var tree: RuleTree? {
    let tree = made.load() ?? made.storeIfNil(RuleTree(rules))
    return tree.isEmpty ? nil : tree
  }
}
