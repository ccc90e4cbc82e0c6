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
      "\(prefix(diagnostic.location))\(severity) \(diagnostic.message.printable) \(code)"
    )
    let subject = [diagnostic.object, diagnostic.field].compactMap(\.self).joined(separator: ", ")
    if !subject.isEmpty { lines.append("  \(subject.printable)") }
    for note in diagnostic.notesWithMaker {
      lines.append("\(prefix(note.location))\(painted("note:", .blue)) \(note.message.printable)")
    }
    if let help = diagnostic.help { lines.append("\(painted("help:", .green)) \(help.printable)") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The place as `path:line` or `path:line:column`.
  public func text(of location: SourceLocation) -> String {
    let path = location.kind == .swift ? resolvePath(location.file) : location.file
    return "\(path):\(location.line)" + (location.column.map { ":\($0)" } ?? "")
  }

  private func prefix(_ location: SourceLocation?) -> String {
    location.map { painted("\(text(of: $0).printable):", .bold) + " " } ?? ""
  }

  private func painted(_ text: String, _ colour: Colour) -> String {
    style == .plain ? text : "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m"
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
