import Manifest
import Resources

/// Patterns of objects, for looking up whether one of them means an object.
struct PatternIndex: Sendable {
  private let patterns: [ObjectPattern]
  private var objects: [GroupKind: [Int]] = [:]
  private var others: [Int] = []

  init(_ patterns: [ObjectPattern]) {
    self.patterns = patterns
    for (index, pattern) in patterns.enumerated() {
      if case .objects(let kind, _, _) = pattern.subject {
        objects[kind, default: []].append(index)
      } else {
        others.append(index)
      }
    }
  }

  func first(for key: ObjectIdentity.Key) -> (index: Int, pattern: ObjectPattern)? {
    for index in objects[key.groupKind] ?? [] {
      guard case .objects(_, let namespace, let name) = patterns[index].subject,
        key.name.matches(glob: name)
      else { continue }
      switch (namespace, key.namespace) {
      case (nil, nil): return (index, patterns[index])
      case (let pattern?, let actual?) where actual.matches(glob: pattern):
        return (index, patterns[index])
      default: continue
      }
    }
    return nil
  }

  func kind(_ kind: GroupKind) -> Int? {
    others.first { index in
      guard case .kinds(let group, let name) = patterns[index].subject else { return false }
      return kind.group.matches(glob: group) && kind.kind.matches(glob: name)
    }
  }

  func pods(in namespace: String, _ selector: PodSelector) -> Int? {
    others.first { index in
      guard case .pods(let place, let labels) = patterns[index].subject else { return false }
      return namespace.matches(glob: place) && selector.matches(labels)
    }
  }
}
