import Diagnostics
import PlatformDSL

/// How findings are weighed: the only place that makes a warning of what is an error in a spec.
///
/// | | a spec | one that is being adopted | manifests that others wrote |
/// |---|---|---|---|
/// | references and waves | error | warning | error, unless something may provide what is missing |
/// | policies of judgement, apart from secrets | error | warning | warning |
/// | a namespace on an object of the whole cluster | error | error | warning: the API server clears it |
/// | everything else | error | error | error |
package enum Leniency: Sendable {
  /// A spec declares everything: what can't be found is an error.
  case spec
  /// A spec that doesn't declare everything yet (``ReferenceChecking/reported``).
  case adoption
  /// Manifests that others wrote: a chart, a remote manifest or another repository may bring what is missing, and a kind or
  /// namespace that isn't defined counts as there.
  case verification

  /// What a platform asks for.
  init(_ references: ReferenceChecking) {
    self = references == .required ? .spec : .adoption
  }

  /// Whether what nothing renders, makes or declares external isn't there.
  var knowsEverything: Bool { self != .verification }

  /// How sure a rule is of what it found.
  enum Certainty: Sendable {
    /// Nothing speaks against it.
    case certain
    /// It follows from what a field is called, and from nothing else.
    case conventional
    /// Something may provide what is missing; the reason, for a note.
    case doubtful(String)

    var severity: Diagnostic.Severity {
      if case .certain = self { .error } else { .warning }
    }
  }

  /// What was found about references and about the order that follows from them.
  func weighed(references found: [Diagnostic]) -> [Diagnostic] {
    self == .adoption ? found.map(\.asWarning) : found
  }

  /// What policies found about an object; a code with an exception is a matter of judgement.
  func weighed(_ found: [Diagnostic], about object: ObjectNode) -> [Diagnostic] {
    guard self != .spec else { return found }
    return found.compactMap { found in
      // a secret in Git is one wherever it stands
      let isSecret = [.exposedSecret, .literalSecret].contains(found.code)
      if found.code.exception != nil, !isSecret { return found.asWarning }
      guard self == .verification else { return found }
      // a name that only whoever applies it completes isn't judged
      if found.code == .invalidName, !object.isNamed { return nil }
      return found.code == .wrongNamespace ? found.asWarning : found
    }
  }
}

extension Diagnostic {
  /// The same, not stopping the run.
  fileprivate var asWarning: Diagnostic {
    var warning = self
    warning.severity = .warning
    return warning
  }
}
