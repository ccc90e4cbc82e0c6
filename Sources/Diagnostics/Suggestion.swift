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
  /// - Complexity: O(*n* · *m*²) for *n* candidates of length *m*.
  public static func closest(to name: String, in candidates: some Sequence<String>) -> String? {
    // any letter is near any other
    let limit = name.count < 2 ? 0 : Swift.max(1, name.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
      guard abs(candidate.utf8.count - name.utf8.count) <= limit else { continue }
      let distance = editDistance(name, candidate)
      guard distance <= limit else { continue }
      if let current = best, (current.distance, current.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
  static func editDistance(_ left: String, _ right: String) -> Int {
    let first = Array(left.utf8)
    let second = Array(right.utf8)
    var beforePrevious = [Int](repeating: 0, count: second.count + 1)
    var previous = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      current.reserveCapacity(second.count + 1)
      for column in second.indices {
        let substitution = previous[column] + (first[row] == second[column] ? 0 : 1)
        var distance = Swift.min(previous[column + 1] + 1, current[column] + 1, substitution)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          distance = Swift.min(distance, beforePrevious[column - 1] + 1)
        }
        current.append(distance)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[second.count]
  }
}
