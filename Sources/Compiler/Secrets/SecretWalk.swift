import Manifest

/// Looks for secrets in every text of a manifest, with what the keys around say about them.
struct SecretWalk {
  /// A secret at a place.
  struct Found {
    let path: FieldPath
    /// What it is, with its article; never the value.
    let kind: String
  }

  private struct Trace {
    var steps: [FieldPath.Step]
    let kind: String
  }

  /// Where in the object a value stands, as far as that says what its names mean.
  private enum Place {
    /// In a field of the kind's API.
    case field
    /// In the data of a ConfigMap and its like, whose names are the author's.
    case data
    /// In a file in base64.
    case binary
  }

  private var traces: [Trace] = []
  private var place = Place.field

  /// The secrets of a value, in its order.
  static func secrets(in value: Value) -> [Found] {
    var walk = SecretWalk()
    walk.read(value, under: "")
    return walk.traces.map { Found(path: FieldPath($0.steps.reversed()), kind: $0.kind) }
  }

  /// - Parameter key: The nearest one above.
  private mutating func read(_ value: Value, under key: String) {
    switch value {
    case .string(let text) where text.isEncrypted: break
    case .string(let text):
      // most texts are shorter than any secret that says so by itself
      guard text.utf8.count >= 12, let kind = secret(in: text, under: key) else { return }
      traces.append(Trace(steps: [], kind: kind))
    case .sequence(let elements): read(elements, under: key)
    case .mapping(let mapping): read(mapping)
    case .null, .bool, .integer, .double: break
    }
  }

  private mutating func read(_ elements: [Value], under key: String) {
    var flag: (name: SecretName, text: String)?
    for (index, element) in elements.enumerated() {
      let count = traces.count
      if let flag, case .string(let text) = element, !text.hasPrefix("-"),
        SecretLiteral(name: flag.name, context: .program).isValue(text[...])
      {
        traces.append(Trace(steps: [], kind: "the value of '\(flag.text)'"))
      } else {
        read(element, under: key)
      }
      flag = element.string.flatMap(Self.flag)
      for trace in count..<traces.count { traces[trace].steps.append(.index(index)) }
    }
  }

  /// `--password`, whose value is the next argument.
  private static func flag(_ text: String) -> (SecretName, String)? {
    guard text.utf8.first == UInt8(ascii: "-"),
      !text.utf8.contains(where: { $0 == 0x3D || $0.isBlank })
    else { return nil }
    return SecretName(text).map { ($0, text) }
  }

  private mutating func read(_ mapping: Mapping) {
    // a variable or parameter, and an operation of a JSON patch
    let pair = mapping["value"].flatMap { _ in
      (mapping["name"] ?? mapping["key"] ?? mapping["path"])?.string
    }
    let outer = place
    defer { place = outer }
    for entry in mapping.entries {
      let count = traces.count
      if outer == .field { place = Self.place(of: entry.key) }
      read(entry, in: mapping, pair)
      for trace in count..<traces.count { traces[trace].steps.append(.key(entry.key)) }
    }
  }

  private mutating func read(_ entry: Mapping.Entry, in mapping: Mapping, _ pair: String?) {
    switch entry.value {
    case .string(let text) where text.isEncrypted: break
    case .string(let text):
      let isPair = pair != nil && entry.key == "value"
      let name = isPair ? pair ?? "" : entry.key
      let kind = Secrecy.secret(
        in: text,
        named: name,
        context: isPair ? .program : context(of: name, in: mapping)
      )
      if let kind {
        traces.append(Trace(steps: [], kind: kind))
      } else {
        read(entry.value, under: name)
      }
    case .integer(let number):
      let name = pair != nil && entry.key == "value" ? pair ?? "" : entry.key
      guard number >= 1_000, case .password? = SecretName(name) else { return }
      traces.append(Trace(steps: [], kind: "the value of '\(name)'"))
    case .sequence, .mapping: read(entry.value, under: entry.key)
    case .null, .bool, .double: break
    }
  }

  /// What a name tells of its value, where it stands.
  private func context(of name: String, in mapping: Mapping) -> SecretLiteral.Context {
    if place == .field, mapping["secretName"]?.string != nil, name != "secretName" {
      return .reference
    }
    guard name.isVariable else { return .field }
    // an API that writes its fields so: `tower_auth_secret`
    return place == .field && name.isSnakeCase ? .field : .program
  }

  private static func place(of key: String) -> Place {
    switch key {
    case "data", "stringData", "values", "valuesObject", "env", "config": .data
    case "binaryData": .binary
    default: .field
    }
  }

  private func secret(in text: String, under key: String) -> String? {
    // prose about passwords names them, and gives no values
    let scope: SecretScanner.Scope =
      key.isProse ? .encoded : place == .binary ? [.encoded, .named] : .all
    guard let kind = SecretScanner.secret(in: text, scope) else { return nil }
    // what is called public may be as random as a secret
    return key.isPublic ? SecretScanner.secret(in: text, scope.subtracting(.random)) : kind
  }
}

extension String {
  /// Whether this is written as variables and keys of data are, and fields of an API are not.
  fileprivate var isVariable: Bool {
    utf8.contains { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
      || !utf8.contains(where: \.isLowercase)
  }

  /// Whether this is written in small letters with `_` between.
  fileprivate var isSnakeCase: Bool {
    utf8.contains(UInt8(ascii: "_"))
      && utf8.allSatisfy { $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "_") }
  }

  /// Whether what stands there is written for people: `description`, `policies.kyverno.io/description`.
  fileprivate var isProse: Bool {
    guard let last = utf8.last, "enyt".utf8.contains(last) else { return false }
    let name =
      utf8.lastIndex(of: UInt8(ascii: "/")).map { self[utf8.index(after: $0)...] } ?? self[...]
    return proseKeys.contains(String(name))
  }

  /// Whether a key says that its value is no secret, however random.
  fileprivate var isPublic: Bool {
    let words = utf8.withContiguousStorageIfAvailable(SecretName.words) ?? []
    return words.contains(where: publicWords.contains)
  }
}

private let proseKeys: Set = [
  "description", "documentation", "message", "summary", "title",
]

private let publicWords: Set = [
  "bundle", "ca", "cert", "certificate", "checksum", "commit", "digest", "etag", "fingerprint",
  "hash", "icon", "id", "image", "integrity", "pub", "public", "revision", "sha", "sha1", "sha256",
  "sha512", "uid", "url",
]
