import Synchronization

/// What is given back with the process, and not before.
///
/// Freeing the tables of thousands of Applications, one text after the other, takes a twentieth of a rendering, and nothing
/// comes after it.
final class KeptValues: Sendable {
  private let values = Mutex<[any Sendable]>([])

  func add(_ value: any Sendable) { values.withLock { $0.append(value) } }
}
