extension SecretScanner {
  /// `KEY=value`, `key: value`, `"key": "value"`, `<key>value</key>`: the sign is at a position.
  func named(at sign: Int) -> String? {
    guard scope.contains(.named), let (found, start) = name(before: sign) else { return nil }
    var name = found
    var isPair = false
    if isValueKey(name), let other = nameOfPair(before: start) { (name, isPair) = (other, true) }
    guard let kind = SecretName(UnsafeBufferPointer(rebasing: bytes[name])),
      bytes[sign] == UInt8(ascii: "=") || isKey(start),
      bytes[sign] != UInt8(ascii: ">") || start > 0 && bytes[start - 1] == UInt8(ascii: "<"),
      !isComment(start), let value = value(after: sign, of: kind)
    else { return nil }
    if isMessage(start), !value.utf8.contains(where: \.isDigit) { return nil }
    let isPlain = !isPair && bytes[name].allSatisfy { $0.isLowercase || $0.isUppercase }
    let isField = isPlain && bytes[sign] == UInt8(ascii: ":")
    let literal = SecretLiteral(name: kind, context: isField ? .field : .program)
    guard literal.isValue(value) else { return nil }
    return Self.secret(in: String(value), .encoded) ?? "the value of '\(text(name))'"
  }

  /// Whether a name only says that a value follows, whose own name stands before: `value`, `default`.
  private func isValueKey(_ name: Range<Int>) -> Bool {
    guard name.count == 5 || name.count == 7 else { return false }
    return name.count == 5
      ? holds("value", at: name.lowerBound) : holds("default", at: name.lowerBound)
  }

  /// The `A` of `name: A`, a line before `value:`; of `{"name": "A", "value"`; of `<name>A</name><value>`; and of `A:`, alone
  /// in the line before.
  private func nameOfPair(before start: Int) -> Range<Int>? {
    var end = start
    while end > 0, start - end < 80,
      !bytes[end - 1].isNameByte || bytes[end - 1] == UInt8(ascii: "-")
    {
      end -= 1
    }
    // the closing tag of XML's name
    if end > 5, holds("</", at: end - 6), holds("name", at: end - 4) || holds("key", at: end - 4) {
      end -= 6
    } else if end > 4, holds("</key", at: end - 5) {
      end -= 5
    }
    var begin = end
    while begin > 0, end - begin < 80, bytes[begin - 1].isNameByte { begin -= 1 }
    guard end - begin >= 3 else { return nil }
    var before = begin
    while before > 0, begin - before < 8,
      bytes[before - 1].isQuote || bytes[before - 1] == 0x20
        || ":>=".utf8.contains(bytes[before - 1])
    { before -= 1 }
    for key in ["name", "key"] as [StaticString] {
      let count = key.utf8CodeUnitCount
      if before < begin, before >= count, holds(key, at: before - count),
        before == count || !bytes[before - count - 1].isAlphanumeric
      {
        return begin..<end
      }
    }
    // a mapping of its own: `password:` and, below, `value:`
    guard end < start, bytes[end] == UInt8(ascii: ":"), isKey(begin) else { return nil }
    return bytes[(end + 1)..<start].contains(0x0A) ? begin..<end : nil
  }

  /// Whether a script only says this to whoever reads its output.
  private func isMessage(_ start: Int) -> Bool {
    var line = start
    while line > 0, start - line < 200, bytes[line - 1] != 0x0A { line -= 1 }
    var isSaid = false
    for index in line..<start where holds("echo ", at: index) || holds("printf ", at: index) {
      isSaid = true
      break
    }
    guard isSaid else { return false }
    let rest = bytes[start...].prefix { $0 != 0x0A }
    return !rest.contains(UInt8(ascii: ">")) && !rest.contains(UInt8(ascii: "|"))
  }

  /// The name that ends before a sign, with spaces and a quote between, and where it begins with its quote.
  private func name(before sign: Int) -> (name: Range<Int>, start: Int)? {
    if bytes[sign] == UInt8(ascii: "=") {
      let next = sign + 1 < bytes.count ? bytes[sign + 1] : 0
      if next == UInt8(ascii: "=") || next == UInt8(ascii: "~") || next == UInt8(ascii: ">") {
        return nil
      }
    }
    var end = sign
    while end > 0, sign - end < 12, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > 0 else { return nil }
    let isQuoted = bytes[end - 1].isQuote
    if isQuoted { end -= 1 }
    var start = end
    while start > 0, end - start < 80, bytes[start - 1].isNameByte { start -= 1 }
    while start < end, bytes[start] == UInt8(ascii: "-") { start += 1 }
    guard end - start >= 3 else { return nil }
    let opening = isQuoted && start > 0 && bytes[start - 1].isQuote ? start - 1 : start
    return (start..<end, opening)
  }

