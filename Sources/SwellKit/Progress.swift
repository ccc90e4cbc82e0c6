import Synchronization

/// A line that tells a person at a terminal how far a long run is; short runs print nothing.
final class Progress: Sendable {
  private struct State {
    var name = ""
    var total = 0
    var done = 0
    var started: ContinuousClock.Instant?
    var printed: ContinuousClock.Instant?
  }

  private let state = Mutex(State())
  private let console: Console

  init(console: Console) { self.console = console }

  func start(_ name: String, total: Int) {
    state.withLock { $0 = State(name: name, total: total, started: .now) }
  }

  func advance() {
    state.withLock { state in
      state.done += 1
      guard let started = state.started, started.duration(to: .now) > .seconds(1),
        (state.printed ?? started).duration(to: .now) > .milliseconds(200)
      else { return }
      state.printed = .now
      console.progress("\(state.name): \(state.done) of \(state.total) Applications")
    }
  }

  func end() {
    if state.withLock({ $0.printed != nil }) { console.progress("") }
  }
}
