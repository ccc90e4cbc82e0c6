/// One fault that was found: what, where, about which object and field, and what to do.
public struct Diagnostic: Error, Sendable, Hashable {
  /// How bad it is; only errors stop a run.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The run stops after the stage that found it, and nothing is written.
    case error
    /// Reported, and the run goes on.
    case warning
  }

  /// A second place that explains the first, such as the other declaration of a duplicate.
  public struct Note: Sendable, Hashable {
    /// Lower case, no full stop.
    public var message: String
    /// Where; nil if the note has no place of its own.
    public var location: SourceLocation?

    /// A note, with its place where it has one.
    public init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  /// Which kind of fault this is.
  public var code: DiagnosticCode
  /// Whether it stops the run.
  public var severity: Severity
  /// Lower case, no full stop, with the offending value quoted; never a secret's value.
  public var message: String
  /// The place in the spec or in a manifest that the user should look at first.
  public var location: SourceLocation?
  /// The object it is about, as `Kind namespace/name`.
  public var object: String?
  /// The field it is about, as a field path.
  public var field: String?
  /// Further places and explanations.
  public var notes: [Note]
  /// What to do about it, as a suggestion.
  public var help: String?
  /// What it has in common with other findings of its code, wherever they are; nil if the message says it.
  ///
  /// Such as the Secret that all of them miss.
  package var cause: String?
  /// Whether the line of the spec alone is the cause, whatever the object and the field.
  package var isOfLine = false

  /// A fault; everything but code and message is optional.
  public init(
    _ code: DiagnosticCode,
    _ message: String,
    at location: SourceLocation? = nil,
    severity: Severity = .error,
    object: String? = nil,
    field: String? = nil,
    notes: [Note] = [],
    help: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.location = location
    self.object = object
    self.field = field
    self.notes = notes
    self.help = help
  }

  /// The notes, and where the component stands that made what the place asks for.
  public var notesWithMaker: [Note] {
    guard let maker = location?.maker else { return notes }
    return notes + [Note("the component makes it here", at: maker)]
  }
}

extension Diagnostic: Comparable {
  /// Orders by file, line and column, then code, then message: the order in which they are printed.
  public static func < (left: Self, right: Self) -> Bool {
    switch (left.location, right.location) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let first?, let second?) where first != second: return first < second
    default:
      return (left.code.id, left.message, left.object ?? "", left.field ?? "")
        < (right.code.id, right.message, right.object ?? "", right.field ?? "")
    }
  }
}

extension Sequence<Diagnostic> {
  /// Whether at least one of them stops the run.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
