// Which characters a byte of UTF-8 is, without a character at hand.

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
