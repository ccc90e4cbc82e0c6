import Resources

/// A list of components where a builder takes one: what a function made, statement by statement.
public struct Group: Composite {
  /// The components.
  public let body: [any Component]

  /// The components, in order.
  public init(_ components: [any Component]) { body = components }
}
