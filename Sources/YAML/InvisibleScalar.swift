/// A character beyond ASCII that is written as an escape.
///
/// These are the ones that YAML calls unprintable, the three that YAML 1.1 takes for line breaks, and those that a
/// reviewer can't see or that turn the direction of what follows. Joiners (U+200C, U+200D) stay, because emoji and
/// several scripts are spelt with them.
struct InvisibleScalar {
  let value: UInt32
  /// How many bytes it takes in UTF-8.
  let length: Int

  /// Nil if no such character begins at this byte of valid UTF-8.
  @inline(__always)
  init?(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
    switch bytes[position] {
    case 0xC2, 0xD8: length = 2
    case 0xE1, 0xE2, 0xEF: length = 3
    case 0xF3: length = 4
    default: return nil
    }
    var value = UInt32(bytes[position]) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      value = value << 6 | UInt32(bytes[position + offset] & 0x3F)
    }
    switch value {
    case 0x80...0xA0, 0xAD, 0x061C, 0x180E, 0x200B, 0x200E...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF0...0xFFFC, 0xFFFE...0xFFFF, 0xE0000...0xE007F:
      self.value = value
    default: return nil
    }
  }
}
