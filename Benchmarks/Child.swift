import Foundation

/// A program that is run and waited for, and what it cost.
struct Child {
  /// What a run took.
  struct Cost {
    /// Processor time of the program and the kernel for it.
    let processor: Duration
  }

  let program: String
  var arguments: [String] = []
  var environment: [String: String] = [:]

  /// This program as the `swell` of a platform of so many tenants.
  static func swell(_ arguments: String..., tenants: Int, root: String) -> Child {
    Child(
      program: CommandLine.arguments[0],
      arguments: arguments,
      environment: [Main.tenantsVariable: String(tenants), "SWELL_ROOT": root]
    )
  }

  /// Runs it with its output thrown away.
  ///
  /// - Precondition: It succeeds: a benchmark of a program that fails measures nothing.
  @discardableResult
  func run() -> Cost {
    let before = Self.spent
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { fatalError("\(program) doesn't start: \(error)") }
    process.waitUntilExit()
    precondition(process.terminationStatus == 0, "\(program) \(arguments) succeeds")
    return Cost(processor: Self.spent - before)
  }

  /// What all children that have ended have spent.
  private static var spent: Duration {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_CHILDREN, &usage)
    #else
      getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    #endif
    return usage.ru_utime.duration + usage.ru_stime.duration
  }
}

extension timeval {
  fileprivate var duration: Duration { .seconds(Int(tv_sec)) + .microseconds(Int(tv_usec)) }
}
