/// Turns diagnostics into the text that a person reads; what a fault is stays apart from how it prints.
public struct DiagnosticPrinter: Sendable {
  /// Whether escape codes for colour are written.
  public enum Style: Sendable {
    /// Text alone: files, pipes, continuous integration.
    case plain
    /// ANSI colours: a terminal.
    case coloured
  }

  private let style: Style
  private let resolvePath: @Sendable (_ fileID: String) -> String

  /// A printer.
  ///
  /// - Parameters:
  ///   - style: Colours only where a terminal reads them.
  ///   - resolvePath: Turns a `#fileID` into a path from the repository's root; by default it is printed as it is.
  public init(
    style: Style = .plain,
    resolvePath: @escaping @Sendable (_ fileID: String) -> String = { $0 }
  ) {
    self.style = style
    self.resolvePath = resolvePath
  }

  /// The diagnostic as lines of text, each ended by a newline.
  public func text(of diagnostic: Diagnostic) -> String {
    var lines: [String] = []
    let severity = painted("\(diagnostic.severity.rawValue):", diagnostic.severity.colour)
    let code = painted("[\(diagnostic.code.id)]", .faint)
    lines.append(
      "\(prefix(diagnostic.location))\(severity) \(printable(diagnostic.message)) \(code)"
    )
    let subject = [diagnostic.object, diagnostic.field].compactMap(\.self).joined(separator: ", ")
    if !subject.isEmpty { lines.append("  \(printable(subject))") }
    for note in diagnostic.notesWithMaker {
      lines.append("\(prefix(note.location))\(painted("note:", .blue)) \(printable(note.message))")
    }
    if let help = diagnostic.help { lines.append("\(painted("help:", .green)) \(printable(help))") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The place as `path:line` or `path:line:column`.
  public func text(of location: SourceLocation) -> String {
    let path = location.kind == .swift ? resolvePath(location.file) : location.file
    return "\(path):\(location.line)" + (location.column.map { ":\($0)" } ?? "")
  }

  private func prefix(_ location: SourceLocation?) -> String {
    location.map { painted("\(printable(text(of: $0))):", .bold) + " " } ?? ""
  }

  private func painted(_ text: String, _ colour: Colour) -> String {
    style == .plain ? text : "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m"
  }

  /// Control characters of hostile input must not reach a terminal: they are shown as `\u{1B}`.
  private func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isTerminalControl) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.isTerminalControl {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}

private enum Colour: String {
  case bold = "1"
  case faint = "2"
  case red = "1;31"
  case yellow = "1;33"
  case green = "1;32"
  case blue = "1;34"
}

extension Diagnostic.Severity {
  fileprivate var colour: Colour {
    switch self {
    case .error: .red
    case .warning: .yellow
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isTerminalControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }
}
