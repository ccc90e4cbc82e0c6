/// A long token that only chance could have made.
enum RandomToken {
  /// Whether letters and digits follow each other without any sense.
  ///
  /// A digest has no capital letters, a name changes between kinds of characters at its words only; of 32 random letters and
  /// digits about 20 pairs differ in kind. What is longer than 128 is a blob, such as an image.
  static func isOne(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    guard bytes.count >= 32, bytes.count <= 128 else { return false }
    var upper = 0
    var lower = 0
    var digits = 0
    var changes = 0
    var others = 0
    var previous = 0
    var counts = [UInt8](repeating: 0, count: 128)
    for byte in bytes {
      let kind: Int
      if byte.isDigit {
        digits += 1
        kind = 1
      } else if byte.isUppercase {
        upper += 1
        kind = 2
      } else if byte.isLowercase {
        lower += 1
        kind = 3
      } else {
        others += 1
        kind = 0
      }
      if kind != 0, previous != 0, kind != previous { changes += 1 }
      previous = kind
      if byte < 128 { counts[Int(byte)] &+= 1 }
    }
    let distinct = counts.count { $0 > 0 }
    return upper >= 4 && lower >= 4 && digits >= 2 && others * 8 <= bytes.count
      && distinct >= 18 && changes * 5 >= bytes.count * 2
  }
}
