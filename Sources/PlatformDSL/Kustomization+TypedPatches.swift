import Manifest
import Resources

extension Kustomization.Patch {
  /// A JSON patch (RFC 6902) of one object of the remote manifests.
  ///
  /// Begin with a `.test` wherever a position is counted: when a new release moves it, the build fails instead of
  /// changing something else.
  ///
  /// - Parameters:
  ///   - kind: The object's kind, such as `Deployment.self`.
  ///   - name: The object's name.
  public static func json<Kind: Resource>(
    _ kind: Kind.Type,
    _ name: String,
    _ operations: JSONPatch
  ) -> Self {
    Self(target: target(kind, name), Value(operations))
  }

  /// A strategic merge patch of one object of the remote manifests: what is set in it is changed, the rest stays.
  ///
  /// Lists whose elements have a name, such as containers, are merged by it; other lists are replaced.
  public static func merge<Kind: Resource>(_ object: Kind) -> Self {
    Self(
      target: target(Kind.self, object.metadata.name ?? ""),
      object.field,
      declaration: object.declaration
    )
  }

  /// Leaves an object of the remote manifests out.
  public static func delete<Kind: Resource>(_ kind: Kind.Type, _ name: String) -> Self {
    Self(
      target: target(kind, name),
      [
        "$patch": "delete",
        "apiVersion": .string(kind.type.groupVersion.apiVersion),
        "kind": .string(kind.type.kind),
        "metadata": ["name": .string(name)],
      ]
    )
  }

  private static func target<Kind: Resource>(_ kind: Kind.Type, _ name: String) -> Mapping {
    let group = kind.type.groupVersion.group
    var target: Mapping = [:]
    if !group.isEmpty { target["group"] = .string(group) }
    target["kind"] = .string(kind.type.kind)
    target["name"] = .string(name)
    return target
  }
}
