/// What may stand in a literal or a comment of Swift, whatever a schema wrote.
enum SwiftText {
  /// The text as a string literal: everything but plain ASCII is an escape.
  static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case " "..."~": literal.unicodeScalars.append(scalar)
      default: literal += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    return literal + "\""
  }

  /// The text inside a comment or a message, on one line, of plain ASCII, cut after 120 characters.
  static func shown(_ text: String) -> String {
    var shown = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      guard count < 120 else { return shown + "..." }
      switch scalar {
      case "`": shown += "'"
      case " "..."~": shown.unicodeScalars.append(scalar)
      default: shown += "?"
      }
    }
    return shown
  }

  /// The text in backticks, as documentation shows code; nothing where there is no text.
  static func code(_ text: String) -> String { text.isEmpty ? "" : "`\(shown(text))`" }
}
