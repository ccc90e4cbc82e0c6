import Manifest

/// Kubernetes' strategic merge: a merge patch that knows which lists have keys.
///
/// Source: apimachinery, `strategicpatch`; `kubectl patch --local` is compared with it in a test. Where kubectl would
/// drop data we follow kustomize: an element is found by all keys of its list, and `$patch: delete` removes
/// an object instead of emptying it. A null removes what is there, and neither nulls nor directives are ever written.
enum StrategicMerge {
  typealias Failure = StrategicMergeError

  /// What is known about the mapping to be merged.
  enum Shape {
    /// An object with these fields.
    case object(FieldTable)
    /// Objects with these fields, by name.
    case entries(FieldTable)
    /// Nothing, as of free maps.
    case free

    func field(_ key: String) -> Field? {
      if case .object(let fields) = self { fields[key] } else { nil }
    }

    func shape(of key: String) -> Shape {
      switch self {
      case .entries(let fields): .object(fields)
      case .free: .free
      case .object(let fields):
        switch fields[key]?.nesting {
        case .object(let type): .object(type.fields)
        case .map(let type): .entries(type.fields)
        default: .free
        }
      }
    }
  }

  /// A mapping after a patch; nil if the patch deletes it.
  static func merged(
    _ original: Mapping,
    with patch: Mapping,
    as shape: Shape,
    at path: FieldPath
  ) throws(Failure) -> Mapping? {
    let directives = try PatchDirectives(of: patch, at: path)
    if directives.action == .delete { return nil }
    var result = directives.action == .replace ? [:] : original
    if let kept = directives.kept {
      result = Mapping(result.lazy.filter { kept.contains($0.key) }.map { ($0.key, $0.value) })
    }
    for (name, removed) in directives.removedElements {
      let elements = result[name]?.sequence ?? []
      guard !elements.isEmpty else { continue }
      result[name] = .sequence(
        elements.filter { element in !removed.contains { $0.isEquivalent(to: element) } }
      )
    }
    for (name, order) in directives.orders {
      guard let list = StrategicList(shape.field(name), order: order, at: path.appending(name))
      else {
        let message = "an order is given for a list that is replaced as a whole"
        throw Failure(path: path.appending(name), message: message)
      }
      guard patch[name] == nil, let elements = result[name]?.sequence else { continue }
      result[name] = .sequence(try list.merged(elements, with: []))
    }
    for change in patch where !PatchDirectives.isDirective(change.key) {
      let value = try merged(
        result[change.key] ?? .null,
        with: change.value,
        of: change.key,
        in: shape,
        order: directives.orders.first { $0.name == change.key }?.order,
        at: path.appending(change.key)
      )
      if case .object(let fields) = shape {
        fields.set(value, of: change.key, in: &result)
      } else {
        result[change.key] = value
      }
    }
    return result
  }

  private static func merged(
    _ original: Value,
    with patch: Value,
    of key: String,
    in shape: Shape,
    order: [Value]?,
    at path: FieldPath
  ) throws(Failure) -> Value? {
    switch patch {
    case .null: return nil
    case .mapping(let changes):
      let isReplaced = shape.field(key)?.merging == .replacing
      return try merged(
        isReplaced ? [:] : original.mapping ?? [:],
        with: changes,
        as: shape.shape(of: key),
        at: path
      ).map(Value.mapping)
    case .sequence(let elements):
      guard let list = StrategicList(shape.field(key), order: order, at: path) else { return patch }
      return .sequence(try list.merged(original.sequence ?? [], with: elements))
    default: return patch
    }
  }
}
