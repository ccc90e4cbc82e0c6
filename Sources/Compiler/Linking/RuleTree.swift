import Manifest
import Resources

/// The rules of a kind, ordered by the fields that they are about, so that an object is walked once whatever their number.
struct RuleTree: Sendable {
  private(set) var references: [ReferenceRule] = []
  private(set) var selectors: [SelectorRule] = []
  private(set) var isEmbedded = false
  private(set) var keys: [String: RuleTree] = [:]
  private(set) var each: [RuleTree] = []
  private(set) var any: [RuleTree] = []
  private(set) var elements: [Element] = []

  struct Element: Sendable {
    let field: String
    let text: String
    var tree: RuleTree
  }

  init() {}

  init(_ rules: LinkRules) {
    for rule in rules.references { add(rule.path.steps[...]) { $0.references.append(rule) } }
    for rule in rules.selectors { add(rule.path.steps[...]) { $0.selectors.append(rule) } }
    for path in rules.embedded { add(path.steps[...]) { $0.isEmbedded = true } }
  }

  var isEmpty: Bool {
    references.isEmpty && selectors.isEmpty && !isEmbedded && keys.isEmpty && each.isEmpty
      && any.isEmpty && elements.isEmpty
  }

  private mutating func add(
    _ steps: ArraySlice<PathPattern.Step>,
    _ body: (inout RuleTree) -> Void
  ) {
    guard let step = steps.first else { return body(&self) }
    let rest = steps.dropFirst()
    switch step {
    case .key(let key): keys[key, default: RuleTree()].add(rest, body)
    case .each:
      if each.isEmpty { each.append(RuleTree()) }
      each[0].add(rest, body)
    case .any:
      if any.isEmpty { any.append(RuleTree()) }
      any[0].add(rest, body)
    case .element(let field, let text):
      let known = elements.firstIndex { $0.field == field && $0.text == text }
      let index = known ?? elements.endIndex
      if known == nil { elements.append(Element(field: field, text: text, tree: RuleTree())) }
      elements[index].tree.add(rest, body)
    }
  }

  /// Calls `visit` for every field of a manifest that a rule is about, with the node of the tree that holds the rules.
  func walk(
    _ value: Value,
    _ path: inout [FieldPath.Step],
    _ visit: (RuleTree, Value, [FieldPath.Step]) -> Void
  ) {
    if !references.isEmpty || !selectors.isEmpty || isEmbedded { visit(self, value, path) }
    switch value {
    case .mapping(let mapping):
      guard !keys.isEmpty || !any.isEmpty else { return }
      for entry in mapping {
        let next = keys[entry.key]
        guard next != nil || !any.isEmpty else { continue }
        path.append(.key(entry.key))
        next?.walk(entry.value, &path, visit)
        for tree in any { tree.walk(entry.value, &path, visit) }
        path.removeLast()
      }
    case .sequence(let values):
      guard !each.isEmpty || !elements.isEmpty else { return }
      for (index, element) in values.enumerated() {
        path.append(.index(index))
        for tree in each { tree.walk(element, &path, visit) }
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
