// Which characters a byte of UTF-8 is, without a character at hand.

extension UnsafeBufferPointer<UInt8> {
  /// Whether one of the bytes is this one, looked at eight at a time.
  func holds(_ byte: UInt8) -> Bool {
    let raw = UnsafeRawBufferPointer(self)
    let low: UInt64 = 0x0101_0101_0101_0101
    var position = 0
    while position + 8 <= count {
      // a byte that is the one sought becomes zero, and only from a zero does subtracting 1 borrow into the high bit
      let word =
        raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) ^ (low &* UInt64(byte))
      if (word &- low) & ~word & (low << 7) != 0 { return true }
      position += 8
    }
    return self[position...].contains(byte)
  }
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isUppercase: Bool { self &- 0x41 < 26 }
  var isLowercase: Bool { self &- 0x61 < 26 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isAlphanumeric: Bool { isDigit || isLetter }
  var isHexadecimal: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
  /// A space, a tab, or the end of a line.
  var isBlank: Bool { self == 0x20 || self &- 0x09 < 5 }
  var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
  var isTokenByte: Bool {
    self == UInt8(ascii: "+") || self == UInt8(ascii: "/") || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "-")
  }

  var isNameByte: Bool {
    isAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ".")
  }

  var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
}
