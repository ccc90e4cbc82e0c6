import Manifest

extension Value {
  /// Changes what a path of keys leads to, in every element of the lists on the way.
  ///
  /// - Parameter isCreated: Whether mappings that are missing are added; the last value is null then.
  mutating func change(
    _ path: some Collection<String>,
    isCreated: Bool = false,
    _ change: (inout Value) -> Void
  ) {
    if case .sequence(var elements) = self {
      self = .null
      for index in elements.indices {
        elements[index].change(path, isCreated: isCreated, change)
      }
      self = .sequence(elements)
      return
    }
    guard let key = path.first else { return change(&self) }
    if isCreated, case .null = self { self = [:] }
    guard case .mapping(var mapping) = self else { return }
    guard let position = mapping.position(of: key) else {
      guard isCreated else { return }
      var value = Value.null
      value.change(path.dropFirst(), isCreated: true, change)
      if value != .null {
        mapping[key] = value
        self = .mapping(mapping)
      }
      return
    }
    self = .null
    var value = mapping.takeValue(at: position)
    value.change(path.dropFirst(), isCreated: isCreated, change)
    mapping[key] = value
    self = .mapping(mapping)
  }
}

extension Mapping {
  /// Changes what a path of keys leads to; see `Value.change`.
  mutating func change(
    _ path: some Collection<String>,
    isCreated: Bool = false,
    _ change: (inout Value) -> Void
  ) {
    // most objects lack most of the fields that are looked for
    guard isCreated || path.first.map({ position(of: $0) != nil }) == true else { return }
    var value = Value.mapping(self)
    self = [:]
    value.change(path, isCreated: isCreated, change)
    self = value.mapping ?? [:]
  }
}
