/// Maps every element, in one chunk a worker, and gives the results in the elements' order.
///
/// One chunk a worker is measurably faster than one task an element, because the tasks here are short.
package func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element],
  workers: Int,
  _ transform: @Sendable @escaping (Element) -> Result
) async -> [Result] {
  guard workers > 1, elements.count > 1 else { return elements.map(transform) }
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    let chunk = (elements.count + workers - 1) / workers
    for start in stride(from: 0, to: elements.count, by: chunk) {
      let slice = elements[start..<min(start + chunk, elements.count)]
      group.addTask { (start, slice.map(transform)) }
    }
    var results: [(Int, [Result])] = []
    for await result in group { results.append(result) }
    return results.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}
