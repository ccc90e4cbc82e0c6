import Manifest
import Resources

extension PathPattern {
  /// Whether the field, or one that it is below, is meant.
  ///
  /// - Parameter trees: The manifests that the field is of, for patterns that name elements of lists.
  func covers(_ path: FieldPath, in trees: [Value]) -> Bool {
    guard steps.count <= path.steps.count else { return false }
    var current = trees
    for (pattern, step) in zip(steps, path.steps) {
      let next = current.compactMap { $0[FieldPath([step])] }
      switch (pattern, step) {
      case (.key(let key), .key(let actual)): guard key == actual else { return false }
      case (.any, .key), (.each, .index): break
      case (.element(let field, let text), .index):
        guard next.contains(where: { $0.mapping?[field]?.string == text }) else { return false }
      default: return false
      }
      current = next
    }
    return true
  }

  /// The pattern that means a field, elements of lists by their names where they have one.
  init(meaning path: FieldPath, in trees: [Value]) {
    var current = trees
    self.init(
      path.steps.map { step in
        current = current.compactMap { $0[FieldPath([step])] }
        switch step {
        case .key(let key): return .key(key)
        case .index:
          let name = current.lazy.compactMap { $0.mapping?["name"]?.string }.first
          return name.map { .element(field: "name", equals: $0) } ?? .each
        }
      }
    )
  }
}
