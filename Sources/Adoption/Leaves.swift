import Manifest

/// The texts and whole numbers of an object, and everything else about it as its shape.
///
/// Objects of one shape differ in leaves only, so that one template can stand for all of them.
struct Leaves: Hashable {
  struct Leaf: Hashable {
    let path: [FieldPath.Step]
    let value: Content
  }

  /// What a leaf holds, to its bytes: two spellings of `é` are one `String`, but not one manifest.
  enum Content: Hashable {
    case integer(Int)
    case text([UInt8])

    var value: Value {
      switch self {
      case .integer(let integer): .integer(integer)
      case .text(let bytes): .string(String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  private(set) var shape: [UInt8] = []
  private(set) var leaves: [Leaf] = []

  init(_ object: AdoptedObject) {
    walk(.mapping(object.tree), [])
  }

  private mutating func walk(_ value: Value, _ path: [FieldPath.Step]) {
    switch value {
    case .null: shape += "~".utf8
    case .bool(let bool): shape += (bool ? "t" : "f").utf8
    case .double(let double): shape += "d\(double)".utf8
    case .integer(let integer):
      shape += "i".utf8
      leaves.append(Leaf(path: path, value: .integer(integer)))
    case .string(let text):
      // who the object's kind is, and its wave, can't be parameters
      if Self.isFixed(path) {
        shape += "=\(text.utf8.count):\(text)".utf8
      } else {
        shape += "s".utf8
        leaves.append(Leaf(path: path, value: .text(Array(text.utf8))))
      }
    case .sequence(let elements):
      shape += "[".utf8
      for (index, element) in elements.enumerated() { walk(element, path + [.index(index)]) }
      shape += "]".utf8
    case .mapping(let mapping):
      shape += "{".utf8
      for entry in mapping {
        shape += "\(entry.key.utf8.count):\(entry.key)".utf8
        walk(entry.value, path + [.key(entry.key)])
      }
      shape += "}".utf8
    }
  }

  private static func isFixed(_ path: [FieldPath.Step]) -> Bool {
    path == [.key("apiVersion")] || path == [.key("kind")]
      || path == [.key("metadata"), .key("annotations"), .key("argocd.argoproj.io/sync-wave")]
  }
}
