import Diagnostics
import Manifest

/// One thing in which two environments differ.
struct Difference: Sendable {
  /// What it is.
  enum Subject: Sendable {
    /// An Application that only one environment has.
    case application
    /// An object that only one environment has.
    case object(ObjectIdentity)
    /// A field of an object that both have.
    case field(ObjectIdentity, FieldPath, ComparedValues)
  }

  /// The two sides of a field; nil where it isn't set.
  struct ComparedValues: Sendable {
    let first: Value?
    let second: Value?
  }

  let application: String
  let subject: Subject
  /// Where the environments declare it; nil for the one that doesn't.
  let first: SourceLocation?
  let second: SourceLocation?
  /// Whether the first environment has it, of what only one has.
  let isInFirst: Bool
  /// The manifests that a field is of, by which a pattern finds elements of lists.
  let trees: [Value]
}
