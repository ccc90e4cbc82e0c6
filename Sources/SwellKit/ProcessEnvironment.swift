#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the process was started with.
enum ProcessEnvironment {
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The user's home folder: that of the environment, or of the list of users.
  static var home: String? {
    variable("HOME") ?? getpwuid(getuid()).map { String(cString: $0.pointee.pw_dir) }
  }

  static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// The program that runs.
  static var executable: String {
    #if os(Linux)
      // also where it was found by PATH, or its folder has another name by now
      if let path = realpath("/proc/self/exe", nil) {
        defer { free(path) }
        return String(cString: path)
      }
    #endif
    return CommandLine.arguments.first ?? "swell"
  }

  /// Whether the process may do everything.
  static var isRoot: Bool { geteuid() == 0 }

  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
}
