import Diagnostics
import Manifest

/// Checks values by schemas, and finds every fault of a value at once.
///
/// One check serves many values: it keeps the regular expressions, whose compilation costs more than a value's check.
public struct SchemaCheck {
  /// Every code under which it reports.
  public static let codes: [DiagnosticCode] = [
    .missingValue, .unknownField, .wrongType, .invalidValue,
  ]

  private var expressions: [String: Regex<AnyRegexOutput>] = [:]

  /// A check that has compiled no expression yet.
  public init() {}

  /// Everything that is wrong with a value.
  ///
  /// - Parameter path: Where the value stands, for the faults' paths.
  public mutating func faults(
    in value: Value,
    by schema: Schema,
    at path: FieldPath = FieldPath()
  ) -> [SchemaFault] {
    guard schema.accepts(typeOf: value) else {
      return [
        SchemaFault(
          code: .wrongType,
          path: path,
          message: "'\(path)' is \(value.typeName) and not \(schema.article)",
          help: schema.hint
        )
      ]
    }
    var faults: [SchemaFault] = []
    switch (schema.content, value) {
    case (.string(let rules), .string(let text)):
      faults += self.faults(in: text, by: rules, of: schema, at: path)
    case (.list(let element, let minimum), .sequence(let elements)):
      if elements.count < minimum {
        let amount = minimum == 1 ? "one element" : "\(minimum) elements"
        faults.append(schema.refusal(at: path, "'\(path)' needs at least \(amount)"))
      }
      for (index, value) in elements.enumerated() {
        faults += self.faults(in: value, by: element, at: path.appending(index))
      }
    case (.object(let properties), .mapping(let mapping)):
      faults += self.faults(in: mapping, by: properties, at: path)
    default: break
    }
    // a rule may rely on everything that the schema says
    guard faults.isEmpty else { return faults }
    return schema.rules.filter { !$0.isFulfilled(value) }.map { rule in
      schema.refusal(
        at: path,
        "'\(path)' \(rule.message)" + schema.shown(value),
        code: rule.code
      )
    }
  }

  private mutating func faults(
    in text: String,
    by rules: Schema.TextRules,
    of schema: Schema,
    at path: FieldPath
  ) -> [SchemaFault] {
    if !rules.values.isEmpty, !rules.values.contains(text) {
      let known = rules.values.map { "'\($0)'" }.joined(separator: ", ")
      let meant = Suggestion.help(for: text, in: rules.values)
      return [
        schema.refusal(at: path, "'\(path)' is '\(text)'", help: meant ?? "it is one of \(known)")
      ]
    }
    let length = text.unicodeScalars.count
    if let minimum = rules.minimumLength, length < minimum {
      let fault = length == 0 ? "is empty" : "has \(length) characters, fewer than \(minimum)"
      return [schema.refusal(at: path, "'\(path)' \(fault)")]
    }
    if let maximum = rules.maximumLength, length > maximum {
      return [
        schema.refusal(at: path, "'\(path)' has \(length) characters, more than \(maximum)")
      ]
    }
    guard let pattern = rules.pattern else { return [] }
    guard let isMatch = matches(text, pattern) else {
      let message = "the schema's pattern of '\(path)' is not a regular expression: \(pattern)"
      return [schema.refusal(at: path, message, help: "correct the pattern in the schema")]
    }
    if !isMatch {
      return [
        schema.refusal(
          at: path,
          schema.isSecret
            ? "'\(path)' holds characters that are not allowed" : "'\(path)' is '\(text)'",
          help: schema.hint ?? "it must match \(pattern)"
        )
      ]
    }
    return []
  }

