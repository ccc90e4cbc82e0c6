import Manifest
import YAML

extension YAMLNode {
  /// The node of a key; nil if there is none, or if this is no mapping.
  subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key == key }?.node
  }

  var entries: [YAMLNode.Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  var elements: [YAMLNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  var scalar: Value? {
    if case .scalar(let value) = content { value } else { nil }
  }

  var text: String? {
    if case .scalar(.string(let text)) = content { text } else { nil }
  }

  /// Whether the key holds `true`.
  func isSet(_ key: String) -> Bool { self[key]?.scalar == .bool(true) }

  func texts(_ key: String) -> [String] { self[key]?.elements?.compactMap(\.text) ?? [] }
}
