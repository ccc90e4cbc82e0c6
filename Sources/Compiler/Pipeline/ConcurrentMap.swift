import Synchronization

/// Maps every element with several workers, and gives the results in the elements' order.
///
/// Each worker takes the next batch when it is done with one: with one half each, both would wait for the slower. A batch is
/// many elements, because the tasks here are short.
package func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element],
  workers: Int,
  _ transform: @Sendable @escaping (Element) -> Result
) async -> [Result] {
  guard workers > 1, elements.count > 1 else { return elements.map(transform) }
  let batches = Batches(of: elements.count, workers: workers)
  return await withTaskGroup(of: [(start: Int, results: [Result])].self) { group in
    for _ in 0..<workers {
      group.addTask {
        var done: [(start: Int, results: [Result])] = []
        while let batch = batches.next() {
          done.append((batch.lowerBound, elements[batch].map(transform)))
        }
        return done
      }
    }
    let done = await group.reduce(into: []) { $0 += $1 }
    return done.sorted { $0.start < $1.start }.flatMap(\.results)
  }
}

/// Hands out ranges of positions, each once.
private final class Batches: Sendable {
  private let count: Int
  private let size: Int
  private let start = Atomic(0)

  init(of count: Int, workers: Int) {
    self.count = count
    size = max(1, min(32, count / (workers * 16)))
  }

  func next() -> Range<Int>? {
    let first = start.add(size, ordering: .relaxed).oldValue
    return first < count ? first..<min(first + size, count) : nil
  }
}
