/// Many names, of which the nearest is asked for again and again.
///
/// Comparing each question with each name would take a minute for 10,000 wrong names among 10,000. Of many names only those are
/// compared that stand around the question in the alphabet, or around it when both are read backwards: a slip spoils one of the
/// two orders at most, unless it is in both the beginning and the end.
package struct SuggestionIndex: Sendable {
  /// Up to so many names, all are compared.
  private static let few = 200
  /// How many names on each side are compared, in each order.
  private static let reach = 50

  private let names: [String]
  private let backwards: [(text: [UInt8], name: String)]

  /// - Complexity: O(*n* · log *n*).
  package init(_ names: some Sequence<String>) {
    self.names = names.sorted()
    guard self.names.count > Self.few else {
      backwards = []
      return
    }
    backwards = self.names.map { (Array($0.utf8.reversed()), $0) }
      .sorted { $0.text.lexicographicallyPrecedes($1.text) }
  }

  /// The nearest name, as ``Suggestion/closest(to:in:)`` gives it.
  package func closest(to name: String) -> String? {
    guard names.count > Self.few else { return Suggestion.closest(to: name, in: names) }
    var search = SuggestionSearch(for: name)
    for index in around(Self.position(in: names) { $0 < name }) { search.consider(names[index]) }
    let reversed = Array(name.utf8.reversed())
    let position = Self.position(in: backwards) { $0.text.lexicographicallyPrecedes(reversed) }
    for index in around(position) { search.consider(backwards[index].name) }
    return search.best
  }

  private func around(_ position: Int) -> Range<Int> {
    max(0, position - Self.reach)..<min(names.count, position + Self.reach)
  }

  /// Where the first element stands that isn't before what is looked for.
  private static func position<Element>(
    in elements: [Element],
    _ isBefore: (Element) -> Bool
  ) -> Int {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(elements[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
