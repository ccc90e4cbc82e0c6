import Manifest

/// A label that a controller gives pods in the cluster, so that no manifest has it.
public struct AddedLabel: Sendable, Hashable {
  /// What is known of its value.
  public enum Content: Sendable, Hashable {
    /// What a field of the object says, between two texts; nobody can know where the field isn't there.
    case field(PathPattern, prefix: String = "", suffix: String = "")
    /// A field's text, perhaps with another before it, and a number behind it: `db-0`.
    case numbered(PathPattern, Numbers, prefix: String = "")
    /// A number.
    case number(Numbers)
    /// It is made up in the cluster, such as a hash.
    case unknown
  }

  /// Which numbers a controller gives.
  public struct Numbers: Sendable, Hashable {
    /// The field of the first; without it that is 0.
    package let first: PathPattern?
    /// The field that says how many there are; without it nobody can know.
    package let count: PathPattern?

    /// Numbers from a first one on.
    public init(from first: PathPattern? = nil, count: PathPattern? = nil) {
      self.first = first
      self.count = count
    }
  }

  /// What it is called.
  package let key: String
  /// What is known of its value.
  package let value: Content
  /// What must hold in the object for the pods to have it.
  package let conditions: [ReferenceRule.Condition]

  /// A label that a controller adds.
  ///
  /// - Parameters:
  ///   - key: What it is called.
  ///   - value: What is known of its value.
  ///   - conditions: What must hold in the object for the pods to have it.
  public init(_ key: String, _ value: Content, when conditions: [ReferenceRule.Condition] = []) {
    self.key = key
    self.value = value
    self.conditions = conditions
  }
}
