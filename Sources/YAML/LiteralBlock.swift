/// How a text of several lines is written as a literal block.
struct LiteralBlock {
  /// What becomes of the line breaks at the end.
  enum Chomping {
    /// `|-`: there is none.
    case strip
    /// `|`: there is one.
    case clip
    /// `|+`: there are several.
    case keep
  }

  let chomping: Chomping
  /// Whether the first line begins with a space, so that the indentation has to be told.
  let needsIndentation: Bool

  /// Nil if the text would not come back the same, or not after the tools that files pass through.
  ///
  /// A line that ends in a space or a tab is one of the latter: it can't be seen in a review, and editors and
  /// pre-commit hooks cut it off. A first line that begins with a tab is one of the former.
  init?(of bytes: UnsafeBufferPointer<UInt8>) {
    var previous = UInt8(ascii: "\n")
    var firstVisible: UInt8?
    var trailingBreaks = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        if previous.isBlank { return nil }
        trailingBreaks += 1
      } else {
        if firstVisible == nil { firstVisible = byte }
        trailingBreaks = 0
      }
      previous = byte
    }
    guard let firstVisible, firstVisible != UInt8(ascii: "\t"), !previous.isBlank else {
      return nil
    }
    needsIndentation = firstVisible == UInt8(ascii: " ")
    switch trailingBreaks {
    case 0: chomping = .strip
    case 1: chomping = .clip
    default: chomping = .keep
    }
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
