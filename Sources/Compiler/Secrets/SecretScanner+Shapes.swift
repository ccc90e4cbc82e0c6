extension SecretScanner {
  func shape(at start: Int) -> String? {
    guard start + 1 < bytes.count, SecretShapes.mayBegin(bytes[start], bytes[start + 1]) else {
      return nil
    }
    let candidates = SecretShapes.byFirstByte[Int(bytes[start])]
    if let found = candidates.first(where: { $0.matches(bytes, at: start) }) {
      return isSample(start) ? nil : found.kind
    }
    return holds("eyJ", at: start) ? webToken(at: start) : nil
  }

  /// Whether a token says that it is an example, or is struck out: `AKIA…EXAMPLE`, `ghp_xxxx…`.
  private func isSample(_ start: Int) -> Bool {
    var run = 0
    for index in start..<min(bytes.count, start + 128) {
      let byte = bytes[index]
      guard byte.isNameByte || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "*") else { break }
      run = byte | 0x20 == UInt8(ascii: "x") || byte == UInt8(ascii: "*") ? run + 1 : 0
      if run == 8 || holds("EXAMPLE", at: index) { return true }
    }
    return false
  }

  /// Three parts in base64 with dots between, the first two JSON; or Cloudflare's JSON of a tunnel.
  ///
  /// - Complexity: O(1), but for the second and third part: in a text of nothing but beginnings, each would be followed to the end.
  private func webToken(at start: Int) -> String? {
    var dots = 0
    var end = start
    while end < bytes.count, SecretShape.Alphabet.dotted.contains(bytes[end]) {
      if bytes[end] == UInt8(ascii: ".") { dots += 1 }
      if dots > 2 { return nil }
      // no header is longer, with a chain of certificates in it
      if dots == 0, end - start > 8_192 { break }
      end += 1
    }
    if dots == 2, end - start >= 40 { return "a JSON web token" }
    guard dots == 0, holds("eyJhIjoi", at: start), end - start > 80 else { return nil }
    return "a Cloudflare tunnel token"
  }

  func privateKey(at start: Int) -> String? {
    guard let (label, end) = pemLabel(at: start), label.contains("PRIVATE KEY"),
      holdsKey(after: end)
    else { return nil }
    switch label {
    case "OPENSSH PRIVATE KEY": return "an OpenSSH private key"
    case "PGP PRIVATE KEY BLOCK": return "a PGP private key"
    default: return "a private key"
    }
  }

  /// `RSA PRIVATE KEY` of `-----BEGIN RSA PRIVATE KEY-----`, and where the line ends.
  private func pemLabel(at start: Int) -> (label: Substring, end: Int)? {
    guard holds("-----BEGIN ", at: start) else { return nil }
    let begin = start + 11
    var end = begin
    while end < bytes.count, end - begin < 40, !holds("-----", at: end) { end += 1 }
    guard holds("-----", at: end) else { return nil }
    return (text(begin..<end), end + 5)
  }

  /// Whether more follows than an example has, which leaves the key out.
  private func holdsKey(after start: Int) -> Bool {
    guard start < bytes.count, bytes[start].isBlank || bytes[start] == UInt8(ascii: "\\") else {
      return false
    }
    var run = 0
    for byte in bytes[start..<min(start + 1_024, bytes.count)] {
      run =
        byte.isAlphanumeric || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") ? run + 1 : 0
      if run == 16 { return true }
    }
    return false
  }

  /// Where a certificate or a public key ends that begins here.
  func endOfPublicBlock(at start: Int) -> Int? {
    guard let (label, end) = pemLabel(at: start), !label.contains("PRIVATE KEY") else { return nil }
    var index = end
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), holds("-----END ", at: index) {
        index += 9
        while index < bytes.count, !holds("-----", at: index) { index += 1 }
        return min(index + 5, bytes.count)
      }
      // a block holds base64 and a few headers; anything else only speaks of one, and hides nothing
      guard
        bytes[index].isAlphanumeric || bytes[index].isBlank
          || "+/=\\:,.()-\"'".utf8.contains(bytes[index])
      else { return end }
      index += 1
    }
    return end
  }

  /// `https://user:password@host`.
  func address(at colon: Int) -> String? {
    guard holds("://", at: colon) else { return nil }
    var end = colon + 3
    var separator: Int?
    while end < bytes.count, !bytes[end].isBlank, !"/?#\"'<>,".utf8.contains(bytes[end]) {
      if bytes[end] == UInt8(ascii: ":"), separator == nil { separator = end }
      // a store such as Redis has no users
      if bytes[end] == UInt8(ascii: "@"), let separator {
        let password = text(separator + 1..<end)
        let isExample =
          ["pass", "password"].contains(password) && text(colon + 3..<separator).hasPrefix("user")
          || Self.sampleTokens.contains(password.lowercased())
        let literal = SecretLiteral(name: .password, context: .program)
        return !isExample && literal.isValue(password) ? "an address with a password" : nil
      }
      end += 1
    }
    return nil
  }

  /// What stands for a token in the address of an example.
  private static let sampleTokens: Set = [
    "access-token", "access_token", "api-key", "api_key", "apikey", "key", "pat", "secret", "token",
  ]

  /// Go's `user:password@tcp(host)`.
  func sourceName(at sign: Int) -> String? {
    guard holds("@tcp(", at: sign) || holds("@unix(", at: sign) else { return nil }
    var start = sign
    var separator: Int?
    while start > 0, sign - start < 128, !bytes[start - 1].isBlank, !bytes[start - 1].isQuote,
      bytes[start - 1] != UInt8(ascii: "=")
    {
      start -= 1
      if bytes[start] == UInt8(ascii: ":") { separator = start }
    }
    guard let separator else { return nil }
    let literal = SecretLiteral(name: .password, context: .program)
    return literal.isValue(text(separator + 1..<sign)) ? "an address with a password" : nil
  }

  /// Telegram's: a bot's number, a colon, 35 letters.
  func botToken(at colon: Int) -> String? {
    guard colon >= 8, bytes[colon - 8..<colon].allSatisfy(\.isDigit),
      bytes.count - colon > 35,
      bytes[colon + 1...colon + 35].allSatisfy(SecretShape.Alphabet.url.contains)
    else { return nil }
    return bytes[colon + 1] == UInt8(ascii: "A") ? "a Telegram bot's token" : nil
  }

  /// Microsoft Entra's: three characters, a digit, `Q~`, and 31 to 34 more.
  func clientSecret(at tilde: Int) -> String? {
    guard tilde >= 5, bytes[tilde - 1] == UInt8(ascii: "Q"), bytes[tilde - 2].isDigit else {
      return nil
    }
    let rest = bytes[(tilde + 1)...].prefix {
      SecretShape.Alphabet.dotted.contains($0) || $0 == UInt8(ascii: "~")
    }
    return (31...34).contains(rest.count) ? "a Microsoft Entra client secret" : nil
  }

  /// What `htpasswd` and `crypt` write.
  func passwordHash(at start: Int) -> String? {
    let rest = bytes.count - start
    for prefix in ["$2a$", "$2b$", "$2y$"] as [StaticString] where holds(prefix, at: start) {
      return rest >= 60 ? "a password's hash" : nil
    }
    for prefix in ["$apr1$", "$5$", "$6$", "$argon2"] as [StaticString]
    where holds(prefix, at: start) {
      return rest >= 30 ? "a password's hash" : nil
    }
    return nil
  }
}
