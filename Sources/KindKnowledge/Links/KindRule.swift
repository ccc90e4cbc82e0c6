import Manifest

/// A kind that an object adds to the API: a CustomResourceDefinition, or what makes one.
public struct KindRule: Sendable, Hashable {
  /// Where the group stands.
  package let group: PathPattern
  /// Where the kind stands.
  package let kind: PathPattern
  /// Where its scope stands, as `Namespaced` or `Cluster`; nil if it isn't said.
  package let scope: PathPattern?

  /// Where its versions stand, each with a `name` and whether it is `served`; nil if any counts as served.
  package let versions: PathPattern?

  /// A kind that an object adds to the API.
  public init(
    group: PathPattern,
    kind: PathPattern,
    scope: PathPattern? = nil,
    versions: PathPattern? = nil
  ) {
    self.group = group
    self.kind = kind
    self.scope = scope
    self.versions = versions
  }
}
