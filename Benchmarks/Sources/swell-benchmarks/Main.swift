#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `swell-benchmarks [--check] [NAME…]`: measures, and with `--check` fails where a ratio falls short.
@main
enum Main {
  private static let comparisons: [@Sendable () async throws -> Comparison] = [
    yamlWriting, yamlReading, renderingToMemory, checkingInParallel, linking, renderingToNewFolder,
    renderingUnchanged,
  ]

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let isCheck = arguments.contains("--check")
    let names = arguments.filter { !$0.hasPrefix("-") }
    var shortfalls: [String] = []
    for make in comparisons {
      let comparison = try await make()
      guard names.isEmpty || names.contains(comparison.name) else { continue }
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
