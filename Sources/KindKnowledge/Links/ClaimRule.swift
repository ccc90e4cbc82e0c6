import Manifest

/// What one object alone can have, such as a path of a host: of two that claim it, one loses.
///
/// A claim is a text, made of the values of fields; it is made for each combination of the lists that the fields stand in.
public struct ClaimRule: Sendable, Hashable {
  /// A field of a claim.
  public struct Field: Sendable, Hashable {
    /// What it is, for messages.
    package let word: String
    /// Where it is, below the element around.
    package let path: PathPattern
    /// What its absence means.
    package let fallback: String

    /// A field of a claim.
    ///
    /// - Parameters:
    ///   - word: What it is, for messages; empty if messages don't show it.
    ///   - path: Where it is, below the element around.
    ///   - fallback: What its absence means.
    public init(_ word: String, _ path: PathPattern, fallback: String) {
      self.word = word
      self.path = path
      self.fallback = fallback
    }
  }

  /// A list, each element of which is combined with each of the others.
  public struct Level: Sendable, Hashable {
    /// The list, below the element of the level before; an absent one counts as one empty element where that is allowed.
    package let path: PathPattern
    /// Whether the list's absence means one element that says nothing.
    package let mayBeAbsent: Bool
    /// Whether the list is below the root, and not below the level before.
    package let isAtRoot: Bool
    /// What is read of an element.
    package let fields: [Field]

    /// A list of which each element is combined with each of the others.
    ///
    /// - Parameters:
    ///   - path: The list, below the element of the level before.
    ///   - mayBeAbsent: Whether the list's absence means one element that says nothing.
    ///   - isAtRoot: Whether the list is below the root, and not below the level before.
    ///   - fields: What is read of an element.
    public init(
      _ path: PathPattern,
      mayBeAbsent: Bool = false,
      isAtRoot: Bool = false,
      _ fields: [Field]
    ) {
      self.path = path
      self.mayBeAbsent = mayBeAbsent
      self.isAtRoot = isAtRoot
      self.fields = fields
    }
  }

  /// Whether objects of different namespaces claim the same.
  package let crossesNamespaces: Bool
  /// The levels, from the root down.
  package let levels: [Level]
  /// What must hold in the object.
  package let conditions: [ReferenceRule.Condition]

  /// What one object alone can have.
  ///
  /// - Parameters:
  ///   - crossesNamespaces: Whether objects of different namespaces claim the same.
  ///   - conditions: What must hold in the object.
  ///   - levels: The levels, from the root down.
  public init(
    crossesNamespaces: Bool,
    when conditions: [ReferenceRule.Condition] = [],
    _ levels: [Level]
  ) {
    self.crossesNamespaces = crossesNamespaces
    self.conditions = conditions
    self.levels = levels
  }
}
