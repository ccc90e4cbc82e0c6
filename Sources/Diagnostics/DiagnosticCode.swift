/// The stable name of one kind of fault, such as `policy.duplicate-object`, with the page that explains it.
///
/// A code is declared in the file that reports it, and listed by the rule or the module it belongs to. `swell codes`,
/// `swell explain CODE` and `docs/diagnostics.md` are made of these declarations. Users search for codes and make
/// exceptions by them, so a code is never renamed or reused.
public struct DiagnosticCode: Sendable, Hashable {
  /// The smallest input that is reported under the code.
  public struct Example: Sendable, Hashable {
    /// What the text is written in, as Markdown names it.
    public enum Language: String, Sendable, Hashable {
      /// A spec, or a part of one.
      case swift
      /// A manifest, or a part of one.
      case yaml
      /// Commands.
      case shell = "sh"
      /// Anything else.
      case text
    }

    /// What the text is written in.
    public let language: Language
    /// The lines, without a newline at the end.
    public let text: String

    /// A part of a spec.
    public static func swift(_ text: String) -> Example { Example(language: .swift, text: text) }
    /// A part of a manifest.
    public static func yaml(_ text: String) -> Example { Example(language: .yaml, text: text) }
    /// Commands.
    public static func shell(_ text: String) -> Example { Example(language: .shell, text: text) }
    /// Any other input, or a description of one.
    public static func text(_ text: String) -> Example { Example(language: .text, text: text) }
  }

  /// The stage, a dot, and the fault: lower case with hyphens.
  public let id: String
  /// One sentence that says what the fault is.
  public let summary: String
  /// One to three sentences: what would happen without the check, with the source of the rule where it has one.
  public let why: String
  /// The smallest input that is reported.
  public let example: Example
  /// The name in Swift by which an author makes an exception, such as `wildcardRBAC`; nil if the code has none.
  public let exception: String?

  /// Declares a code.
  ///
  /// - Parameters:
  ///   - id: The stage, a dot, and the fault, such as `acme.missing-limit`.
  ///   - summary: One sentence that says what the fault is.
  ///   - why: What would happen without the check.
  ///   - example: The smallest input that is reported.
  public init(_ id: String, _ summary: String, why: String, example: Example) {
    self.init(id, summary, why: why, example: example, exception: nil)
  }

  package init(
    _ id: String,
    _ summary: String,
    why: String,
    example: Example,
    exception: String?
  ) {
    self.id = id
    self.summary = summary
    self.why = why
    self.example = example
    self.exception = exception
  }

  /// Two codes are the same when their names are.
  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }

  /// Hashes the name alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension DiagnosticCode: CustomStringConvertible {
  /// The name.
  public var description: String { id }
}
