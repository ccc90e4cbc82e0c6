import Manifest

/// An expression of CEL, the language of Tekton's filters and of admission policies.
///
/// What is interpolated becomes a CEL literal, so that no value can end its quotes and become code:
///
/// ```swift
/// let filter: CELExpression = "body.repository.name == \(name) && body.ref in \(branches)"
/// // body.repository.name == 'it\'s' && body.ref in ['refs/heads/main', 'refs/heads/next']
/// ```
///
/// The syntax itself is not checked. Source: https://github.com/google/cel-spec/blob/master/doc/langdef.md#string-and-bytes-values
public struct CELExpression: Sendable, Hashable {
  /// The expression.
  public let text: String

  /// An expression as it is; values in it are quoted already.
  public init(raw text: String) { self.text = text }

  /// True where each of these is; `true` if there are none.
  public static func all(_ conditions: [CELExpression]) -> CELExpression {
    joined(conditions, with: " && ", empty: "true")
  }

  /// True where at least one of these is; `false` if there are none.
  public static func any(_ conditions: [CELExpression]) -> CELExpression {
    joined(conditions, with: " || ", empty: "false")
  }

  private static func joined(
    _ conditions: [CELExpression],
    with operation: String,
    empty: String
  ) -> CELExpression {
    guard conditions.count != 1 else { return conditions[0] }
    let text = conditions.map { "(\($0.text))" }.joined(separator: operation)
    return CELExpression(raw: conditions.isEmpty ? empty : text)
  }

  /// A text as a literal in single quotes.
  static func literal(_ text: String) -> String {
    var literal = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "\\": literal += "\\\(scalar)"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      case _
      where scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .lineSeparator
        || scalar.properties.generalCategory == .paragraphSeparator:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "'"
  }
}

extension CELExpression: ExpressibleByStringInterpolation {
  /// An expression as it is.
  public init(stringLiteral text: String) { self.text = text }

  /// An expression with literals in it.
  public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// Collects an expression and quotes what is interpolated.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    /// Nothing yet.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// A part of the expression, as it is.
    public mutating func appendLiteral(_ literal: String) { text += literal }
    /// A text, as a literal.
    public mutating func appendInterpolation(_ value: String) {
      text += CELExpression.literal(value)
    }
    /// A list of texts, as a literal.
    public mutating func appendInterpolation(_ values: [String]) {
      text += "[" + values.map(CELExpression.literal).joined(separator: ", ") + "]"
    }
    /// A whole number.
    public mutating func appendInterpolation(_ value: Int) { text += String(value) }
    /// A truth value.
    public mutating func appendInterpolation(_ value: Bool) { text += value ? "true" : "false" }
    /// Another expression, in parentheses.
    public mutating func appendInterpolation(_ expression: CELExpression) {
      text += "(\(expression.text))"
    }
  }
}

extension CELExpression: FieldValue {
  /// Reads a text.
  public init?(field: Value) {
    guard let text = field.string else { return nil }
    self.text = text
  }
  /// The text.
  public var field: Value { .string(text) }
}
