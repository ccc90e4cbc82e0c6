import Manifest

/// Writes templates as literals of `Value`.
enum ValueWriter {
  static func literal(_ template: Template) -> Code {
    switch template {
    case .null: return Code(".null")
    case .bool(let bool): return Code(bool ? "true" : "false")
    case .integer(let integer): return Code(String(integer))
    case .double(let double): return Code(SwiftLiteral.double(double))
    case .text(let text):
      return text.parameter.map { Code(".string(\($0))") } ?? SwiftLiteral.text(text)
    case .integerParameter(let name): return Code(".integer(\(name))")
    case .sequence(let elements): return .list("[", elements.map(literal), "]")
    case .mapping(let entries): return dictionary(entries.map { ($0.key, literal($0.value)) })
    }
  }

  /// A dictionary literal, as `Value` and `OrderedMap` take it.
  static func dictionary(_ entries: [(key: String, value: Code)]) -> Code {
    guard !entries.isEmpty else { return Code("[:]") }
    return .list(
      "[",
      entries.map { $0.value.prefixed(SwiftLiteral.inline($0.key) + ": ") },
      "]"
    )
  }
}