  private mutating func faults(
    in mapping: Mapping,
    by properties: [Schema.Property],
    at path: FieldPath
  ) -> [SchemaFault] {
    var faults: [SchemaFault] = []
    for property in properties {
      let here = path.appending(property.name)
      // an explicit null is an absent field: that is what the server prunes it to
      switch mapping[property.name] {
      case nil where property.isRequired, .null? where property.isRequired:
        faults.append(
          SchemaFault(
            code: .missingValue,
            path: here,
            message: "'\(here)' is missing",
            help: property.schema.hint
          )
        )
      case nil, .null?: break
      case let value?: faults += self.faults(in: value, by: property.schema, at: here)
      }
    }
    let names = properties.map(\.name)
    for key in mapping.keys where !names.contains(key) {
      let known = names.map { "'\($0)'" }.joined(separator: ", ")
      faults.append(
        SchemaFault(
          code: .unknownField,
          path: path.appending(key),
          message: "there is no field '\(path.appending(key))'",
          help: Suggestion.help(for: key, in: names)
            ?? "the fields are \(known)"
        )
      )
    }
    return faults
  }

  /// Whether a pattern matches somewhere; nil if it is no regular expression.
  private mutating func matches(_ text: String, _ pattern: String) -> Bool? {
    if let expression = expressions[pattern] { return text.contains(expression) }
    // RE2 reads code points, and its classes know ASCII alone
    guard
      let expression = try? Regex(pattern).asciiOnlyCharacterClasses()
        .matchingSemantics(.unicodeScalar)
    else { return nil }
    expressions[pattern] = expression
    return text.contains(expression)
  }
}

extension Schema {
  fileprivate func accepts(typeOf value: Value) -> Bool {
    switch (content, value) {
    case (.string, .string), (.integer, .integer), (.boolean, .bool), (.list, .sequence),
      (.object, .mapping):
      true
    default: false
    }
  }

  fileprivate var article: String {
    switch content {
    case .string: "a string"
    case .integer: "a whole number"
    case .boolean: "true or false"
    case .list: "a list"
    case .object: "a mapping"
    }
  }

  /// The value as the end of a sentence that says what it must be.
  fileprivate func shown(_ value: Value) -> String {
    guard let text = value.string, !isSecret else { return "" }
    return ", not '\(text)'"
  }

  fileprivate var hint: String? { expectation.map { "expected \($0)" } }

  fileprivate func refusal(
    at path: FieldPath,
    _ message: String,
    code: DiagnosticCode? = nil,
    help: String? = nil
  ) -> SchemaFault {
    SchemaFault(
      code: code ?? self.code ?? .invalidValue,
      path: path,
      message: message,
      help: help ?? hint
    )
  }
}

extension DiagnosticCode {
  package static let missingValue = DiagnosticCode(
    "resource.missing-field",
    "A custom resource lacks a field that its definition requires.",
    why: """
      The API server rejects the object. Found here, the message has the line of the file.
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: RepoBinding
      metadata: {name: app}
      spec: {}
      """
    )
  )

  package static let unknownField = DiagnosticCode(
    "resource.unknown-field",
    "A custom resource has a field that its definition doesn't know; the API server would drop it silently.",
    why: """
      A structural schema prunes unknown fields: the object is accepted without the field, and \
      the setting has no effect. Source: \
      https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#field-pruning
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: Organization
      metadata: {name: acme}
      spec: {displayName: Acme, adminUsers: [], adminUser: a}
      """
    )
  )

  package static let wrongType = DiagnosticCode(
    "resource.wrong-type",
    "A field of a custom resource holds a value of another type than its definition says.",
    why: """
      The API server rejects the object. The usual cause is a missing pair of quotes: `5` and \
      `true` are a number and a boolean, not strings.
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: Organization
      metadata: {name: acme}
      spec: {displayName: 5, adminUsers: []}
      """
    )
  )

  package static let invalidValue = DiagnosticCode(
    "resource.invalid-value",
    "A field of a custom resource holds a value that its definition doesn't allow.",
    why: """
      The definition lists the values, a pattern or a rule, and the API server rejects anything \
      else.
      """,
    example: .yaml(
      """
      kind: RepoBinding
      spec:
        permissionProfile: elevate
      """
    )
  )
}
