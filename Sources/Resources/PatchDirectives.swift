import Manifest

/// What a mapping of a strategic merge patch says beside its values: `$patch`, `$retainKeys`,
/// `$deleteFromPrimitiveList/…` and `$setElementOrder/…`.
struct PatchDirectives {
  typealias Failure = StrategicMergeError

  enum Action: String {
    case merge
    case replace
    case delete
  }

  private(set) var action = Action.merge
  /// The only keys that stay.
  private(set) var kept: [String]?
  private(set) var removedElements: [(name: String, elements: [Value])] = []
  private(set) var orders: [(name: String, order: [Value])] = []

  private static let removal = "$deleteFromPrimitiveList/"
  private static let arrangement = "$setElementOrder/"

  static func isDirective(_ key: String) -> Bool {
    // schemas of definitions have fields such as `$ref`
    key.utf8.first == UInt8(ascii: "$")
      && (key == "$patch" || key == "$retainKeys" || key.hasPrefix(removal)
        || key.hasPrefix(arrangement))
  }

  init(of patch: Mapping, at path: FieldPath) throws(Failure) {
    for entry in patch where Self.isDirective(entry.key) {
      let here = path.appending(entry.key)
      if entry.key == "$patch" {
        guard let action = entry.value.string.flatMap(Action.init) else {
          throw Failure(path: here, message: "expected 'merge', 'replace' or 'delete'")
        }
        self.action = action
        continue
      }
      guard let elements = entry.value.sequence else {
        throw Failure(path: here, message: "expected a list, not \(entry.value.typeName)")
      }
      if entry.key == "$retainKeys" {
        let names = elements.compactMap(\.string)
        guard names.count == elements.count else {
          throw Failure(path: here, message: "expected a list of field names")
        }
        kept = names
      } else if entry.key.hasPrefix(Self.removal) {
        removedElements.append((String(entry.key.dropFirst(Self.removal.count)), elements))
      } else {
        orders.append((String(entry.key.dropFirst(Self.arrangement.count)), elements))
      }
    }
    guard let kept else { return }
    for entry in patch where entry.value != .null && !Self.isDirective(entry.key) {
      guard kept.contains(entry.key) else {
        let message = "the patch sets a field that its '$retainKeys' does not name"
        throw Failure(path: path.appending(entry.key), message: message)
      }
    }
  }
}
