extension Value {
  /// The value at a path, or nil where the path leads nowhere.
  public subscript(path: FieldPath) -> Value? {
    var current = self
    for step in path.steps {
      guard let next = current.child(step) else { return nil }
      current = next
    }
    return current
  }

  private func child(_ step: FieldPath.Step) -> Value? {
    switch (self, step) {
    case (.mapping(let mapping), .key(let key)): mapping[key]
    case (.sequence(let elements), .index(let index)) where elements.indices.contains(index):
      elements[index]
    default: nil
    }
  }

  /// Why a value could not be set at a path.
  public struct PathError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The longest part of the path that could be walked, with the step that failed.
    public let path: FieldPath
    /// What was found there instead, lower case.
    public let message: String
    /// The message with its place.
    public var description: String { "'\(path)': \(message)" }

    package init(path: FieldPath, message: String) {
      self.path = path
      self.message = message
    }
  }

  /// Sets the value at a path; missing mappings on the way come into being.
  ///
  /// A position equal to a sequence's length appends. A null on the way counts as missing.
  ///
  /// - Throws: ``PathError`` where the path runs through a scalar, steps by key into a sequence or the reverse, or
  ///   names a position beyond the end; the value is then unchanged.
  public mutating func set(_ path: FieldPath, to value: Value) throws(PathError) {
    self = try setting(path.steps[...], to: value, walked: [])
  }

  private func setting(
    _ steps: ArraySlice<FieldPath.Step>,
    to value: Value,
    walked: [FieldPath.Step]
  ) throws(PathError) -> Value {
    guard let step = steps.first else { return value }
    let here = walked + [step]
    switch (step, self) {
    case (.key(let key), .mapping(var mapping)):
      mapping[key] = try (mapping[key] ?? .null)
        .setting(steps.dropFirst(), to: value, walked: here)
      return .mapping(mapping)
    case (.key(let key), .null):
      return .mapping([key: try Value.null.setting(steps.dropFirst(), to: value, walked: here)])
    case (.index(let index), .sequence(var elements)) where index <= elements.count && index >= 0:
      let old = index < elements.count ? elements[index] : .null
      let new = try old.setting(steps.dropFirst(), to: value, walked: here)
      if index < elements.count { elements[index] = new } else { elements.append(new) }
      return .sequence(elements)
    case (.index(0), .null):
      return .sequence([try Value.null.setting(steps.dropFirst(), to: value, walked: here)])
    case (.index(let index), .sequence(let elements)):
      throw PathError(
        path: FieldPath(here),
        message: "position \(index) is beyond the \(elements.count) elements"
      )
    case (.index, _):
      throw PathError(path: FieldPath(here), message: "\(typeName) has no positions")
    case (.key, _):
      throw PathError(path: FieldPath(here), message: "\(typeName) has no keys")
    }
  }

  /// Removes the value at a path and returns it; nil, and no change, where the path leads nowhere.
  @discardableResult
  public mutating func remove(_ path: FieldPath) -> Value? {
    guard let last = path.steps.last, let parent = path.parent,
      let removed = self[path], var container = self[parent]
    else { return nil }
    switch (last, container) {
    case (.key(let key), .mapping(var mapping)):
      mapping[key] = nil
      container = .mapping(mapping)
    case (.index(let index), .sequence(var elements)):
      elements.remove(at: index)
      container = .sequence(elements)
    default: return nil
    }
    // the parent was just read at this path, so setting it there cannot fail
    guard (try? set(parent, to: container)) != nil else { return nil }
    return removed
  }
}
