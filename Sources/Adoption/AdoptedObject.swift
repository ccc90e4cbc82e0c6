import Diagnostics
import Manifest
import Resources

/// An object that was read, without what only a server writes.
struct AdoptedObject {
  let groupVersion: GroupVersion
  let kind: String
  let namespace: String?
  let name: String
  /// Whether the server completes the name (`generateName`), so that two of one beginning are two objects.
  var isGenerated = false
  /// The Application among the inputs that syncs it.
  var application: Int?
  /// The folder of its file, as the input's path has it.
  var folder = ""
  /// The whole manifest.
  var tree: Mapping
  /// Where a field stands in the input; the root gives where the object does.
  let locate: @Sendable (FieldPath) -> SourceLocation

  /// Where its name stands.
  var location: SourceLocation {
    locate(FieldPath([.key("metadata"), .key(isGenerated ? "generateName" : "name")]))
  }

  var apiVersion: String { groupVersion.apiVersion }

  var identity: ObjectIdentity {
    ObjectIdentity(
      group: groupVersion.group,
      version: groupVersion.version,
      kind: kind,
      namespace: namespace,
      name: name
    )
  }
}
