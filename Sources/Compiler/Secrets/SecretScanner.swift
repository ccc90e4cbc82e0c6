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
  private let bytes: UnsafeBufferPointer<UInt8>

  /// What the first secret in a text is, with its article; nil if there is none.
  static func secret(in text: String, _ scope: Scope = .all) -> String? {
    // the shortest secret that says so by itself is a name, a sign and a value
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
        case UInt8(ascii: "="): if let found = named(at: index) { return found }
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

  private func holds(_ text: StaticString, at start: Int) -> Bool {
    guard bytes.count - start >= text.utf8CodeUnitCount else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where bytes[start + offset] != text.utf8Start[offset] { return false }
    return true
  }

  private func text(_ range: Range<Int>) -> Substring {
    String(decoding: bytes[range], as: UTF8.self)[...]
  }
}

// MARK: - Shapes

extension SecretScanner {
  private func shape(at start: Int) -> String? {
    let candidates = SecretShapes.byFirstByte[Int(bytes[start])]
    if let found = candidates.first(where: { $0.matches(bytes, at: start) }) { return found.kind }
    return holds("eyJ", at: start) ? webToken(at: start) : nil
  }

  /// Three parts in base64 with dots between, the first two JSON; or Cloudflare's JSON of a tunnel.
  private func webToken(at start: Int) -> String? {
    var dots = 0
    var end = start
    while end < bytes.count, SecretShape.Alphabet.dotted.contains(bytes[end]) {
      if bytes[end] == UInt8(ascii: ".") { dots += 1 }
      end += 1
    }
    if dots == 2, end - start >= 40 { return "a JSON web token" }
    guard dots == 0, holds("eyJhIjoi", at: start), end - start > 80 else { return nil }
    return "a Cloudflare tunnel token"
  }

  private func privateKey(at start: Int) -> String? {
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
    var run = 0
    for byte in bytes[start..<min(start + 1_024, bytes.count)] {
      run =
        byte.isAlphanumeric || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") ? run + 1 : 0
      if run == 16 { return true }
    }
    return false
  }

