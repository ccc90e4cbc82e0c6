extension PathPattern {
  /// Every field that the pattern means, with its path, in the order of the manifest.
  ///
  /// - Complexity: O(*n*) in the values on the way.
  package func matches(
    in value: Value,
    at path: FieldPath = FieldPath()
  ) -> [(path: FieldPath, value: Value)] {
    var found: [(path: FieldPath, value: Value)] = []
    var walked = path.steps
    Self.walk(value, steps[...], &walked) { found.append((FieldPath($0), $1)) }
    return found
  }

  /// The first field that the pattern means.
  package func first(in value: Value) -> Value? {
    var current = value
    for (position, step) in steps.enumerated() {
      switch step {
      case .key(let key):
        guard case .mapping(let mapping) = current, let next = mapping[key] else { return nil }
        current = next
      default: return PathPattern(Array(steps[position...])).matches(in: current).first?.value
      }
    }
    return current
  }

  private static func walk(
    _ value: Value,
    _ steps: ArraySlice<Step>,
    _ walked: inout [FieldPath.Step],
    _ body: ([FieldPath.Step], Value) -> Void
  ) {
    guard let step = steps.first else { return body(walked, value) }
    let rest = steps.dropFirst()
    switch (step, value) {
    case (.key(let key), .mapping(let mapping)):
      guard let next = mapping[key] else { return }
      walked.append(.key(key))
      walk(next, rest, &walked, body)
      walked.removeLast()
    case (.any, .mapping(let mapping)):
      for entry in mapping {
        walked.append(.key(entry.key))
        walk(entry.value, rest, &walked, body)
        walked.removeLast()
      }
    case (.each, .sequence(let elements)):
      for (index, element) in elements.enumerated() {
        walked.append(.index(index))
        walk(element, rest, &walked, body)
        walked.removeLast()
      }
    case (.element(let field, let text), .sequence(let elements)):
      for (index, element) in elements.enumerated() where element.mapping?[field]?.string == text {
        walked.append(.index(index))
        walk(element, rest, &walked, body)
        walked.removeLast()
      }
    default: break
    }
  }
}
