import Manifest

extension Value {
  /// The fields in which two manifests differ, the smallest that can be named, in the first one's order.
  ///
  /// Elements of lists belong together by their names where all have one, otherwise by position; of lists without names that
  /// are not of equal length the whole list is the difference. The order of keys doesn't count.
  func differences(
    from other: Value,
    at path: FieldPath = FieldPath()
  ) -> [(path: FieldPath, values: Difference.ComparedValues)] {
    if isEquivalent(to: other) { return [] }
    switch (self, other) {
    case (.mapping(let first), .mapping(let second)):
      let keys = first.keys + second.keys.filter { first[$0] == nil }
      return keys.flatMap { key in
        Self.differences(first[key], second[key], at: path.appending(key))
      }
    case (.sequence(let first), .sequence(let second)):
      if let names = Self.names(first), let others = Self.names(second) {
        let all = names + others.filter { !names.contains($0) }
        return all.flatMap { name in
          let (left, right) = (names.firstIndex(of: name), others.firstIndex(of: name))
          return Self.differences(
            left.map { first[$0] },
            right.map { second[$0] },
            at: path.appending(left ?? right ?? 0)
          )
        }
      }
      guard first.count == second.count else { return [(path, .init(first: self, second: other))] }
      return zip(first, second).enumerated().flatMap { index, pair in
        pair.0.differences(from: pair.1, at: path.appending(index))
      }
    default: return [(path, .init(first: self, second: other))]
    }
  }

  private static func differences(
    _ first: Value?,
    _ second: Value?,
    at path: FieldPath
  ) -> [(path: FieldPath, values: Difference.ComparedValues)] {
    guard let first, let second else { return [(path, .init(first: first, second: second))] }
    return first.differences(from: second, at: path)
  }

  /// The elements' names, if each has one of its own.
  private static func names(_ elements: [Value]) -> [String]? {
    let names = elements.compactMap { $0.mapping?["name"]?.string }
    return names.count == elements.count && Set(names).count == names.count ? names : nil
  }
}
