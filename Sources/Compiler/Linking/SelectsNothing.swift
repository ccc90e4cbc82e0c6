import Diagnostics
import KindKnowledge
import Manifest

/// A selector that matches the labels of no pods.
enum SelectsNothing {
  /// Objects of which none has the labels.
  static func diagnostic(
    for need: SelectionNeed,
    among elements: [LabelIndex.Element],
    doubt: String?
  ) -> Diagnostic {
    let place =
      need.namespaces.map { names in
        "none in namespace " + names.sorted().map { "'\($0)'" }.joined(separator: ", ")
      } ?? "none"
    let certainty = doubt.map(Leniency.Certainty.doubtful) ?? .certain
    return Diagnostic(
      .selectsNothing,
      "\(need.user.kind) '\(need.user.name)' selects no \(need.target.words): \(place) has "
        + "\(need.selector)",
      at: need.location,
      severity: certainty.severity,
      object: need.user.description,
      field: need.path.description,
      notes: elements.prefix(4).map { element in
        let labels = element.labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return .init(
          "\(element.origin) has \(labels.isEmpty ? "no labels" : labels.joined(separator: ","))"
        )
      } + (doubt.map { [.init($0)] } ?? []),
      help: "give what is meant these labels, or select the ones that it has"
    )
  }

  /// A part that nothing has which is selected.
  static func diagnostic(
    for part: ObjectNeed.Part,
    of need: SelectionNeed,
    names: [String]
  ) -> Diagnostic {
    Diagnostic(
      .missingPart,
      "none of the \(need.target.words) that \(need.user.kind) '\(need.user.name)' selects has "
        + "\(part.kind.word) '\(part.name)'",
      at: part.location,
      object: need.user.description,
      field: part.path.description,
      notes: [.init(MissingPart.listed(names, "they have none", "they have"))],
      help: Suggestion.help(for: part.name, in: names)
    )
  }

  static func diagnostic(for need: PodNeed, among sets: [PodSet], doubt: String?) -> Diagnostic {
    let namespace = need.namespaces?.joined(separator: "', '") ?? need.user.namespace ?? ""
    let place = namespace.isEmpty ? "none" : "none in namespace '\(namespace)'"
    let certainty = doubt.map(Leniency.Certainty.doubtful) ?? .certain
    var diagnostic = Diagnostic(
      .selectsNothing,
      "\(need.user.kind) '\(need.user.name)' selects no pods: \(place) has "
        + "\(need.selector)",
      at: need.location,
      severity: need.isAdvisory ? .warning : certainty.severity,
      object: need.user.description,
      field: need.path.description,
      notes: sets.sorted { $0.origin < $1.origin }.prefix(4).map { set in
        let labels = set.labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return .init(
          "the pods of \(set.origin) have \(labels.isEmpty ? "no labels" : labels.joined(separator: ","))"
        )
      },
      help: "give a pod template these labels, or select the ones that it has"
    )
    if let doubt { diagnostic.notes.append(.init(doubt)) }
    return diagnostic
  }
}

extension SelectionRule.Target {
  fileprivate var words: String {
    switch self {
    case .objects(let kind): "\(kind.kind)s"
    case .pods: "pods"
    }
  }
}

extension DiagnosticCode {
  static let selectsNothing = DiagnosticCode(
    "link.selects-nothing",
    "A selector matches the labels of no pods in its namespace.",
    why: """
      A Service that selects nothing has no endpoints and refuses every connection; a \
      NetworkPolicy or PodDisruptionBudget that selects nothing protects nothing. None of them \
      reports an error.
      """,
    example: .swift(
      """
      Service("web") {
        $0.spec.selector = ["app": "website"]
      """
    )
  )
}
