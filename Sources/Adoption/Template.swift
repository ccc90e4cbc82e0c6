import Manifest

/// A manifest's value with holes in it: texts may name parameters, so that one template stands for several objects.
indirect enum Template: Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case double(Double)
  case text(TemplateText)
  /// A whole number that is a parameter.
  case integerParameter(String)
  case sequence([Template])
  case mapping([Entry])

  struct Entry: Hashable {
    let key: String
    var value: Template
  }

  /// The value as a template without holes.
  init(_ value: Value) {
    switch value {
    case .null: self = .null
    case .bool(let bool): self = .bool(bool)
    case .integer(let integer): self = .integer(integer)
    case .double(let double): self = .double(double)
    case .string(let string): self = .text(TemplateText(string))
    case .sequence(let elements): self = .sequence(elements.map(Template.init))
    case .mapping(let mapping): self = .mapping(mapping)
    }
  }

  static func mapping(_ mapping: Mapping) -> Template {
    .mapping(mapping.map { Entry(key: $0.key, value: Template($0.value)) })
  }

  /// The parameters that it names.
  var parameters: Set<String> {
    switch self {
    case .null, .bool, .integer, .double: []
    case .text(let text): text.parameters
    case .integerParameter(let name): [name]
    case .sequence(let elements): elements.reduce(into: []) { $0.formUnion($1.parameters) }
    case .mapping(let entries): entries.reduce(into: []) { $0.formUnion($1.value.parameters) }
    }
  }

  /// The value with the holes filled.
  func value(_ arguments: [String: Value]) -> Value {
    switch self {
    case .null: .null
    case .bool(let bool): .bool(bool)
    case .integer(let integer): .integer(integer)
    case .double(let double): .double(double)
    case .text(let text): .string(text.string(arguments))
    case .integerParameter(let name): arguments[name] ?? .null
    case .sequence(let elements): .sequence(elements.map { $0.value(arguments) })
    case .mapping(let entries):
      .mapping(Mapping(entries.map { ($0.key, $0.value.value(arguments)) }))
    }
  }

  /// What kind of value this is, for messages.
  var typeName: String {
    switch self {
    case .text(let text) where (text.plain?.count ?? 100) <= 40: "text '\(text.plain ?? "")'"
    default: value([:]).typeName
    }
  }

  subscript(key: String) -> Template? {
    guard case .mapping(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }
}

/// A text with the names of parameters in it.
struct TemplateText: Hashable {
  enum Part: Hashable {
    case literal(String)
    case parameter(String)
  }

  private(set) var parts: [Part] = []

  init(_ text: String) { append(.literal(text)) }

  init(_ parts: [Part]) { for part in parts { append(part) } }

  private mutating func append(_ part: Part) {
    switch (part, parts.last) {
    case (.literal(""), _): break
    case (.literal(let text), .literal(let before)?):
      parts[parts.count - 1] = .literal(before + text)
    default: parts.append(part)
    }
  }

  /// The text if it has no holes.
  var plain: String? {
    switch (parts.count, parts.first) {
    case (0, _): ""
    case (1, .literal(let text)?): text
    default: nil
    }
  }

  /// The parameter if it is nothing else.
  var parameter: String? {
    guard parts.count == 1, case .parameter(let name) = parts[0] else { return nil }
    return name
  }

  var parameters: Set<String> {
    parts.reduce(into: []) { names, part in
      if case .parameter(let name) = part { names.insert(name) }
    }
  }

  func string(_ arguments: [String: Value]) -> String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .parameter(let name): arguments[name]?.string ?? ""
      }
    }.joined()
  }
}
