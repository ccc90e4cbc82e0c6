/// Findings of one cause: the first of them, and the others.
///
/// A line of a spec that makes a thousand objects makes a thousand findings of one fault; a Secret that is missing is missing
/// from every object that names it. Both are one finding for a reader. Nothing is dropped: ``others`` has them all.
public struct FoldedDiagnostic: Sendable, Hashable {
  /// The one that stands for all of them.
  public let first: Diagnostic
  /// The rest, in their order.
  public private(set) var others: [Diagnostic] = []

  /// How many others a person is shown beside the first.
  private static let shown = 2

  /// How many findings these are.
  public var count: Int { others.count + 1 }

  /// The first one, with notes on the next two and the count.
  public var diagnostic: Diagnostic {
    guard !others.isEmpty else { return first }
    var diagnostic = first
    diagnostic.notes = first.notesWithMaker
    // its component is told by a note already
    diagnostic.location = first.location?.withoutMaker
    diagnostic.notes += shownOthers.map(note)
    diagnostic.notes.append(.init("\(count) of these in all"))
    return diagnostic
  }

  /// Those of other objects before those of the same.
  private var shownOthers: [Diagnostic] {
    var objects: Set = [first.object]
    var found: [Diagnostic] = []
    for other in others where found.count < Self.shown {
      if objects.insert(other.object).inserted { found.append(other) }
    }
    return found.count == Self.shown ? found : Array(others.prefix(Self.shown))
  }

  private func note(on other: Diagnostic) -> Diagnostic.Note {
    let subject = [other.object, other.field].compactMap(\.self).joined(separator: ", ")
    let parts = [
      other.message == first.message ? nil : other.message, subject.isEmpty ? nil : subject,
    ]
    let text = parts.compactMap(\.self).joined(separator: ": ")
    return .init(text.isEmpty ? "also here" : "also \(text)", at: other.location?.withoutMaker)
  }

  /// Folds findings by severity and code, and by what they have in common.
  ///
  /// On a line of a spec that is the field or the cause, or the line alone where nothing else matters; in files that were read,
  /// the cause, or without one the field and the message. Positions in lists don't tell fields apart. What comes first stays
  /// first.
  ///
  /// - Complexity: O(*n*).
  public static func folding(_ diagnostics: some Sequence<Diagnostic>) -> [FoldedDiagnostic] {
    var folded: [FoldedDiagnostic] = []
    var positions: [Cause: Int] = [:]
    for diagnostic in diagnostics {
      let causes = Cause.all(of: diagnostic)
      let position = causes.lazy.compactMap { positions[$0] }.first
      if let position {
        folded[position].others.append(diagnostic)
      } else {
        folded.append(FoldedDiagnostic(first: diagnostic))
      }
      for cause in causes where positions[cause] == nil {
        positions[cause] = position ?? folded.count - 1
      }
    }
    return folded
  }

  private init(first: Diagnostic) { self.first = first }
}

/// What the findings of one cause have in common.
private struct Cause: Hashable {
  let code: DiagnosticCode
  let severity: Diagnostic.Severity
  var line: SourceLocation?
  var field: String?
  var subject: String?

  /// The causes by any of which a finding belongs to others.
  static func all(of diagnostic: Diagnostic) -> [Cause] {
    let base = Cause(code: diagnostic.code, severity: diagnostic.severity)
    var (byField, bySubject) = (base, base)
    byField.field = diagnostic.field?.withoutPositions ?? ""
    bySubject.subject = diagnostic.cause
    guard let location = diagnostic.location, location.kind == .swift else {
      if diagnostic.cause != nil { return [bySubject] }
      byField.subject = diagnostic.message
      return [byField]
    }
    byField.line = location.withoutMaker
    bySubject.line = byField.line
    if diagnostic.isOfLine { return [bySubject] }
    return diagnostic.cause == nil ? [byField] : [byField, bySubject]
  }
}

extension String {
  /// A field path in which every position of a list is any.
  package var withoutPositions: String {
    guard utf8.contains(UInt8(ascii: "[")) else { return self }
    var result = ""
    var digits: String?
    for scalar in unicodeScalars {
      switch (digits, scalar) {
      case (nil, "["): digits = ""
      case (nil, _): result.unicodeScalars.append(scalar)
      case (let found?, "0"..."9"): digits = found + String(scalar)
      case (let found?, "]") where !found.isEmpty:
        result += "[]"
        digits = nil
      case (let found?, _):
        result += "[\(found)\(scalar)"
        digits = nil
      }
    }
    return result + (digits.map { "[\($0)" } ?? "")
  }
}
