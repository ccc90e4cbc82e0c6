import Diagnostics

/// What kubectl and Argo CD make of a file before a YAML parser sees it.
///
/// They cut a file at every line that begins with `---` and parse each piece by itself (apimachinery's `YAMLReader`); a
/// text that begins with `{` is read as JSON. libyaml, which reads the file as one stream, has to be given what they see,
/// and what they refuse has to be found beforehand.
struct StreamText {
  /// The text for libyaml; nil if it can read what was given.
  private(set) var rewritten: [UInt8]?
  private(set) var diagnostics: [Diagnostic] = []

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// - Complexity: O(*n*); most texts are only searched for a handful of bytes.
  init(_ bytes: UnsafeRawBufferPointer, path: String, dialect: YAMLDialect) {
    // both encode a line break as two bytes, and nobody but libyaml reads them
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard !isWide else { return }
    if Self.isJSON(bytes) {
      rewritten = Self.joiningSurrogates(in: bytes)
    } else {
      readSeparators(bytes, path: path)
      if dialect == .core { diagnostics = [] }
    }
  }

  /// Whether the first character is that of a JSON object or list.
  private static func isJSON(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let start = bytes.starts(with: byteOrderMark) ? 3 : 0
    let first = bytes[start...].first { $0 > UInt8(ascii: " ") }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  // MARK: Separators

  private mutating func readSeparators(_ bytes: UnsafeRawBufferPointer, path: String) {
    var dropped: [Int] = []
    var line = 1
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let text = bytes[start..<end]
      if text.starts(with: "---".utf8) {
        let rest = text.dropFirst(3).drop { $0 <= UInt8(ascii: " ") }
        if let first = rest.first, first != UInt8(ascii: "#") {
          let mark = YAMLMark(line: line, column: rest.startIndex - start + 1)
          diagnostics.append(Self.crowdedSeparator(at: mark, in: path))
        }
        // a mark there begins the next piece, and libyaml allows one at the beginning of the stream alone
        if bytes[min(end + 1, bytes.count)...].starts(with: Self.byteOrderMark) {
          dropped.append(end + 1)
        }
      } else if start > 0, text.starts(with: Self.byteOrderMark + "---".utf8) {
        diagnostics.append(Self.markedSeparator(at: YAMLMark(line: line, column: 1), in: path))
        dropped.append(start)
      }
      line += 1
      start = end + 1
    }
    guard !dropped.isEmpty else { return }
    var text = [UInt8](bytes)
    for position in dropped.reversed() { text.removeSubrange(position..<position + 3) }
    rewritten = text
  }

  private static func crowdedSeparator(at mark: YAMLMark, in path: String) -> Diagnostic {
    Diagnostic(
      .yamlRefusedByKubectl,
      "something other than a comment is behind '---' on its line",
      at: mark.location(in: path),
      help: "put what is behind '---' on a line of its own, and quote a text that begins so"
    )
  }

  private static func markedSeparator(at mark: YAMLMark, in path: String) -> Diagnostic {
    Diagnostic(
      .yamlRefusedByKubectl,
      "a byte order mark (U+FEFF) is before '---', which is no separator then",
      at: mark.location(in: path),
      help: "save the files without a byte order mark before joining them"
    )
  }

  // MARK: JSON

  /// The text with the escapes of UTF-16 surrogates as JSON means them; nil if it has none.
  ///
  /// A pair becomes the character itself, and a lone one U+FFFD, as Go's JSON has it. `\ud83d\ude00` is 12 bytes and its
  /// character 4, so columns behind it on the same line move.
  private static func joiningSurrogates(in bytes: UnsafeRawBufferPointer) -> [UInt8]? {
    var result: [UInt8] = []
    var taken = 0
    var position = 0
    while position + 1 < bytes.count {
      guard let backslash = bytes[position...].firstIndex(of: UInt8(ascii: "\\")) else { break }
      // the byte behind a backslash is escaped, a second backslash too
      position = backslash + 2
      guard let high = codeUnit(at: backslash, in: bytes), (0xD800...0xDFFF).contains(high) else {
        continue
      }
      result += bytes[taken..<backslash]
      position = backslash + 6
      if high < 0xDC00, let low = codeUnit(at: position, in: bytes), (0xDC00...0xDFFF).contains(low)
      {
        position += 6
        let value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
        if let scalar = Unicode.Scalar(value) { result += String(scalar).utf8 }
      } else {
        result += "\u{FFFD}".utf8
      }
      taken = position
    }
    guard taken > 0 else { return nil }
    return result + bytes[min(taken, bytes.count)...]
  }

  /// What `\uXXXX` says; nil if something else is there.
  private static func codeUnit(at position: Int, in bytes: UnsafeRawBufferPointer) -> UInt32? {
    guard position + 6 <= bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[position + 2..<position + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}

extension DiagnosticCode {
  package static let yamlRefusedByKubectl = DiagnosticCode(
    "yaml.refused-by-kubectl",
    "The text is YAML, but kubectl and Argo CD refuse it: a directive, something behind '---', or a mark before it.",
    why: """
      kubectl and Argo CD cut a file at lines that begin with `---` and parse every piece by itself. \
      A directive is then a piece without a document, and what stands behind `---` makes it no \
      separator. Source: `YAMLReader` of apimachinery's `util/yaml`.
      """,
    example: .yaml(
      """
      %YAML 1.2
      ---
      {apiVersion: v1, kind: ConfigMap, metadata: {name: c}}
      """
    )
  )
}
