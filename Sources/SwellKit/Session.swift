import Compiler
import Diagnostics
import KindKnowledge
import PlatformDSL
import Rendering
import Resources

/// What a run of the command line works on: the repository's platforms and where it stands.
struct Session: Sendable {
  @TaskLocal static var current = Session(platforms: [], kinds: KindTable(), rules: [])

  let platforms: [Platform]
  /// What is known about kinds: a run that evaluates no spec doesn't ask.
  private let table: Deferred<KindTable>
  /// The rules of the platforms' authors, and the codes of the components that they use.
  let rules: [any Rule]
  let repository: Repository
  let console: Console
  /// How many Applications are worked on at the same time.
  let workers: Int
  /// The data files that the specs have read.
  let reads: DataReads

  init(
    platforms: [Platform],
    kinds: @autoclosure @escaping @Sendable () -> KindTable,
    rules: [any Rule] = [],
    repository: Repository = .current()
  ) {
    self.platforms = platforms
    table = Deferred(kinds)
    self.rules = rules
    self.repository = repository
    console = Console.standard
    workers = ProcessEnvironment.processors
    reads = DataReads(repository)
  }

  /// What is given back with the process.
  private let kept = KeptValues()

  var kinds: KindTable { table.value }

  /// Leaves a value to the end of the session, which is the end of the process.
  func keepUntilExit(_ value: any Sendable) { kept.add(value) }

  /// A platform in one of its environments.
  struct Target: Sendable {
    let platform: Platform
    let environment: PlatformDSL.Environment

    var name: String { "\(platform.name)/\(environment.name)" }
  }

  /// The targets that the options choose; all of them if they choose none.
  ///
  /// - Throws: A usage error that names what there is, or `DiagnosticList` if two trees would be one.
  func targets(platform: String?, environment: String?) throws -> [Target] {
    let duplicates = Self.duplicates(among: platforms)
    guard duplicates.isEmpty else { throw DiagnosticList(duplicates) }
    guard !platforms.isEmpty else {
      throw UsageError("no platform is declared; give main(platforms:) at least one")
    }
    if let empty = platforms.first(where: \.environments.isEmpty) {
      throw UsageError("platform '\(empty.name)' has no environment; name one in environments:")
    }
    let all = platforms.flatMap { platform in
      platform.environments.map { Target(platform: platform, environment: $0) }
    }
    if let platform, !platforms.contains(where: { $0.name == platform }) {
      throw unknown("platform", platform, among: platforms.map(\.name))
    }
    let chosen = all.filter { platform == nil || $0.platform.name == platform }
    if let environment, !chosen.contains(where: { $0.environment.name == environment }) {
      throw unknown("environment", environment, among: chosen.map(\.environment.name))
    }
    return chosen.filter { environment == nil || $0.environment.name == environment }
  }

  /// Platforms of one name, and environments of one name in a platform: their trees would be one.
  static func duplicates(among platforms: [Platform]) -> [Diagnostic] {
    var first: [String: Platform] = [:]
    return platforms.flatMap { platform -> [Diagnostic] in
      if let other = first.updateValue(platform, forKey: platform.name) {
        return [
          Diagnostic(
            .duplicatePlatform,
            "a second platform is named '\(platform.name)'",
            at: platform.location,
            notes: [.init("the first is here", at: other.location)]
          )
        ]
      }
      let names = platform.environments.map(\.name)
      return Set(names).filter { name in names.count { $0 == name } > 1 }.sorted().map { name in
        Diagnostic(
          .duplicatePlatform,
          "platform '\(platform.name)' names environment '\(name)' twice",
          at: platform.location
        )
      }
    }
  }

  /// Every code that this command line can report under.
  var codes: CodeIndex { CodeIndex(ProductCodes.all + rules.flatMap(\.codes)) }

