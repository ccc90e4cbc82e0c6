/// What somebody who watches is told of a rendering: what changed, or the first error.
struct WatchReport: Hashable {
  /// For standard output: the files that were written and removed, and the trees that have some.
  let changes: String
  /// For standard error.
  let messages: String

  init(of outcome: CommandOutcome) {
    let lines = Self.lines(outcome.text)
    let changed = lines.filter { !$0.contains(#/: 0 written, 0 removed, \d+ unchanged$/#) }
    changes = changed.map { "\($0)\n" }.joined()
    let messages =
      outcome.succeeded
      ? Self.lines(outcome.errorText) : Self.firstError(Self.lines(outcome.errorText))
    self.messages = messages.map { "\($0)\n" }.joined()
  }

  /// The lines of the first error that has a place, with its notes, and how many more there are.
  ///
  /// All lines if none has a place: that is the launcher's or the build's own failure.
  private static func firstError(_ lines: [String]) -> [String] {
    let starts = lines.indices.filter {
      lines[$0].contains(#/^[^ ].*?: (error|warning): |^error: /#)
    }
    let errors = starts.filter { lines[$0].contains(#/^[^ ].*?:\d+(:\d+)?: error: /#) }
    guard let first = errors.first else { return lines }
    let end = starts.first { $0 > first } ?? lines.endIndex
    // compilers of several files repeat what they say of one
    let others = Set(errors.map { lines[$0] }).count - 1
    let more = others == 0 ? [] : ["and \(others) more \(others == 1 ? "error" : "errors")"]
    return lines[first..<end] + more
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
