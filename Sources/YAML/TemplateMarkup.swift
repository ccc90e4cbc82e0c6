import Diagnostics

/// Where a template engine puts something into a text: Go's and Jinja's `{{ … }}`, Jinja's `{% … %}` and `{# … #}`,
/// ERB's `<% … %>`, and the comments of ytt (`#@`).
struct TemplateMarkup {
  private struct Span {
    let start: YAMLMark
    /// The place of the last character.
    let end: YAMLMark
    /// Whether it is outside of quotes and comments, so that what is on its line is not the text that will be read.
    let isBare: Bool
    /// Whether nothing is before it on its line.
    let beginsLine: Bool

    /// Whether a line has something of it; a reader may take the line behind it for its continuation.
    func touches(_ line: Int) -> Bool {
      isBare && (start.line...end.line + (beginsLine ? 1 : 0)).contains(line)
    }

    func holds(_ place: SourceLocation) -> Bool {
      let column = place.column ?? 1
      return (start.line, start.column) <= (place.line, column)
        && (place.line, column) <= (end.line, end.column)
    }
  }

  private static let engines: [(open: [UInt8], close: [UInt8])] = [
    ("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<%", "%>"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private var spans: [Span] = []
  private var hasYttComments = false

  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8]) {
    var cursor = Cursor()
    var position = 0
    // an opening without a close is looked for once an engine, not once an opening
    var unclosed: Set<[UInt8]> = []
    while position < bytes.count {
      if cursor.isBlankSoFar, bytes[position...].starts(with: "#@".utf8) { hasYttComments = true }
      guard
        let engine = Self.engines.first(where: { bytes[position...].starts(with: $0.open) }),
        !unclosed.contains(engine.open)
      else {
        cursor.take(bytes[position])
        position += 1
        continue
      }
      guard let close = bytes[(position + 2)...].firstRange(of: engine.close) else {
        unclosed.insert(engine.open)
        continue
      }
      let start = cursor.mark
      let isBare = cursor.isBare
      let beginsLine = cursor.isBlankSoFar
      for byte in bytes[position..<close.upperBound - 1] { cursor.takeHidden(byte) }
      spans.append(
        Span(start: start, end: cursor.mark, isBare: isBare, beginsLine: beginsLine)
      )
      cursor.takeHidden(bytes[close.upperBound - 1])
      position = close.upperBound
    }
  }

  /// Whether one of the faults is where something is put in, so that nobody knows what the text will be.
  ///
  /// A fault elsewhere is one all the same: braces in a quoted text make no template.
  func explains(_ faults: [Diagnostic]) -> Bool {
    if hasYttComments { return true }
    guard !spans.isEmpty else { return false }
    return faults.contains { fault in
      guard fault.severity == .error, let place = fault.location else { return false }
      let places = [place] + fault.notes.compactMap(\.location)
      return spans.contains { span in
        places.contains(where: span.holds) || span.touches(place.line)
      }
    }
  }

  /// A place in the text, and what the line holds before it.
  private struct Cursor {
    private var line = 1
    private var column = 1
    private var quote: UInt8?
    private var isComment = false
    private var last = UInt8(ascii: " ")
    private(set) var isBlankSoFar = true

    var mark: YAMLMark { YAMLMark(line: line, column: column) }
    var isBare: Bool { quote == nil && !isComment }

    mutating func take(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "\n"):
        quote = nil
        isComment = false
      case UInt8(ascii: "#") where quote == nil && last <= UInt8(ascii: " "): isComment = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == byte { quote = nil } else if quote == nil { quote = byte }
      default: break
      }
      last = byte
      takeHidden(byte)
    }

    /// Takes a character of what is put in, whose quotes are not the text's.
    mutating func takeHidden(_ byte: UInt8) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
        isBlankSoFar = true
      } else {
        if byte & 0xC0 != 0x80 { column += 1 }
        if byte > UInt8(ascii: " ") { isBlankSoFar = false }
      }
    }
  }
}
