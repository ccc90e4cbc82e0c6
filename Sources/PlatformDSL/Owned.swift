import Diagnostics
import Resources

/// Applications or objects that belong to an owner, of whom an ``Ownership`` says what it may render.
///
/// The nearest one around an object counts.
public struct Owned: Component {
  package let owner: Owner
  package let content: @Sendable () -> [any Component]

  /// What belongs to an owner.
  public init(
    by owner: String,
    fileID: String = #fileID,
    line: Int = #line,
    @ComponentBuilder _ content: @escaping @Sendable () -> [any Component]
  ) {
    self.owner = Owner(owner, at: SourceLocation(fileID: fileID, line: line))
    self.content = content
  }
}
