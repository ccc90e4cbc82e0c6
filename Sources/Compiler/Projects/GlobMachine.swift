/// A glob of an AppProject as an automaton, so that texts can be matched and several globs be compared exactly.
///
/// A pattern that Argo CD can't compile matches nothing, there as here.
struct GlobMachine: Sendable, Hashable {
  /// Whose rules a pattern follows.
  enum Dialect: Sendable, Hashable {
    /// `gobwas/glob`: `*`, `**`, `?`, `[abc]`, `[!abc]`, `[a-z]`, `{a,b}` and `\`; without a separator both stars are one.
    ///
    /// Source: Argo CD's `util/glob`, which takes it for destinations, namespaces and repositories.
    case gobwas(separator: Unicode.Scalar?)
    /// Go's `path/filepath.Match`: `*`, `?`, `[a-z0-9]`, `[^a]` and `\`; a star stops at a slash.
    ///
    /// Source: Argo CD's `isResourceInList`, for groups, kinds and names.
    case filepath
  }

  /// Which characters an arrow is for.
  enum Symbols: Sendable, Hashable {
    case one(Unicode.Scalar)
    case anyExcept(Unicode.Scalar?)
    case among([ClosedRange<Unicode.Scalar>], negated: Bool)

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .one(let own): own == scalar
      case .anyExcept(let separator): separator != scalar
      case .among(let ranges, let negated): ranges.contains { $0.contains(scalar) } != negated
      }
    }
  }

  /// A place in the pattern: arrows that take a character, and others that take none.
  struct State: Sendable, Hashable {
    var arrows: [Arrow] = []
    var free: [Int] = []
  }

  struct Arrow: Sendable, Hashable {
    let symbols: Symbols
    let target: Int
  }

  /// The places at which one can be, ordered.
  typealias Position = [Int]

  private let states: [State]
  private let final: Int

  /// The pattern's automaton; that of a pattern which can't be compiled has no way to its end.
  init(_ pattern: String, _ dialect: Dialect) {
    var parser = GlobParser(pattern, dialect)
    (states, final) = parser.machine()
  }

  /// Where every text begins.
  var start: Position { closure(of: [0]) }

  /// Where a character leads; nowhere if no text that goes on so can match.
  func step(_ position: Position, _ scalar: Unicode.Scalar) -> Position {
    var reached: Set<Int> = []
    for state in position {
      for arrow in states[state].arrows where arrow.symbols.contains(scalar) {
        reached.insert(arrow.target)
      }
    }
    return closure(of: reached)
  }

  /// How many characters are missing at least to the end from each place; nil where no text leads there.
  var shortestRests: [Int?] {
    var rests = [Int?](repeating: nil, count: states.count)
    rests[final] = 0
    // most arrows lead to later places, so that one pass from the end is nearly always all of it
    var changed = true
    while changed {
      changed = false
      for (state, content) in states.enumerated().reversed() {
        let free = content.free.compactMap { rests[$0] }
        let taken = content.arrows.compactMap { rests[$0.target].map { $0 + 1 } }
        guard let least = (free + taken).min(), rests[state].map({ least < $0 }) ?? true else {
          continue
        }
        rests[state] = least
        changed = true
      }
    }
    return rests
  }

  /// What its arrows are for.
  var symbols: Set<Symbols> { Set(states.flatMap { $0.arrows.map(\.symbols) }) }

  /// Whether a text that ends here matches.
  func accepts(_ position: Position) -> Bool { position.contains(final) }

  /// Whether the whole text matches.
  ///
  /// - Complexity: O(*n* · *m*) for a text of length *n* and a pattern of length *m*.
  func matches(_ text: String) -> Bool {
    var position = start
    for scalar in text.unicodeScalars {
      position = step(position, scalar)
      if position.isEmpty { return false }
    }
    return accepts(position)
  }

  private func closure(of reached: Set<Int>) -> Position {
    var all = reached
    var open = Array(reached)
    while let state = open.popLast() {
      for next in states[state].free where all.insert(next).inserted { open.append(next) }
    }
    return all.sorted()
  }
}
