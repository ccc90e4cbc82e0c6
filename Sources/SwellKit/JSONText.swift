import Diagnostics
import Manifest

/// Writes a value as JSON for machines, on one line.
enum JSONText {
  static func line(_ value: Value) -> String {
    var text = ""
    append(value, to: &text)
    return text + "\n"
  }

  private static func append(_ value: Value, to text: inout String) {
    switch value {
    case .null: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .integer(let integer): text += String(integer)
    case .double(let double): text += double.isFinite ? String(double) : "null"
    case .string(let string): append(string, to: &text)
    case .sequence(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        append(element, to: &text)
      }
      text += "]"
    case .mapping(let mapping):
      text += "{"
      for (index, entry) in mapping.enumerated() {
        if index > 0 { text += "," }
        append(entry.key, to: &text)
        text += ":"
        append(entry.value, to: &text)
      }
      text += "}"
    }
  }

  private static func append(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.isUnprintable:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
