import KindKnowledge
import Manifest
import Resources

/// Patterns of objects, for looking up whether one of them matches an object.
///
/// Most patterns are plain names, such as the Secret of each of a thousand tenants: those are found by their key. Only
/// patterns with a `*` are tried one after the other.
struct PatternIndex: Sendable {
  private let patterns: [ObjectPattern]
  private var exact: [ObjectIdentity.Key: Int] = [:]
  private var globs: [GroupKind: [Int]] = [:]
  private var others: [Int] = []

  init(_ patterns: [ObjectPattern]) {
    self.patterns = patterns
    for (index, pattern) in patterns.enumerated() {
      guard case .objects(let kind, let namespace, let name) = pattern.subject else {
        others.append(index)
        continue
      }
      if name.isGlob || namespace?.isGlob == true {
        globs[kind, default: []].append(index)
      } else {
        let key = ObjectIdentity.Key(groupKind: kind, namespace: namespace, name: name)
        if exact[key] == nil { exact[key] = index }
      }
    }
  }

  /// The first pattern that matches an object.
  func first(for key: ObjectIdentity.Key) -> (index: Int, pattern: ObjectPattern)? {
    let named = exact[key]
    let globbed = globs[key.groupKind]?.first { matches(key, patterns[$0]) }
    return [named, globbed].compactMap(\.self).min().map { ($0, patterns[$0]) }
  }

  private func matches(_ key: ObjectIdentity.Key, _ pattern: ObjectPattern) -> Bool {
    guard case .objects(_, let namespace, let name) = pattern.subject,
      key.name.matches(glob: name)
    else { return false }
    return switch (namespace, key.namespace) {
    case (nil, nil): true
    case (let pattern?, let actual?): actual.matches(glob: pattern)
    default: false
    }
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

extension String {
  fileprivate var isGlob: Bool { utf8.contains(UInt8(ascii: "*")) }
}