  /// - Throws: A usage error if a rule claims a code that another one has, so that a page would explain the wrong one.
  func refuseDuplicateCodes() throws {
    var seen = Set(ProductCodes.all)
    for code in rules.flatMap(\.codes) where !seen.insert(code).inserted {
      throw UsageError("two rules have the code '\(code.id)'; give yours a prefix of its own")
    }
  }

  func compiler(for target: Target, keepsEdges: Bool = false) -> PlatformCompiler {
    PlatformCompiler(
      platform: target.platform,
      environment: target.environment,
      kinds: kinds,
      files: repository.specFiles(noting: reads),
      rules: rules,
      keepsEdges: keepsEdges
    )
  }

  /// Compiles every target, prints the warnings, and reports the faults of all of them at once.
  ///
  /// - Parameter keepsEdges: Whether references inside Applications are kept, for questions about them.
  /// - Throws: `DiagnosticList` if one of them has an error.
  func checked(
    _ targets: [Target],
    keepsEdges: Bool = false,
    progress: Progress? = nil
  ) async throws(DiagnosticList) -> [CheckedPlatform] {
    let compiled = try await compiled(targets, keepsEdges: keepsEdges, progress: progress)
    console.print(compiled.warnings)
    return compiled.platforms
  }

  /// Compiles every target, and reports the faults of all of them at once.
  ///
  /// - Parameter retentions: Which files of each target are kept; none are where there is none.
  /// - Throws: `DiagnosticList` if one of them has an error.
  func compiled(
    _ targets: [Target],
    keepsEdges: Bool = false,
    keeping retentions: [FileRetention] = [],
    progress: Progress? = nil
  ) async throws(DiagnosticList) -> (platforms: [CheckedPlatform], warnings: [Diagnostic]) {
    var platforms: [CheckedPlatform] = []
    var errors: [Diagnostic] = []
    for (index, target) in targets.enumerated() {
      progress?.start("compiling \(target.name)")
      let retention =
        retentions.indices.contains(index) ? retentions[index] : FileRetention(budget: 0)
      do throws(DiagnosticList) {
        let compiler = compiler(for: target, keepsEdges: keepsEdges)
        platforms.append(
          try await compiler.check(workers: workers, keeping: retention) { progress?.advance() }
        )
      } catch { errors += error.diagnostics }
      progress?.end()
    }
    guard errors.isEmpty else { throw DiagnosticList(errors) }
    var warnings = platforms.flatMap(\.warnings)
    let drift = await drift(among: Array(zip(targets, platforms)))
    _ = try Diagnosed((), drift).accepted(addingWarningsTo: &warnings)
    return (platforms, DiagnosticList(warnings).diagnostics)
  }

  /// What the drift contracts say of the platforms of which every environment was compiled.
  private func drift(among compiled: [(Target, CheckedPlatform)]) async -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for platform in platforms {
      guard let contract = platform.drift else { continue }
      let environments = compiled.filter { $0.0.platform.name == platform.name }.map(\.1)
      guard environments.count == platform.environments.count else { continue }
      diagnostics += await EnvironmentDrift(contract, of: environments)
        .diagnostics(workers: workers)
    }
    return diagnostics
  }

  private func unknown(_ word: String, _ name: String, among names: [String]) -> UsageError {
    var unique: [String] = []
    for name in names where !unique.contains(name) { unique.append(name) }
    let nearest = Suggestion.question(for: name, in: unique)
    let known = unique.isEmpty ? "there is none" : "there is \(unique.joined(separator: ", "))"
    return UsageError("no \(word) is named '\(name)'\(nearest.isEmpty ? ": \(known)" : nearest)")
  }
}

extension DiagnosticCode {
  static let duplicatePlatform = DiagnosticCode(
    "spec.duplicate-platform",
    "Two platforms, or two environments of a platform, have the same name.",
    why: """
      Platform and environment name the folder of rendered files. With equal names, each would \
      overwrite the other's tree.
      """,
    example: .swift(
      """
      let environments = [Environment("test"), Environment("test")]
      """
    )
  )
}
