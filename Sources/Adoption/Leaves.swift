import Manifest

/// The texts and whole numbers of an object, and everything else about it as its shape.
///
/// Objects of one shape differ in leaves only, so that one template can stand for all of them.
struct Leaves: Hashable {
  struct Leaf: Hashable {
    let path: [FieldPath.Step]
    let value: Value
  }

  private(set) var shape = ""
  private(set) var leaves: [Leaf] = []

  init(_ object: AdoptedObject) {
    walk(.mapping(object.tree), [])
  }

  private mutating func walk(_ value: Value, _ path: [FieldPath.Step]) {
    switch value {
    case .null: shape += "~"
    case .bool(let bool): shape += bool ? "t" : "f"
    case .double(let double): shape += "d\(double)"
    case .integer:
      shape += "i"
      leaves.append(Leaf(path: path, value: value))
    case .string(let text):
      // who the object's kind is, and its wave, can't be parameters
      if Self.isFixed(path) {
        shape += "=\(text.utf8.count):\(text)"
      } else {
        shape += "s"
        leaves.append(Leaf(path: path, value: value))
      }
    case .sequence(let elements):
      shape += "["
      for (index, element) in elements.enumerated() { walk(element, path + [.index(index)]) }
      shape += "]"
    case .mapping(let mapping):
      shape += "{"
      for entry in mapping {
        shape += "\(entry.key.utf8.count):\(entry.key)"
        walk(entry.value, path + [.key(entry.key)])
      }
      shape += "}"
    }
  }

  private static func isFixed(_ path: [FieldPath.Step]) -> Bool {
    path == [.key("apiVersion")] || path == [.key("kind")]
      || path == [.key("metadata"), .key("annotations"), .key("argocd.argoproj.io/sync-wave")]
  }
}
