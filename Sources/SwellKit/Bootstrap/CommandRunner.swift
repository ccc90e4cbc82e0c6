import Rendering

/// Runs programs: the one place where a command starts others, and the bootstrap touches a machine or a cluster.
struct CommandRunner: Sendable {
  /// What becomes of what a program writes.
  enum Display: Sendable {
    /// It is kept, for whoever reads the outcome.
    case kept
    /// It goes to where ours goes, while it is written.
    case shown
  }

  /// Runs a program with bytes on its standard input, and waits for its end.
  let run:
    @Sendable (_ command: ShellCommand, _ input: [UInt8], _ display: Display) throws ->
      CommandOutcome

  /// Runs them on this machine.
  static let processes = CommandRunner { command, input, display in
    do throws(SystemFailure) {
      return try ChildProcess.run(command, input: input, display: display)
    } catch {
      throw BootstrapFault.missingProgram(command.program, reason: error.reason).failure
    }
  }
}
