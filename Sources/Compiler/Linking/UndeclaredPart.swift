import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A field that names a part of its own object which isn't there, or a part that must be given and isn't.
struct UndeclaredPart {
  private let rule: LocalRule
  private let object: ObjectNode

  /// - Complexity: O(*n*) in the values of the fields that the rule is about.
  static func diagnostics(for rule: LocalRule, in object: ObjectNode) -> [Diagnostic] {
    UndeclaredPart(rule: rule, object: object).found
  }

  private var found: [Diagnostic] {
    rule.scope.matches(in: .mapping(object.tree)).flatMap { scope in
      let declared = names(rule.declared, in: scope.value)
      return rule.element.matches(in: scope.value, at: scope.path).flatMap { element in
        diagnostics(for: element.value, at: element.path, declared)
      }
    }
  }

  private func diagnostics(
    for element: Value,
    at path: FieldPath,
    _ around: [String]
  ) -> [Diagnostic] {
    guard !rule.openedBy.contains(where: { $0.first(in: element) != nil }) else { return [] }
    let named = rule.path.matches(in: element, at: path).filter { match in
      rule.conditions.allSatisfy { $0.holds(in: match.value) }
    }
    guard !named.isEmpty else { return [] }
    let declared = Set(around + names(rule.nearby, in: element))
    return named.compactMap { match in
      guard let (name, path) = name(in: match.value, at: match.path), !name.isDynamic,
        !declared.contains(name)
      else { return nil }
      return diagnostic(name, at: path, declared.sorted())
    }
  }

  private func names(_ paths: [PathPattern], in value: Value) -> [String] {
    paths.flatMap { $0.matches(in: value).compactMap(\.value.string) }
  }

  private func name(in value: Value, at path: FieldPath) -> (String, FieldPath)? {
    for name in rule.names {
      guard let match = name.matches(in: value, at: path).first, let text = match.value.string,
        !text.isEmpty
      else { continue }
      return (text, match.path)
    }
    return nil
  }

  private func diagnostic(_ name: String, at path: FieldPath, _ declared: [String]) -> Diagnostic {
    let identity = object.identity
    let word = rule.kind.word
    let user = "\(identity.kind) '\(identity.name)'"
    let code: DiagnosticCode
    let message: String
    let help: String
    switch rule.fault {
    case .undeclared:
      code = .undeclaredPart
      message = "\(user) has no \(word) '\(name)'"
      help =
        Suggestion.help(for: name, in: declared)
        ?? "declare it in \(rule.declared.map { "'\($0)'" }.joined(separator: " or "))"
    case .notGiven:
      code = .missingPart
      message = "\(word) '\(name)' is required, and isn't set"
      help = "give it, or give it a default where it is declared"
    case .forbidden(let reason):
      code = .undeclaredPart
      message = "\(user) can't name \(word) '\(name)' here"
      help = "take it away: \(reason)"
    }
    return Diagnostic(
      code,
      message,
      at: object.location(of: path),
      object: identity.description,
      field: path.description,
      notes: rule.fault == .undeclared
        ? [.init(MissingPart.listed(declared, "it has none", "it has"))] : [],
      help: help
    )
  }
}

extension DiagnosticCode {
  static let undeclaredPart = DiagnosticCode(
    "link.undeclared-part",
    "A field names a part of its own object, such as another task of the Pipeline, that isn't there.",
    why: """
      Nothing can be done after a task that doesn't exist, and a workspace that isn't declared is \
      never bound. What interprets the object refuses it, or its run fails at once. \
      Source: Tekton's `pipeline_validation.go`.
      """,
    example: .swift(
      """
      $0.runAfter = ["bulid"]
      """
    )
  )
}
