import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// The exceptions that an author made for one object: which findings they drop, and what is wrong with them.
///
/// A spec says `.allowing(…)`; a manifest says it in an annotation, a line each: `policy.unpinned-image: the reason`.
struct ObjectExceptions {
  /// Every code under which it reports.
  static let codes: [DiagnosticCode] = [
    .invalidException, .unusedException,
  ]

  private let allowances: [PolicyAllowance]
  private let faults: [Diagnostic]
  private let subject: String
  private let location: SourceLocation?

  private static let annotation = FieldPath([
    .key("metadata"), .key("annotations"), .key(PolicyException.annotation),
  ])

  /// - Parameter known: The exceptions that an annotation can name.
  init(of object: ObjectNode, known: KnownExceptions = .standard) {
    let place = object.location(of: Self.annotation)
    subject = object.identity.description
    location = object.location
    var reading = AnnotationReading(known: known, subject: subject, place: place)
    if let text = Value.mapping(object.tree)[Self.annotation]?.string { reading.read(text) }
    allowances = object.allowances + reading.allowances
    faults = reading.faults
  }

  /// The findings that remain, and what is wrong with the exceptions of an object; most objects have none.
  static func applied(
    to found: [Diagnostic],
    about object: ObjectNode,
    known: KnownExceptions
  ) -> [Diagnostic] {
    let annotations = object.tree["metadata"]?.mapping?["annotations"]?.mapping
    guard !object.allowances.isEmpty || annotations?[PolicyException.annotation] != nil else {
      return found
    }
    return ObjectExceptions(of: object, known: known).applied(to: found)
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

/// The exceptions that the rules give, by code.
struct KnownExceptions: Sendable {
  /// Those of swell's own policies.
  static let standard = KnownExceptions(RuleList.policies)

  private let exceptions: [String: PolicyException]

  init(_ codes: some Sequence<DiagnosticCode>) {
    exceptions = Dictionary(
      codes.compactMap { code in
        code.exception.map { (code.id, PolicyException(code.id, name: $0)) }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  subscript(code: String) -> PolicyException? { exceptions[code] }

  var codes: [String] { exceptions.keys.sorted() }
}

/// The exceptions that an annotation makes.
private struct AnnotationReading {
  let known: KnownExceptions
  let subject: String
  let place: SourceLocation?
  private(set) var allowances: [PolicyAllowance] = []
  private(set) var faults: [Diagnostic] = []

  mutating func read(_ text: String) {
    for line in text.split(separator: "\n") where line.contains(where: { !$0.isWhitespace }) {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let code = String(parts[0].trimming(while: \.isWhitespace))
      guard let exception = known[code] else {
        faults.append(unknown(code))
        continue
      }
      let reason = parts.count > 1 ? String(parts[1].trimming(while: \.isWhitespace)) : ""
      allowances.append(PolicyAllowance(exception, because: reason, at: place))
    }
  }

  private func unknown(_ code: String) -> Diagnostic {
    let codes = known.codes
    return Diagnostic(
      .invalidException,
      "'\(code)' is not a policy that has exceptions; those are \(codes.joined(separator: ", "))",
      at: place,
      object: subject,
      field: "metadata.annotations[\"\(PolicyException.annotation)\"]",
      help: Suggestion.help(for: code, in: codes)
        ?? "write 'code: reason', one a line"
    )
  }
}

extension DiagnosticCode {
  static let invalidException = DiagnosticCode(
    "policy.invalid-exception",
    "An exception from a policy gives no reason, or names no policy that has exceptions.",
    why: """
      The reason is what the next reader needs to decide whether the exception still holds. An \
      exception with a mistyped code would except nothing.
      """,
    example: .swift(
      """
      deployment("web", image: "web").allowing(.unpinnedImage, because: " ")
      """
    )
  )

  static let unusedException = DiagnosticCode(
    "policy.unused-exception",
    "An object is excepted from a policy that it doesn't break; the exception can go.",
    why: """
      An exception that outlives its cause silently permits the next violation.
      """,
    example: .swift(
      """
      deployment("web", image: "web:1")
        .allowing(.unpinnedImage, because: "the registry keeps one version only")
      """
    )
  )
}
