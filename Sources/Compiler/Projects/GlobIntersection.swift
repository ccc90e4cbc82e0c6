/// Whether globs have a namespace in common, by walking their automata side by side.
///
/// Exact: every DNS-1123 label of at most 63 characters is considered, and nothing else.
struct GlobIntersection {
  private let required: [GlobMachine]
  private let excluded: [GlobMachine]

  /// - Parameters:
  ///   - required: What a namespace must match.
  ///   - excluded: What it must not match.
  init(of required: [GlobMachine], without excluded: [GlobMachine] = []) {
    self.required = required
    self.excluded = excluded
  }

  /// The shortest namespace in common, the first of them in the alphabet's order; nil if there is none.
  ///
  /// - Complexity: O(*s*) in the product of the patterns' lengths.
  var example: String? {
    let machines = required + excluded
    var seen: Set<[GlobMachine.Position]> = []
    var level = [(name: "", positions: machines.map(\.start))]
    for length in 1...63 {
      var next: [(name: String, positions: [GlobMachine.Position])] = []
      // no name ends in a hyphen, but what follows one is decided by the positions alone
      for (name, positions) in level {
        for scalar in length == 1 ? Self.alphanumerics : Self.alphabet {
          let reached = zip(machines, positions).map { $0.step($1, scalar) }
          guard !reached.prefix(required.count).contains(where: \.isEmpty) else { continue }
          let longer = name + String(Character(scalar))
          if scalar != "-", isIn(reached) { return longer }
          if seen.insert(reached).inserted { next.append((longer, reached)) }
        }
      }
      if next.isEmpty { return nil }
      level = next
    }
    return nil
  }

  private func isIn(_ positions: [GlobMachine.Position]) -> Bool {
    for (index, machine) in required.enumerated()
    where !machine.accepts(positions[index]) { return false }
    for (index, machine) in excluded.enumerated()
    where machine.accepts(positions[required.count + index]) { return false }
    return true
  }

  private static let alphanumerics = Array("abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars)
  private static let alphabet = alphanumerics + ["-"]
}
