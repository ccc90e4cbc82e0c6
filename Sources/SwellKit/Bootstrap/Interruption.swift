import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ends a bootstrap that somebody interrupts, and the program that it waits for, with a word on how to go on.
enum Interruption {
  /// The program that runs now; 0 if none does.
  static let child = Atomic<pid_t>(0)
  /// Whether the handler runs: nobody else may end the process, or report that the program was ended.
  static let hasBegun = Atomic<Bool>(false)

  /// Everything that the handler touches is made here: it must not allocate.
  static func watch() {
    child.store(0, ordering: .relaxed)
    hasBegun.store(false, ordering: .sequentiallyConsistent)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.hasBegun.store(true, ordering: .sequentiallyConsistent)
        let process = Interruption.child.load(ordering: .relaxed)
        // it may have been started deaf to an interruption
        if process > 0 { kill(process, SIGTERM) }
        let text: StaticString =
          "\ninterrupted; the same command goes on from here, because every step may be repeated\n"
        _ = write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
        _exit(128 + number)
      }
    }
  }
}
