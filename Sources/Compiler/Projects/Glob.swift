/// A glob of an AppProject, compiled once.
///
/// Most are a text in full or a single star, and need no automaton.
struct Glob: Sendable, Hashable {
  private enum Matcher: Sendable, Hashable {
    case text
    /// Whatever has no separator in it; of any separator if there is none.
    case star(separator: Unicode.Scalar?)
    case automaton(GlobMachine)
  }

  private let pattern: String
  private let dialect: GlobMachine.Dialect
  private let matcher: Matcher

  init(_ pattern: String, _ dialect: GlobMachine.Dialect) {
    self.pattern = pattern
    self.dialect = dialect
    matcher =
      if pattern == "*" {
        .star(separator: dialect.separator)
      } else if pattern == "**", dialect != .filepath {
        .star(separator: nil)
      } else if pattern.isLiteralGlob {
        .text
      } else {
        .automaton(GlobMachine(pattern, dialect))
      }
  }

  /// Whether it means a single text.
  var isLiteral: Bool { matcher == .text }

  /// The pattern as an automaton, to be compared with others.
  var machine: GlobMachine {
    if case .automaton(let machine) = matcher { machine } else { GlobMachine(pattern, dialect) }
  }

  /// Whether the whole text matches.
  func matches(_ text: String) -> Bool {
    switch matcher {
    case .text: text.unicodeScalars.elementsEqual(pattern.unicodeScalars)
    case .star(let separator): separator.map { !text.unicodeScalars.contains($0) } ?? true
    case .automaton(let machine): machine.matches(text)
    }
  }
}

extension GlobMachine.Dialect {
  /// The character that a single star stops at.
  var separator: Unicode.Scalar? {
    switch self {
    case .gobwas(let separator): separator
    case .filepath: "/"
    }
  }
}

extension String {
  /// Whether no character has a meaning in any dialect.
  fileprivate var isLiteralGlob: Bool { !utf8.contains(where: Self.globCharacters.contains) }

  /// What comes before the first character that may have a meaning.
  var literalGlobPrefix: String {
    String(self[..<(utf8.firstIndex(where: Self.globCharacters.contains) ?? endIndex)])
  }

  private static let globCharacters = Array("*?[]{}\\".utf8)
}
