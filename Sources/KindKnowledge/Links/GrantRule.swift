import Manifest

/// What an object lets those of other namespaces refer to in its own: a ReferenceGrant.
public struct GrantRule: Sendable, Hashable {
  /// Who may refer, each with `group`, `kind` and `namespace`.
  package let from: PathPattern
  /// What they may refer to, each with `group`, `kind` and perhaps `name`.
  package let to: PathPattern

  /// What an object lets those of other namespaces refer to.
  ///
  /// - Parameters:
  ///   - from: Who may refer, each with `group`, `kind` and `namespace`.
  ///   - to: What they may refer to, each with `group`, `kind` and perhaps `name`.
  public init(from: PathPattern, to: PathPattern) {
    self.from = from
    self.to = to
  }
}
