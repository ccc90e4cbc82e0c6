/// The nearest of the names that were considered so far.
struct SuggestionSearch {
  private let name: String
  private let bytes: [UInt8]
  /// How far a name may be to be better than the best.
  private var limit: Int
  /// The nearest name; nil if none is close enough to be meant.
  private(set) var best: String?

  init(for name: String) {
    self.name = name
    bytes = Array(name.utf8)
    // any letter is near any other
    limit = name.count < 2 ? 0 : Swift.max(1, name.count / 3)
  }

  mutating func consider(_ candidate: String) {
    guard candidate != name, abs(candidate.utf8.count - bytes.count) <= limit,
      let distance = Self.distance(bytes, Array(candidate.utf8), atMost: limit)
    else { return }
    // of equally near ones the first in the alphabet
    if let best, distance == limit, best <= candidate { return }
    limit = distance
    best = candidate
  }

  /// The optimal string alignment distance; nil if it is more than the limit, which is seen at the first row that is.
  ///
  /// - Complexity: O(*m* · limit) for texts of length *m*: what is farther from the diagonal is too far away.
  static func distance(_ first: [UInt8], _ second: [UInt8], atMost limit: Int) -> Int? {
    let far = limit + 1
    var beforePrevious = [Int](repeating: far, count: second.count + 1)
    var previous = (0...second.count).map { Swift.min($0, far) }
    var current = beforePrevious
    for row in first.indices {
      let low = Swift.max(0, row + 1 - far)
      let high = Swift.min(second.count, row + 1 + far)
      guard low <= high else { return nil }
      var least = far
      for column in low...high {
        guard column > 0 else {
          current[0] = Swift.min(row + 1, far)
          least = Swift.min(least, current[0])
          continue
        }
        let isSame = first[row] == second[column - 1]
        var distance = previous[column - 1] + (isSame ? 0 : 1)
        if column < row + 1 + far { distance = Swift.min(distance, previous[column] + 1) }
        if column > low { distance = Swift.min(distance, current[column - 1] + 1) }
        if row > 0, column > 1, first[row] == second[column - 2],
          first[row - 1] == second[column - 1]
        {
          distance = Swift.min(distance, beforePrevious[column - 2] + 1)
        }
        current[column] = Swift.min(distance, far)
        least = Swift.min(least, current[column])
      }
      guard least <= limit else { return nil }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[second.count] <= limit ? previous[second.count] : nil
  }
}
