import Manifest

/// Writes value trees as YAML: block style, two spaces, sequences indented below their key, one form for each value.
///
/// What is written reads back as the same tree with every YAML 1.1 or 1.2 reader, so strings that one of them could take
/// for something else are double-quoted. Texts of several lines are literal blocks unless only an escape can carry
/// them or one of their lines ends in a space or tab; no line is ever folded. `|+` is avoided at the end of a document,
/// because tools cut the empty lines at the end of a file.
///
/// A writer is one growing buffer. It is meant to be emptied with ``removeAll()`` and used again, file after file.
package struct YAMLWriter: ~Copyable {
  var text: TextBuffer
  private var permitsKeptBreaks = true

  /// A writer with room for as many bytes before its memory has to grow.
  package init(capacity: Int = 16_384) { text = TextBuffer(capacity: capacity) }

  /// How many bytes have been written.
  package var count: Int { text.count }

  /// Everything that has been written.
  package var bytes: [UInt8] { Array(text.bytes) }

  /// Calls `body` with everything that has been written, without a copy.
  package borrowing func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(text.bytes))
  }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() { text.truncate(to: 0) }

  /// Forgets what was written behind so many bytes, for files that begin in the same way.
  package mutating func truncate(to count: Int) { text.truncate(to: count) }

  /// Adds a document, ended by a line break; a second one needs ``appendSeparator()`` before it.
  ///
  /// - Complexity: O(*n*) in the bytes written; recursion is as deep as the value.
  package mutating func append(document value: Value) {
    let start = text.count
    write(document: value)
    guard text.bytes.suffix(2).allSatisfy({ $0 == UInt8(ascii: "\n") }) else { return }
    text.truncate(to: start)
    permitsKeptBreaks = false
    write(document: value)
    permitsKeptBreaks = true
  }

  /// Adds `---` on a line of its own.
  package mutating func appendSeparator() { text.append("---\n") }

  /// Adds the text as comment lines; control characters in it become U+FFFD.
  package mutating func append(comment: String) {
    var comment = comment
    // one line of printable ASCII, as the mark that begins every file, needs no look at its characters
    let isWritten = comment.withUTF8 { bytes in
      guard !bytes.isEmpty, bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return false }
      text.append("# ")
      text.append(bytes)
      text.append("\n")
      return true
    }
    if isWritten { return }
    for line in comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      text.append("#")
      if !line.isEmpty { text.append(UInt8(ascii: " ")) }
      for scalar in line.unicodeScalars {
        let isPrintable = scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        for byte in UTF8.encode(isPrintable ? scalar : "\u{FFFD}") ?? .init() { text.append(byte) }
      }
      text.append("\n")
    }
  }

  /// One document as bytes.
  package static func bytes(of value: Value) -> [UInt8] {
    var writer = YAMLWriter()
    writer.append(document: value)
    return writer.bytes
  }

  private mutating func write(document value: Value) {
    switch value {
    case .mapping(let mapping) where !mapping.isEmpty: write(mapping, indent: 0, isInline: false)
    case .sequence(let elements) where !elements.isEmpty:
      write(elements, indent: 0, isInline: false)
    default: write(leaf: value, indent: -2)
    }
  }

  /// If `isInline`, the first key stands behind a `- ` that is already written.
  private mutating func write(_ mapping: Mapping, indent: Int, isInline: Bool) {
    var isIndented = isInline
    for entry in mapping.entries {
      if !isIndented { text.append(spaces: indent) }
      isIndented = false
      write(key: entry.key, indent: indent)
      switch entry.value {
      case .mapping(let mapping) where !mapping.isEmpty:
        text.append("\n")
        write(mapping, indent: indent + 2, isInline: false)
      case .sequence(let elements) where !elements.isEmpty:
        text.append("\n")
        write(elements, indent: indent + 2, isInline: false)
      default:
        text.append(UInt8(ascii: " "))
        write(leaf: entry.value, indent: indent)
      }
    }
  }

  private mutating func write(_ elements: [Value], indent: Int, isInline: Bool) {
    var isIndented = isInline
    for element in elements {
      if !isIndented { text.append(spaces: indent) }
      isIndented = false
      text.append("- ")
      switch element {
      case .mapping(let mapping) where !mapping.isEmpty:
        write(mapping, indent: indent + 2, isInline: true)
      case .sequence(let elements) where !elements.isEmpty:
        write(elements, indent: indent + 2, isInline: true)
      default: write(leaf: element, indent: indent)
      }
    }
  }

  /// The indentation is that of the mapping or sequence around it; -2 at the root of a document.
  private mutating func write(leaf: Value, indent: Int) {
    switch leaf {
    case .string(let string): return write(string, indent: indent)
    case .null: text.append("null")
    case .bool(let bool): text.append(bool ? "true" : "false")
    case .integer(let integer): text.append(decimal: integer)
    case .double(let double): write(double)
    case .mapping: text.append("{}")
    case .sequence: text.append("[]")
    }
    text.append("\n")
  }

  /// The shortest form that reads back as the same number, with the dot and the sign that YAML 1.1 asks of a float.
  private mutating func write(_ double: Double) {
    guard double.isFinite else {
      return text.append(double.isNaN ? ".nan" : double > 0 ? ".inf" : "-.inf")
    }
    var hasDot = false
    for byte in double.description.utf8 {
      if byte == UInt8(ascii: ".") { hasDot = true }
      if byte == UInt8(ascii: "e"), !hasDot { text.append(".0") }
      text.append(byte)
    }
  }

  @inline(__always)
  private mutating func write(_ string: String, indent: Int) {
    var string = string
    string.withUTF8 { bytes in
      let shape = ScalarShape(of: bytes)
      if shape.rawValue == 0, PlainScalar.permits(bytes) {
        text.append(bytes)
        text.append(UInt8(ascii: "\n"))
      } else if shape.contains(.hasNewline), !shape.contains(.needsEscapes),
        let block = LiteralBlock(of: bytes), permits(block, indent: indent)
      {
        write(block, of: bytes, indent: max(indent, 0) + 2)
      } else {
        write(quoted: bytes)
        text.append(UInt8(ascii: "\n"))
      }
    }
  }

  private func permits(_ block: LiteralBlock, indent: Int) -> Bool {
    // readers disagree on what an indentation indicator counts from at the root of a document
    (permitsKeptBreaks || block.chomping != .keep) && (indent >= 0 || !block.needsIndentation)
  }
}
