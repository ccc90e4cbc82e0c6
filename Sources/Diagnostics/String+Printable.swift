extension String {
  /// The text as one line that shows every character: what a terminal or a reader would act on, or not see, is written as
  /// `\u{1B}`.
  ///
  /// Names of others stand in messages. None may begin a line of its own, move the cursor, reverse the text behind it, or
  /// hide a part of itself.
  package var printable: String {
    guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
    return unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.isUnprintable {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, a separator of lines, or has no width: bidirectional marks, joiners, tags.
  package var isUnprintable: Bool {
    switch value {
    case 0x20..<0x7F: false
    case ..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
