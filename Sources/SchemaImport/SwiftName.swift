/// Names of a schema as names of Swift: always the same, always of plain ASCII, never a word that Swift keeps for itself.
enum SwiftName {
  /// Whether a name can stand as the name of a type as it is, beside what the files call by name.
  static func isFreeTypeName(_ name: String) -> Bool { isTypeName(name) && type(name) == name }

  /// Whether a name is one of a type.
  static func isTypeName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x41...0x5A).contains(first) else { return false }
    return name.utf8.count <= 128 && name.utf8.allSatisfy(\.isLetterOrDigit)
  }

  /// The name of a property: the schema's own if it is one, else its letters and digits with capitals at the seams.
  static func property(_ name: String, reserved: Set<String> = []) -> String {
    let word = identifier(name)
    return reserved.contains(word) || backtickProof.contains(word) ? word + "_" : word
  }

  /// The name of a type for what a field holds: `imagePullPolicy` gives `ImagePullPolicy`.
  static func type(_ name: String, reserved: Set<String> = []) -> String {
    let word = identifier(name)
    let capital = word.prefix(1).uppercased() + word.dropFirst()
    return takenTypes.contains(capital) || reserved.contains(capital) ? capital + "Object" : capital
  }

  /// The name of a member for one of a set's texts: `IfNotPresent` gives `ifNotPresent`, `HTTPS` gives `https`.
  static func member(_ text: String) -> String {
    guard !text.isEmpty else { return "empty" }
    let word = identifier(text)
    // capitals at the beginning are one word, whose last letter belongs to the next: HTTPRoute is httpRoute
    let capitals = word.prefix { $0.isUppercase }
    let rest = word.dropFirst(capitals.count)
    let begin =
      capitals.count > 1 && rest.first?.isLowercase == true ? capitals.dropLast() : capitals
    let name = begin.lowercased() + word.dropFirst(begin.count)
    return memberWords.contains(name) || backtickProof.contains(name) ? name + "_" : name
  }

  /// As it stands in a declaration: in backticks where Swift keeps the word for itself.
  static func declared(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// Makes names unique: a name that is already valid keeps its spelling, the others are numbered in their order.
  static func distinct(_ raw: [String], naming: (String) -> String) -> [String] {
    let names = raw.map(naming)
    var taken = Set(zip(raw, names).filter { $0 == $1 }.map(\.1))
    return zip(raw, names).map { raw, name in
      if raw == name { return name }
      var candidate = name
      var number = 2
      while !taken.insert(candidate).inserted {
        candidate = "\(name)\(number)"
        number += 1
      }
      return candidate
    }
  }

  /// The first of the candidates that is not taken, or else the last one with a number.
  static func free(
    _ candidates: [String],
    in taken: inout Set<String>,
    followedBy suffix: String = "",
    without others: Set<String> = []
  ) -> String {
    for candidate in candidates
    where !others.contains(candidate) && taken.insert(candidate + suffix).inserted {
      return candidate
    }
    var number = 2
    while true {
      let candidate = "\(candidates.last ?? "")\(number)"
      number += 1
      if !others.contains(candidate), taken.insert(candidate + suffix).inserted {
        return candidate
      }
    }
  }

  private static func identifier(_ name: String) -> String {
    var word = ""
    var isSeam = false
    for scalar in name.unicodeScalars.prefix(100) {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9":
        word += isSeam && !word.isEmpty ? String(scalar).uppercased() : String(scalar)
        isSeam = false
      case "_":
        word += "_"
        isSeam = false
      case _ where scalar.value < 0x80: isSeam = true
      default:
        word += "u\(String(scalar.value, radix: 16))"
        isSeam = true
      }
    }
    if let first = word.utf8.first, (0x30...0x39).contains(first) { word = "_" + word }
    // Swift has another use for a name of underscores alone
    return word.utf8.allSatisfy { $0 == 0x5F } ? word + "field" : word
  }

  /// Words that even backticks don't make into a member.
  private static let backtickProof: Set<String> = [
    "self", "Self", "Type", "Protocol", "init", "subscript", "deinit", "_",
  ]

  private static let memberWords: Set<String> = ["custom", "text", "field"]

  /// What the code that is written calls by name.
  private static let takenTypes: Set<String> = [
    "Any", "AnyObject", "Array", "Bool", "Declaration", "Double", "Error", "Field", "FieldTable",
    "FieldValue", "Int", "IntOrString", "Mapping", "Never", "ObjectMeta", "OpenSet", "Optional",
    "OrderedMap", "Protocol", "Quantity", "Resource", "ResourceType", "SchemaObject", "Self",
    "SourceLocation", "String", "Type", "Value", "Void",
  ]

  private static let keywords: Set<String> = [
    "Any", "any", "await", "borrowing", "consume", "consuming", "copy", "discard", "each", "some",
    "yield", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default",
    "defer", "do",
    "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
    "if",
    "import", "in", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
    "private", "protocol", "public", "repeat", "rethrows", "return", "static", "struct", "super",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
