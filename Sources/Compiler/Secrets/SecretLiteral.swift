/// Whether what stands behind a telling name is a value, or only says where the value is.
struct SecretLiteral {
  /// What is known of a field by the way in which it is written.
  enum Context {
    /// A field of an API: `secret: web-tls` names a Secret.
    case field
    /// What a program gets: a variable, an argument, a line of a configuration.
    case program
    /// A mapping that names a Secret: its other fields name keys.
    case reference
  }

  let name: SecretName
  let context: Context

  /// Whether the text is a value.
  func isValue(_ text: Substring) -> Bool {
    // of several lines, each says for itself what it holds
    guard !text.isEmpty, !text.utf8.contains(0x0A), !Self.isReference(text),
      !Self.isPlaceholder(text)
    else { return false }
    switch name {
    case .password: return !isKey(text) && isPassword(text)
    case .token, .secret: return !isKey(text) && isToken(text, context)
    // 'username', 'client-id': whoever has a value there has digits or capitals in it
    case .secretKey:
      return !isKey(text) && !text.utf8.allSatisfy { $0.isLowercase || $0 == UInt8(ascii: "-") }
        && isToken(text, context)
    case .authorization: return isHeader(text)
    case .auth: return Base64.text(of: text.utf8)?.contains(":") ?? false
    case .signature: return text.utf8.count >= 40
    }
  }

  /// Whether this is a key in a Secret that the fields beside it name: one of its words says what the key holds.
  private func isKey(_ text: Substring) -> Bool {
    guard context == .reference else { return false }
    var text = String(text)
    let words = text.withUTF8 { SecretName.words(of: $0) }
    return words.contains { Self.nouns.contains($0) || Self.keyNouns.contains($0) }
  }

  private func isPassword(_ text: Substring) -> Bool {
    guard text.utf8.count >= 3, !Self.isWord(text) else { return false }
    if text.utf8.contains(where: \.isBlank) { return context == .program && !Self.isRemark(text) }
    return text.utf8.allSatisfy(\.isDigit) ? text.utf8.count >= 4 : !Self.isDuration(text)
  }

  private func isToken(_ text: Substring, _ context: Context) -> Bool {
    guard text.utf8.count >= 6, !text.utf8.contains(where: \.isBlank),
      !text.utf8.allSatisfy(\.isDigit), !Self.isDuration(text),
      !Self.isWord(text), !Self.nouns.contains(text.lowercased())
    else { return false }
    guard text.isDNSName else { return true }
    let parts = text.split { $0 == "-" || $0 == "." }
    // 'github-token' names a Secret or a key of one; 's3cr3t' and 'supersecretvalue' name nothing
    if parts.contains(where: { Self.nouns.contains(String($0)) }) { return false }
    switch context {
    case .program: return true
    case .field, .reference: return parts.count == 1 && text.utf8.contains(where: \.isDigit)
    }
  }

  private func isHeader(_ text: Substring) -> Bool {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, !Self.isReference(parts[1]), !Self.isPlaceholder(parts[1]) else {
      return false
    }
    switch parts[0].lowercased() {
    case "basic": return Base64.text(of: parts[1].utf8)?.contains(":") ?? false
    case "bearer", "token", "apikey":
      return parts[1].utf8.count >= 12 && !parts[1].utf8.contains(where: \.isBlank)
    default: return false
    }
  }

  /// `$NAME`, `$(params.x)`, `{{ .Values.x }}`, a path, a file's name, an address of a store.
  private static func isReference(_ text: Substring) -> Bool {
    if text.contains("$(") || text.contains("${") || text.contains("{{") || text.contains("%(") {
      return true
    }
    switch text.utf8.first {
    case UInt8(ascii: "$"):
      return text.utf8.dropFirst().allSatisfy { $0.isAlphanumeric || ":._-/".utf8.contains($0) }
    case UInt8(ascii: "/"), UInt8(ascii: "~"):
      return text.utf8.dropFirst().contains(UInt8(ascii: "/")) || text.utf8.count < 16
    case UInt8(ascii: "`"), UInt8(ascii: "@"): return isShell(text)
    case UInt8(ascii: "."): return text.hasPrefix("./") || text.hasPrefix("../")
    default: break
    }
    if schemes.contains(where: { text.hasPrefix($0) }) || text.contains("://") { return true }
    guard let dot = text.lastIndex(of: ".") else { return false }
    return fileEndings.contains(text[text.index(after: dot)...].lowercased())
      && text.utf8.allSatisfy { $0.isAlphanumeric || "._-/".utf8.contains($0) }
  }

  /// What a shell runs, or a file that curl reads.
  private static func isShell(_ text: Substring) -> Bool {
    text.utf8.first == UInt8(ascii: "`") || text.hasPrefix("@/") || text.hasPrefix("@./")
  }

