import Foundation
import SwellKit

/// `swell-benchmarks [--check] [NAME…]`: measures, and with `--check` fails where a ratio falls short.
///
/// `swell-benchmarks memory [TENANTS…]` prints peak memory instead.
@main
enum Main {
  /// Set for a child that is to be the `swell` of a platform of so many tenants; see ``Child``.
  static let tenantsVariable = "SWELL_BENCHMARK_TENANTS"

  private static let comparisons: [(name: String, make: @Sendable () async throws -> Comparison)] =
    [
      ("yaml-writing", yamlWriting), ("yaml-reading", yamlReading),
      ("rendering-to-memory", renderingToMemory), ("two-workers", twoWorkers), ("linking", linking),
      ("policies", policies),
      ("rendering-to-new-folder", renderingToNewFolder),
      ("rendering-unchanged", renderingUnchanged), ("whole", WholeRuns.new),
      ("whole-unchanged", WholeRuns.unchanged), ("whole-evaluated", WholeRuns.evaluatedUnchanged),
      ("generate-one", generateOne), ("verify-many", verifyMany),
    ]

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    if let tenants = ProcessInfo.processInfo.environment[tenantsVariable].flatMap({ Int($0) }) {
      if arguments.first == "verify" { await Swell.toolMain() }
      await Swell.main(platforms: [wholePlatform(tenants: tenants)])
    }
    if arguments.first == "memory" {
      try await measureMemory(tenants: arguments.dropFirst().compactMap { Int($0) })
      return
    }
    let isCheck = arguments.contains("--check")
    let names = arguments.filter { !$0.hasPrefix("-") }
    var shortfalls: [String] = []
    for (name, make) in comparisons where names.isEmpty || names.contains(name) {
      let comparison = try await make()
      // the large ones take a second a turn
      let measurement = await comparison.measure(turns: comparison.bytes > 1_000_000 ? 5 : 31)
      print(comparison.report(of: measurement))
      if let minimum = comparison.minimumRatio, measurement.ratio < minimum {
        shortfalls.append(comparison.name)
      }
    }
    if isCheck, !shortfalls.isEmpty {
      print("error: too slow: \(shortfalls.joined(separator: ", "))")
      exit(1)
    }
  }
}
