import Rendering

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that runs while we wait for it.
///
/// Its input and what is kept of its output are files without a name, so that neither side can wait for the other's pipe.
enum ChildProcess {
  /// - Throws: `SystemFailure` if it can't be started.
  static func run(
    _ command: ShellCommand,
    input: [UInt8],
    display: CommandRunner.Display
  ) throws(SystemFailure) -> CommandOutcome {
    let standardInput = try SystemCall.namelessFile(holding: input)
    defer { close(standardInput) }
    guard case .kept = display else {
      let descriptors = [standardInput, STDOUT_FILENO, STDERR_FILENO]
      return CommandOutcome(
        status: try status(of: command, descriptors: descriptors),
        output: [],
        errors: []
      )
    }
    let output = try SystemCall.namelessFile(holding: [])
    defer { close(output) }
    let errors = try SystemCall.namelessFile(holding: [])
    defer { close(errors) }
    let status = try status(of: command, descriptors: [standardInput, output, errors])
    return CommandOutcome(
      status: status,
      output: try SystemCall.contents(of: output),
      errors: try SystemCall.contents(of: errors)
    )
  }

  /// - Parameter descriptors: What becomes standard input, output and error, in this order.
  private static func status(
    of command: ShellCommand,
    descriptors: [Int32]
  ) throws(SystemFailure) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, source) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, source, Int32(target))
    }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    hearSignals(&attributes)
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(command.program)]
    arguments += command.arguments.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, command.program, &actions, &attributes, arguments, environ)
    guard failure == 0 else {
      throw SystemFailure("start", command.program, number: failure)
    }
    Interruption.child.store(process, ordering: .relaxed)
    defer { Interruption.child.store(0, ordering: .relaxed) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw SystemFailure("wait for", command.program) }
    }
    // the handler ended the program, and ends this process next: it runs on another thread
    while Interruption.hasBegun.load(ordering: .sequentiallyConsistent) { pause() }
    // WIFEXITED and its like are macros, which Swift doesn't see
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }

  #if canImport(Darwin)
    private typealias Attributes = posix_spawnattr_t?
  #else
    private typealias Attributes = posix_spawnattr_t
  #endif

  /// Swift's threads block signals, and a program inherits that: it could not be interrupted.
  private static func hearSignals(_ attributes: inout Attributes) {
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var standard = none
    for number in [SIGINT, SIGTERM, SIGPIPE] { sigaddset(&standard, number) }
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }
}
