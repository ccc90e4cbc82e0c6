import Manifest

/// An object that a controller makes because of another one: the Secret of a Certificate, the Service of an EventListener.
public struct ProductRule: Sendable, Hashable {
  /// What it is called.
  public enum Name: Sendable, Hashable {
    /// What the first of these fields that is there says, each match on its own, between two texts.
    case field([PathPattern], prefix: String = "", suffix: String = "")
    /// Always this.
    case fixed(String)
    /// What a field says, which gives the namespace too.
    case spelled(PathPattern, Spelling)
  }

  /// Where it is made.
  public enum Namespace: Sendable, Hashable {
    /// In that of the object that makes it.
    case same
    /// In the one that a field names.
    case named(PathPattern)
    /// In the namespace that the object itself is.
    case itself
    /// Always in this one.
    case fixed(String)
  }

  /// Which kind.
  package let kind: GroupKind
  /// What it is called.
  package let name: Name
  /// Where it is made.
  package let namespace: Namespace
  /// Its parts, read from the object that makes it.
  package let offers: [OfferRule]
  /// What must hold in the object that makes it.
  package let conditions: [ReferenceRule.Condition]
  /// What it is to the object that makes it.
  package let role: Role

  /// What a product is to the object that makes it.
  public enum Role: Sendable, Hashable {
    /// Others may make it too, or fill it.
    case shared
    /// It is the object's own: two that make it take it from each other.
    case owned
    /// Others make it: the object only adds to it.
    case addition
  }

  /// An object that is made.
  ///
  /// - Parameters:
  ///   - kind: Which kind.
  ///   - name: What it is called.
  ///   - namespace: Where it is made.
  ///   - offers: Its parts; a kind of part that isn't named here can't be known.
  ///   - conditions: What must hold in the object that makes it.
  ///   - role: What it is to that object.
  public init(
    _ kind: GroupKind,
    name: Name,
    namespace: Namespace = .same,
    offers: [OfferRule] = [],
    when conditions: [ReferenceRule.Condition] = [],
    role: Role = .shared
  ) {
    self.kind = kind
    self.name = name
    self.namespace = namespace
    self.offers = offers
    self.conditions = conditions
    self.role = role
  }
}
