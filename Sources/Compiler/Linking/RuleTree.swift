import KindKnowledge
import Manifest
import Resources

/// The rules of a kind, ordered by the fields that they are about, so that an object is walked once whatever their number.
///
/// A class, because a walk hands out its nodes for every field: a copy of their tables each time would cost most of it.
final class RuleTree: Sendable {
  /// The elements of a sequence whose field has a text.
  struct Element: Sendable {
    let field: String
    let text: String
    let tree: RuleTree
  }

  let references: [ReferenceRule]
  let selectors: [SelectorRule]
  let isEmbedded: Bool
  private let keys: [String: RuleTree]
  private let each: RuleTree?
  private let any: RuleTree?
  private let elements: [Element]

  convenience init(_ rules: LinkRules) {
    self.init(
      rules.references.map { Pending(steps: $0.path.steps[...], rule: .reference($0)) }
        + rules.selectors.map { Pending(steps: $0.path.steps[...], rule: .selector($0)) }
        + rules.embedded.map { Pending(steps: $0.steps[...], rule: .embedded) }
    )
  }

  private init(_ rules: [Pending]) {
    var references: [ReferenceRule] = []
    var selectors: [SelectorRule] = []
    var isEmbedded = false
    var below: [(step: PathPattern.Step, rules: [Pending])] = []
    for rule in rules {
      guard let step = rule.steps.first else {
        switch rule.rule {
        case .reference(let reference): references.append(reference)
        case .selector(let selector): selectors.append(selector)
        case .embedded: isEmbedded = true
        }
        continue
      }
      let rest = Pending(steps: rule.steps.dropFirst(), rule: rule.rule)
      if let index = below.firstIndex(where: { $0.step == step }) {
        below[index].rules.append(rest)
      } else {
        below.append((step, [rest]))
      }
    }
    self.references = references
    self.selectors = selectors
    self.isEmbedded = isEmbedded
    var keys: [String: RuleTree] = [:]
    var each: RuleTree?
    var any: RuleTree?
    var elements: [Element] = []
    for (step, rules) in below {
      let tree = RuleTree(rules)
      switch step {
      case .key(let key): keys[key] = tree
      case .each: each = tree
      case .any: any = tree
      case .element(let field, let text):
        elements.append(Element(field: field, text: text, tree: tree))
      }
    }
    self.keys = keys
    self.each = each
    self.any = any
    self.elements = elements
  }

  /// A rule on the way to its node.
  private struct Pending {
    enum Rule {
      case reference(ReferenceRule)
      case selector(SelectorRule)
      case embedded
    }

    let steps: ArraySlice<PathPattern.Step>
    let rule: Rule
  }

  var isEmpty: Bool {
    !hasRules && keys.isEmpty && each == nil && any == nil && elements.isEmpty
  }

  private var hasRules: Bool { !references.isEmpty || !selectors.isEmpty || isEmbedded }

  /// Calls `visit` for every field of a manifest that a rule is about, with the node that holds the rules.
  func walk(
    _ value: Value,
    _ path: inout [FieldPath.Step],
    _ visit: (RuleTree, Value, [FieldPath.Step]) -> Void
  ) {
    if hasRules { visit(self, value, path) }
    switch value {
    case .mapping(let mapping):
      guard !keys.isEmpty || any != nil else { return }
      for entry in mapping {
        let next = keys[entry.key]
        guard next != nil || any != nil else { continue }
        path.append(.key(entry.key))
        next?.walk(entry.value, &path, visit)
        any?.walk(entry.value, &path, visit)
        path.removeLast()
      }
    case .sequence(let values):
      guard each != nil || !elements.isEmpty else { return }
      for (index, element) in values.enumerated() {
        path.append(.index(index))
        each?.walk(element, &path, visit)
        for candidate in elements
        where element.mapping?[candidate.field]?.string == candidate.text {
          candidate.tree.walk(element, &path, visit)
        }
        path.removeLast()
      }
    case .null, .bool, .integer, .double, .string: break
    }
  }
}
