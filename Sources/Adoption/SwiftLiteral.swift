/// Literals of Swift whose bytes are exactly the text's.
enum SwiftLiteral {
  /// A text, with parameters as interpolations: a single line, or a multi-line literal where it has lines.
  static func text(_ text: TemplateText) -> Code {
    let lines = lineCount(text)
    guard lines > 1 else { return Code(quoted(text)) }
    return block(text)
  }

  /// A text where a `String` is asked for, in which a parameter may stand by itself.
  static func expression(_ text: TemplateText) -> Code {
    text.parameter.map { Code($0) } ?? self.text(text)
  }

  static func string(_ text: String) -> Code { self.text(TemplateText(text)) }

  /// On one line whatever it holds, as keys and paths are.
  static func inline(_ text: String) -> String { quoted(TemplateText(text)) }

  static func double(_ double: Double) -> String { double.description }

  /// How many line ends it has, of the kind that a literal keeps.
  private static func lineCount(_ text: TemplateText) -> Int {
    text.parts.reduce(0) { count, part in
      guard case .literal(let literal) = part else { return count }
      return count + literal.utf8.count { $0 == UInt8(ascii: "\n") }
    }
  }

  // MARK: One line

  private static func quoted(_ text: TemplateText) -> String {
    // patterns and Windows paths read better without doubled backslashes
    let backslashes = count("\\", in: text)
    let isRaw =
      text.parameters.isEmpty && backslashes + count("\"", in: text) > 1
      && !needsEscape(text) && !(text.plain ?? "").contains("\"#")
      && !(text.plain ?? "").contains("\\#")
    if isRaw { return "#\"\(text.plain ?? "")\"#" }
    var literal = "\""
    for part in text.parts {
      switch part {
      case .parameter(let name): literal += "\\(\(name))"
      case .literal(let string):
        for scalar in string.unicodeScalars {
          switch scalar {
          case "\"", "\\": literal += "\\\(scalar)"
          case "\n": literal += "\\n"
          case "\t": literal += "\\t"
          case "\r": literal += "\\r"
          case _ where scalar.isShown: literal.unicodeScalars.append(scalar)
          default: literal += escape(scalar, "\\")
          }
        }
      }
    }
    return literal + "\""
  }

  private static func count(_ character: Unicode.Scalar, in text: TemplateText) -> Int {
    text.parts.reduce(0) { count, part in
      guard case .literal(let literal) = part else { return count }
      return count + literal.unicodeScalars.count { $0 == character }
    }
  }

  private static func needsEscape(_ text: TemplateText) -> Bool {
    text.parts.contains { part in
      guard case .literal(let literal) = part else { return false }
      return literal.unicodeScalars.contains { !$0.isShown }
    }
  }

  private static func escape(_ scalar: Unicode.Scalar, _ backslash: String) -> String {
    "\(backslash)u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  // MARK: Many lines

  private static func block(_ text: TemplateText) -> Code {
    let marks = delimiter(of: text)
    let backslash = "\\" + marks
    var content = ""
    for part in text.parts {
      switch part {
      case .parameter(let name): content += "\(backslash)(\(name))"
      case .literal(let string):
        for scalar in string.unicodeScalars {
          switch scalar {
          case "\n", "\t": content.unicodeScalars.append(scalar)
          case "\r": content += backslash + "r"
          case _ where scalar.isShown: content.unicodeScalars.append(scalar)
          default: content += escape(scalar, backslash)
          }
        }
      }
    }
    // scalars, because a carriage return and a line end are one Character
    let lines = content.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in visibleEnd(String(String.UnicodeScalarView(line)), backslash) }
    return Code(lines: ["\(marks)\"\"\""] + lines + ["\"\"\"\(marks)"])
  }

  /// A line whose last blank is an escape, because editors and formatters remove blanks at a line's end.
  private static func visibleEnd(_ line: String, _ backslash: String) -> String {
    switch line.unicodeScalars.last {
    case " ": String(line.dropLast()) + backslash + "u{20}"
    case "\t": String(line.dropLast()) + backslash + "t"
    default: line
    }
  }

  /// As many number signs as it takes for nothing in the text to be an escape or the end.
  private static func delimiter(of text: TemplateText) -> String {
    var longest = -1
    for case .literal(let literal) in text.parts {
      var run: Int?
      var quotes = 0
      for scalar in literal.unicodeScalars {
        switch scalar {
        case "\\": run = 0
        case "#": run = run.map { $0 + 1 }
        default: run = nil
        }
        quotes = scalar == "\"" ? quotes + 1 : 0
        if quotes >= 3 { run = 0 }
        if let run { longest = max(longest, run) }
      }
    }
    return String(repeating: "#", count: longest + 1)
  }
}

extension Unicode.Scalar {
  /// Whether a reader sees it as itself, and no editor or lexer takes it for something else.
  fileprivate var isShown: Bool {
    if isASCII { return (0x20...0x7E).contains(value) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation,
      .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
      .currencySymbol, .otherSymbol:
      return true
    default: return false
    }
  }
}
