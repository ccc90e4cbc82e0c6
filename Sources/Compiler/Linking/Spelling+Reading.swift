import KindKnowledge
import Manifest

/// An object as a text names it.
struct SpelledName {
  let name: String
  /// Nil for that of the object that refers.
  var namespace: String?
  /// Other objects that may be meant as well.
  var others: [(namespace: String, name: String)] = []
  /// The port behind the name.
  var port: String?
  /// Whether the text may name something outside the cluster.
  var isTentative = false
}

extension Spelling {
  /// The objects that a text names; none for what isn't in the cluster.
  ///
  /// - Parameter namespace: That of the object that refers.
  func names(in text: String, namespace: String?) -> [SpelledName] {
    switch self {
    case .plain: [SpelledName(name: text)]
    case .slashed: [Self.slashed(text)]
    case .listed(let provider): Self.listed(text, provider, namespace: namespace)
    case .host: Self.host(text).map { [$0] } ?? []
    case .address: Self.address(text).map { [$0] } ?? []
    }
  }

  private static func slashed(_ text: String) -> SpelledName {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return SpelledName(name: text) }
    return SpelledName(name: parts[1], namespace: parts[0] == "." ? nil : parts[0])
  }

  private static func listed(
    _ text: String,
    _ provider: String,
    namespace: String?
  ) -> [SpelledName] {
    text.split(separator: ",").compactMap { element in
      let parts = element.trimmed.split(separator: "@", maxSplits: 1)
      guard parts.count == 2, parts[1] == provider else { return nil }
      let name = String(parts[0])
      // every hyphen may be the border between namespace and name
      var borders = name.indices.filter { name[$0] == "-" }.map { index in
        (namespace: String(name[..<index]), name: String(name[name.index(after: index)...]))
      }
      .filter { !$0.namespace.isEmpty && !$0.name.isEmpty }
      guard !borders.isEmpty else { return nil }
      let first = borders.remove(at: borders.firstIndex { $0.namespace == namespace } ?? 0)
      return SpelledName(name: first.name, namespace: first.namespace, others: borders)
    }
  }

  private static func host(_ text: String) -> SpelledName? {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard !text.contains("*") else { return nil }
    if labels.count == 1 { return SpelledName(name: text) }
    guard labels.count == 5, labels[2...] == ["svc", "cluster", "local"] else { return nil }
    return SpelledName(name: labels[0], namespace: labels[1])
  }

  private static func address(_ text: String) -> SpelledName? {
    var rest = text[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    rest = rest.prefix { $0 != "/" && $0 != "?" }
    if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, parts.count <= 2 else { return nil }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let isInside = labels.count >= 3 && labels[2] == "svc"
    guard labels.count == 2 || isInside, labels.prefix(2).allSatisfy(\.isDNSLabel) else {
      return nil
    }
    return SpelledName(
      name: labels[0],
      namespace: labels[1],
      port: parts.count == 2 ? String(parts[1]) : nil,
      isTentative: !isInside
    )
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
