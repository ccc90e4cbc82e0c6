import KindKnowledge
import Manifest
import Resources

/// Rules of one kind that differ by their field alone, as a row of a table.
struct ReferenceRow {
  private struct Meaning: Hashable {
    let target: String
    let timing: String
  }

  private let fields: [PathPattern]
  private let meaning: Meaning

  /// The rows of the rules, in the order of their first appearance.
  static func rows(of rules: [ReferenceRule]) -> [ReferenceRow] {
    var order: [Meaning] = []
    var fields: [Meaning: [PathPattern]] = [:]
    for rule in rules {
      let meaning = Meaning(target: rule.meaning, timing: rule.consequence)
      if fields[meaning] == nil { order.append(meaning) }
      let field = rule.field
      if fields[meaning]?.contains(field) != true { fields[meaning, default: []].append(field) }
    }
    return order.map { ReferenceRow(fields: fields[$0] ?? [], meaning: $0) }
  }

  /// The row in Markdown.
  var text: String {
    "| \(FieldList(fields).text) | \(meaning.target) | \(meaning.timing) |\n"
  }
}

extension ReferenceRule {
  /// The field that a reader looks for: without the `name` in it.
  var field: PathPattern { name == "name" ? path : path.appending(name) }

  /// What is meant, with its namespace, its parts and the conditions.
  fileprivate var meaning: String {
    var text = target.words
    switch namespace {
    case .same: break
    case .sameOrOther: text += " in its namespace or another"
    case .named(let path): text += " in `\(path)`"
    case .fixed(let name): text += " in namespace \(name)"
    }
    let named = parts.reduce(into: [String]()) { words, part in
      let word = "\(part.isComplete ? "all \(part.kind.word)s in" : part.kind.word) `\(part.path)`"
      if !words.contains(word) { words.append(word) }
    }
    if !named.isEmpty { text += ", with " + named.joined(separator: ", ") }
    switch spelling {
    case .plain: break
    case .slashed: text += ", as `namespace/name`"
    case .listed(let provider): text += ", as `namespace-name@\(provider)`, with commas between"
    case .host: text += ", as a host of the cluster"
    case .address: text += ", in the host of a URL"
    }
    if let grant { text += ", in another namespace where a \(grant.kind) lets it" }
    if let entry {
      let fields = [entry.name, entry.port].compactMap { $0.map { "`\($0)`" } }
      text +=
        ", where it takes the namespace"
        + (fields.isEmpty ? "" : " through \(fields.joined(separator: " and "))")
    }
    if let crossing {
      text +=
        ", in another namespace "
        + (crossing.effect == .allows ? "with" : "without") + " `\(crossing.flag)`"
    }
    if let mentions { text += ", with what variables name of the \(mentions.element.word)" }
    if let given {
      text +=
        ", whose \(given.kind.word)s are given by "
        + given.sources.map(\.words).joined(separator: ", ")
    }
    if !conditions.isEmpty {
      text += ", if " + conditions.map(\.words).joined(separator: " and ")
    }
    return text
  }

  /// What happens while the object isn't there.
  fileprivate var consequence: String {
    let word =
      switch timing {
      case .applied: "refused"
      case .healthy: "not healthy"
      case .used: "used later"
      }
    return optional.map { "\(word), unless `\($0)`" } ?? word
  }
}

extension ReferenceRule.Target {
  /// The kinds that may be meant.
  var words: String {
    switch self {
    case .kind(let kind): kind.kind
    case .named(let path, let known, let fallback):
      Set(known.values.map(\.kind)).sorted().joined(separator: " or ") + " by `\(path)`"
        + (fallback.map { known.count > 1 ? ", else \($0.kind)" : "" } ?? "")
    case .free(let kind, let group): "any kind, by `\(kind)` and `\(group)`"
    }
  }
}

extension GivenRule.Source {
  fileprivate var words: String {
    switch self {
    case .names(let path): "`\(path)`"
    case .offers(_, let path, let name): "what `\(path.appending(name))` names"
    }
  }
}

extension ReferenceRule.Condition {
  /// The condition in words.
  var words: String {
    switch self {
    case .equals(let path, let text): "`\(path)` is \(text.isEmpty ? "empty" : "`\(text)`")"
    case .equalsByDefault(let path, let text):
      "`\(path)` is \(text.isEmpty ? "empty" : "`\(text)`") or missing"
    case .present(let path): "`\(path)` is there"
    case .absent(let path): "`\(path)` is missing"
    case .isEmpty(let path): "`\(path)` is empty"
    case .differs(let path, let text): "`\(path)` isn't `\(text)`"
    case .lacks(let path, let text):
      path.steps.isEmpty ? "it has no `\(text)`" : "`\(path)` has no `\(text)`"
    case .isTrue(let path): "`\(path)` is true"
    case .isFalseByDefault(let path): "`\(path)` isn't true"
    case .differsFromFalse(let path): "`\(path)` isn't false"
    case .isOfGroup(let path, let group): "`\(path)` is of \(group) or missing"
    }
  }
}
