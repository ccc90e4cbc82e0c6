extension YAMLWriter {
  /// How long an implicit key may be, in bytes; readers allow 1,024 characters up to the colon.
  private static let longestImplicitKey = 1_000

  /// Writes a key and its colon.
  @inline(__always)
  mutating func write(key: String, indent: Int) {
    var key = key
    key.withUTF8 { bytes in
      let start = text.count
      if ScalarShape(of: bytes).rawValue == 0, PlainScalar.permits(bytes) {
        text.append(bytes)
      } else {
        write(quoted: bytes)
      }
      if text.count - start > Self.longestImplicitKey {
        makeExplicit(keyAt: start, indent: indent)
      } else {
        text.append(UInt8(ascii: ":"))
      }
    }
  }

  /// Turns the key written last into `? key`, with its colon on the next line.
  private mutating func makeExplicit(keyAt start: Int, indent: Int) {
    let key = Array(text.bytes[start...])
    text.truncate(to: start)
    text.append("? ")
    key.withUnsafeBufferPointer { text.append($0) }
    text.append("\n")
    text.append(spaces: indent)
    text.append(UInt8(ascii: ":"))
  }

  mutating func write(_ block: LiteralBlock, of bytes: UnsafeBufferPointer<UInt8>, indent: Int) {
    text.append(UInt8(ascii: "|"))
    if block.needsIndentation { text.append(UInt8(ascii: "2")) }
    switch block.chomping {
    case .strip: text.append(UInt8(ascii: "-"))
    case .clip: break
    case .keep: text.append(UInt8(ascii: "+"))
    }
    text.append(UInt8(ascii: "\n"))
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if end > start {
        text.append(spaces: indent)
        text.append(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      }
      text.append(UInt8(ascii: "\n"))
      start = end + 1
    }
  }

  mutating func write(quoted bytes: UnsafeBufferPointer<UInt8>) {
    // the longest escape of a byte is four, `\x00`; of a character of several bytes, three times its length
    let start = text.reserve(bytes.count * 4 + 2)
    var end = start
    end.put(UInt8(ascii: "\""))
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): end.put(escape: byte)
      case UInt8(ascii: "\n"): end.put(escape: UInt8(ascii: "n"))
      case UInt8(ascii: "\t"): end.put(escape: UInt8(ascii: "t"))
      case UInt8(ascii: "\r"): end.put(escape: UInt8(ascii: "r"))
      case 0..<0x20, 0x7F: end.put(escape: UInt8(ascii: "x"), hex: UInt32(byte), digits: 2)
      case 0x80...:
        guard let invisible = InvisibleScalar(in: bytes, at: position - 1) else {
          end.put(byte)
          continue
        }
        position += invisible.length - 1
        switch invisible.value {
        case ..<0x100: end.put(escape: UInt8(ascii: "x"), hex: invisible.value, digits: 2)
        case ..<0x10000: end.put(escape: UInt8(ascii: "u"), hex: invisible.value, digits: 4)
        default: end.put(escape: UInt8(ascii: "U"), hex: invisible.value, digits: 8)
        }
      default: end.put(byte)
      }
    }
    end.put(UInt8(ascii: "\""))
    text.commit(end - start)
  }
}

extension UnsafeMutablePointer<UInt8> {
  @inline(__always)
  fileprivate mutating func put(_ byte: UInt8) {
    pointee = byte
    self += 1
  }

  fileprivate mutating func put(escape letter: UInt8) {
    put(UInt8(ascii: "\\"))
    put(letter)
  }

  fileprivate mutating func put(escape letter: UInt8, hex value: UInt32, digits: UInt32) {
    put(escape: letter)
    for digit in (0..<digits).reversed() {
      let nibble = UInt8(truncatingIfNeeded: value >> (digit * 4)) & 0xF
      put(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10)
    }
  }
}
