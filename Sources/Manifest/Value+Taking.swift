extension Value {
  /// The mapping, taken out so that changing it copies nothing; null stands here until it is put back.
  ///
  /// A `switch` that binds a payload keeps a second owner of it alive, and every change would copy the whole storage.
  mutating func takeMapping() -> Mapping? {
    guard case .mapping(let mapping) = self else { return nil }
    self = .null
    return mapping
  }

  /// The elements, taken out so that changing them copies nothing; null stands here until they are put back.
  mutating func takeSequence() -> [Value]? {
    guard case .sequence(let elements) = self else { return nil }
    self = .null
    return elements
  }
}
