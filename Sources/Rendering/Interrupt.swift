import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ends a rendering that somebody interrupts between two files, with nothing half written left behind.
///
/// A first signal is a wish, that ``FolderWriter`` looks for before each file; a second one ends the process at once, and what it
/// leaves is removed by the next run.
package enum Interrupt {
  private static let number = Atomic<Int32>(0)

  /// The signal that came; 0 if none did.
  package static var signalNumber: Int32 { number.load(ordering: .sequentiallyConsistent) }

  /// Makes the signals wishes until ``stop()``.
  package static func watch() {
    for number in [SIGHUP, SIGINT, SIGTERM] {
      replace(
        number,
        by: { number in
          Interrupt.number.store(number, ordering: .sequentiallyConsistent)
          signal(number, SIG_DFL)
        }
      )
    }
  }

  /// Makes the signals end the process, as they did before.
  package static func stop() {
    for number in [SIGHUP, SIGINT, SIGTERM] { replace(number, by: SIG_DFL) }
  }

  /// Sets what a signal does; where a parent ignores it, as `nohup` does, it stays ignored.
  private static func replace(_ number: Int32, by handler: sighandler_t?) {
    let former = signal(number, handler)
    if unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      signal(number, SIG_IGN)
    }
  }

  /// - Throws: `SystemFailure` if a signal came.
  static func check(_ path: @autoclosure () -> String) throws(SystemFailure) {
    guard signalNumber != 0 else { return }
    throw SystemFailure("write", path(), number: EINTR)
  }
}