  /// Where a certificate or a public key ends that begins here.
  private func endOfPublicBlock(at start: Int) -> Int? {
    guard let (label, end) = pemLabel(at: start), !label.contains("PRIVATE KEY") else { return nil }
    var index = end
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), holds("-----END ", at: index) {
        index += 9
        while index < bytes.count, !holds("-----", at: index) { index += 1 }
        return min(index + 5, bytes.count)
      }
      index += 1
    }
    return bytes.count
  }

  /// `https://user:password@host`.
  private func address(at colon: Int) -> String? {
    guard holds("://", at: colon) else { return nil }
    var end = colon + 3
    var separator: Int?
    while end < bytes.count, !bytes[end].isBlank, !"/?#\"'<>,".utf8.contains(bytes[end]) {
      if bytes[end] == UInt8(ascii: ":"), separator == nil { separator = end }
      if bytes[end] == UInt8(ascii: "@"), let separator, separator > colon + 3 {
        let password = text(separator + 1..<end)
        let isExample =
          ["pass", "password"].contains(password) && text(colon + 3..<separator).hasPrefix("user")
        let literal = SecretLiteral(name: .password, context: .program)
        return !isExample && literal.isValue(password) ? "an address with a password" : nil
      }
      end += 1
    }
    return nil
  }

  /// Telegram's: a bot's number, a colon, 35 letters.
  private func botToken(at colon: Int) -> String? {
    guard colon >= 8, bytes[colon - 8..<colon].allSatisfy(\.isDigit),
      bytes.count - colon > 35,
      bytes[colon + 1...colon + 35].allSatisfy(SecretShape.Alphabet.url.contains)
    else { return nil }
    return bytes[colon + 1] == UInt8(ascii: "A") ? "a Telegram bot's token" : nil
  }

  /// Microsoft Entra's: three characters, a digit, `Q~`, and 31 to 34 more.
  private func clientSecret(at tilde: Int) -> String? {
    guard tilde >= 5, bytes[tilde - 1] == UInt8(ascii: "Q"), bytes[tilde - 2].isDigit else {
      return nil
    }
    let rest = bytes[(tilde + 1)...].prefix {
      SecretShape.Alphabet.dotted.contains($0) || $0 == UInt8(ascii: "~")
    }
    return (31...34).contains(rest.count) ? "a Microsoft Entra client secret" : nil
  }

  /// What `htpasswd` and `crypt` write.
  private func passwordHash(at start: Int) -> String? {
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

// MARK: - Names

extension SecretScanner {
  /// `KEY=value`, `key: value`, `"key": "value"`: the sign is at a position.
  private func named(at sign: Int) -> String? {
    guard scope.contains(.named), let (name, start) = name(before: sign),
      let kind = SecretName(UnsafeBufferPointer(rebasing: bytes[name])),
      bytes[sign] == UInt8(ascii: "=") || isKey(start),
      !isComment(start), let value = value(after: sign, of: kind)
    else { return nil }
    let isPlain = bytes[name].allSatisfy { $0.isLowercase || $0.isUppercase }
    let isField = isPlain && bytes[sign] == UInt8(ascii: ":")
    let literal = SecretLiteral(name: kind, context: isField ? .field : .program)
    guard literal.isValue(value) else { return nil }
    return Self.secret(in: String(value), .encoded) ?? "the value of '\(text(name))'"
  }

  /// The name that ends before a sign, with spaces and a quote between, and where it begins with its quote.
  private func name(before sign: Int) -> (name: Range<Int>, start: Int)? {
    if bytes[sign] == UInt8(ascii: "=") {
      let next = sign + 1 < bytes.count ? bytes[sign + 1] : 0
      if next == UInt8(ascii: "=") || next == UInt8(ascii: "~") || next == UInt8(ascii: ">") {
        return nil
      }
    }
    var end = sign
    while end > 0, sign - end < 12, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > 0 else { return nil }
    let isQuoted = bytes[end - 1].isQuote
    if isQuoted { end -= 1 }
    var start = end
    while start > 0, end - start < 80, bytes[start - 1].isNameByte { start -= 1 }
    while start < end, bytes[start] == UInt8(ascii: "-") { start += 1 }
    guard end - start >= 3 else { return nil }
    let opening = isQuoted && start > 0 && bytes[start - 1].isQuote ? start - 1 : start
    return (start..<end, opening)
  }

  /// Whether what begins here is a key: at the beginning of a line, an item, or an object.
  private func isKey(_ start: Int) -> Bool {
    var index = start
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    guard index > 0 else { return true }
    return bytes[index - 1].isBlank || bytes[index - 1].isQuote
      || "{,[&?;(-\\".utf8.contains(bytes[index - 1])
  }

  private func isComment(_ start: Int) -> Bool {
    var line = start
    while line > 0, bytes[line - 1] != 0x0A { line -= 1 }
    while line < start, bytes[line].isBlank { line += 1 }
    return bytes[line] == UInt8(ascii: "#") || holds("// ", at: line) || holds("-- ", at: line)
  }

  /// The value behind a sign, without its quotes; nil if it is prose.
  private func value(after sign: Int, of kind: SecretName) -> Substring? {
    var start = sign + 1
    while start < bytes.count, start - sign < 12, bytes[start] == 0x20 { start += 1 }
    guard start < bytes.count, bytes[start] != 0x0A else { return nil }
    if bytes[start].isQuote || bytes[start] == UInt8(ascii: "\\") {
      if bytes[start] == UInt8(ascii: "\\") { start += 1 }
      guard start < bytes.count, bytes[start].isQuote else { return nil }
      let quote = bytes[start]
      let rest = bytes[(start + 1)...].prefix {
        $0 != quote && $0 != 0x0A && $0 != UInt8(ascii: "\\")
      }
      return text(rest.startIndex..<rest.endIndex)
    }
    if kind == .authorization {
      let rest = bytes[start...].prefix { $0 != 0x0A && !$0.isQuote }
      return text(rest.startIndex..<rest.endIndex)
    }
    let isLine = bytes[sign] == UInt8(ascii: ":")
    // YAML's tags, anchors, aliases and blocks, and flow collections
    if isLine, "!&*|>{[".utf8.contains(bytes[start]) { return nil }
    // an assignment in a program's code, with spaces around
    let isCode = !isLine && bytes[sign + 1] == 0x20
    let rest = bytes[start...].prefix { byte in
      !byte.isBlank && !byte.isQuote && !",;&)}".utf8.contains(byte)
    }
    let value = text(rest.startIndex..<rest.endIndex)
    if isCode || isLine {
      guard isAlone(rest.endIndex), !value.isExpression else { return nil }
    }
    return value
  }

  /// Whether nothing but a comment or the end of a collection follows in the line.
  private func isAlone(_ end: Int) -> Bool {
    var index = end
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < bytes.count else { return true }
    return bytes[index] == 0x0A || bytes[index] == 0x0D || ",;&)}#".utf8.contains(bytes[index])
      || bytes[index].isQuote
  }

  /// `--password hunter2`.
  private func flag(at dash: Int) -> String? {
    guard scope.contains(.named), holds("--", at: dash), dash == 0 || bytes[dash - 1].isBlank,
      dash + 2 < bytes.count, bytes[dash + 2].isLetter
    else { return nil }
    let name = bytes[(dash + 2)...].prefix { $0.isNameByte }
    guard name.endIndex + 1 < bytes.count, bytes[name.endIndex] == 0x20,
      let kind = SecretName(UnsafeBufferPointer(rebasing: name))
    else { return nil }
    let rest = bytes[(name.endIndex + 1)...].drop { $0.isQuote }
      .prefix { !$0.isBlank && !$0.isQuote }
    let value = text(rest.startIndex..<rest.endIndex)
    guard !value.hasPrefix("-"), SecretLiteral(name: kind, context: .program).isValue(value) else {
      return nil
    }
    return "the value of '--\(text(name.startIndex..<name.endIndex))'"
  }
}

// MARK: - Tokens

extension SecretScanner {
  /// A run of characters of base64: something encoded, or a random token.
  private func token(_ run: Range<Int>) -> String? {
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
    return before.elementsEqual("sha256:".utf8) || before.elementsEqual("sha512:".utf8)
      || before.suffix(3).elementsEqual("h1:".utf8)
  }
}

extension UInt8 {
  fileprivate var isTokenByte: Bool {
    self == UInt8(ascii: "+") || self == UInt8(ascii: "/") || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "-")
  }

  fileprivate var isNameByte: Bool {
    isAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ".")
  }

  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
}

extension Substring {
  /// `obj.metadata.name`, `os.environ[`, `read(`: code that gets the value from elsewhere.
  fileprivate var isExpression: Bool {
    if contains("(") || contains("[") { return true }
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { part in
        part.utf8.first.map { $0.isLetter || $0 == UInt8(ascii: "_") } ?? false
          && part.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "_") }
      }
  }
}
