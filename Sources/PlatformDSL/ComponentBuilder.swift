import Diagnostics
import Resources

/// Collects the components of a closure; `if`, `switch` and `for` work as everywhere.
///
/// A closure body should hold a handful of statements, because the type checker's work grows with the square of their
/// number: many of a kind are a `for` loop over data.
@resultBuilder
public enum ComponentBuilder {
  /// One component; of one that is made of others, the place is kept.
  public static func buildExpression(
    _ component: any Component,
    fileID: String = #fileID,
    line: Int = #line
  ) -> [any Component] {
    guard component is any Composite else { return [component] }
    return [component.declared(at: SourceLocation(fileID: fileID, line: line))]
  }
  /// The statements of a body, in order.
  public static func buildBlock(_ parts: [any Component]...) -> [any Component] {
    parts.flatMap(\.self)
  }
  /// An `if` without `else`.
  public static func buildOptional(_ part: [any Component]?) -> [any Component] { part ?? [] }
  /// The first branch of a condition.
  public static func buildEither(first: [any Component]) -> [any Component] { first }
  /// The other branch of a condition.
  public static func buildEither(second: [any Component]) -> [any Component] { second }
  /// A `for` loop.
  public static func buildArray(_ parts: [[any Component]]) -> [any Component] {
    parts.flatMap(\.self)
  }
}
