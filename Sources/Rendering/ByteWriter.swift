/// Numbers and texts as bytes, one behind the other.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A text, behind the number of its bytes.
  mutating func append(_ text: UnsafeRawBufferPointer) {
    append(UInt64(text.count))
    bytes.append(contentsOf: text)
  }

  mutating func append(_ text: [UInt8]) { text.withUnsafeBytes { append($0) } }
}

/// Reads what ``ByteWriter`` wrote; nil where the bytes end before.
struct ByteReader {
  private var rest: Slice<UnsafeRawBufferPointer>

  init(_ bytes: UnsafeRawBufferPointer) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number() -> UInt64? {
    guard rest.count >= 8 else { return nil }
    let number = rest.base.loadUnaligned(fromByteOffset: rest.startIndex, as: UInt64.self)
    rest = rest.dropFirst(8)
    return UInt64(littleEndian: number)
  }

  mutating func text() -> UnsafeRawBufferPointer? {
    guard let count = number(), count <= UInt64(rest.count) else { return nil }
    let text = UnsafeRawBufferPointer(rebasing: rest.prefix(Int(count)))
    rest = rest.dropFirst(Int(count))
    return text
  }
}
