#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `swell-benchmarks [--check] [NAME…]`: measures, and with `--check` fails where a ratio falls short.
///
/// `swell-benchmarks memory [TENANTS…]` prints peak memory instead.
@main
enum Main {
  private static let comparisons: [(name: String, make: @Sendable () async throws -> Comparison)] =
    [
      ("yaml-writing", yamlWriting), ("yaml-reading", yamlReading),
      ("rendering-to-memory", renderingToMemory), ("checking-in-parallel", checkingInParallel),
      ("linking", linking), ("policies", policies),
      ("rendering-to-new-folder", renderingToNewFolder),
      ("rendering-unchanged", renderingUnchanged),
    ]

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
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
