import KindKnowledge
import Manifest
import Resources

extension Value {
  /// The text by which a part is named: a text, or a port's number.
  var partName: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    default: nil
    }
  }
}

extension Value {
  /// Whether this is null, or a mapping or list of nothing.
  fileprivate var isEmpty: Bool {
    switch self {
    case .null: true
    case .mapping(let mapping): mapping.isEmpty
    case .sequence(let elements): elements.isEmpty
    case .bool, .integer, .double, .string: false
    }
  }
}

extension ReferenceRule.Condition {
  func holds(in value: Value) -> Bool {
    switch self {
    case .equals(let path, let text): path.first(in: value)?.string == text
    case .equalsByDefault(let path, let text): (path.first(in: value)?.string ?? text) == text
    case .present(let path): path.first(in: value) != nil
    case .absent(let path): path.first(in: value) == nil
    case .isEmpty(let path): path.first(in: value)?.isEmpty ?? true
    case .differs(let path, let text): path.first(in: value)?.string != text
    case .lacks(let path, let text): path.first(in: value)?.string?.contains(text) != true
    case .isTrue(let path): path.first(in: value)?.bool == true
    case .isFalseByDefault(let path): !(path.first(in: value)?.bool ?? false)
    case .differsFromFalse(let path): path.first(in: value)?.bool ?? true
    case .isOfGroup(let path, let group):
      path.first(in: value)?.string.map { $0.hasPrefix("\(group)/") } ?? true
    }
  }
}
