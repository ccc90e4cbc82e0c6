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
  /// Nil also where the patterns are so tangled that more than ``limit`` places would have to be looked at: it is
  /// about a warning, and a run must end.
  ///
  /// - Complexity: O(*s*) in the product of the patterns' lengths, and in ``limit``.
  var example: String? {
    let machines = required + excluded
    let rests = required.map(\.shortestRests)
    let letters = Self.distinct(Self.alphanumerics, for: machines)
    let all = Self.distinct(Self.alphabet, for: machines)
    var seen: Set<[GlobMachine.Position]> = []
    var level = [(name: "", positions: machines.map(\.start))]
    for length in 1...Self.longest {
      var next: [(name: String, positions: [GlobMachine.Position])] = []
      // no name ends in a hyphen, but what follows one is decided by the positions alone
      for (name, positions) in level {
        for scalar in length == 1 ? letters : all {
          let reached = zip(machines, positions).map { $0.step($1, scalar) }
          guard isReachable(reached, rests, within: Self.longest - length) else { continue }
          let longer = name + String(Character(scalar))
          if scalar != "-", isIn(reached) { return longer }
          if seen.insert(reached).inserted { next.append((longer, reached)) }
          guard seen.count < Self.limit else { return nil }
        }
      }
      if next.isEmpty { return nil }
      level = next
    }
    return nil
  }

  /// The most characters of a namespace's name.
  private static let longest = 63
  /// The most places that are looked at.
  private static let limit = 5_000

  /// Whether every required pattern can still be matched by so many characters more.
  private func isReachable(
    _ positions: [GlobMachine.Position],
    _ rests: [[Int?]],
    within length: Int
  ) -> Bool {
    zip(positions, rests).allSatisfy { position, rests in
      position.contains { state in rests[state].map { $0 <= length } ?? false }
    }
  }

  /// Of characters that no pattern tells apart the first: what it leads to, the others do.
  private static func distinct(
    _ alphabet: [Unicode.Scalar],
    for machines: [GlobMachine]
  ) -> [Unicode.Scalar] {
    let symbols = Array(Set(machines.flatMap(\.symbols)))
    var seen: Set<[Bool]> = []
    return alphabet.filter { scalar in
      // a hyphen is told apart by the grammar of names
      scalar == "-" || seen.insert(symbols.map { $0.contains(scalar) }).inserted
    }
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