  /// Whether what begins here is a key: at the beginning of a line, an item, or an object.
  private func isKey(_ start: Int) -> Bool {
    var index = start
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    guard index > 0 else { return true }
    return bytes[index - 1].isBlank || bytes[index - 1].isQuote
      || "{,[&?;(-\\<".utf8.contains(bytes[index - 1])
  }

  private func isComment(_ start: Int) -> Bool {
    var line = start
    while line > 0, bytes[line - 1] != 0x0A { line -= 1 }
    while line < start, bytes[line].isBlank { line += 1 }
    return bytes[line] == UInt8(ascii: "#") || holds("// ", at: line) || holds("-- ", at: line)
  }

  /// The value behind a sign, without its quotes; nil if it is prose.
  private func value(after sign: Int, of kind: SecretName) -> Substring? {
    var start = sign + 1
    while start < bytes.count, start - sign < 12, bytes[start] == 0x20 { start += 1 }
    guard start < bytes.count, bytes[start] != 0x0A else { return nil }
    if bytes[start].isQuote || bytes[start] == UInt8(ascii: "\\") {
      if bytes[start] == UInt8(ascii: "\\") { start += 1 }
      guard start < bytes.count, bytes[start].isQuote else { return nil }
      let quote = bytes[start]
      let rest = bytes[(start + 1)...].prefix {
        $0 != quote && $0 != 0x0A && $0 != UInt8(ascii: "\\")
      }
      return text(rest.startIndex..<rest.endIndex)
    }
    if kind == .authorization {
      let rest = bytes[start...].prefix { $0 != 0x0A && !$0.isQuote }
      return text(rest.startIndex..<rest.endIndex)
    }
    let isLine = bytes[sign] == UInt8(ascii: ":")
    // YAML's tags, anchors, aliases and blocks, and flow collections
    if isLine, "!&*|>{[".utf8.contains(bytes[start]) { return nil }
    // an assignment in a program's code, with spaces around
    let isCode = !isLine && bytes[sign + 1] == 0x20
    let rest = bytes[start...].prefix { byte in
      !byte.isBlank && !byte.isQuote && !",;&)}<".utf8.contains(byte)
    }
    let value = text(rest.startIndex..<rest.endIndex)
    if isCode || isLine {
      guard isAlone(rest.endIndex), !value.isExpression, !value.isVariable else { return nil }
    }
    // a statement of a programming language
    if isCode, rest.endIndex < bytes.count, bytes[rest.endIndex] == UInt8(ascii: ";") { return nil }
    return value
  }

  /// Whether nothing but a comment or the end of a collection follows in the line.
  private func isAlone(_ end: Int) -> Bool {
    var index = end
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < bytes.count else { return true }
    return bytes[index] == 0x0A || bytes[index] == 0x0D || ",;&)}#".utf8.contains(bytes[index])
      || bytes[index].isQuote
  }

  /// `--password hunter2`.
  func flag(at dash: Int) -> String? {
    guard scope.contains(.named), holds("--", at: dash), dash == 0 || bytes[dash - 1].isBlank,
      dash + 2 < bytes.count, bytes[dash + 2].isLetter
    else { return nil }
    let name = bytes[(dash + 2)...].prefix { $0.isNameByte }
    guard name.endIndex + 1 < bytes.count, bytes[name.endIndex] == 0x20 else { return nil }
    let kind = SecretName(UnsafeBufferPointer(rebasing: name))
    guard kind != nil || name.elementsEqual("user".utf8) else { return nil }
    let rest = bytes[(name.endIndex + 1)...].drop { $0.isQuote }
      .prefix { !$0.isBlank && !$0.isQuote }
    var value = text(rest.startIndex..<rest.endIndex)
    if kind == nil {
      // curl's: a user, a colon, a password
      guard let colon = value.firstIndex(of: ":") else { return nil }
      value = value[value.index(after: colon)...]
    }
    guard !value.hasPrefix("-"),
      SecretLiteral(name: kind ?? .password, context: .program).isValue(value)
    else {
      return nil
    }
    return "the value of '--\(text(name.startIndex..<name.endIndex))'"
  }
}

extension Substring {
  /// `privateKey`, `token`, `PrivateKeyTypes`: a variable or a type that is called like what it holds.
  fileprivate var isVariable: Bool {
    guard utf8.allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "_") }) else { return false }
    let words = utf8.withContiguousStorageIfAvailable(SecretName.words) ?? []
    return words.contains(where: SecretLiteral.nouns.contains)
  }

  /// `obj.metadata.name`, `os.environ[`, `read(`: code that gets the value from elsewhere.
  fileprivate var isExpression: Bool {
    if contains("(") || contains("[") { return true }
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { part in
        part.utf8.first.map { $0.isLetter || $0 == UInt8(ascii: "_") } ?? false
          && part.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "_") }
      }
  }
}
