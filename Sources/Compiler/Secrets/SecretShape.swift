/// The shape by which a provider's tokens are known: a prefix that nothing else has, and so many characters behind it.
struct SecretShape: Sendable {
  /// What may stand behind the prefix.
  enum Alphabet: Sendable {
    case hexadecimal
    case uppercase
    case alphanumeric
    /// Letters, digits, `-` and `_`.
    case url
    /// Those and dots.
    case dotted
    /// Anything but a space, a quote, or a control character.
    case text
  }

  /// What it is, with its article, for the message.
  let kind: String
  let prefix: [UInt8]
  let alphabet: Alphabet
  /// How many characters follow at least.
  let minimum: Int
  /// How many follow at most; nil if there is no limit.
  let maximum: Int?

  init(
    _ kind: String,
    _ prefix: String,
    _ alphabet: Alphabet,
    _ minimum: Int,
    upTo maximum: Int? = nil
  ) {
    self.kind = kind
    self.prefix = Array(prefix.utf8)
    self.alphabet = alphabet
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Whether a text has the shape at a position.
  func matches(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    end(in: bytes, at: start) != nil
  }

  /// Where the token ends that begins at a position; nil if none does.
  func end(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    guard bytes.count - start >= prefix.count + minimum else { return nil }
    for (offset, byte) in prefix.enumerated() where bytes[start + offset] != byte { return nil }
    var end = start + prefix.count
    let limit = maximum.map { min(bytes.count, end + $0 + 1) } ?? bytes.count
    while end < limit, alphabet.contains(bytes[end]) { end += 1 }
    let count = end - start - prefix.count
    return count >= minimum && maximum.map { count <= $0 } ?? true ? end : nil
  }
}

extension SecretShape.Alphabet {
  func contains(_ byte: UInt8) -> Bool {
    switch self {
    case .hexadecimal: byte.isHexadecimal
    case .uppercase: byte.isDigit || byte.isUppercase
    case .alphanumeric: byte.isAlphanumeric
    case .url: byte.isAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    case .dotted: Self.url.contains(byte) || byte == UInt8(ascii: ".")
    case .text: byte > 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
    }
  }
}
