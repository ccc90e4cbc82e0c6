import Diagnostics

/// The codes that a command line can report under, ordered by name.
struct CodeIndex: Sendable {
  let codes: [DiagnosticCode]

  init(_ codes: some Sequence<DiagnosticCode>) {
    self.codes = Set(codes).sorted { $0.id < $1.id }
  }

  /// The page of a code, for a terminal; nil if the text names no code and doesn't look like one.
  ///
  /// - Throws: A usage error with the nearest code if the text begins like one, as `policy.…`.
  func page(for text: String) throws(UsageError) -> String? {
    if let code = codes.first(where: { $0.id == text }) { return CodePage(code).text }
    guard let stage = text.wholeMatch(of: /([a-z]+)\.[a-z0-9-]*/)?.output.1,
      codes.contains(where: { $0.id.hasPrefix("\(stage).") })
    else { return nil }
    throw UsageError(
      "there is no code '\(text)'" + Suggestion.question(for: text, in: codes.map(\.id))
    )
  }
}
