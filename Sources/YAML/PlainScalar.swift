/// The rule for what is written without quotes.
///
/// A string is plain only if no reader takes it for anything else. The readers are those of YAML 1.2's core schema,
/// of YAML 1.1 as its specification, PyYAML, go-yaml 2 and 3, Psych and SnakeYAML read it, in any mixture of cases.
/// Numbers and times are not parsed but over-approximated: whatever begins like a number and is made of nothing but
/// the characters of numbers and times is quoted.
enum PlainScalar {
  /// Whether one line without anything that ``ScalarShape`` found may stand without quotes.
  @inline(__always)
  static func permits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if bytes[bytes.count - 1] == UInt8(ascii: " ") { return false }
    switch firstByteClass(first) {
    case .ordinary: return true
    case .indicator: return false
    case .word: return !isWord(bytes)
    case .number: return !beginsDocumentMark(bytes) && !looksLikeNumber(bytes)
    }
  }

  private enum FirstByteClass { case ordinary, indicator, word, number }

  @inline(__always)
  private static func firstByteClass(_ byte: UInt8) -> FirstByteClass {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      .number
    case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "n"), UInt8(ascii: "N"),
      UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"),
      UInt8(ascii: "o"), UInt8(ascii: "O"), UInt8(ascii: "~"), UInt8(ascii: "="),
      UInt8(ascii: "<"):
      .word
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: ";"), 0x80...0xFF:
      .ordinary
    default: .indicator
    }
  }

  private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= 5 else { return false }
    var packed: UInt64 = 0
    for byte in bytes {
      let isUpperCase = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      packed = packed << 8 | UInt64(isUpperCase ? byte | 0x20 : byte)
    }
    return words.contains(packed)
  }

  private static let words: [UInt64] = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

  /// `-` before a space or the end begins a sequence; `---` and `...` divide documents.
  private static func beginsDocumentMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes[0] == UInt8(ascii: "-") {
      if bytes.count == 1 || bytes[1] == UInt8(ascii: " ") { return true }
    }
    return bytes.count >= 3 && bytes[0] == bytes[1] && bytes[1] == bytes[2]
      && (bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "."))
  }

  private static func looksLikeNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let isSigned = bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-")
    var rest = bytes[(isSigned ? 1 : 0)...]
    guard let first = rest.first else { return true }
    if first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard let second = rest.first else { return true }
      if isInfinityOrNaN(rest) { return true }
      // YAML 1.1's own expression for floats allows `..`, `._` and `.e`
      guard
        second.isDigit || second == UInt8(ascii: ".") || second == UInt8(ascii: "_")
          || second | 0x20 == UInt8(ascii: "e")
      else { return false }
    } else if !first.isDigit, first != UInt8(ascii: "_") {
      return false
    }
    return rest.allSatisfy(\.isInNumbersOrTimes)
  }

  private static func isInfinityOrNaN(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.count == 3 else { return false }
    let packed = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 0x20) }
    return packed == 0x696E66 || packed == 0x6E616E
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isInNumbersOrTimes: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "x"), UInt8(ascii: "X"),
      UInt8(ascii: "o"), UInt8(ascii: "O"), UInt8(ascii: "p"), UInt8(ascii: "P"),
      UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "z"), UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: " "):
      true
    default: false
    }
  }
}
