import ArgumentParser
import Compiler
import Diagnostics
import Manifest

/// The proof that a spec gives the same in another process: what comes in the order of a hash table, or depends on a locale
/// or a time zone, is the same each time it is evaluated in one.
struct SecondProcess {
  private let runner: CommandRunner
  private let program: String

  init(runner: CommandRunner = .processes, program: String = ProcessEnvironment.executable) {
    self.runner = runner
    self.program = program
  }

  /// Files that the second process renders otherwise, in order.
  ///
  /// - Parameter own: What this process renders.
  /// - Throws: `DiagnosticList` if there are any, or if it doesn't end well.
  func compare(_ own: [String: String], _ selection: Selection) throws {
    let chosen =
      (selection.platform.map { ["--platform", $0] } ?? [])
      + (selection.environment.map { ["--environment", $0] } ?? [])
    let outcome = try runner.run(
      ShellCommand(
        "env",
        Self.settings + [program, FingerprintsCommand.name] + chosen
      ),
      [],
      .kept
    )
    guard outcome.succeeded else {
      throw DiagnosticList([
        Diagnostic(
          .nondeterministic,
          "a second process, with other hash seeds, locale and time zone, ended with status \(outcome.status)",
          notes: outcome.errorText.split(separator: "\n").prefix(3).map { .init(String($0)) },
          help: "use no clock, randomness, locale, time zone or global state in a spec"
        )
      ])
    }
    let other = Self.fingerprints(in: outcome.text)
    let different = Set(own.keys).union(other.keys).filter { own[$0] != other[$0] }.sorted()
    guard !different.isEmpty else { return }
    throw DiagnosticList([
      Diagnostic(
        .nondeterministic,
        "a second process, with other hash seeds, locale and time zone, renders \(different.count) of \(own.count) "
          + "files otherwise",
        notes: different.prefix(3).map { .init("such as '\($0)'") },
        help:
          "sort what comes out of a Set or a Dictionary; use no clock, randomness, locale, time zone or global "
          + "state in a spec"
      )
    ])
  }

  /// The launcher has hashing the same in every process, so that a spec which forgot to sort gives no new diff at each
  /// run; here it must not.
  private static let settings = [
    "-u", "SWIFT_DETERMINISTIC_HASHING", "LC_ALL=tr_TR.UTF-8", "LANG=tr_TR.UTF-8",
    "TZ=Pacific/Kiritimati",
  ]

  private static func fingerprints(in text: String) -> [String: String] {
    Dictionary(
      text.split(separator: "\n").compactMap { line in
        line.firstIndex(of: " ").map {
          (String(line[line.index(after: $0)...]), String(line[..<$0]))
        }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// A fingerprint of every file of a platform, by its path.
  static func fingerprints(
    of platform: CheckedPlatform,
    workers: Int
  ) async throws -> [String: String] {
    let applications = platform.graph.applications
    let results = await concurrentMap(applications, workers: workers) { application in
      Result { try platform.filesEvaluatedAgain(of: application).map(Self.fingerprint) }
    }
    let files =
      try results.flatMap { try $0.get() } + platform.environmentFiles().map(Self.fingerprint)
    return Dictionary(files, uniquingKeysWith: { first, _ in first })
  }

  private static func fingerprint(_ file: RenderedFile) -> (String, String) {
    (file.path, String(decoding: file.bytes, as: UTF8.self).fnv1a)
  }
}

/// `swell fingerprints`: what ``SecondProcess`` asks, a line for each file.
struct FingerprintsCommand: AsyncParsableCommand {
  static let name = "fingerprints"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Print a fingerprint of each file that would be rendered.",
    shouldDisplay: false
  )

  @OptionGroup var selection: Selection

  func run() async throws {
    let session = Session.current
    let targets = try session.targets(
      platform: selection.platform,
      environment: selection.environment
    )
    // one worker: an order that depends on theirs is another one, too
    for platform in try await session.compiled(targets).platforms {
      let files = try await SecondProcess.fingerprints(of: platform, workers: 1)
      let lines = files.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
      try session.console.output(lines.joined())
    }
  }
}
