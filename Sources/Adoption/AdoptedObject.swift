import Diagnostics
import Manifest
import Resources

/// An object that was read, without what only a server writes.
struct AdoptedObject {
  let groupVersion: GroupVersion
  let kind: String
  let namespace: String?
  let name: String
  /// The whole manifest.
  let tree: Mapping
  let location: SourceLocation

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
