import Manifest

// Escape hatches for what has no property: each leaves the object as it was when it throws, and the keys in the schema's
// order.

extension SchemaObject {
  /// Changes the object by a JSON Patch (RFC 6902), all of it or nothing.
  ///
  /// ```swift
  /// try $0.apply([.add("/spec/template/spec/tolerations/-", ["operator": "Exists"])])
  /// ```
  ///
  /// - Throws: `JSONPatchError` for the first operation that cannot be made.
  public mutating func apply(_ patch: JSONPatch) throws {
    try become(try field.applying(patch))
  }

  /// Changes the object by a JSON Merge Patch (RFC 7386): a null removes a field, lists are replaced.
  ///
  /// - Throws: `Value.PathError` if the patch is no mapping.
  public mutating func merge(patch: Value) throws {
    try become(field.merging(patch))
  }

  /// Changes the object by a strategic merge patch, as `kubectl patch` and kustomize do.
  ///
  /// Elements of lists with keys are merged, such as containers by `name`; those that are new take the place that the
  /// patch gives them. A null removes a field. Of the directives all are followed: `$patch: delete` and `replace`,
  /// `$retainKeys`, `$deleteFromPrimitiveList/…`, `$setElementOrder/…`. An element is found by all keys of its list
  /// (a port by `containerPort` and `protocol`, which is TCP where it is left out); two of the patch's own that have the
  /// same keys are refused. Kubernetes itself has no strategic merge for custom resources; here
  /// their lists are merged by the keys that their definitions declare.
  ///
  /// - Throws: ``StrategicMergeError``.
  public mutating func strategicMerge(patch: Value) throws {
    tree = try Self.fields.strategicMerge(tree, with: patch)
  }

  private mutating func become(_ value: Value) throws {
    guard case .mapping(let mapping) = value else {
      let message = "the patch puts \(value.typeName) where the object was"
      throw Value.PathError(path: FieldPath(), message: message)
    }
    tree = Self.fields.ordered(mapping)
  }
}

extension Resource {
  /// Changes the object by a strategic merge patch, as `kubectl patch` and kustomize do.
  ///
  /// As for any typed object; besides, `apiVersion`, `kind` and `metadata.name` may stand in the patch only if they are
  /// this object's.
  ///
  /// - Throws: ``StrategicMergeError``.
  public mutating func strategicMerge(patch: Value) throws {
    for path in [["apiVersion"], ["kind"], ["metadata", "name"]] as [[String]] {
      let path = FieldPath(path.map(FieldPath.Step.key))
      guard let wanted = patch[path], wanted != field[path] else { continue }
      throw StrategicMergeError(
        path: path,
        message:
          "the patch is for another object: this is \(Self.type.kind) '\(metadata.name ?? "")' "
          + "of \(Self.type.groupVersion.apiVersion)"
      )
    }
    tree = try Self.fields.strategicMerge(tree, with: patch)
  }
}

extension FieldTable {
  fileprivate func strategicMerge(
    _ tree: Mapping,
    with patch: Value
  ) throws(StrategicMergeError) -> Mapping {
    guard case .mapping(let changes) = patch else {
      let message = "a strategic merge patch is a mapping, not \(patch.typeName)"
      throw StrategicMergeError(path: FieldPath(), message: message)
    }
    let merged = try StrategicMerge.merged(tree, with: changes, as: .object(self), at: FieldPath())
    guard let merged else {
      let message = "the patch deletes the whole object: leave its declaration out instead"
      throw StrategicMergeError(path: FieldPath([.key("$patch")]), message: message)
    }
    return ordered(merged)
  }
}
