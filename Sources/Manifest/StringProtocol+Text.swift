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

extension String {
  /// Whether both are the same code points; `==` also takes `é` and `e` with an accent behind it for the same.
  ///
  /// JSON compares names and strings code point by code point (RFC 8259, section 8.3), and so does Kubernetes.
  package func isSameText(as other: String) -> Bool {
    guard self == other else { return false }
    // every key that is found comes by: bytes beside each other are compared in no time, the view's one by one
    let isSame = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in left.elementsEqual(right) }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}
