/// "Did you mean": the nearest known name to one that was not found.
public enum Suggestion {
  /// `did you mean 'name'?` for a diagnostic's help; nil if no candidate is close enough.
  package static func help(for name: String, in candidates: some Sequence<String>) -> String? {
    closest(to: name, in: candidates).map { "did you mean '\($0)'?" }
  }

  /// `; did you mean 'name'?` for the end of a message; empty if no candidate is close enough.
  package static func question(for name: String, in candidates: some Sequence<String>) -> String {
    help(for: name, in: candidates).map { "; \($0)" } ?? ""
  }

  /// The candidate with the smallest edit distance to `name`, or nil if none is close enough to be meant.
  ///
  /// Close enough is a third of the name's length, at least one edit; a one-letter name never gets a suggestion. Ties go to the first in
  /// alphabetical order, so that the message is the same in every run.
  ///
  /// - Complexity: O(*n* · *m*²) for *n* candidates of length *m*, and less the nearer the best one is; for many questions
  ///   about many names there is ``SuggestionIndex``.
  public static func closest(to name: String, in candidates: some Sequence<String>) -> String? {
    var search = SuggestionSearch(for: name)
    for candidate in candidates { search.consider(candidate) }
    return search.best
  }

  /// The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
  static func editDistance(_ left: String, _ right: String) -> Int {
    let limit = Swift.max(left.utf8.count, right.utf8.count)
    return SuggestionSearch.distance(Array(left.utf8), Array(right.utf8), atMost: limit) ?? limit
  }
}
