/// Whether what stands behind a telling name is a value, or only says where the value is.
struct SecretLiteral {
  /// What is known of a field by the way in which it is written.
  enum Context {
    /// A field of an API: `secret: web-tls` names a Secret.
    case field
    /// What a program gets: a variable, an argument, a line of a configuration.
    case program
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
    case .password: return isPassword(text)
    case .token, .secret: return isToken(text)
    case .authorization: return isHeader(text)
    case .auth: return Base64.text(of: text.utf8)?.contains(":") ?? false
    case .signature: return text.utf8.count >= 40
    }
  }

  private func isPassword(_ text: Substring) -> Bool {
    guard text.utf8.count >= 3, !Self.words.contains(text.lowercased()) else { return false }
    if text.utf8.contains(where: \.isBlank) { return context == .program }
    return text.utf8.allSatisfy(\.isDigit) ? text.utf8.count >= 4 : !Self.isDuration(text)
  }

  private func isToken(_ text: Substring) -> Bool {
    guard text.utf8.count >= 6, !text.utf8.contains(where: \.isBlank),
      !text.utf8.allSatisfy(\.isDigit), !Self.isDuration(text),
      !Self.words.contains(text.lowercased()), !Self.nouns.contains(text.lowercased())
    else { return false }
    guard text.isDNSName else { return true }
    let parts = text.split { $0 == "-" || $0 == "." }
    // 'github-token' names a Secret or a key of one; 's3cr3t' and 'supersecretvalue' name nothing
    if parts.contains(where: { Self.nouns.contains(String($0)) }) { return false }
    switch context {
    case .program: return true
    case .field: return parts.count == 1 && text.utf8.contains(where: \.isDigit)
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
    let upper = text.uppercased()
    return ["YOUR_", "YOUR-", "REPLACE_", "REPLACE-", "EXAMPLE_", "<"].contains {
      upper.hasPrefix($0)
    }
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
