import Diagnostics
import Rendering

/// Everything that decides what a run renders: the program, how it was called, and the data that its specs read.
///
/// As text, a line each, so that two runs are the same if their texts are. What a spec reads behind swell's back, such as
/// a file by Foundation or the clock, isn't known here; `swell check`, which always evaluates the specs, finds what comes
/// of it.
struct RunInputs {
  private let fixed: String

  /// Nil where the program's own files can't be told apart from others, or have just been changed.
  ///
  /// - Parameter call: What the user asked for.
  init?(call: [String], repository: Repository) {
    guard let code = Self.code(), let environment = Self.environment() else { return nil }
    let lines = ["swell \(SwellVersion.current)", "root \(repository.root)", environment] + code
    fixed = (lines + call.map { "call \($0)" }).map { $0 + "\n" }.joined()
  }

  /// The inputs, together with the data that was read; nil if some of it has only just been written.
  func text(with reads: DataReads) -> [UInt8]? {
    let stamps = reads.stamps
    guard stamps.values.allSatisfy({ $0 != nil }) else { return nil }
    let data = stamps.sorted { $0.key < $1.key }.map { "\(Self.data)\($0.key) \($0.value ?? "")\n" }
    return Array((fixed + data.joined()).utf8)
  }

  /// Whether a run today would have these inputs: the same call of the same program, and the data as it was.
  func match(_ text: [UInt8], in repository: Repository) -> Bool {
    let reads = DataReads(repository)
    for line in String(decoding: text, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix(Self.data) {
      guard let end = line.lastIndex(of: " ") else { return false }
      reads.note(String(line[..<end].dropFirst(Self.data.count)))
    }
    return self.text(with: reads) == text
  }

  private static let data = "data "

  /// The executable and the libraries that it runs with, each with what changes whenever it does.
  private static func code() -> [String]? {
    #if os(Linux)
      guard let maps = try? SystemCall.readFile("/proc/self/maps") else { return nil }
      let now = FileIdentity.now
      var paths: Set<Substring> = []
      for line in String(decoding: maps, as: UTF8.self).split(separator: "\n") {
        if let path = line.firstIndex(of: "/") { paths.insert(line[path...]) }
      }
      var lines: [String] = []
      for path in paths.sorted() {
        // a file that was replaced since the program started is named otherwise, and not found
        guard let identity = FileIdentity(of: String(path), links: .followed),
          identity.isSettled(at: now)
        else { return nil }
        lines.append("code \(path) \(identity.digest)")
      }
      return lines.isEmpty ? nil : lines
    #else
      return nil
    #endif
  }

  /// A hash of the environment's variables, which a spec may read; without those that a shell changes by itself.
  private static func environment() -> String? {
    guard let bytes = try? SystemCall.readFile("/proc/self/environ") else { return nil }
    let variables = bytes.split(separator: 0).filter { variable in
      !["_=", "SHLVL=", "OLDPWD="].contains { variable.starts(with: $0.utf8) }
    }
    let text = variables.sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: [0])
    return "environment \(ContentDigest.digest(of: Array(text)))"
  }
}
