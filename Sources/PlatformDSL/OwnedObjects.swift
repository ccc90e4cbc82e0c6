/// Objects that an owner may render; a `*` in a kind, namespace or name stands for any text.
public struct OwnedObjects: Sendable, Hashable {
  /// The kind, such as `Deployment.apps` or `ConfigMap`.
  public let kind: String
  /// The namespace; nil for objects of the whole cluster.
  public let namespace: String?
  /// The name.
  public let name: String

  /// Objects of the whole cluster, such as `.cluster("Namespace", named: "pay-*")`.
  public static func cluster(_ kind: String, named name: String = "*") -> Self {
    Self(kind: kind, namespace: nil, name: name)
  }

  /// Objects in namespaces.
  public static func namespaced(
    _ kind: String,
    in namespace: String,
    named name: String = "*"
  ) -> Self {
    Self(kind: kind, namespace: namespace, name: name)
  }
}
