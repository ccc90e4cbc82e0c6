import Synchronization

/// A line that tells a person at a terminal how far a long run is; short runs print nothing.
final class Progress: Sendable {
  private struct State {
    var name = ""
    var total: Int?
    var done = 0
    var started: ContinuousClock.Instant?
    var printed: ContinuousClock.Instant?
  }

  private let state = Mutex(State())
  private let console: Console

  /// Nil where nobody watches, or wants to.
  init?(_ session: Session, _ options: TreeOptions) {
    guard session.console.isWatched, !options.quiet, options.format == .text else { return nil }
    console = session.console
  }

  func start(_ name: String, total: Int? = nil) {
    state.withLock { $0 = State(name: name, total: total, started: .now) }
  }

  func advance() {
    state.withLock { state in
      state.done += 1
      guard let started = state.started, started.duration(to: .now) > .seconds(1),
        (state.printed ?? started).duration(to: .now) > .milliseconds(200)
      else { return }
      state.printed = .now
      let total = state.total.map { " of \($0)" } ?? ""
      console.progress("\(state.name): \(state.done)\(total) Applications")
    }
  }

  func end() {
    if state.withLock({ $0.printed != nil }) { console.progress("") }
  }
}
