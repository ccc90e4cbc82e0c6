import Resources
import TypeOutlines
import YAML

extension SchemaParser {
  /// What documentation and patches must know of a field.
  func notes(of schema: YAMLNode) -> FieldNotes {
    var notes = FieldNotes()
    notes.format = schema["format"]?.text
    notes.mapKeys = schema.texts("x-kubernetes-list-map-keys")
    notes.merging = merging(of: schema)
    notes.isNullable = schema.isSet("nullable")
    notes.defaultValue =
      switch schema["default"]?.scalar {
      case .string(let text): "\"\(text)\""
      case .bool(let bool): bool ? "true" : "false"
      case .integer(let integer): "\(integer)"
      case .double(let double): "\(double)"
      case .null, .sequence, .mapping, nil: nil
      }
    return notes
  }

  /// Whether the API server fills the field in before it looks for required ones; it takes `null` for no default.
  ///
  /// Source: Kubernetes v1.34, apiextensions-apiserver, `pkg/apiserver/schema/defaulting`, and the order in which a request
  /// is decoded, defaulted and validated.
  func isDefaulted(_ schema: YAMLNode) -> Bool {
    guard appliesDefaults, let value = schema["default"] else { return false }
    return value.scalar != .null
  }

  /// What a strategic merge patch does to a field.
  ///
  /// Kubernetes' own definitions say it with a patch strategy; their list types are server-side apply's alone. A custom
  /// resource has no strategy, and its list types say the same thing.
  private func merging(of schema: YAMLNode) -> Field.Merging {
    let mapKeys = schema.texts("x-kubernetes-list-map-keys")
    guard let strategy = schema["x-kubernetes-patch-strategy"]?.text else {
      switch schema["x-kubernetes-list-type"]?.text {
      case "map" where !holdsDefinitions && !mapKeys.isEmpty: return .keys(mapKeys)
      case "set" where !holdsDefinitions: return .set
      default: return .standard
      }
    }
    let strategies = strategy.split(separator: ",")
    if strategies.contains("replace") { return .replacing }
    guard strategies.contains("merge") else { return .standard }
    guard let key = schema["x-kubernetes-patch-merge-key"]?.text else { return .set }
    // one key alone takes a port of UDP for the same port of TCP (kubernetes/kubernetes#39188)
    return .keys([key] + (mapKeys.contains(key) ? mapKeys.filter { $0 != key } : []))
  }

  private var holdsDefinitions: Bool {
    ["definitions", "$defs", "components"].contains { document.root[$0] != nil }
  }
}
