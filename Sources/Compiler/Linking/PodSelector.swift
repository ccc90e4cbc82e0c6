import KindKnowledge
import Manifest
import Resources

/// Which pods a selector means.
///
/// Source: `LabelSelector` of the API; an expression with an operator that isn't known matches everything, so that it is
/// never the reason for a report.
package struct PodSelector: Sendable, Hashable {
  private enum Requirement: Sendable, Hashable {
    case isOneOf(String, [String])
    case isNoneOf(String, [String])
    case exists(String)
    case isAbsent(String)
  }

  private let requirements: [Requirement]

  /// Reads a selector; nil if it selects nothing, or everything.
  init?(_ value: Value, form: SelectorRule.Form) {
    guard let mapping = value.mapping else { return nil }
    var requirements: [Requirement] = []
    func key(_ label: String) -> String? { form == .endpoints ? label.withoutSource : label }
    let labels = form == .labels ? mapping : mapping["matchLabels"]?.mapping ?? [:]
    for label in labels {
      guard let text = label.value.string, !text.isDynamic, let key = key(label.key) else {
        return nil
      }
      requirements.append(.isOneOf(key, [text]))
    }
    if form != .labels {
      for expression in mapping["matchExpressions"]?.sequence ?? [] {
        guard let expression = expression.mapping,
          let key = expression["key"]?.string.flatMap(key)
        else {
          return nil
        }
        let values = (expression["values"]?.sequence ?? []).compactMap(\.string)
        guard !values.contains(where: \.isDynamic) else { return nil }
        switch expression["operator"]?.string {
        case "In": requirements.append(.isOneOf(key, values))
        case "NotIn": requirements.append(.isNoneOf(key, values))
        case "Exists": requirements.append(.exists(key))
        case "DoesNotExist": requirements.append(.isAbsent(key))
        default: return nil
        }
      }
    }
    guard !requirements.isEmpty else { return nil }
    self.requirements = requirements
  }

  /// A label with its value.
  struct Label: Hashable {
    let key: String
    let value: String
  }

  /// A label that all have which are meant; nil if none is known.
  var someLabel: Label? {
    for requirement in requirements {
      if case .isOneOf(let key, let values) = requirement, values.count == 1 {
        return Label(key: key, value: values[0])
      }
    }
    return nil
  }

  /// The values of which labels must have one.
  var values: [String] {
    requirements.flatMap { requirement -> [String] in
      guard case .isOneOf(_, let values) = requirement else { return [] }
      return values
    }
  }

  /// Whether pods with these labels are meant.
  func matches(_ labels: [String: String]) -> Bool {
    requirements.allSatisfy { requirement in
      switch requirement {
      case .isOneOf(let key, let values): labels[key].map(values.contains) ?? false
      case .isNoneOf(let key, let values): !(labels[key].map(values.contains) ?? false)
      case .exists(let key): labels[key] != nil
      case .isAbsent(let key): labels[key] == nil
      }
    }
  }
}

extension PodSelector {
  /// The labels that must have one of some values, with the values.
  var pivots: [(key: String, values: [String])] {
    requirements.compactMap { requirement in
      guard case .isOneOf(let key, let values) = requirement else { return nil }
      return (key, values)
    }
  }

  /// Whether pods are meant; what nobody can know of them counts as what is asked for.
  ///
  /// - Parameter isScaled: Whether something changes how many of them there are.
  func matches(_ set: PodSet, isScaled: Bool) -> Bool {
    requirements.allSatisfy { requirement in
      switch requirement {
      case .isOneOf(let key, let values):
        if let text = set.labels[key] { return values.contains(text) }
        guard let added = set.added[key] else { return false }
        return values.contains { added.mayBe($0, isScaled: isScaled) }
      case .isNoneOf(let key, let values): return !(set.labels[key].map(values.contains) ?? false)
      case .exists(let key): return set.labels[key] != nil || set.added[key] != nil
      case .isAbsent(let key): return set.labels[key] == nil && set.added[key] == nil
      }
    }
  }
}

extension String {
  /// A label as Cilium writes it, `k8s:app` or `any:app`, without the source; nil if it is none of a pod's own.
  fileprivate var withoutSource: String? {
    var key = self[...]
    if let colon = key.firstIndex(of: ":") {
      guard ["k8s", "any"].contains(key[..<colon]) else { return nil }
      key = key[key.index(after: colon)...]
    }
    // what the agent adds: the namespace, its labels, the account, the cluster
    guard !key.hasPrefix("io.kubernetes.pod."), !key.hasPrefix("io.cilium.") else { return nil }
    return String(key)
  }
}

extension PodSelector: CustomStringConvertible {
  /// As `kubectl --selector` writes it.
  package var description: String {
    requirements.map { requirement in
      switch requirement {
      case .isOneOf(let key, let values) where values.count == 1: "\(key)=\(values[0])"
      case .isOneOf(let key, let values): "\(key) in (\(values.joined(separator: ",")))"
      case .isNoneOf(let key, let values): "\(key) notin (\(values.joined(separator: ",")))"
      case .exists(let key): key
      case .isAbsent(let key): "!\(key)"
      }
    }
    .joined(separator: ",")
  }
}

extension String {
  /// Whether the text is put together when it is used: `$(params.x)`, `{{ .Values.x }}`, `${X}`, `<CLUSTER_NAME>`.
  var isDynamic: Bool {
    guard utf8.contains(where: { "${<".utf8.contains($0) }) else { return false }
    return contains("$(") || contains("{{") || contains("${") || holdsPlaceholder
  }

  /// Capital letters in angle brackets, for which an installer puts in the value.
  private var holdsPlaceholder: Bool {
    split(separator: "<", omittingEmptySubsequences: false).dropFirst().contains { rest in
      guard let end = rest.utf8.firstIndex(of: UInt8(ascii: ">")) else { return false }
      let name = rest.utf8[..<end]
      return name.count >= 2
        && name.allSatisfy { byte in
          (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: "_")
        }
    }
  }
}
