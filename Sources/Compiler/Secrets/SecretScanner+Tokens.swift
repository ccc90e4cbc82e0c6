extension SecretScanner {
  /// A run of characters of base64: something encoded, or a random token.
  func token(_ run: Range<Int>) -> String? {
    guard run.count >= 24 else { return nil }
    let token = bytes[run]
    if token.allSatisfy(\.isHexadecimal) { return nil }
    if scope.contains(.encoded), let decoded = Base64.bytes(of: token) {
      if decoded.isReadable {
        let text = String(decoding: decoded, as: UTF8.self)
        let found = Self.secret(in: text, scope.subtracting(.encoded))
        return found.map { "\($0) in base64" }
      }
      if decoded.isPrivateKeyDER { return "a private key in base64" }
    }
    guard scope.contains(.random), !isPublic(run) else { return nil }
    return RandomToken.isOne(token) ? "a long random token" : nil
  }

  /// Public keys of SSH, digests that say so, and what a certificate in DER begins with.
  private func isPublic(_ run: Range<Int>) -> Bool {
    let start = run.lowerBound
    if holds("AAAA", at: start) || holds("MII", at: start) { return true }
    for prefix in ["sha256-", "sha384-", "sha512-", "sha1-"] as [StaticString]
    where holds(prefix, at: start) { return true }
    let before = bytes[max(0, start - 7)..<start]
    return ["sha256:", "sha512:", "sha256=", "sha512="].contains { before.elementsEqual($0.utf8) }
      || before.suffix(3).elementsEqual("h1:".utf8)
  }
}