  /// `<token>`, `xxxxxxxx`, `***`, `YOUR_TOKEN`, `REPLACE_ME`: what nobody takes for a value.
  ///
  /// `changeme` is none of them: it works, so it is somebody's password.
  private static func isPlaceholder(_ text: Substring) -> Bool {
    if text.hasPrefix("<") && text.hasSuffix(">") || text.hasPrefix("__") && text.hasSuffix("__") {
      return true
    }
    guard let first = text.utf8.first else { return true }
    if text.utf8.allSatisfy({ $0 == first }) { return !first.isDigit }
    if isVariableName(text) || isMarked(text) { return true }
    let upper = text.uppercased()
    return ["YOUR_", "YOUR-", "REPLACE_", "REPLACE-", "EXAMPLE_", "<"].contains {
      upper.hasPrefix($0)
    }
  }

  /// `CHART_API_KEY_VAL`: words in capitals, as only the names of variables are written, one of which says what stands there.
  private static func isVariableName(_ text: Substring) -> Bool {
    guard text.utf8.allSatisfy({ $0.isUppercase || $0.isDigit || $0 == UInt8(ascii: "_") }) else {
      return false
    }
    let words = text.lowercased().split(separator: "_").map(String.init)
    return words.count > 1 && words.contains { nouns.contains($0) || placeholders.contains($0) }
  }

  /// `@@TOKEN@@`, `%TOKEN%`, `#{TOKEN}#`, `[TOKEN]`, `{TOKEN}`: what a step of a pipeline replaces.
  private static func isMarked(_ text: Substring) -> Bool {
    let inside = text.utf8.drop { "@%#{[".utf8.contains($0) }
    let name = inside.prefix { $0.isNameByte }
    guard !name.isEmpty, name.startIndex > text.startIndex, name.endIndex < text.endIndex else {
      return false
    }
    return text.utf8[name.endIndex...].allSatisfy { "@%#}]".utf8.contains($0) }
  }

  /// A word that is no value, whatever punctuation a sentence puts behind it.
  private static func isWord(_ text: Substring) -> Bool {
    let word = text.lowercased().trimming { !$0.isLetter && !$0.isNumber }
    return words.contains(String(word))
  }

  /// `not set`, `see the vault`, `to be replaced`: says where a value would be.
  private static func isRemark(_ text: Substring) -> Bool {
    let words = text.lowercased().split(separator: " ").map(String.init)
    return words.first.map(remarks.contains) ?? false
  }

  /// `24h`, `15m`, `days=30`: how long something holds.
  private static func isDuration(_ text: Substring) -> Bool {
    let digits = text.utf8.prefix { $0.isDigit }
    guard !digits.isEmpty else {
      guard let equal = text.firstIndex(of: "=") else { return false }
      return ["days", "hours", "minutes", "seconds", "weeks"].contains(String(text[..<equal]))
    }
    let unit = text.utf8.dropFirst(digits.count)
    return unit.count <= 2 && unit.allSatisfy(\.isLowercase)
  }

  private static let schemes = [
    "arn:", "vault:", "env:", "file:", "ref+", "sops:", "ENC[", "projects/",
  ]

  private static let fileEndings: Set = [
    "conf", "crt", "env", "jks", "json", "key", "p12", "pem", "pub", "toml", "txt", "yaml", "yml",
  ]

  /// What is no value in any configuration.
  private static let words: Set = [
    "always", "any", "auto", "bool", "boolean", "bytes", "disabled", "enabled", "existing",
    "external", "false", "generated", "hidden",
    "int", "integer", "never", "nil", "no", "none", "null", "object", "off", "on", "optional",
    "redacted", "required", "str", "string",
    "true", "undefined", "unset", "yes",
  ]

  /// How a remark begins.
  private static let remarks: Set = [
    "from", "generated", "missing", "no", "not", "provided", "replaced", "see", "set", "stored",
    "taken", "to", "will",
  ]

  /// What says in the name of a variable that its value comes later.
  private static let placeholders: Set = [
    "change", "changeme", "dummy", "example", "fixme", "here", "insert", "placeholder", "replace",
    "replaceme", "todo", "val", "value", "your",
  ]

  /// What keys of Secrets are called beside ``nouns``.
  private static let keyNouns: Set = [
    "access", "client", "crt", "id", "pass", "passphrase", "passwd", "private", "pwd", "user",
    "username", "value",
  ]

  /// What names of Secrets and of their keys are made of.
  static let nouns: Set = [
    "apikey", "auth", "bearer", "cert", "config", "cred", "credential", "credentials", "creds",
    "key", "keys", "name", "password", "pull", "ref", "secret", "secrets", "tls", "token", "tokens",
  ]
}

extension Substring {
  /// Whether it could name an object or a key: lower-case letters, digits, `-` and `.`.
  fileprivate var isDNSName: Bool {
    utf8.allSatisfy {
      $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
      && utf8.count <= 63
  }
}

extension String {
  /// Whether SOPS has encrypted the value: `ENC[AES256_GCM,data:…,iv:…,tag:…,type:str]`.
  ///
  /// Source: getsops/sops, `aes/cipher.go`.
  var isEncrypted: Bool {
    hasPrefix("ENC[AES256_GCM,data:") && hasSuffix("]") && contains(",iv:") && contains(",tag:")
  }
}
