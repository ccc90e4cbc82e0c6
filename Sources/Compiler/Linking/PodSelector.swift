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
    let labels = form == .labels ? mapping : mapping["matchLabels"]?.mapping ?? [:]
    for label in labels {
      guard let text = label.value.string, !text.isDynamic else { return nil }
      requirements.append(.isOneOf(label.key, [text]))
    }
    if form == .selector {
      for expression in mapping["matchExpressions"]?.sequence ?? [] {
        guard let expression = expression.mapping, let key = expression["key"]?.string else {
          return nil
        }
        let values = (expression["values"]?.sequence ?? []).compactMap(\.string)
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
  /// Whether the text is put together when it is used: `$(params.x)`, `{{ .Values.x }}`, `${X}`.
  var isDynamic: Bool {
    guard utf8.contains(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "{") }) else {
      return false
    }
    return contains("$(") || contains("{{") || contains("${")
  }
}
