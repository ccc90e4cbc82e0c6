import Foundation

/// Prints the peak memory of rendering platforms of these many tenants to memory, each in a process of its own.
///
/// What one tenant adds is compared with the text of its files: tables are to be small beside what is rendered.
///
/// - Parameter counts: 250, 1,000 and 4,000 if empty; a single one is rendered in this process.
func measureMemory(tenants counts: [Int]) async throws {
  if counts.count == 1, let tenants = counts.first {
    let compiler = compiler(tenants: tenants)
    let checked = try await compiler.check(workers: 2)
    var bytes = checked.environmentFiles().reduce(0) { $0 + $1.bytes.count }
    for application in checked.graph.applications {
      bytes += try checked.files(of: application).reduce(0) { $0 + $1.bytes.count }
    }
    print(tenants, peakKilobytes, bytes)
    return
  }
  var rows: [[Int]] = []
  for tenants in counts.isEmpty ? [250, 1000, 4000] : counts {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = ["memory", String(tenants)]
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let row = output.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard process.terminationStatus == 0, row.count == 3 else { throw MemoryFailure(tenants) }
    rows.append(row)
    print("\(row[0]) tenants: \(row[1] / 1024) MB at most, for \(row[2] / 1_000_000) MB of files")
  }
  guard let first = rows.first, let last = rows.last, last[0] > first[0] else { return }
  let growth = (last[1] - first[1]) * 1024 / (last[0] - first[0])
  let text = last[2] / last[0]
  print(
    "a tenant adds \(growth) bytes, \(growth * 100 / text) % of the text of its files (\(text))"
  )
}

/// The most memory that this process had at once.
private var peakKilobytes: Int {
  // the kernel's own count: getrusage also counts the process that started this one
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return line?.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first ?? 0
}

/// A run that gave no numbers.
private struct MemoryFailure: Error, CustomStringConvertible {
  let description: String

  init(_ tenants: Int) { description = "rendering \(tenants) tenants failed" }
}
