import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A workload whose selector doesn't mean the pods of its own template.
struct MismatchedSelector: ObjectPolicy {
  let codes: [DiagnosticCode] = [.mismatchedSelector]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    let rules = kinds[object.identity.groupKind]?.links.pods ?? []
    return rules.flatMap { rule -> [Diagnostic] in
      guard case .template(let template) = rule, let selector = template.selector else { return [] }
      let root = Value.mapping(object.tree)
      return template.path.matches(in: root).compactMap { match in
        match.value.mapping.flatMap { diagnostic(for: object, selector, of: $0, in: root) }
      }
    }
  }

  private func diagnostic(
    for object: ObjectNode,
    _ rule: SelectorRule,
    of template: Mapping,
    in root: Value
  ) -> Diagnostic? {
    guard let place = rule.path.matches(in: root).first,
      rule.conditions.allSatisfy({ $0.holds(in: place.value) }),
      let field = rule.selector.matches(in: place.value, at: place.path).first
    else { return nil }
    var labels: [String: String] = [:]
    for label in template["metadata"]?.mapping?["labels"]?.mapping ?? [:] {
      // a label that is no text is another fault, and one that comes later can't be compared
      guard let text = label.value.string, !text.isDynamic else { return nil }
      labels[label.key] = text
    }
    guard let selector = PodSelector(field.value, form: rule.form) else {
      guard rule.form == .selector, field.value.selectsEverything else { return nil }
      return diagnostic(
        for: object,
        at: field.path,
        "the selector of \(object.identity.kind) '\(object.identity.name)' is empty",
        labels
      )
    }
    guard !selector.matches(labels) else { return nil }
    return diagnostic(
      for: object,
      at: field.path,
      "the selector of \(object.identity.kind) '\(object.identity.name)' doesn't match the labels "
        + "of its own template: \(selector)",
      labels
    )
  }

  private func diagnostic(
    for object: ObjectNode,
    at path: FieldPath,
    _ message: String,
    _ labels: [String: String]
  ) -> Diagnostic {
    let sorted = labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return Diagnostic(
      .mismatchedSelector,
      message,
      at: object.location(of: path),
      object: object.identity.description,
      field: path.description,
      notes: [
        .init(
          "the template has " + (sorted.isEmpty ? "no labels" : sorted.joined(separator: ","))
        )
      ],
      help: "give the template the labels that the selector asks for; a selector can't be changed "
        + "once the object is there"
    )
  }
}

extension Value {
  /// Whether this is a selector without any condition.
  fileprivate var selectsEverything: Bool {
    guard let mapping else { return false }
    return mapping["matchLabels"]?.mapping?.isEmpty ?? true
      && mapping["matchExpressions"]?.sequence?.isEmpty ?? true
  }
}

extension DiagnosticCode {
  static let mismatchedSelector = DiagnosticCode(
    "policy.mismatched-selector",
    "The selector of a workload doesn't match the labels of its pod template, or is empty.",
    why: """
      The API server rejects the object: its controller would make pods without end and find \
      none of them. Source: `ValidateDeploymentSpec` and its like in Kubernetes' `apps/validation`.
      """,
    example: .swift(
      """
      $0.spec.selector.matchLabels = ["app": "web"]
      $0.spec.template.metadata.labels = ["app": "website"]
      """
    )
  )
}
