/// One of the clusters that a platform is rendered for, such as `kind` or `production`.
public struct Environment: Sendable, Hashable {
  /// A DNS label; also the name of the environment's folder.
  public let name: String

  /// An environment.
  public init(_ name: String) { self.name = name }
}
