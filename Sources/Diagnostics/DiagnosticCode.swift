/// The stable name of one kind of fault, such as `policy.duplicate-object`.
///
/// Users search for codes and switch them off by them, so a code is never renamed or reused.
public struct DiagnosticCode: Sendable, Hashable {
  /// The stage, a dot, and the fault: lower case with hyphens.
  public let id: String
  /// One sentence saying what the fault is and how to mend it.
  public let summary: String

  /// Declares a code; each target lists its own in one place, so that documentation and tests find them all.
  public init(_ id: String, _ summary: String) {
    self.id = id
    self.summary = summary
  }

  /// Two codes are the same when their names are.
  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }

  /// Hashes the name alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
