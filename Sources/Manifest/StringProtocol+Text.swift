extension StringProtocol {
  /// The text without the characters at either end that meet a condition.
  package func trimming(while isDropped: (Character) -> Bool) -> SubSequence {
    guard let first = firstIndex(where: { !isDropped($0) }),
      let last = lastIndex(where: { !isDropped($0) })
    else { return self[endIndex...] }
    return self[first...last]
  }

  /// FNV-1a of the bytes in sixteen hexadecimal digits: the same in every run, unlike Swift's own hash.
  package var fnv1a: String {
    let hash = utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
