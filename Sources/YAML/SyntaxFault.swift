import CLibYAML
import Diagnostics

/// Turns what libyaml says about a text it can't parse into a diagnostic.
enum SyntaxFault {
  static func diagnostic(
    of parser: yaml_parser_t,
    in bytes: UnsafeRawBufferPointer,
    path: String
  ) -> Diagnostic {
    let problem = parser.problem.map { String(cString: $0) } ?? "the text can't be parsed"
    guard parser.error != YAML_READER_ERROR else {
      let mark = mark(ofByte: Int(parser.problem_offset), in: bytes, encoding: parser.encoding)
      return Diagnostic(
        .yamlEncoding,
        encodingMessage(problem, value: parser.problem_value),
        at: mark.location(in: path),
        help: "save the file as UTF-8; in double quotes any character can be written as '\\u0000'"
      )
    }
    let mark = YAMLMark(parser.problem_mark)
    let next = byte(at: mark, in: bytes, encoding: parser.encoding)
    var notes: [Diagnostic.Note] = []
    if let context = parser.context.map({ String(cString: $0) }) {
      let place = YAMLMark(parser.context_mark)
      notes = [.init(context, at: place == mark ? nil : place.location(in: path))]
    }
    return Diagnostic(
      .yamlSyntax,
      problem,
      at: mark.location(in: path),
      notes: notes,
      help: help(for: problem, next: next)
    )
  }

  private static func encodingMessage(_ problem: String, value: Int32) -> String {
    guard value >= 0 else { return problem }
    let hex = String(value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 2 - hex.count)) + hex
    return problem == "control characters are not allowed"
      ? "control character U+\(String(repeating: "0", count: max(0, 4 - hex.count)))\(hex)"
      : "\(problem) 0x\(padded)"
  }

  private static func help(for problem: String, next: UInt8?) -> String? {
    switch (problem, next) {
    case ("found character that cannot start any token", UInt8(ascii: "\t")),
      ("found a tab character that violates indentation", _),
      ("found a tab character where an indentation space is expected", _):
      "indent with spaces; YAML does not allow tabs there"
    case ("found character that cannot start any token", _):
      "a string that begins with '@', '`' or '%' needs double quotes"
    case ("mapping values are not allowed in this context", _):
      "a string with ': ' in it needs double quotes; otherwise the line is indented too far"
    case ("could not find expected ':'", _):
      "a key needs a colon and a space behind it, on the same line"
    case ("did not find expected key", _), ("did not find expected '-' indicator", _):
      "the line is not indented like the ones before it, or a quote ends too early"
    case ("did not find expected ',' or '}'", _), ("did not find expected ',' or ']'", _):
      "a string that begins with '{' or '[' needs double quotes; templates have to be rendered first"
    case ("found unexpected end of stream", _):
      "a quote is never closed"
    case ("did not find expected alphabetic or numeric character", _):
      "a string that begins with '*' or '&' needs double quotes"
    case ("found undefined tag handle", _), ("did not find expected whitespace or line break", _):
      "a string that begins with '!' or '%' needs double quotes"
    case ("found invalid Unicode character escape code", _):
      "write a character beyond U+FFFF as '\\U' and eight hexadecimal digits"
    case ("found unknown escape character", _):
      "write a backslash in double quotes as '\\\\'"
    default: nil
    }
  }

  /// libyaml gives the byte, not the place, of what it can't decode.
  private static func mark(
    ofByte offset: Int,
    in bytes: UnsafeRawBufferPointer,
    encoding: yaml_encoding_t
  ) -> YAMLMark {
    var line = 1
    var column = 1
    let isWide = encoding == YAML_UTF16LE_ENCODING || encoding == YAML_UTF16BE_ENCODING
    var position = isWide ? 2 : bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while position < min(offset, bytes.count) {
      let byte = bytes[position]
      if isWide {
        let second = position + 1 < bytes.count ? bytes[position + 1] : 0
        let (low, high) = encoding == YAML_UTF16LE_ENCODING ? (byte, second) : (second, byte)
        advance(low == 0x0A && high == 0, (0xDC...0xDF).contains(high), &line, &column)
        position += 2
      } else {
        advance(byte == 0x0A, byte & 0xC0 == 0x80, &line, &column)
        position += 1
      }
    }
    return YAMLMark(line: line, column: column)
  }

  private static func advance(
    _ isNewline: Bool,
    _ continues: Bool,
    _ line: inout Int,
    _ column: inout Int
  ) {
    if isNewline {
      line += 1
      column = 1
    } else if !continues {
      column += 1
    }
  }

  private static func byte(
    at mark: YAMLMark,
    in bytes: UnsafeRawBufferPointer,
    encoding: yaml_encoding_t
  ) -> UInt8? {
    guard encoding == YAML_UTF8_ENCODING else { return nil }
    var line = 1
    var column = 1
    for byte in bytes {
      if line == mark.line, column == mark.column, byte & 0xC0 != 0x80 { return byte }
      if line > mark.line { return nil }
      advance(byte == 0x0A, byte & 0xC0 == 0x80, &line, &column)
    }
    return nil
  }
}

extension DiagnosticCode {
  package static let yamlSyntax = DiagnosticCode(
    "yaml.syntax",
    "The text is not YAML; the place is where the parser gave up, the note where the construct began.",
    why: """
      A file that one reader rejects never reaches the cluster, and Argo CD reports it only at \
      the next sync. Templates are the usual cause: `{{ … }}` is Helm's or Jinja's syntax and \
      has to be rendered before swell reads it.
      """,
    example: .yaml(
      """
      a: [1, 2
      b: 3
      """
    )
  )

  package static let yamlEncoding = DiagnosticCode(
    "yaml.encoding",
    "A file is UTF-8 or UTF-16 without control characters; others are written as escapes in double quotes.",
    why: """
      YAML 1.2 (section 5.1) forbids these characters, and a file in another encoding would be \
      read as different text on every system.
      """,
    example: .text(
      """
      motto: "Grüße" in Latin-1, or a control character such as U+0001
      """
    )
  )
}
