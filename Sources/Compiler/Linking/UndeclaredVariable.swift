import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A variable of which the object that uses it declares nothing; what interprets the object refuses it, or leaves the text as
/// it is.
struct UndeclaredVariable {
  private let rule: VariableRule
  private let object: ObjectNode
  private let reading: VariableReading
  private var reported: Set<String> = []
  // where the reading is: a path for every text would cost more than reading it
  private var steps: [FieldPath.Step] = []
  private var found: [Diagnostic] = []

  static func diagnostics(for rule: VariableRule, in object: ObjectNode) -> [Diagnostic] {
    var search = UndeclaredVariable(rule, object)
    let root = Value.mapping(object.tree)
    let declared = Set(
      rule.declared.flatMap { $0.matches(in: root).compactMap(\.value.string) }
    )
    for field in rule.fields {
      for match in field.matches(in: root) {
        search.steps = match.path.steps
        search.read(match.value, declared)
      }
    }
    return search.found
  }

  private init(_ rule: VariableRule, _ object: ObjectNode) {
    self.rule = rule
    self.object = object
    reading = VariableReading(rule)
  }

  /// - Parameter declared: What is declared around.
  private mutating func read(_ value: Value, _ declared: Set<String>) {
    switch value {
    case .string(let text): if reading.mayHoldNames(text) { report(text, declared) }
    case .sequence(let elements):
      for (index, element) in elements.enumerated() {
        steps.append(.index(index))
        read(element, declared)
        steps.removeLast()
      }
    case .mapping(let mapping):
      for entry in mapping {
        steps.append(.key(entry.key))
        if reading.mayHoldNames(entry.key) { report(entry.key, declared) }
        let isScope = !rule.scopes.isEmpty && rule.scopes.contains(entry.key)
        read(entry.value, isScope ? declared.union(Self.names(in: entry.value)) : declared)
        steps.removeLast()
      }
    case .null, .bool, .integer, .double: break
    }
  }

  private static func names(in scope: Value) -> [String] {
    (scope.mapping?["params"]?.sequence ?? []).compactMap { $0.mapping?["name"]?.string }
  }

  private mutating func report(_ text: String, _ declared: Set<String>) {
    for name in reading.names(in: text)
    where !declared.contains(name) && reported.insert(name).inserted {
      found.append(diagnostic(name, at: FieldPath(steps), declared.sorted()))
    }
  }

  private func diagnostic(_ name: String, at path: FieldPath, _ declared: [String]) -> Diagnostic {
    let identity = object.identity
    return Diagnostic(
      .undeclaredVariable,
      "\(identity.kind) '\(identity.name)' uses \(rule.kind.word) '\(name)', which it doesn't "
        + "declare",
      at: object.location(of: path),
      object: identity.description,
      field: path.description,
      notes: [.init(MissingPart.listed(declared, "it declares none", "it declares"))],
      help: help(for: name, declared)
    )
  }

  private func help(for name: String, _ declared: [String]) -> String {
    if let dotted = declared.first(where: { $0.hasPrefix(name + ".") }) {
      return "a name with dots is written $(\(rule.prefix)[\"\(dotted)\"])"
    }
    if let nearest = Suggestion.closest(to: name, in: declared) {
      return "did you mean '\(nearest)'?"
    }
    return "declare it in \(rule.declared.map { "'\($0)'" }.joined(separator: " or "))"
  }
}

extension DiagnosticCode {
  static let undeclaredVariable = DiagnosticCode(
    "link.undeclared-variable",
    "A string names a parameter of its object, such as $(params.name), that the object doesn't declare.",
    why: """
      Tekton's webhook rejects the object, or, where it doesn't look, the step gets the literal \
      text `$(params.name)`. Source: https://tekton.dev/docs/pipelines/variables/
      """,
    example: .swift(
      """
      $0.args = ["$(params.imgae)", "$(params.build.args)", "$(params.tag)"]
      """
    )
  )
}
