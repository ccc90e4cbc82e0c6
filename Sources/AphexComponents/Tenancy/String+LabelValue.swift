extension String {
  /// The text as a label's value: at most 63 characters; of a longer one the beginning and a hash of the whole.
  ///
  /// Source: "Labels and Selectors" of the Kubernetes documentation.
  var asLabelValue: String {
    guard utf8.count > 63 else { return self }
    // FNV-1a: the same on every machine, which Swift's own hashing is not
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    let suffix = "-" + String(repeating: "0", count: 16 - digits.count) + digits
    return String(decoding: utf8.prefix(63 - suffix.utf8.count), as: UTF8.self) + suffix
  }
}
