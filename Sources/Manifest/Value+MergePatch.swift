extension Value {
  /// The value after a JSON Merge Patch (RFC 7386).
  ///
  /// A mapping is merged key by key, a null removes its key, anything else replaces what is there; sequences are
  /// replaced whole. Keys that are there keep their place, new ones follow in the patch's order.
  public func merging(_ patch: Value) -> Value {
    var result = self
    result.merge(patch)
    return result
  }

  /// Applies a JSON Merge Patch (RFC 7386), as ``merging(_:)`` does.
  public mutating func merge(_ patch: Value) {
    guard case .mapping(let changes) = patch else { return self = patch }
    var merged = takeMapping() ?? [:]
    let removed = Set(changes.lazy.filter { $0.value == .null }.map { CodePoints($0.key) })
    if !removed.isEmpty, merged.contains(where: { removed.contains(CodePoints($0.key)) }) {
      merged = Mapping(
        merged.lazy.filter { !removed.contains(CodePoints($0.key)) }.map { ($0.key, $0.value) }
      )
    }
    for change in changes where change.value != .null {
      if let position = merged.position(of: change.key) {
        merged[valueAt: position].merge(change.value)
      } else {
        merged[change.key] = Value.null.merging(change.value)
      }
    }
    self = .mapping(merged)
  }

  /// The JSON Merge Patch that turns one value into something equivalent to the other.
  ///
  /// Its keys are those of `source` that change or go, in their order, then the new ones in the order of `target`. The
  /// order of keys itself cannot be expressed, and is the source's after the patch.
  ///
  /// - Throws: ``MergePatchError`` if the target has a null in a mapping where the source has none: a merge patch reads
  ///   that as "remove".
  package static func mergePatch(
    from source: Value,
    to target: Value
  ) throws(MergePatchError) -> Value {
    try mergePatch(from: source, to: target, at: FieldPath())
  }

  private static func mergePatch(
    from source: Value,
    to target: Value,
    at path: FieldPath
  ) throws(MergePatchError) -> Value {
    guard case .mapping(let new) = target else { return target }
    // a merge patch of a mapping starts from an empty one where the source is none
    let old = source.mapping ?? [:]
    var patch: Mapping = [:]
    for entry in old {
      guard let value = new[entry.key] else {
        patch[entry.key] = .null
        continue
      }
      guard !value.isEquivalent(to: entry.value) else { continue }
      patch[entry.key] = try change(from: entry.value, to: value, at: path.appending(entry.key))
    }
    for entry in new where old.position(of: entry.key) == nil {
      patch[entry.key] = try change(
        from: .null,
        to: entry.value,
        at: path.appending(entry.key)
      )
    }
    return .mapping(patch)
  }

  private static func change(
    from source: Value,
    to target: Value,
    at path: FieldPath
  ) throws(MergePatchError) -> Value {
    guard target != .null else { throw MergePatchError(path: path) }
    return try mergePatch(from: source, to: target, at: path)
  }
}
