/// What a string holds that decides how it may be written.
struct ScalarShape: OptionSet {
  let rawValue: UInt8

  /// Something that ends or changes a plain scalar but may stand in a literal block: `: `, ` #`, a tab.
  static let breaksPlain = ScalarShape(rawValue: 1)
  /// More than one line.
  static let hasNewline = ScalarShape(rawValue: 2)
  /// Characters that only an escape can carry, or that no reviewer could see.
  static let needsEscapes = ScalarShape(rawValue: 4)

  /// Looks at every byte once, eight at a time where nothing in them needs a closer look.
  @inline(__always)
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    var shape = ScalarShape(rawValue: 0)
    let count = bytes.count
    let raw = UnsafeRawBufferPointer(bytes)
    var position = 0
    while position < count {
      if position + 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        if !word.hasNotableByte {
          position += 8
          continue
        }
        let end = position + 8
        while position < end { shape.note(bytes, &position) }
      } else {
        shape.note(bytes, &position)
      }
    }
    self = shape
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  @inline(__always)
  private mutating func note(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: ":"):
      let next = position + 1
      if next == bytes.count || bytes[next] == UInt8(ascii: " ") { insert(.breaksPlain) }
    case UInt8(ascii: "#"):
      if position > 0, bytes[position - 1] == UInt8(ascii: " ") { insert(.breaksPlain) }
    case UInt8(ascii: "\n"):
      insert(.hasNewline)
    case UInt8(ascii: "\t"):
      insert(.breaksPlain)
    case 0..<0x20, 0x7F:
      insert(.needsEscapes)
    case 0x80...:
      if InvisibleScalar(in: bytes, at: position) != nil { insert(.needsEscapes) }
    default: break
    }
    position += 1
  }
}

extension UInt64 {
  /// Whether one of the eight bytes is a control character, DEL, `:`, `#`, or not ASCII.
  @inline(__always)
  fileprivate var hasNotableByte: Bool {
    let low: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let colon = self ^ (low &* 0x3A)
    let hash = self ^ (low &* 0x23)
    let delete = self ^ (low &* 0x7F)
    let found =
      self | ((self &- (low &* 0x20)) & ~self)
      | ((colon &- low) & ~colon) | ((hash &- low) & ~hash) | ((delete &- low) & ~delete)
    return found & high != 0
  }
}
