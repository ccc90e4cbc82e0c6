import Resources

/// A component made of others: how a platform's own vocabulary is built.
///
/// ```swift
/// struct PlatformNamespaces: Composite {
///   var body: [any Component] {
///     for name in names { Namespace(name) }
///   }
/// }
/// ```
public protocol Composite: Component {
  /// What it is made of.
  @ComponentBuilder var body: [any Component] { get }
}
