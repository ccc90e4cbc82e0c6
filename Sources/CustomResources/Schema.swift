import Diagnostics
import Manifest

/// What a field of a custom resource may hold: one description that the definition is rendered from, that manifests are
/// checked by, and that says what is allowed when one is refused.
///
/// It is a structural schema in the sense of `apiextensions.k8s.io/v1`. A manifest that passes here passes the API
/// server, and the other way round; what the server can't say stands in ``ValidationRule``.
public struct Schema: Sendable {
  /// What kind of value it is.
  public indirect enum Content: Sendable {
    /// Text.
    case string(TextRules)
    /// A whole number.
    case integer
    /// `true` or `false`.
    case boolean
    /// A list with at least `minimum` elements.
    case list(of: Schema, minimum: Int)
    /// Named fields and no others.
    case object([Property])
  }

  /// What a text must be like beyond being text.
  public struct TextRules: Sendable {
    /// A regular expression of the common ground of RE2, which the API server reads, and Swift.
    public var pattern: String?
    /// The texts that are allowed, if only some are.
    public var values: [String] = []
    /// Fewest characters.
    public var minimumLength: Int?
    /// Most characters.
    public var maximumLength: Int?
    /// `date-time` and the like; documentation for the server's clients.
    public var format: String?
  }

  /// A named field of an object.
  public struct Property: Sendable {
    /// As the manifest writes it.
    public let name: String
    /// Whether an object without it is refused.
    public let isRequired: Bool
    /// What it holds.
    public let schema: Schema

    /// A field that must be there.
    public static func required(_ name: String, _ schema: Schema) -> Property {
      Property(name: name, isRequired: true, schema: schema)
    }

    /// A field that may be left out.
    public static func optional(_ name: String, _ schema: Schema) -> Property {
      Property(name: name, isRequired: false, schema: schema)
    }
  }

  /// What it is.
  public var content: Content
  /// What it means, for `kubectl explain`.
  public private(set) var summary: String?
  /// What is allowed, in words that finish the sentence "expected …"; nil says it by the rules alone.
  public private(set) var expectation: String?
  /// What the server sets where the field is absent.
  public private(set) var standard: Value?
  /// What a pattern can't say.
  public private(set) var rules: [ValidationRule] = []
  /// The code under which a value that is refused is reported; nil takes the general one.
  public private(set) var code: DiagnosticCode?
  /// Whether the value may be a secret, which no message shows.
  public private(set) var isSecret = false
  /// For lists: the fields that tell elements apart; the server merges such a list by them.
  public private(set) var mapKeys: [String] = []

  init(_ content: Content) { self.content = content }
}

extension Schema {
  /// Text.
  ///
  /// - Parameters:
  ///   - pattern: A regular expression that must match somewhere: anchor it.
  ///   - length: How many characters it has.
  ///   - format: `date-time` and the like.
  public static func string(
    matching pattern: String? = nil,
    length: ClosedRange<Int>? = nil,
    format: String? = nil
  ) -> Schema {
    Schema(
      .string(
        TextRules(
          pattern: pattern,
          minimumLength: length?.lowerBound,
          maximumLength: length?.upperBound,
          format: format
        )
      )
    )
  }

  /// Text that is not empty.
  public static var nonemptyString: Schema { Schema(.string(TextRules(minimumLength: 1))) }

  /// One of these texts.
  public static func oneOf(_ values: String...) -> Schema {
    Schema(.string(TextRules(values: values)))
  }

  /// A whole number.
  public static var integer: Schema { Schema(.integer) }

  /// `true` or `false`.
  public static var boolean: Schema { Schema(.boolean) }

  /// A list with at least `minimum` elements.
  public static func list(of element: Schema, atLeast minimum: Int = 0) -> Schema {
    Schema(.list(of: element, minimum: minimum))
  }

  /// Named fields and no others, in the order in which they are written.
  public static func object(_ properties: Property...) -> Schema { Schema(.object(properties)) }

  /// The schema with what it means, a sentence for `kubectl explain`.
  public func described(_ summary: String) -> Schema { with { $0.summary = summary } }

  /// The schema with what is allowed, in words that finish the sentence "expected …".
  public func expecting(_ expectation: String) -> Schema { with { $0.expectation = expectation } }

  /// The schema with what the server sets where the field is absent.
  public func defaulting(to value: Value) -> Schema { with { $0.standard = value } }

  /// The schema with a code of its own for values that it refuses.
  public func reported(as code: DiagnosticCode) -> Schema { with { $0.code = code } }

  /// The schema of a value that no message shows.
  public func secret() -> Schema { with { $0.isSecret = true } }

  /// The schema with a rule that a pattern can't say.
  public func obeying(_ rule: ValidationRule) -> Schema { with { $0.rules.append(rule) } }

  /// The list with the fields that tell its elements apart.
  public func keyed(by fields: String...) -> Schema { with { $0.mapKeys = fields } }

  private func with(_ change: (inout Schema) -> Void) -> Schema {
    var copy = self
    change(&copy)
    return copy
  }
}
