import Manifest
import TestSupport

/// Documents of few keys and small numbers, so that two of them often share a part.
struct RandomDocument {
  static let keys = ["a", "b", "c", "0", "1", "-", "", "a/b", "m~n", "~1", "é", "spec"]

  var generator: SeededGenerator
  var allowsNull = true

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func value(depth: Int = 4) -> Value {
    switch Int.random(in: 0..<(depth > 0 ? 11 : 6), using: &generator) {
    case 0: return allowsNull ? .null : 0
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: -2...2, using: &generator))
    case 3: return .double(Double(Int.random(in: -4...4, using: &generator)) / 2)
    case 4, 5: return .string(["", "x", "y", "10", "é"].randomElement(using: &generator) ?? "")
    case 6, 7:
      return .sequence(
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in value(depth: depth - 1) }
      )
    default: return .mapping(mapping(depth: depth))
    }
  }

  mutating func mapping(depth: Int = 4) -> Mapping {
    let keys = Self.keys.shuffled(using: &generator)
      .prefix(Int.random(in: 0...5, using: &generator))
    return Mapping(keys.map { ($0, value(depth: depth - 1)) })
  }

  /// A pointer that mostly leads somewhere in the document.
  mutating func pointer(in document: Value) -> JSONPointer {
    var pointer = JSONPointer.root
    var current = document
    while Int.random(in: 0..<4, using: &generator) > 0 {
      switch current {
      case .mapping(let mapping):
        guard let entry = mapping.randomElement(using: &generator) else { return pointer }
        pointer = pointer.appending(entry.key)
        current = entry.value
      case .sequence(let elements):
        guard let index = elements.indices.randomElement(using: &generator) else { return pointer }
        pointer = pointer.appending(index)
        current = elements[index]
      default: return pointer
      }
    }
    guard Int.random(in: 0..<3, using: &generator) == 0 else { return pointer }
    return pointer.appending(Self.keys.randomElement(using: &generator) ?? "")
  }

  mutating func operation(on document: Value) -> JSONPatch.Operation {
    let path = pointer(in: document)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return .add(path, value(depth: 2))
    case 1: return .remove(path)
    case 2: return .replace(path, value(depth: 2))
    case 3: return .move(from: pointer(in: document), to: path)
    case 4: return .copy(from: pointer(in: document), to: path)
    default: return .test(path, document[path] ?? value(depth: 2))
    }
  }
}
