import TestSupport
import Testing

@testable import Diagnostics

struct SuggestionIndexTests {
  /// The optimal string alignment distance, as its definition says it.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1),
      count: left.count + 1
    )
    for row in 0...left.count { table[row][0] = row }
    for column in 0...right.count { table[0][column] = column }
    for row in left.indices {
      for column in right.indices {
        let change = left[row] == right[column] ? 0 : 1
        var least = min(
          table[row][column + 1] + 1,
          table[row + 1][column] + 1,
          table[row][column] + change
        )
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, table[row - 1][column - 1] + 1)
        }
        table[row + 1][column + 1] = least
      }
    }
    return table[left.count][right.count]
  }

  @Test func `a distance within a limit is the distance, and nil beyond`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3_000 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...9, using: &random)).map { _ in
          UInt8.random(in: 97...99, using: &random)
        }
      }
      let right = Self.distance(texts[0], texts[1])
      for limit in 0...9 {
        let found = SuggestionSearch.distance(texts[0], texts[1], atMost: limit)
        #expect(found == (right <= limit ? right : nil), "\(texts) at most \(limit)")
      }
    }
  }

  @Test func `of few names the index gives what comparing all gives`() {
    let names = (0..<150).map { "team-\($0 * 37 % 150)-settings" }
    let index = SuggestionIndex(names)
    for name in ["team-7-setting", "taem-149-settings", "team-1-settings", "nothing-alike"] {
      #expect(index.closest(to: name) == Suggestion.closest(to: name, in: names))
    }
  }

  @Test(arguments: [
    ("team-04711-settingz", "team-04711-settings"), ("taem-04711-settings", "team-04711-settings"),
    ("team-04711settings", "team-04711-settings"), ("eam-09999-settings", "team-09999-settings"),
  ])
  func `of many names a slip finds its name, wherever it is`(slip: String, meant: String) {
    let names = (0..<10_000).map { number in
      "team-" + String(repeating: "0", count: 5 - "\(number)".count) + "\(number)-settings"
    }
    #expect(SuggestionIndex(names).closest(to: slip) == meant)
    #expect(SuggestionIndex(names).closest(to: "something-else") == nil)
  }
}
