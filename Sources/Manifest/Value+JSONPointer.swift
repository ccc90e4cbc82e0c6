extension Value {
  /// The value that a pointer leads to, or nil where it leads nowhere.
  public subscript(pointer: JSONPointer) -> Value? {
    try? value(at: PointerWalk(along: pointer))
  }

  /// The value that a pointer leads to.
  func value(at walk: PointerWalk) throws(PointerFault) -> Value {
    var current = self
    var walk = walk
    while let token = walk.token {
      switch current {
      case .mapping(let mapping): current = mapping[try mapping.position(at: walk)].value
      case .sequence(let elements): current = elements[try elements.position(at: walk)]
      default: throw walk.fault(current.leafMessage(for: token))
      }
      walk = walk.next
    }
    return current
  }

  /// Changes the container that the last token names a part of, in place.
  mutating func withContainer<Result>(
    at walk: PointerWalk,
    _ body: (inout Value, PointerWalk) throws(PointerFault) -> Result
  ) throws(PointerFault) -> Result {
    guard !walk.isAtLastToken else { return try body(&self, walk) }
    if var mapping = takeMapping() {
      defer { self = .mapping(mapping) }
      let position = try mapping.position(at: walk)
      return try mapping[valueAt: position].withContainer(at: walk.next, body)
    }
    if var elements = takeSequence() {
      defer { self = .sequence(elements) }
      let position = try elements.position(at: walk)
      return try elements[position].withContainer(at: walk.next, body)
    }
    throw walk.fault(leafMessage(for: walk.token ?? ""))
  }

  /// What to say of a token that meets neither a mapping nor a sequence.
  func leafMessage(for token: String) -> String {
    "\(typeName) has no '\(token)' inside, only mappings and sequences can be entered"
  }
}
