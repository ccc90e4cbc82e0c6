import Manifest

extension Value {
  /// Where two trees differ first and how; nil if they are the same to the last byte of every string.
  ///
  /// Swift takes `é` and `e\u{301}` for equal, which a manifest does not, so `==` is not enough.
  func difference(from other: Value, ignoringOrder: Bool = false, at path: String = "") -> String? {
    switch (self, other) {
    case (.string(let left), .string(let right)) where left.utf8.elementsEqual(right.utf8):
      return nil
    case (.double(let left), .double(let right)):
      let isSame = left.isNaN && right.isNaN || left == right && left.sign == right.sign
      return isSame ? nil : "\(path): \(left) is not \(right)"
    case (.sequence(let left), .sequence(let right)) where left.count == right.count:
      for (position, pair) in zip(left, right).enumerated() {
        let inner = "\(path)[\(position)]"
        if let found = pair.0.difference(from: pair.1, ignoringOrder: ignoringOrder, at: inner) {
          return found
        }
      }
      return nil
    case (.mapping(let left), .mapping(let right)) where left.count == right.count:
      for (position, entry) in left.enumerated() {
        let index = ignoringOrder ? right.position(of: entry.key) : position
        guard let index, right[index].key.utf8.elementsEqual(entry.key.utf8) else {
          return "\(path): key \(entry.key.debugDescription) is not among \(right.keys)"
        }
        let inner = "\(path).\(entry.key.debugDescription)"
        let value = right[index].value
        if let found = entry.value.difference(from: value, ignoringOrder: ignoringOrder, at: inner)
        {
          return found
        }
      }
      return nil
    case (.null, .null): return nil
    case (.bool(let left), .bool(let right)) where left == right: return nil
    case (.integer(let left), .integer(let right)) where left == right: return nil
    default: return "\(path): \(self) is not \(other)"
    }
  }

  /// The tree as Kubernetes holds it: whole numbers are integers.
  var asKubernetesHolds: Value {
    switch self {
    case .double(let double) where double == double.rounded() && double.magnitude < 0x1p53:
      .integer(Int(double))
    case .double(let double) where double.magnitude < 1e19 && double.magnitude >= 0x1p53:
      Self.wholeBeyondExactness(double)
    case .sequence(let elements): .sequence(elements.map(\.asKubernetesHolds))
    case .mapping(let mapping):
      .mapping(Mapping(mapping.map { ($0.key, $0.value.asKubernetesHolds) }))
    default: self
    }
  }

  /// The shortest digits filled up with zeros, if they fit 64 bits.
  private static func wholeBeyondExactness(_ double: Double) -> Value {
    var digits = double.magnitude.description
    if digits.hasSuffix(".0") { digits.removeLast(2) }
    if let exponent = digits.split(separator: "e").last.flatMap({ Int($0) }), digits.contains("e") {
      let mantissa = digits.prefix { $0 != "e" }.filter { $0 != "." }
      digits = mantissa + String(repeating: "0", count: exponent + 1 - mantissa.count)
    }
    return Int((double < 0 ? "-" : "") + digits).map(Value.integer) ?? .double(double)
  }
}
