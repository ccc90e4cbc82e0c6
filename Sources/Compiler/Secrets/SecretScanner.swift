/// Looks for secrets in one text: known shapes, values behind telling names, random tokens, and all of that in base64.
struct SecretScanner {
  /// What of a text is looked at.
  struct Scope: OptionSet {
    let rawValue: Int

    /// Values behind names, such as `password: …` in a line; prose about passwords has such lines too.
    static let named = Scope(rawValue: 1)
    /// Long random tokens; what is called a digest or a public key is one.
    static let random = Scope(rawValue: 2)
    /// What is encoded in base64.
    static let encoded = Scope(rawValue: 4)

    static let all: Scope = [.named, .random, .encoded]
  }

  let scope: Scope
  let bytes: UnsafeBufferPointer<UInt8>

  /// What the first secret in a text is, with its article; nil if there is none.
  ///
  /// - Complexity: O(*n*), and O(*n*) again for what is encoded.
  static func secret(in text: String, _ scope: Scope = .all) -> String? {
    // the shortest match is `name=value`
    guard text.utf8.count >= 12 else { return nil }
    var text = text
    return text.withUTF8 { SecretScanner(scope: scope, bytes: $0).secret() }
  }

  private init(scope: Scope, bytes: UnsafeBufferPointer<UInt8>) {
    self.scope = scope
    self.bytes = bytes
  }

  private func secret() -> String? {
    var run = 0
    var index = 0
    var isInWord = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isAlphanumeric {
        if !isInWord, let found = shape(at: index) { return found }
        isInWord = true
      } else {
        isInWord = byte == UInt8(ascii: "_")
        switch byte {
        case UInt8(ascii: "-"):
          if let end = endOfPublicBlock(at: index) {
            (index, run, isInWord) = (end, end, false)
            continue
          }
          if let found = privateKey(at: index) ?? flag(at: index) { return found }
        case UInt8(ascii: ":"):
          if let found = address(at: index) ?? botToken(at: index) ?? named(at: index) {
            return found
          }
        case UInt8(ascii: "="), UInt8(ascii: ">"): if let found = named(at: index) { return found }
        case UInt8(ascii: "@"): if let found = sourceName(at: index) { return found }
        case UInt8(ascii: "$"): if let found = passwordHash(at: index) { return found }
        case UInt8(ascii: "."): if holds(".atlasv1.", at: index) { return "a Terraform token" }
        case UInt8(ascii: "~"): if let found = clientSecret(at: index) { return found }
        default: break
        }
        if !byte.isTokenByte {
          if let found = token(run..<index) { return found }
          run = index + 1
        }
      }
      index += 1
    }
    return token(run..<index)
  }

  func holds(_ text: StaticString, at start: Int) -> Bool {
    guard bytes.count - start >= text.utf8CodeUnitCount else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where bytes[start + offset] != text.utf8Start[offset] { return false }
    return true
  }

  func text(_ range: Range<Int>) -> Substring {
    String(decoding: bytes[range], as: UTF8.self)[...]
  }
}
