extension Value {
  /// Applies a patch, all of it or nothing.
  ///
  /// - Throws: ``JSONPatchError`` for the first operation that cannot be made; the value is then unchanged.
  public mutating func apply(_ patch: JSONPatch) throws(JSONPatchError) {
    self = try applying(patch)
  }

  /// The value after a patch.
  ///
  /// - Throws: ``JSONPatchError`` for the first operation that cannot be made.
  public func applying(_ patch: JSONPatch) throws(JSONPatchError) -> Value {
    var result = self
    for (index, operation) in patch.operations.enumerated() {
      do throws(PointerFault) {
        try result.perform(operation)
      } catch {
        throw JSONPatchError(operationIndex: index, path: error.path, message: error.message)
      }
    }
    return result
  }

  private mutating func perform(_ operation: JSONPatch.Operation) throws(PointerFault) {
    switch operation {
    case .add(let path, let value): try add(value, at: PointerWalk(along: path))
    case .remove(let path): try remove(at: PointerWalk(along: path))
    case .replace(let path, let value): try replace(at: PointerWalk(along: path), with: value)
    case .move(let source, let target): try move(from: source, to: target)
    case .copy(let source, let target):
      let value = try value(at: PointerWalk(along: source))
      try add(value, at: PointerWalk(along: target))
    case .test(let path, let expected):
      let found = try value(at: PointerWalk(along: path))
      if let difference = found.firstDifference(from: expected, at: path) { throw difference }
    }
  }

  private mutating func add(_ value: Value, at walk: PointerWalk) throws(PointerFault) {
    guard !walk.isAtEnd else { return self = value }
    try withContainer(at: walk) { (container, walk) throws(PointerFault) in
      try container.insert(value, at: walk)
    }
  }

  @discardableResult
  private mutating func remove(at walk: PointerWalk) throws(PointerFault) -> Value {
    guard !walk.isAtEnd else {
      throw PointerFault(
        path: .root,
        message: "the whole document cannot be removed, only replaced"
      )
    }
    return try withContainer(at: walk) { (container, walk) throws(PointerFault) in
      try container.removePart(at: walk)
    }
  }

  private mutating func replace(at walk: PointerWalk, with value: Value) throws(PointerFault) {
    guard !walk.isAtEnd else { return self = value }
    try withContainer(at: walk) { (container, walk) throws(PointerFault) in
      try container.replacePart(at: walk, with: value)
    }
  }

  private mutating func move(
    from source: JSONPointer,
    to target: JSONPointer
  ) throws(PointerFault) {
    let sourceWalk = try PointerWalk(along: source)
    let targetWalk = try PointerWalk(along: target)
    guard targetWalk.leadsInto(sourceWalk) else {
      return try add(remove(at: sourceWalk), at: targetWalk)
    }
    _ = try value(at: sourceWalk)
    // a key that moves onto itself keeps its place
    guard source == target else {
      throw PointerFault(path: target, message: "'\(source)' cannot be moved into itself")
    }
  }

  private mutating func insert(_ value: Value, at walk: PointerWalk) throws(PointerFault) {
    let token = walk.token ?? ""
    if var mapping = takeMapping() {
      mapping[token] = value
      self = .mapping(mapping)
    } else if var elements = takeSequence() {
      defer { self = .sequence(elements) }
      elements.insert(value, at: try elements.insertionPosition(at: walk))
    } else {
      throw walk.fault(leafMessage(for: token))
    }
  }

  private mutating func removePart(at walk: PointerWalk) throws(PointerFault) -> Value {
    if var mapping = takeMapping() {
      defer { self = .mapping(mapping) }
      let position = try mapping.position(at: walk)
      let removed = mapping[position].value
      mapping.remove(at: position)
      return removed
    }
    if var elements = takeSequence() {
      defer { self = .sequence(elements) }
      return elements.remove(at: try elements.position(at: walk))
    }
    throw walk.fault(leafMessage(for: walk.token ?? ""))
  }

  private mutating func replacePart(
    at walk: PointerWalk,
    with value: Value
  ) throws(PointerFault) {
    if var mapping = takeMapping() {
      defer { self = .mapping(mapping) }
      mapping[valueAt: try mapping.position(at: walk)] = value
    } else if var elements = takeSequence() {
      defer { self = .sequence(elements) }
      elements[try elements.position(at: walk)] = value
    } else {
      throw walk.fault(leafMessage(for: walk.token ?? ""))
    }
  }
}
