import Manifest
import Resources

/// What a patch or a replacement is for: regular expressions for the whole of a name, and selectors of labels.
struct KustomizeSelector {
  private let group: Pattern?
  private let version: Pattern?
  private let kind: Pattern?
  private let name: Pattern?
  private let namespace: Pattern?
  private let labels: [Requirement]
  private let annotations: [Requirement]
  /// Whether every part could be read.
  let isKnown: Bool

  init(_ tree: Mapping) {
    func pattern(_ key: String) -> Pattern? {
      tree[key]?.string.flatMap { $0.isEmpty ? nil : Pattern($0) }
    }
    group = pattern("group")
    version = pattern("version")
    kind = pattern("kind")
    name = pattern("name")
    namespace = pattern("namespace")
    let labels = Requirement.all(of: tree["labelSelector"]?.string ?? "")
    let annotations = Requirement.all(of: tree["annotationSelector"]?.string ?? "")
    self.labels = labels ?? []
    self.annotations = annotations ?? []
    isKnown = labels != nil && annotations != nil
  }

  func matches(_ object: KustomizedObject) -> Bool {
    let (current, original) = (object.current, object.original)
    func fits(_ pattern: Pattern?, _ texts: String?...) -> Bool {
      guard let pattern else { return true }
      return texts.contains { pattern.matches($0 ?? "") }
    }
    guard fits(group, current.kind.group), fits(version, current.version),
      fits(kind, current.kind.kind), fits(name, current.name, original.name),
      fits(namespace, current.effectiveNamespace, original.effectiveNamespace)
    else { return false }
    if !labels.isEmpty {
      let texts = object.texts("labels")
      guard labels.allSatisfy({ $0.holds(in: texts) }) else { return false }
    }
    guard !annotations.isEmpty else { return true }
    let texts = object.texts("annotations")
    return annotations.allSatisfy { $0.holds(in: texts) }
  }

  /// A regular expression for a whole text; nearly all are plain.
  private struct Pattern {
    private let text: String
    private let expression: Regex<AnyRegexOutput>?

    init(_ text: String) {
      self.text = text
      let isPlain = text.utf8.allSatisfy { byte in
        !Array("*+?[](){}|^$\\".utf8).contains(byte)
      }
      expression = isPlain ? nil : try? Regex("(?:\(text))")
    }

    func matches(_ candidate: String) -> Bool {
      if let expression { return (try? expression.wholeMatch(in: candidate)) != nil }
      return candidate == text
    }
  }

  /// One part of a selector of labels.
  private struct Requirement {
    private let key: String
    private let values: [String]
    private let test: Test

    private enum Test { case among, notAmong, there, absent }

    /// Nil for a selector that can't be read.
    static func all(of text: String) -> [Requirement]? {
      var parts: [String] = []
      var depth = 0
      for character in text {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        if character == ",", depth == 0 {
          parts.append("")
        } else {
          if parts.isEmpty { parts.append("") }
          parts[parts.count - 1].append(character)
        }
      }
      let found = parts.map { Requirement($0.trimming { $0 == " " }) }
      return found.contains { $0 == nil } ? nil : found.compactMap(\.self)
    }

    private init?(_ text: some StringProtocol) {
      let text = String(text)
      if let match = text.wholeMatch(of: /(\S+)\s*(=|==|!=)\s*(\S*)/) {
        key = String(match.1)
        values = [String(match.3)]
        test = match.2 == "!=" ? .notAmong : .among
      } else if let match = text.wholeMatch(of: /(\S+)\s+(in|notin)\s*\((.*)\)/) {
        key = String(match.1)
        values = match.3.split(separator: ",").map { String($0.trimming { $0 == " " }) }
        test = match.2 == "in" ? .among : .notAmong
      } else if let match = text.wholeMatch(of: /(!?)\s*([^\s!=,()]+)/) {
        key = String(match.2)
        values = []
        test = match.1.isEmpty ? .there : .absent
      } else {
        return nil
      }
    }

    func holds(in texts: [String: String]) -> Bool {
      let value = texts[key]
      return switch test {
      case .among: value.map(values.contains) ?? false
      case .notAmong: !(value.map(values.contains) ?? false)
      case .there: value != nil
      case .absent: value == nil
      }
    }
  }
}
