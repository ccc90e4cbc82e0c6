import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// The exceptions that an author made for one object: which findings they drop, and what is wrong with them.
///
/// A spec says `.allowing(…)`; a manifest says it in an annotation, a line each: `policy.unpinned-image: the reason`.
struct ObjectExceptions {
  private let allowances: [PolicyAllowance]
  private let faults: [Diagnostic]
  private let subject: String
  private let location: SourceLocation?

  private static let annotation = FieldPath([
    .key("metadata"), .key("annotations"), .key(PolicyException.annotation),
  ])

  init(of object: ObjectNode) {
    let place = object.location(of: Self.annotation)
    subject = object.identity.description
    location = object.location
    var reading = AnnotationReading(subject: subject, place: place)
    if let text = Value.mapping(object.tree)[Self.annotation]?.string { reading.read(text) }
    allowances = object.allowances + reading.allowances
    faults = reading.faults
  }

  /// - Parameter subject: What is excepted, in words, such as `Helm chart 'web'`.
  init(_ allowances: [PolicyAllowance], of subject: String, at location: SourceLocation) {
    self.allowances = allowances
    self.subject = subject
    self.location = location
    faults = []
  }

  /// Whether an exception is among them.
  func allow(_ exception: PolicyException) -> Bool {
    allowances.contains { $0.exception == exception }
  }

  /// The findings that remain, and what is wrong with the exceptions themselves.
  func applied(to found: [Diagnostic]) -> [Diagnostic] {
    guard !allowances.isEmpty || !faults.isEmpty else { return found }
    let dropped = Set(allowances.map(\.exception.code))
    let present = Set(found.map(\.code.id))
    let remaining = found.filter { !dropped.contains($0.code.id) }
    return remaining + faults
      + allowances.compactMap { allowance in
        if !allowance.reason.contains(where: { !$0.isWhitespace }) {
          return withoutReason(allowance)
        }
        return present.contains(allowance.exception.code) ? nil : unused(allowance)
      }
  }

  private func withoutReason(_ allowance: PolicyAllowance) -> Diagnostic {
    Diagnostic(
      .invalidException,
      "the exception from '\(allowance.exception.code)' gives no reason",
      at: allowance.location ?? location,
      object: subject,
      help: "say why it is right here, for whoever reviews it next year"
    )
  }

  private func unused(_ allowance: PolicyAllowance) -> Diagnostic {
    Diagnostic(
      .unusedException,
      "nothing in \(subject) breaks '\(allowance.exception.code)', from which it is excepted",
      at: allowance.location ?? location,
      severity: .warning,
      object: subject,
      help: "remove the exception"
    )
  }
}

/// The exceptions that an annotation makes.
private struct AnnotationReading {
  let subject: String
  let place: SourceLocation?
  private(set) var allowances: [PolicyAllowance] = []
  private(set) var faults: [Diagnostic] = []

  mutating func read(_ text: String) {
    for line in text.split(separator: "\n") where line.contains(where: { !$0.isWhitespace }) {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let code = parts[0].trimmed
      guard let exception = PolicyException.all.first(where: { $0.code == code }) else {
        faults.append(unknown(code))
        continue
      }
      let reason = parts.count > 1 ? parts[1].trimmed : ""
      allowances.append(PolicyAllowance(exception, because: reason, at: place))
    }
  }

  private func unknown(_ code: String) -> Diagnostic {
    let codes = PolicyException.all.map(\.code)
    return Diagnostic(
      .invalidException,
      "'\(code)' is no policy that has exceptions; those are \(codes.joined(separator: ", "))",
      at: place,
      object: subject,
      field: "metadata.annotations[\"\(PolicyException.annotation)\"]",
      help: Suggestion.closest(to: code, in: codes).map { "did you mean '\($0)'?" }
        ?? "write 'code: reason', one a line"
    )
  }
}

extension Substring {
  /// The text without spaces at either end.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
