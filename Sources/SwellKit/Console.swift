import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output for data, standard error for everything else.
struct Console: Sendable {
  static let standard = Console()

  private let printer: DiagnosticPrinter
  /// Whether somebody watches standard error.
  let isWatched: Bool

  private init() {
    isWatched = ProcessEnvironment.isTerminal(STDERR_FILENO)
    let wantsColour =
      ProcessEnvironment.variable("NO_COLOR") == nil
      && ProcessEnvironment.variable("TERM") != "dumb"
    let sources = SpecSources(root: Repository.current().root)
    printer = DiagnosticPrinter(
      style: isWatched && wantsColour ? .coloured : .plain,
      resolvePath: sources.path(of:)
    )
  }

  /// Prints diagnostics to standard error, in their order.
  func print(_ diagnostics: [Diagnostic]) {
    Self.write(diagnostics.map(printer.text(of:)).joined(), to: STDERR_FILENO)
  }

  /// The place of a diagnostic as `path:line`.
  func text(of location: SourceLocation) -> String { printer.text(of: location) }

  /// A line on standard error that is no diagnostic.
  func note(_ line: String) { Self.write(line + "\n", to: STDERR_FILENO) }

  /// A line on standard error about something that went wrong outside every pass.
  func error(_ message: String) { note("error: \(message)") }

  /// Replaces the line that is being watched.
  func progress(_ line: String) { Self.write("\r\u{1B}[K\(line)", to: STDERR_FILENO) }

  /// Data on standard output.
  func output(_ text: String) { Self.write(text, to: STDOUT_FILENO) }

  /// Data on standard output.
  func output(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { Self.write($0, to: STDOUT_FILENO) }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
    var rest = bytes[...]
    while let base = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
      #if canImport(Darwin)
        let count = Darwin.write(descriptor, base, rest.count)
      #else
        let count = Glibc.write(descriptor, base, rest.count)
      #endif
      if count < 0, errno == EINTR { continue }
      // nobody reads any more, and there is nobody left to tell
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
