/// Reads a glob into the states of its automaton.
struct GlobParser {
  private typealias State = GlobMachine.State
  private typealias Symbols = GlobMachine.Symbols
  private struct Unreadable: Error {}

  private let scalars: [Unicode.Scalar]
  private let dialect: GlobMachine.Dialect
  private var position = 0
  private var states: [GlobMachine.State] = [.init()]

  init(_ pattern: String, _ dialect: GlobMachine.Dialect) {
    scalars = Array(pattern.unicodeScalars)
    self.dialect = dialect
  }

  mutating func machine() -> (states: [GlobMachine.State], final: Int) {
    do {
      let final = try sequence(from: 0, isAlternative: false)
      guard position == scalars.count else { throw Unreadable() }
      return (states, final)
    } catch {
      return ([State(), State()], 1)
    }
  }

  /// Reads up to the end, or to what ends an alternative, and gives the state behind it.
  private mutating func sequence(from start: Int, isAlternative: Bool) throws -> Int {
    var current = start
    while position < scalars.count {
      let scalar = scalars[position]
      if isAlternative, scalar == "," || scalar == "}" { return current }
      position += 1
      switch scalar {
      case "*": current = star(from: current)
      case "?": current = add(.anyExcept(separator), from: current)
      case "[": current = add(try dialect == .filepath ? list() : gobwasList(), from: current)
      case "\\":
        guard position < scalars.count else { throw Unreadable() }
        current = add(.one(scalars[position]), from: current)
        position += 1
      case "{" where dialect != .filepath: current = try alternatives(from: current)
      default: current = add(.one(scalar), from: current)
      }
    }
    guard !isAlternative else { throw Unreadable() }
    return current
  }

  private var separator: Unicode.Scalar? { dialect.separator }

  private mutating func add(_ symbols: GlobMachine.Symbols, from state: Int) -> Int {
    states.append(State())
    let next = states.count - 1
    states[state].arrows.append(.init(symbols: symbols, target: next))
    return next
  }

  private mutating func star(from state: Int) -> Int {
    var symbols = Symbols.anyExcept(separator)
    if dialect != .filepath, position < scalars.count, scalars[position] == "*" {
      position += 1
      symbols = .anyExcept(nil)
    }
    states.append(State())
    let loop = states.count - 1
    states[state].free.append(loop)
    states[loop].arrows.append(.init(symbols: symbols, target: loop))
    return loop
  }

  private mutating func alternatives(from state: Int) throws -> Int {
    states.append(State())
    let end = states.count - 1
    while true {
      states.append(State())
      let start = states.count - 1
      states[state].free.append(start)
      let last = try sequence(from: start, isAlternative: true)
      states[last].free.append(end)
      position += 1
      if scalars[position - 1] == "}" { return end }
    }
  }

  /// One range or a list of single characters; both at once is an error in gobwas.
  private mutating func gobwasList() throws -> GlobMachine.Symbols {
    let negated = take("!")
    if position + 3 < scalars.count, scalars[position + 1] == "-", scalars[position + 3] == "]",
      scalars[position] <= scalars[position + 2]
    {
      let range = scalars[position]...scalars[position + 2]
      position += 4
      return .among([range], negated: negated)
    }
    guard position + 1 < scalars.count, scalars[position + 1] != "-" else { throw Unreadable() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while position < scalars.count, scalars[position] != "]" {
      if scalars[position] == "\\" { position += 1 }
      guard position < scalars.count else { break }
      ranges.append(scalars[position]...scalars[position])
      position += 1
    }
    guard take("]"), !ranges.isEmpty else { throw Unreadable() }
    return .among(ranges, negated: negated)
  }

  /// Characters and ranges, in any number.
  private mutating func list() throws -> GlobMachine.Symbols {
    let negated = take("^")
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while position < scalars.count, scalars[position] != "]" || ranges.isEmpty {
      let low = try character()
      let high = take("-") ? try character() : low
      guard low <= high else { throw Unreadable() }
      ranges.append(low...high)
    }
    guard take("]") else { throw Unreadable() }
    return .among(ranges, negated: negated)
  }

  private mutating func character() throws -> Unicode.Scalar {
    _ = take("\\")
    guard position < scalars.count, scalars[position] != "]" || scalars[position - 1] == "\\"
    else { throw Unreadable() }
    position += 1
    return scalars[position - 1]
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < scalars.count, scalars[position] == scalar else { return false }
    position += 1
    return true
  }
}
