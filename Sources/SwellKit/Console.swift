import Compiler
import Diagnostics
import Rendering

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
  /// How diagnostics are printed.
  let style: DiagnosticPrinter.Style
  /// Whether somebody watches standard error.
  let isWatched: Bool

  private init() {
    isWatched = ProcessEnvironment.isTerminal(STDERR_FILENO)
    let wantsColour =
      ProcessEnvironment.variable("NO_COLOR") == nil
      && ProcessEnvironment.variable("TERM") != "dumb"
    let sources = SpecSources(root: Repository.current().root)
    style = isWatched && wantsColour ? .coloured : .plain
    printer = DiagnosticPrinter(
      style: style,
      resolvePath: sources.path(of:)
    )
  }

  /// Prints diagnostics to standard error, in their order.
  func print(_ diagnostics: [Diagnostic]) {
    print(text: text(of: diagnostics))
  }

  /// What ``print(_:)`` prints: findings of one cause once, and no credentials.
  func text(of diagnostics: [Diagnostic]) -> String {
    let folded = FoldedDiagnostic.folding(diagnostics)
    return Credentials.masked(in: folded.map { printer.text(of: $0.diagnostic) }.joined())
  }

  /// Prints text to standard error as it is.
  func print(text: String) { try? Self.write(text, to: STDERR_FILENO) }

  /// The place of a diagnostic as `path:line`.
  func text(of location: SourceLocation) -> String { printer.text(of: location) }

  /// A line on standard error that is no diagnostic.
  ///
  /// It stays one line whatever names are in it, and shows no credentials.
  func note(_ line: String) {
    try? Self.write(Credentials.masked(in: line.printable) + "\n", to: STDERR_FILENO)
  }

  /// A line on standard error about something that went wrong outside every pass.
  func error(_ message: String) { note("error: \(message)") }

  /// Replaces the line that is being watched.
  func progress(_ line: String) {
    try? Self.write("\r\u{1B}[K\(line.printable)", to: STDERR_FILENO)
  }

  /// Data on standard output.
  ///
  /// - Throws: ``OutputFailure``: data that did not arrive must not look like data that was empty.
  func output(_ text: String) throws { try Self.write(text, to: STDOUT_FILENO) }

  /// Data on standard output.
  ///
  /// - Throws: ``OutputFailure``.
  func output(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try Self.write($0, to: STDOUT_FILENO) }
  }

  private static func write(_ text: String, to descriptor: Int32) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws {
    var rest = bytes[...]
    while let base = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
      let count = SystemCall.write(descriptor, base, rest.count)
      guard count > 0 else { throw OutputFailure(reason: String(cString: strerror(errno))) }
      rest = rest.dropFirst(count)
    }
  }
}

/// Standard output can't be written, because the disk is full or nobody reads any more.
struct OutputFailure: Error {
  let reason: String
}
