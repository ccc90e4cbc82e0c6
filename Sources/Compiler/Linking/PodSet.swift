import KindKnowledge
import Manifest

/// Pods that run because of an object.
struct PodSet: Sendable {
  /// What is known of a label that a controller adds.
  enum Added: Sendable, Hashable {
    case text(String)
    /// A number behind a text; the count is nil where nobody knows it.
    case number(prefix: String, first: Int, count: Int?)
    case unknown

    /// Whether the label may have this value.
    ///
    /// - Parameter isScaled: Whether something changes how many pods there are.
    func mayBe(_ text: String, isScaled: Bool) -> Bool {
      switch self {
      case .text(let known): return text == known
      case .unknown: return true
      case .number(let prefix, let first, let count):
        guard text.hasPrefix(prefix), let number = Int(text.dropFirst(prefix.count)),
          number >= first
        else { return false }
        guard let count, !isScaled else { return true }
        return number - first < count
      }
    }
  }

  let labels: [String: String]
  /// Labels that the object's controller gives them.
  let added: [String: Added]
  let namespace: String
  let object: LinkedObject
  /// The names of their containers' ports; nil if nobody can know them.
  let ports: Set<String>?
  /// How many there are, if the manifest says so.
  let replicas: Int?
  /// Where it says so.
  let replicasPath: FieldPath?

  var origin: ObjectIdentity { object.identity }

  init(
    labels: [String: String],
    added: [String: Added] = [:],
    namespace: String,
    object: LinkedObject,
    ports: Set<String>? = nil,
    replicas: Int? = nil,
    replicasPath: FieldPath? = nil
  ) {
    self.labels = labels
    self.added = added
    self.namespace = namespace
    self.object = object
    self.ports = ports
    self.replicas = replicas
    self.replicasPath = replicasPath
  }
}

extension AddedLabel {
  /// What the manifest says of the value; nil if the pods don't have the label.
  func value(in root: Value) -> PodSet.Added? {
    guard conditions.allSatisfy({ $0.holds(in: root) }) else { return nil }
    switch value {
    case .field(let path, let prefix, let suffix):
      guard let text = path.first(in: root)?.string, !text.isDynamic else { return .unknown }
      return .text(prefix + text + suffix)
    case .numbered(let path, let numbers, let prefix):
      guard let text = path.first(in: root)?.string, !text.isDynamic else { return .unknown }
      return numbers.label(in: root, prefix: "\(prefix)\(text)-")
    case .number(let numbers): return numbers.label(in: root, prefix: "")
    case .unknown: return .unknown
    }
  }
}

extension AddedLabel.Numbers {
  fileprivate func label(in root: Value, prefix: String) -> PodSet.Added {
    .number(
      prefix: prefix,
      first: first?.first(in: root)?.integer ?? 0,
      count: count?.first(in: root)?.integer
    )
  }
}
