/// Bytes in one piece of memory that grows by doubling and is kept when it is emptied.
///
/// The writer's innermost loops fill raw memory through ``reserve(_:)`` and ``commit(_:)``, because appending to an
/// `Array` checks uniqueness and capacity at every byte.
struct TextBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// The end of the text, with room for so many more bytes behind it.
  @inline(__always)
  mutating func reserve(_ additional: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count < additional { grow(by: additional) }
    return base + count
  }

  /// Makes bytes written behind the end part of the text; they must have been reserved.
  @inline(__always)
  mutating func commit(_ written: Int) {
    assert(written >= 0 && count + written <= capacity, "only reserved bytes may be written")
    count += written
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1).pointee = byte
    commit(1)
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    reserve(length).update(from: text.utf8Start, count: length)
    commit(length)
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count).update(from: start, count: bytes.count)
    commit(bytes.count)
  }

  @inline(__always)
  mutating func append(spaces: Int) {
    reserve(spaces).update(repeating: UInt8(ascii: " "), count: spaces)
    commit(spaces)
  }

  mutating func append(decimal value: Int) {
    let text = reserve(20)
    var magnitude = value.magnitude
    var start = 20
    repeat {
      let (quotient, digit) = magnitude.quotientAndRemainder(dividingBy: 10)
      start -= 1
      text[start] = UInt8(ascii: "0") + UInt8(digit)
      magnitude = quotient
    } while magnitude > 0
    if value < 0 {
      start -= 1
      text[start] = UInt8(ascii: "-")
    }
    text.update(from: text + start, count: 20 - start)
    commit(20 - start)
  }

  /// Drops what follows the first `length` bytes; the memory is kept.
  mutating func truncate(to length: Int) {
    precondition(length >= 0 && length <= count, "a buffer is cut within its text")
    count = length
  }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  @inline(never)
  private mutating func grow(by additional: Int) {
    let larger = max(capacity * 2, count + additional)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.update(from: base, count: count)
    base.deallocate()
    base = memory
    capacity = larger
  }
}
