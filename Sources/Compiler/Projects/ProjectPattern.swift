/// One pattern of an AppProject, with the `!` of a denial.
struct ProjectPattern: Sendable, Hashable {
  /// As it is written.
  let text: String
  /// Whether it denies what it matches.
  let isDenial: Bool
  /// The pattern without the `!`.
  private let glob: Glob

  init(_ text: String, separator: Unicode.Scalar? = nil) {
    self.text = text
    isDenial = text.hasPrefix("!")
    let body = isDenial ? String(text.dropFirst()) : text
    // one star alone is everything, whatever the separator
    glob = Glob(body == "*" ? "**" : body, .gobwas(separator: separator))
  }

  /// The pattern without the `!`, to be compared with others.
  var machine: GlobMachine { glob.machine }

  /// Whether it means a single text.
  var isLiteral: Bool { glob.isLiteral }

  /// Whether Argo CD takes the pattern as matched; a denial is by what it doesn't name.
  ///
  /// Source: `globMatch` in Argo CD v3.5, `pkg/apis/application/v1alpha1/app_project_types.go`.
  func matches(_ value: String) -> Bool { glob.matches(value) != isDenial }

  /// Whether it means everything, or everything but what it denies: no single team's.
  var isEverything: Bool { isDenial || text == "*" || text == "**" }

  /// The text that everything which matches begins with.
  var literalPrefix: String { text.literalGlobPrefix }
}
