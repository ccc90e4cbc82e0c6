import Diagnostics
import Manifest
import Resources

/// A reference to an object that nothing renders, makes or declares external.
enum UnresolvedReference {
  static func diagnostic(
    for need: ObjectNeed,
    among candidates: ObjectCandidates,
    leniency: Leniency,
    doubt: String?
  ) -> Diagnostic {
    let target = need.target
    let certainty: Leniency.Certainty =
      doubt.map { .doubtful($0) } ?? need.certainty
    var diagnostic = Diagnostic(
      .unresolved,
      "no \(target.described)",
      at: need.location,
      severity: certainty.severity,
      object: need.user.description,
      field: need.path.description
    )
    // tenants have the same fault in a namespace each
    diagnostic.cause = "\(target.groupKind) \(target.name)"
    if let nearest = candidates.nearest(to: target) {
      diagnostic.notes = [note(on: nearest)]
      diagnostic.help = "did you mean '\(nearest.key.name)'?"
    } else if let other = candidates.elsewhere(target) {
      diagnostic.notes = [note(on: other)]
      let place = other.key.namespace ?? ""
      diagnostic.help =
        place.isEmpty ? "name the namespace that it is in" : "it is in namespace '\(place)'"
    } else {
      diagnostic.help = leniency.advice(for: target)
    }
    if let doubt { diagnostic.notes.append(.init(doubt)) }
    return diagnostic
  }

  private static func note(on definition: ObjectDefinition) -> Diagnostic.Note {
    let made = definition.isProduct ? "made here by \(definition.origin)" : "declared here"
    return .init("\(definition.key.described) is \(made)", at: definition.location)
  }
}

extension Leniency {
  /// What to do about an object that is nowhere.
  fileprivate func advice(for target: ObjectIdentity.Key) -> String {
    switch self {
    case .verification:
      "add it, or name it in a file for --external, with who makes it"
    case .spec where target.groupKind == .namespace,
      .adoption where target.groupKind == .namespace:
      "declare it, give the Application the sync option .createNamespace, or say who makes it: "
        + "External(\(target.asPattern), because: \"…\")"
    case .spec, .adoption:
      "declare it, or say who makes it: External(\(target.asPattern), because: \"…\")"
    }
  }
}

extension ObjectIdentity.Key {
  /// As an author writes it in `External`.
  fileprivate var asPattern: String {
    ObjectPattern.code(groupKind, name, namespace: namespace)
  }
}

extension DiagnosticCode {
  static let unresolved = DiagnosticCode(
    "link.unresolved",
    "An object refers to one that nothing renders, makes or declares external.",
    why: """
      The pod doesn't start, the certificate isn't issued, the route answers with an error: \
      Kubernetes accepts a reference to nothing and waits. A typo shows only at run time, unless \
      it is checked here.
      """,
    example: .swift(
      """
      deployment("near", mountingSecret: "api-tokens")
      """
    )
  )
}
