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
  private var mentions: [String: [Mention]] = [:]

  /// A member that a variable names of a part.
  struct Mention {
    let member: String
    let path: FieldPath
  }

  /// What a kind's variables say.
  struct Result {
    var diagnostics: [Diagnostic]
    /// The members that are named, by their part; each once.
    var mentions: [String: [Mention]]
  }

  static func read(_ rule: VariableRule, in object: ObjectNode) -> Result {
    var search = UndeclaredVariable(rule, object)
    let root = Value.mapping(object.tree)
    let around = rule.around.flatMap { $0.matches(in: root).compactMap(\.value.string) }
    for scope in rule.scope.matches(in: root) {
      let names = rule.declared.flatMap {
        $0.matches(in: scope.value).compactMap(\.value.string)
      }
      let declared = Set(names + around)
      for field in rule.fields {
        for match in field.matches(in: scope.value, at: scope.path) {
          search.steps = match.path.steps
          search.read(match.value, declared)
        }
      }
      if let members = rule.members { search.judge(members, of: scope.value) }
      // of several scopes each has parts of its own
      search.reported = []
      if rule.scope.steps.contains(where: { $0 == .each }) { search.mentions = [:] }
    }
    return Result(diagnostics: search.found, mentions: search.mentions)
  }

  /// Reports members that an element which declares its own doesn't have.
  private mutating func judge(_ rule: MemberRule, of scope: Value) {
    guard !mentions.isEmpty else { return }
    for inline in rule.inline {
      for match in inline.elements.matches(in: scope) {
        guard let name = match.value.mapping?["name"]?.string, let named = mentions[name],
          inline.conditions.allSatisfy({ $0.holds(in: match.value) })
        else { continue }
        let declared = inline.declared.matches(in: match.value).compactMap(\.value.string)
        for mention in named where !declared.contains(mention.member) {
          found.append(missing(mention, rule.kind, of: name, declared.sorted()))
        }
      }
    }
  }

  private func missing(
    _ mention: Mention,
    _ kind: PartKind,
    of part: String,
    _ declared: [String]
  ) -> Diagnostic {
    Diagnostic(
      .missingPart,
      "\(rule.kind.word) '\(part)' has no \(kind.word) '\(mention.member)'",
      at: object.location(of: mention.path),
      object: object.identity.description,
      field: mention.path.description,
      notes: [.init(MissingPart.listed(declared, "it has none", "it has"))],
      help: Suggestion.help(for: mention.member, in: declared)
    )
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
      for entry in mapping where !rule.except.contains(entry.key) {
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
    for use in reading.uses(in: text) {
      if !declared.contains(use.name) {
        guard reported.insert(use.name).inserted else { continue }
        found.append(diagnostic(use.name, at: FieldPath(steps), declared.sorted()))
      } else if let members = rule.members, use.term == members.term, let member = use.member {
        // one report for each name
        guard mentions[use.name]?.contains(where: { $0.member == member }) != true else { continue }
        mentions[use.name, default: []].append(Mention(member: member, path: FieldPath(steps)))
      }
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
