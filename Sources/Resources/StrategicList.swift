import Manifest

/// A list that a strategic merge patch merges: its elements have keys, or are scalars that stand in it once.
struct StrategicList {
  typealias Failure = StrategicMergeError

  /// What tells objects apart, the first one above all; none in a list of scalars.
  private let keys: [String]
  private let shape: StrategicMerge.Shape
  private let order: [Value]?
  private let path: FieldPath

  /// Nil if the field holds no list that is merged.
  init?(_ field: Field?, order: [Value]?, at path: FieldPath) {
    switch field?.merging {
    case .keys(let names): keys = names
    case .set: keys = []
    default: return nil
    }
    shape = field?.nesting.fields.map(StrategicMerge.Shape.object) ?? .free
    self.order = order
    self.path = path
  }

  func merged(_ original: [Value], with patch: [Value]) throws(Failure) -> [Value] {
    var remaining = original
    var changes: [(index: Int, value: Value)] = []
    var replaces = false
    for (index, element) in patch.enumerated() {
      try check(element, at: path.appending(index))
      guard let mapping = element.mapping, let directive = mapping["$patch"] else {
        changes.append((index, element))
        continue
      }
      switch (directive.string, mapping.count) {
      case ("replace", 1): replaces = true
      case ("replace", _):
        // kubectl then empties the list, and kustomize ignores the element
        let message =
          "'$patch: replace' stands in an element of its own, and replaces the whole list"
        throw Failure(path: path.appending(index), message: message)
      case ("delete", 2...): remaining.removeAll { isSame($0, as: element) }
      default: changes.append((index, element))
      }
    }
    if replaces { remaining = [] }
    var result = remaining
    // which element of the patch a position of the result has been given to
    var givers: [Int: Int] = [:]
    for (index, change) in changes {
      let position = position(of: change, in: result)
      if !keys.isEmpty, let first = givers.updateValue(index, forKey: position ?? result.count) {
        let message = "the patch's elements \(first) and \(index) have the same keys and become one"
        throw Failure(path: path.appending(index), message: message)
      }
      let merged = try merged(position.map { result[$0] }, with: change, at: index)
      if let position, let merged {
        result[position] = merged
      } else if let merged {
        result.append(merged)
      }
    }
    return arranged(result, after: try checkedOrder(changes.map(\.value)), original: remaining)
  }

  private func merged(
    _ original: Value?,
    with change: Value,
    at index: Int
  ) throws(Failure) -> Value? {
    guard let changes = change.mapping else { return change }
    return try StrategicMerge.merged(
      original?.mapping ?? [:],
      with: changes,
      as: shape,
      at: path.appending(index)
    ).map(Value.mapping)
  }

  private func check(_ element: Value, at path: FieldPath) throws(Failure) {
    guard let key = keys.first else {
      switch element {
      case .mapping, .sequence, .null:
        throw Failure(path: path, message: "expected a scalar, not \(element.typeName)")
      default: return
      }
    }
    guard let mapping = element.mapping else {
      throw Failure(path: path, message: "expected a mapping, not \(element.typeName)")
    }
    if mapping.count == 1, mapping["$patch"]?.string == "replace" { return }
    guard let value = mapping[key], value != .null else {
      throw Failure(path: path, message: "there is no '\(key)', which tells the elements apart")
    }
  }

  /// The order that the elements of a patch take: its own, unless one is given that names them all.
  private func checkedOrder(_ patch: [Value]) throws(Failure) -> [Value] {
    guard let order else { return patch }
    for (index, element) in patch.enumerated()
    where !order.contains(where: { isSame($0, as: element) }) {
      let message = "the order that the patch gives does not name this element"
      throw Failure(path: path.appending(index), message: message)
    }
    return order
  }

  // MARK: Identity

  /// What the API server fills in for a key that is left out.
  ///
  /// Keys of a list are required or have a default (apiextensions' `ValidateCustomResourceDefinition` demands it of every
  /// definition), and of the keys in published schemas `protocol` alone has one. So a port without a protocol is the one of
  /// TCP, and not the one of UDP with the same number.
  private static let defaults: [String: Value] = ["protocol": "TCP"]

  private func isSame(_ element: Value, as other: Value) -> Bool {
    guard let first = keys.first else { return element.isEquivalent(to: other) }
    return keys.allSatisfy { key in
      switch (value(of: key, in: element), value(of: key, in: other)) {
      case (let value?, let wanted?): value.isEquivalent(to: wanted)
      // what one of them leaves out has a default that isn't known here
      default: key != first
      }
    }
  }

  private func value(of key: String, in element: Value) -> Value? {
    switch element.mapping?[key] {
    case nil, .null?: Self.defaults[key]
    case let value?: value
    }
  }

  private func position(of element: Value, in elements: [Value]) -> Int? {
    let exact = elements.firstIndex { candidate in
      isSame(candidate, as: element)
        && keys.allSatisfy { candidate.mapping?[$0] == element.mapping?[$0] }
    }
    return exact ?? elements.firstIndex { isSame($0, as: element) }
  }

  // MARK: Order

  /// Elements of the patch in its order and the others in theirs, woven together by where they stood.
  private func arranged(
    _ elements: [Value],
    after order: [Value],
    original: [Value]
  ) -> [Value] {
    var patched: [(rank: Int, element: Value)] = []
    var others: [Value] = []
    for element in elements {
      if let rank = position(of: element, in: order) {
        patched.append((rank, element))
      } else {
        others.append(element)
      }
    }
    var right = patched.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.element)[...]
    var left = others[...]
    var result: [Value] = []
    while let other = left.first, let next = right.first {
      if let place = position(of: other, in: original),
        let bound = position(of: next, in: original),
        place < bound
      {
        result.append(left.removeFirst())
      } else {
        result.append(right.removeFirst())
      }
    }
    return result + left + right
  }
}
