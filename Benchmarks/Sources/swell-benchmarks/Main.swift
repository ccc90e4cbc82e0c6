#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `swell-benchmarks [--check] [NAME…]`: measures, and with `--check` fails where a ratio falls short.
@main
enum Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let isCheck = arguments.contains("--check")
    let names = arguments.filter { !$0.hasPrefix("-") }
    var shortfalls: [String] = []
    for comparison in [yamlWriting(), yamlReading()]
    where names.isEmpty || names.contains(comparison.name) {
      let measurement = comparison.measure()
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
