import ArgumentParser
import Diagnostics
import KindKnowledge
import KindTables
import PlatformDSL
import Rendering
import Resources

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The command line of a repository's specs.
///
/// ```swift
/// @main
/// struct Specs {
///   static func main() async { await Swell.main(platforms: [acme]) }
/// }
/// ```
public enum Swell {
  /// Runs the subcommand that the process was started with, and ends the process.
  ///
  /// - Parameters:
  ///   - platforms: The platforms of this repository.
  ///   - kinds: What is known about kinds; pass a table of your own beside `.all` for your own kinds.
  ///   - rules: Rules of your own beside swell's, and the codes of components that you use (`ComponentCodes`); both are
  ///     listed by `swell codes`.
  public static func main(
    platforms: [Platform],
    kinds: @autoclosure @escaping @Sendable () -> [KindTable] = [.all],
    rules: [any Rule] = []
  ) async -> Never {
    let session = Session(
      platforms: platforms,
      kinds: KindTable(union: kinds()),
      rules: rules
    )
    let ending = await Session.$current.withValue(session) { await outcome(of: SpecCommand.self) }
    SpecCommand.exit(withError: ending)
  }

  /// Runs a subcommand of `swell-tool`, which knows no specs, and ends the process.
  public static func toolMain() async -> Never {
    ToolCommand.exit(withError: await outcome(of: ToolCommand.self))
  }

  /// Runs the subcommand, and says how the process should end.
  private static func outcome(of root: (some AsyncParsableCommand).Type) async -> (any Error)? {
    // a reader that goes away must not end a rendering between two trees
    signal(SIGPIPE, SIG_IGN)
    growHeapsAtOnce()
    do {
      try refuseUnknownCommand(root)
      try Session.current.refuseDuplicateCodes()
      var command = try root.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return nil
    } catch _ where Interrupt.signalNumber != 0 {
      Console.standard.note("interrupted; every file is either as it was or complete: run it again")
      return ExitCode(128 + Interrupt.signalNumber)
    } catch let list as DiagnosticList {
      Console.standard.print(list.diagnostics)
      return ExitCode(1)
    } catch let error as UsageError {
      Console.standard.error(error.message)
      return ExitCode.validationFailure
    } catch let error as OutputFailure {
      Console.standard.error("can't write to standard output: \(error.reason)")
      return ExitCode(1)
    } catch  where root.exitCode(for: error) == .failure && !(error is ExitCode) {
      Console.standard.error("internal error: \(error)")
      return ExitCode(70)
    } catch let error as ExitCode {
      return error
    } catch {
      return said(of: error, by: root)
    }
  }

  /// Prints what the argument parser has to say, which repeats arguments: help as it is, a refusal with nothing in it that
  /// begins a line of its own.
  private static func said(
    of error: any Error,
    by root: (some AsyncParsableCommand).Type
  ) -> any Error {
    let status = root.exitCode(for: error)
    guard status != .success else { return error }
    let message = CommandLine.arguments.dropFirst().filter { $0 != $0.printable }
      .reduce(root.fullMessage(for: error)) { $0.replacing($1, with: $1.printable) }
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines { Console.standard.note(String(line)) }
    return status
  }
}

extension Swell {
  /// Gives the allocator of each thread its address space at once, of which only what is used takes memory.
  ///
  /// glibc grows a second thread's heap page by page, by a system call for which all threads' page faults wait: 12,000 calls for
  /// 1,000 tenants, and 12 so.
  private static func growHeapsAtOnce() {
    #if canImport(Glibc)
      // Swift's module of the C library leaves it out
      guard let symbol = dlsym(nil, "mallopt") else { return }
      let mallopt = unsafeBitCast(symbol, to: (@convention(c) (Int32, Int32) -> Int32).self)
      let topPad: Int32 = -2
      // a thread's heap holds 64 MB at most
      _ = mallopt(topPad, 48 << 20)
    #endif
  }

  /// - Throws: A usage error with the nearest command, which the argument parser doesn't give.
  private static func refuseUnknownCommand(_ root: (some AsyncParsableCommand).Type) throws {
    guard let name = CommandLine.arguments.dropFirst().first, !name.hasPrefix("-") else { return }
    let known =
      root.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !known.contains(name) else { return }
    throw UsageError(
      "there is no command '\(name)'"
        + Suggestion.question(for: name, in: known + ToolCommand.names + launcherCommands)
    )
  }

  /// What `bin/swell` does itself.
  static let launcherCommands = ["digest", "export", "test"]
}

/// A command line that names something that isn't there; exit status 64.
struct UsageError: Error, Hashable {
  let message: String

  init(_ message: String) { self.message = message }
}

/// `swell`, as built from a repository's specs.
struct SpecCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swell",
    abstract: "Compiles Swift specs of a platform into Argo CD App-of-Apps trees.",
    discussion: """
      bin/swell also has: \(ToolCommand.listed.joined(separator: ", ")), which need no spec; \
      test (runs the tests), digest and export (binaries for an image).

      Exit status: 0 clean, 1 findings or drift, 64 wrong usage, 70 a bug of swell's own.
      """,
    version: SwellVersion.current,
    subcommands: subcommands
  )

  private static let subcommands: [any ParsableCommand.Type] = [
    RenderCommand.self, CheckCommand.self, ListCommand.self, GraphCommand.self,
    ExplainCommand.self, CodesCommand.self, GenerateCommand.self, BootstrapCommand.self,
    FingerprintsCommand.self,
  ]

  static let names = subcommands.compactMap { $0.configuration.commandName }
}

/// `swell-tool`, which works while a spec doesn't compile.
struct ToolCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swell-tool",
    abstract: "The parts of swell that need no spec.",
    version: SwellVersion.current,
    subcommands: [
      AdoptCommand.self, CodesCommand.self, ExplainCodeCommand.self, ImportCommand.self,
      KindsCommand.self, VerifyCommand.self, WatchCommand.self,
    ]
  )

  static let names = configuration.subcommands.compactMap { $0.configuration.commandName }

  /// Those of ``elsewhere`` that a person calls.
  static let listed = configuration.subcommands.map { $0.configuration }
    .filter { $0.shouldDisplay }.compactMap { $0.commandName }.filter(elsewhere.contains)

  /// The commands that `bin/swell` sends to `swell-tool` at once; it sends others there when the specs don't compile.
  static let elsewhere: [String] = {
    let own = SpecCommand.names
    return names.filter { !own.contains($0) }
  }()
}

/// The release that this source is of.
enum SwellVersion {
  static let current = "0.1.0"
}
