import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A field of an object's metadata, or of its pods', that metadata doesn't have.
///
/// Every kind of the API has the same metadata, those of custom resources too, which is why its fields are known here. Objects
/// of kinds that nobody knows may be another program's.
struct UnknownMetadata: ObjectPolicy {
  let codes: [DiagnosticCode] = [.unknownMetadata]

  /// Those of `ObjectMeta` in apimachinery's `meta/v1`, and `clusterName`, which older exports have.
  private static let fields: Set<String> = [
    "annotations", "clusterName", "creationTimestamp", "deletionGracePeriodSeconds",
    "deletionTimestamp", "finalizers", "generateName", "generation", "labels", "managedFields",
    "name", "namespace", "ownerReferences", "resourceVersion", "selfLink", "uid",
  ]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    guard kinds[object.identity.groupKind] != nil else { return [] }
    var found: [Diagnostic] = []
    for (path, metadata) in object.metadata(kinds) {
      check(metadata, at: path, of: object, &found)
    }
    return found
  }

  private func check(
    _ metadata: Mapping,
    at path: FieldPath,
    of object: ObjectNode,
    _ found: inout [Diagnostic]
  ) {
    for entry in metadata where !Self.fields.contains(entry.key) && !entry.key.isDynamic {
      let path = path.appending(entry.key)
      found.append(
        Diagnostic(
          .unknownMetadata,
          "metadata has no field '\(entry.key)'",
          at: object.location(of: path),
          object: object.identity.description,
          field: path.description,
          help: help(for: entry)
        )
      )
    }
  }

  private func help(for entry: Mapping.Entry) -> String {
    if let meant = Suggestion.help(for: entry.key, in: Self.fields.sorted()) { return meant }
    return entry.value.string == nil
      ? "remove it, or move it to where it belongs"
      : "a label is below 'labels', an annotation below 'annotations'"
  }
}

extension DiagnosticCode {
  static let unknownMetadata = DiagnosticCode(
    "policy.unknown-metadata",
    "Metadata has a field that no object's metadata has: a misspelt one, or a label that isn't below labels.",
    why: """
      kubectl and server-side apply refuse the object ("unknown field"), and an older client drops the \
      field without a word: the label that a Service or a policy selects is then nowhere.
      """,
    example: .yaml(
      """
      {apiVersion: v1, kind: ConfigMap, metadata: {name: c, lables: {team: front}}}
      """
    )
  )
}
