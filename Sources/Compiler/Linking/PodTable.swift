/// The pods of a namespace, found by the labels that a selector asks for.
struct PodTable {
  private struct Label: Hashable {
    let key: String
    let value: String
  }

  private(set) var sets: [ObjectTable.Owned<PodSet>] = []
  private var byLabel: [Label: [Int]] = [:]
  /// Those to which a controller gives a label of this key.
  private var byAdded: [String: [Int]] = [:]

  mutating func add(_ set: ObjectTable.Owned<PodSet>) {
    for (key, value) in set.element.labels {
      byLabel[Label(key: key, value: value), default: []].append(sets.count)
    }
    for key in set.element.added.keys { byAdded[key, default: []].append(sets.count) }
    sets.append(set)
  }

  /// The pods that a selector means, in their order.
  ///
  /// - Complexity: O(*k*) in the pods that have the rarest of the labels, so that a namespace of a thousand Services isn't
  ///   walked a thousand times.
  func sets(
    for selector: PodSelector,
    isScaled: (PodSet) -> Bool
  ) -> [ObjectTable.Owned<PodSet>] {
    let candidates = selector.pivots.map { pivot in
      pivot.values.reduce(into: byAdded[pivot.key] ?? []) {
        $0 += byLabel[Label(key: pivot.key, value: $1)] ?? []
      }
    }
    .min { $0.count < $1.count }
    return (candidates?.sorted() ?? Array(sets.indices)).map { sets[$0] }.filter {
      selector.matches($0.element, isScaled: isScaled($0.element))
    }
  }
}
