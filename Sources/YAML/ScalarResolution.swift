import Manifest

/// What an unquoted scalar is, as the schemas of YAML say it: nil means text.
///
/// Doubles are as written here; what Kubernetes makes of them is ``KubernetesNumber``'s.
extension YAMLDialect {
  func resolve(_ bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    guard let first = bytes.first else { return .null }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      if let special = Self.infinityOrNaN(bytes) { return special }
      return self == .core ? CoreNumber.parse(bytes) : KubernetesNumber.parse(bytes)
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"),
      UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "y"),
      UInt8(ascii: "Y"), UInt8(ascii: "o"), UInt8(ascii: "O"):
      guard bytes.count <= 5 else { return nil }
      return word(String(decoding: bytes, as: UTF8.self))
    default: return nil
    }
  }

  private func word(_ text: String) -> Value? {
    switch text {
    case "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE": .bool(true)
    case "false", "False", "FALSE": .bool(false)
    case "y", "Y", "yes", "Yes", "YES", "on", "On", "ON": self == .core ? nil : .bool(true)
    case "n", "N", "no", "No", "NO", "off", "Off", "OFF": self == .core ? nil : .bool(false)
    default: nil
    }
  }

  private static func infinityOrNaN(_ bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    guard bytes.count == 4 || bytes.count == 5 else { return nil }
    switch String(decoding: bytes, as: UTF8.self) {
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .double(.infinity)
    case "-.inf", "-.Inf", "-.INF": return .double(-.infinity)
    case ".nan", ".NaN", ".NAN": return .double(.nan)
    default: return nil
    }
  }
}

/// Numbers of YAML 1.2's core schema.
enum CoreNumber {
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    if bytes.count > 2, bytes[0] == UInt8(ascii: "0") {
      if bytes[1] == UInt8(ascii: "o") { return integer(bytes[2...], radix: 8) }
      if bytes[1] == UInt8(ascii: "x") { return integer(bytes[2...], radix: 16) }
    }
    guard let form = DecimalForm(bytes) else { return nil }
    if form == .integer, let integer = Int(String(decoding: bytes, as: UTF8.self)) {
      return .integer(integer)
    }
    return Double(String(decoding: bytes, as: UTF8.self)).map(Value.double)
  }

  private static func integer(_ digits: Slice<UnsafeBufferPointer<UInt8>>, radix: Int) -> Value? {
    guard digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-") else { return nil }
    let text = String(decoding: digits, as: UTF8.self)
    if let integer = Int(text, radix: radix) { return .integer(integer) }
    var value = 0.0
    for byte in digits {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix else {
        return nil
      }
      value = value * Double(radix) + Double(digit)
    }
    return .double(value)
  }
}

/// What a text in base ten is: `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`.
enum DecimalForm {
  case integer
  case float

  /// Nil if the text is no number of that form.
  init?(_ bytes: some RandomAccessCollection<UInt8>) {
    var rest = bytes[...]
    func skipDigits() -> Bool {
      let before = rest.count
      rest = rest.drop(while: \.isDigit)
      return rest.count < before
    }
    func skip(_ characters: StaticString) -> Bool {
      guard let first = rest.first else { return false }
      let isThere = characters.withUTF8Buffer { $0.contains(first) }
      if isThere { rest = rest.dropFirst() }
      return isThere
    }
    _ = skip("+-")
    let hasWhole = skipDigits()
    var isInteger = true
    if skip(".") {
      isInteger = false
      guard skipDigits() || hasWhole else { return nil }
    } else if !hasWhole {
      return nil
    }
    if skip("eE") {
      isInteger = false
      _ = skip("+-")
      guard skipDigits() else { return nil }
    }
    guard rest.isEmpty else { return nil }
    self = isInteger ? .integer : .float
  }
}
