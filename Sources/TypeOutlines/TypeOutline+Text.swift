extension TypeOutline {
  /// How the text begins; the number grows when a release could not read what another wrote.
  package static let heading = "outline 1"

  /// The outline as text: a line for each kind, then for each type, with a line for each of its fields or texts.
  ///
  /// ```
  /// outline 1
  /// kind apps/v1 Deployment namespaced #0
  /// object Deployment
  /// ? spec #1
  /// object Container
  /// ! name s
  /// ? imagePullPolicy #7
  /// ? in in_ [s
  /// set Container.ImagePullPolicy
  /// - IfNotPresent ifNotPresent
  /// ```
  ///
  /// Every word is plain ASCII without blanks and quotes, so that the text can stand in a comment and in a literal.
  package var text: String {
    var lines = [Self.heading]
    for kind in kinds {
      let scope = kind.isNamespaced ? "namespaced" : "cluster"
      lines.append(
        "kind \(word(kind.apiVersion)) \(word(kind.kind)) \(scope) #\(kind.type)"
      )
    }
    for type in types {
      switch type.body {
      case .object(let fields):
        lines.append("object \(word(type.name))")
        // code that is written by the text sets what has a property to be set by
        for field in fields where !field.notes.holdsSecret {
          let mark = field.isRequired ? "!" : "?"
          let property = field.property == field.name ? "" : " " + word(field.property)
          lines.append("\(mark) \(word(field.name))\(property) \(field.type.mark)")
        }
      case .set(let members):
        lines.append("set \(word(type.name))")
        for member in members { lines.append("- \(word(member.text)) \(word(member.name))") }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func word(_ text: String) -> String { OutlineWord.encoded(text) }
}

extension TypeOutline.FieldType {
  /// The type in one word; nested types stand behind `[` and `*`.
  var mark: String {
    switch self {
    case .any: "v"
    case .string: "s"
    case .bool: "b"
    case .integer: "i"
    case .number: "n"
    case .quantity: "q"
    case .intOrString: "x"
    case .objectMeta: "m"
    case .list(let element): "[" + element.mark
    case .map(let element): "*" + element.mark
    case .declared(let id): "#\(id)"
    }
  }

  /// Nil if the word is no type.
  init?(mark: Substring) {
    guard let first = mark.first else { return nil }
    let rest = mark.dropFirst()
    switch first {
    case "[":
      guard let element = Self(mark: rest) else { return nil }
      self = .list(element)
    case "*":
      guard let element = Self(mark: rest) else { return nil }
      self = .map(element)
    case "#":
      guard let id = Int(rest), id >= 0 else { return nil }
      self = .declared(id)
    default:
      guard rest.isEmpty, let scalar = Self.scalars[first] else { return nil }
      self = scalar
    }
  }

  private static let scalars: [Character: Self] = [
    "v": .any, "s": .string, "b": .bool, "i": .integer, "n": .number, "q": .quantity,
    "x": .intOrString, "m": .objectMeta,
  ]
}

/// Any text as one word: letters, digits and a few signs as they are, other bytes as `%2F`, nothing at all as `%`.
enum OutlineWord {
  static func encoded(_ text: String) -> String {
    guard !text.isEmpty else { return "%" }
    var word = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "$"):
        word.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        word += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return word
  }

  /// Nil if a percent sign has no two digits behind it, or the bytes are no UTF-8.
  static func decoded(_ word: Substring) -> String? {
    guard word != "%" else { return "" }
    guard word.utf8.contains(UInt8(ascii: "%")) else { return String(word) }
    var bytes: [UInt8] = []
    var rest = word.utf8
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let code = UInt8(Substring(rest.prefix(2)), radix: 16) else {
        return nil
      }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
