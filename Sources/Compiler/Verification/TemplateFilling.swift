import Manifest

/// Puts parameters into an ApplicationSet's template; an expression that they don't answer stays as it is written.
///
/// Source: Argo CD v3.5, `applicationset/utils`: fasttemplate's `{{path.basename}}`, or Go's `{{ .path.basename }}`, of
/// which fields and `index` are known here, and no function.
struct TemplateFilling {
  private let parameters: Mapping
  private let isGo: Bool

  init(_ parameters: Mapping, isGo: Bool) {
    self.parameters = parameters
    self.isGo = isGo
  }

  func filled(_ value: Value) -> Value {
    switch value {
    case .string(let text): .string(filled(text))
    case .sequence(let elements): .sequence(elements.map(filled))
    case .mapping(let mapping):
      .mapping(Mapping(mapping.map { (filled($0.key), filled($0.value)) }))
    case .null, .bool, .integer, .double: value
    }
  }

  private func filled(_ text: String) -> String {
    guard text.contains("{{") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "{{") {
      result += rest[..<start.lowerBound]
      rest = rest[start.lowerBound...]
      guard let end = rest.firstRange(of: "}}") else { break }
      let expression = rest[start.upperBound..<end.lowerBound].trimming { "- \t\n".contains($0) }
      result += value(of: String(expression)) ?? String(rest[..<end.upperBound])
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  private func value(of expression: String) -> String? {
    guard isGo else {
      let value = parameters[expression] ?? read(expression.steps)
      return value?.parameterText(at: "path")
    }
    if expression.hasPrefix("."), !expression.contains(where: { " |(".contains($0) }) {
      return read(expression.steps)?.parameterText(at: nil)
    }
    let words = expression.split(separator: " ")
    guard words.count == 3, words[0] == "index", words[1].hasPrefix(".") else { return nil }
    let container = read(String(words[1]).steps)
    if let index = Int(words[2]), let elements = container?.sequence {
      return elements.indices.contains(index) ? elements[index].parameterText(at: nil) : nil
    }
    let key = words[2].trimming { $0 == "\"" }
    return container?.mapping?[String(key)]?.parameterText(at: nil)
  }

  private func read(_ steps: [String]) -> Value? {
    var value = Value.mapping(parameters)
    for step in steps {
      if let index = Int(step) {
        // `path[0]` of fasttemplate
        let elements = value.sequence ?? value.mapping?["segments"]?.sequence ?? []
        guard elements.indices.contains(index) else { return nil }
        value = elements[index]
      } else {
        guard let next = value.mapping?[step] else { return nil }
        value = next
      }
    }
    return value
  }
}

extension String {
  /// `.path.segments` and `path[0]` in their steps.
  fileprivate var steps: [String] {
    split { ".[]".contains($0) }.map(String.init)
  }
}

extension Value {
  /// A parameter as text; a mapping stands for one of its own fields, as `{{path}}` does for `path.path`.
  fileprivate func parameterText(at field: String?) -> String? {
    switch self {
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .bool(let value): "\(value)"
    case .mapping(let mapping): field.flatMap { mapping[$0]?.string }
    default: nil
    }
  }
}
