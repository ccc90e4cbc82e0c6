import KindKnowledge
import Manifest
import Resources

/// Everything about a kind's links but its references, in sentences.
enum LinkWords {
  /// A sentence for each thing that is known.
  static func sentences(of links: LinkRules) -> [String] {
    links.offers.map { "has \($0.words)" }
      + links.products.map(\.words)
      + pods(links.pods)
      + fields("selects pods by", links.selectors.map { $0.path.appending($0.selector) })
      + fields("holds objects that are made later, in", links.embedded)
      + links.variables.map { rule in
        "declares each \(rule.kind.word) that is named as `$(\(rule.prefix).…)` in "
          + rule.fields.map { "`\(rule.scope.appending($0))`" }.joined(separator: ", ")
      }
      + links.locals.map(\.words)
      + links.grants.map { "lets `\($0.from)` of other namespaces refer to `\($0.to)`" }
      + links.doors.map { "takes others through each \($0.word) in `\($0.path)`" }
      + links.selections.map(\.words)
      + links.claims.map {
        "alone has " + $0.levels.map { "`\($0.path)`" }.joined(separator: " × ")
      }
      + links.folders.map { "reads the folder `\($0.path)` of a repository" }
      + (links.labels.map { ["is selected by `\($0)`"] } ?? [])
      + links.definitions.map { "defines the kind `\($0.kind)` of `\($0.group)`" }
      + (links.opaque.isEmpty ? [] : ["brings objects that nobody can know"])
  }

  private static func fields(_ words: String, _ paths: [PathPattern]) -> [String] {
    paths.isEmpty ? [] : ["\(words) \(paths.map { "`\($0)`" }.joined(separator: ", "))"]
  }

  private static func pods(_ rules: [PodRule]) -> [String] {
    var sentences: [String] = []
    for rule in rules where !sentences.contains(rule.words) { sentences.append(rule.words) }
    return sentences
  }
}

extension OfferRule {
  fileprivate var words: String {
    var sources: [String] = fixed.map { "`\($0)`" }
    sources += values.map { "each `\($0)`" } + keys.map { "the keys of `\($0)`" }
    if sources.isEmpty, !unknownIf.isEmpty { return "\(kind.word)s that nobody can know" }
    let named = sources.isEmpty ? "" : ": " + sources.joined(separator: ", ")
    let unknownIf = openedBy + self.unknownIf
    return "\(kind.word)s\(named)"
      + (exclusive.map { "; only the keys of `\($0)`, if it is there" } ?? "")
      + (required == nil ? "" : ", which must be given unless there is a `default`")
      + (unknownIf.isEmpty
        ? "" : "; any, if there is " + unknownIf.map { "`\($0)`" }.joined(separator: " or "))
      + filled.map(\.words).joined()
  }
}

extension FillingRule {
  fileprivate var words: String {
    let conditions = conditions.map(\.words).joined(separator: " and ")
    return "; " + (names.map { $0.map { "`\($0)`" }.joined(separator: ", ") } ?? "any")
      + " if \(conditions)"
  }
}

extension ProductRule {
  fileprivate var words: String {
    let called =
      switch name {
      case .fixed(let name): "`\(name)`"
      case .spelled(let path, _): "of the host `\(path)`"
      case .field(let paths, let prefix, let suffix):
        "`\(prefix)` + ".unless(prefix.isEmpty)
          + paths.map { "`\($0)`" }.joined(separator: ", else ")
          + " + `\(suffix)`".unless(suffix.isEmpty)
      }
    let place =
      switch namespace {
      case .same: ""
      case .named(let path): " in `\(path)`"
      case .itself: " in it"
      case .fixed(let name): " in namespace \(name)"
      }
    let verb =
      switch role {
      case .shared: "makes"
      case .owned: "makes alone"
      case .addition: "adds to"
      }
    return "\(verb) \(kind.kind) \(called)\(place)"
      + offers.map { ", with \($0.words)" }.joined()
      + (conditions.isEmpty ? "" : ", if " + conditions.map(\.words).joined(separator: " and "))
  }
}

extension SelectionRule {
  fileprivate var words: String {
    let what =
      switch target {
      case .pods: "pods"
      case .objects(let kind): "\(kind.kind)s"
      }
    let named = parts.map { ", with \($0.kind.word)s in `\($0.path)`" }.joined()
    return "selects \(what) by `\(path)`\(named)"
  }
}

extension LocalRule {
  fileprivate var words: String {
    let element = scope.appending(element)
    let field = "`\(element.appending(path))`"
    let known = (declared.map(scope.appending) + nearby.map(element.appending))
      .map { "`\($0)`" }.joined(separator: " or ")
    return switch fault {
    case .undeclared: "names \(kind.word)s in \(field), which are declared in \(known)"
    case .notGiven: "demands \(kind.word)s in \(field), which are given in \(known)"
    case .forbidden(let reason): "names no \(kind.word) in \(field): \(reason)"
    }
  }
}

extension PodRule {
  fileprivate var words: String {
    switch self {
    case .template(let template) where template.path.steps.isEmpty: "is a pod"
    case .template(let template):
      "runs pods of the template `\(template.path)`"
        + (template.selector.map { ", which must match `\($0.path.appending($0.selector))`" } ?? "")
        + Self.words(template.added)
    case .labelled(let fields): Self.words(fields, [:], [])
    case .made(let fields, let fixed, let copied, let added):
      Self.words(fields, fixed, copied) + Self.words(added)
    }
  }

  private static func words(_ added: [AddedLabel]) -> String {
    added.isEmpty ? "" : "; gives them " + added.map { "`\($0.key)`" }.joined(separator: ", ")
  }

  private static func words(
    _ fields: [String: PathPattern],
    _ fixed: [String: String],
    _ copied: [PathPattern]
  ) -> String {
    let labels =
      (fields.mapValues { "\($0)" }.map { "`\($0.key)` of `\($0.value)`" }
      + fixed.map { "`\($0.key)=\($0.value)`" }).sorted() + copied.map { "all of `\($0)`" }
    return "runs pods labelled " + labels.joined(separator: ", ")
  }
}

extension String {
  fileprivate func unless(_ isLeftOut: Bool) -> String { isLeftOut ? "" : self }
}
