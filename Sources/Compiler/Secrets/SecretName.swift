/// What a name says of the value that it stands for.
enum SecretName {
  /// `password`, `DB_PASSWD`: whatever stands there is one.
  case password
  /// `apiKey`, `token`: a value, or the name of what holds it.
  case token
  /// `clientSecret`, `secret`: a value, or the name of a Secret.
  case secret
  /// `secretKey`: a value, or the name of a key in a Secret.
  case secretKey
  /// `Authorization`: a header of HTTP.
  case authorization
  /// `auth`: of a Docker configuration, `user:password` in base64.
  case auth
  /// `sig`: of a shared access signature.
  case signature

  /// Reads a field's, variable's or flag's name; nil if it says nothing of a secret.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    guard name.count >= 3, name.count <= 128, Self.mayMatch(name) else { return nil }
    var words = Self.words(of: name)
    while let last = words.last, Self.endings.contains(last) || last.utf8.allSatisfy(\.isDigit) {
      words.removeLast()
    }
    guard var last = words.popLast() else { return nil }
    while last.utf8.last?.isDigit == true { last.removeLast() }
    switch last {
    case "password", "passwd", "pwd", "passphrase", "passcode", "pass": self = .password
    // of etcd: what the members call their cluster, and no secret
    case "token" where words.suffix(2) == ["initial", "cluster"]: return nil
    case "token", "credential", "credentials": self = .token
    case "secret": self = .secret
    case "authorization": self = .authorization
    case "auth": self = .auth
    case "sig": self = .signature
    case "key" where words.last == "secret": self = .secretKey
    case "key": if words.last.map(Self.keys.contains) != true { return nil } else { self = .token }
    default:
      guard let ending = Self.joined.first(where: { last.hasSuffix($0) }) else { return nil }
      switch ending {
      case "secret": self = .secret
      case "secretkey": self = .secretKey
      default: self = ending.contains("pass") ? .password : .token
      }
    }
  }

  /// The name in a text that is at hand as such.
  init?(_ name: String) {
    // every key of every manifest comes by: this is inlined, and the generic way through the bytes is not
    var name = name
    guard let found = name.withUTF8({ Self($0) }) else { return nil }
    self = found
  }

  /// Words that follow without changing what is meant.
  private static let endings: Set = ["b64", "base64", "data", "plain", "plaintext", "raw", "value"]

  /// What a key is for, if it is a secret one.
  private static let keys: Set = [
    "access", "account", "admin", "aes", "api", "app", "application", "auth", "client", "cookie",
    "deploy", "encryption", "hmac", "jwt", "license", "master", "private", "secret", "session",
    "shared", "signing", "ssh", "storage", "webhook",
  ]

  /// Names that are written without any mark between their words.
  private static let joined = [
    "password", "passwd", "passphrase", "requirepass", "secretkey", "accesskey", "privatekey",
    "apikey",
    "signingkey", "encryptionkey", "authkey", "masterkey", "token", "secret",
  ]

  /// Whether three letters in a row begin one of the words: what nearly every name fails.
  private static func mayMatch(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<(name.count - 2) {
      let second = name[index + 1] | 0x20
      let third = name[index + 2] | 0x20
      switch name[index] | 0x20 {
      case UInt8(ascii: "p"):
        if second == UInt8(ascii: "a"), third == UInt8(ascii: "s") { return true }
        if second == UInt8(ascii: "w"), third == UInt8(ascii: "d") { return true }
      case UInt8(ascii: "s"):
        if second == UInt8(ascii: "e"), third == UInt8(ascii: "c") { return true }
        if second == UInt8(ascii: "i"), third == UInt8(ascii: "g") { return true }
      case UInt8(ascii: "t"):
        if second == UInt8(ascii: "o"), third == UInt8(ascii: "k") { return true }
      case UInt8(ascii: "k"):
        if second == UInt8(ascii: "e"), third == UInt8(ascii: "y") { return true }
      case UInt8(ascii: "c"):
        if second == UInt8(ascii: "r"), third == UInt8(ascii: "e") { return true }
      case UInt8(ascii: "a"):
        if second == UInt8(ascii: "u"), third == UInt8(ascii: "t") { return true }
      default: break
      }
    }
    return false
  }

  /// `clientSecret`, `CLIENT_SECRET` and `client-secret` are two words each, `APIKey` as well.
  static func words(of name: UnsafeBufferPointer<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for (index, byte) in name.enumerated() {
      let next = index + 1 < name.count ? name[index + 1] : 0
      let begins =
        byte.isUppercase && index > 0
        && (!name[index - 1].isUppercase || next.isLowercase)
      if begins || !byte.isAlphanumeric, !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
      if byte.isAlphanumeric { word.append(byte.lowercased) }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }
}
