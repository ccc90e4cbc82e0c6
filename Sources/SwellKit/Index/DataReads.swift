import Rendering
import Synchronization

/// The data files that specs have read in this run, each with what changes whenever its contents do.
final class DataReads: Sendable {
  private let repository: Repository
  private let noted = Mutex<[String: String?]>([:])

  init(_ repository: Repository) { self.repository = repository }

  /// By path, as specs name them; nil of what may change without a trace, because it was changed just now.
  var stamps: [String: String?] { noted.withLock { $0 } }

  /// Notes a path, before it is read: a change in between then shows in the next run.
  func note(_ path: String) {
    guard noted.withLock({ $0[path] == nil }) else { return }
    let stamp = path.contains("\n") ? nil : repository.stamp(of: path)
    noted.withLock { $0[path] = .some(stamp) }
  }
}
