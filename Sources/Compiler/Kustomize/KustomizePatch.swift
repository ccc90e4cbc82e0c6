import KindKnowledge
import Manifest
import Resources

/// A strategic merge patch as Kustomize applies it, by the keys of lists that are known.
///
/// `StrategicMerge` needs a field table, which objects of verified manifests don't have.
struct KustomizePatch {
  let listKeys: [String: [String]]

  /// The tree after the patch; nil if the patch deletes the object.
  func merged(_ original: Mapping, with patch: Mapping) -> Mapping? {
    var result = original
    switch patch["$patch"]?.string {
    case "delete": return nil
    case "replace": result = [:]
    default: break
    }
    for change in patch where !change.key.hasPrefix("$") {
      switch change.value {
      case .null: result[change.key] = nil
      case .mapping(let changes):
        result[change.key] =
          merged(result[change.key]?.mapping ?? [:], with: changes).map(Value.mapping)
      case .sequence(let elements):
        result[change.key] = .sequence(
          merged(result[change.key]?.sequence ?? [], with: elements, of: change.key)
        )
      case let value: result[change.key] = value
      }
    }
    return result
  }

  /// A list that is merged element by element if its keys are known, and replaced if they aren't.
  private func merged(_ original: [Value], with patch: [Value], of field: String) -> [Value] {
    guard let keys = listKeys[field], patch.allSatisfy({ $0.mapping != nil }) else { return patch }
    let isReplaced = patch.contains { $0.mapping?["$patch"] == "replace" && $0.mapping?.count == 1 }
    var rest = isReplaced ? [] : original
    // what the patch names comes first, in its own order
    var result: [Value] = []
    for change in patch.compactMap(\.mapping) {
      if change["$patch"] == "replace", change.count == 1 { continue }
      guard let key = keys.first(where: { change[$0] != nil }) else {
        result.append(.mapping(change))
        continue
      }
      let position = rest.firstIndex { element in
        guard let element = element.mapping, element[key] == change[key] else { return false }
        // two ports of one number differ by their protocol
        return (element["protocol"] ?? "TCP") == (change["protocol"] ?? "TCP")
      }
      let old = position.flatMap { rest.remove(at: $0).mapping }
      if old == nil, change["$patch"]?.string == "delete" { continue }
      if let element = merged(old ?? [:], with: change) { result.append(.mapping(element)) }
    }
    return result + rest
  }
}
