import Manifest

/// What the API server and its controllers write into an object, and no manifest in Git should hold.
///
/// Source: Kubernetes API conventions, "Metadata" and "Spec and Status".
enum ServerFields {
  private static let metadata = [
    "creationTimestamp", "deletionGracePeriodSeconds", "deletionTimestamp", "generation",
    "managedFields", "resourceVersion", "selfLink", "uid",
  ]
  /// The annotation in which `kubectl apply` keeps a copy of the object, values of Secrets included.
  static let lastApplied = "kubectl.kubernetes.io/last-applied-configuration"

  /// The object without them, and the paths of what was left out.
  static func removed(from tree: Mapping) -> (tree: Mapping, paths: [String]) {
    var tree = tree
    var paths: [String] = []
    if tree["status"] != nil {
      tree["status"] = nil
      paths.append("status")
    }
    if var metadata = tree["metadata"]?.mapping {
      for field in Self.metadata where metadata[field] != nil {
        metadata[field] = nil
        paths.append("metadata.\(field)")
      }
      if var annotations = metadata["annotations"]?.mapping, annotations[lastApplied] != nil {
        annotations[lastApplied] = nil
        metadata["annotations"] = annotations.isEmpty ? nil : .mapping(annotations)
        paths.append(
          FieldPath([.key("metadata"), .key("annotations"), .key(lastApplied)]).description
        )
      }
      tree["metadata"] = .mapping(metadata)
    }
    for entry in tree where entry.key != "metadata" {
      var value = entry.value
      removeCreationTimes(from: &value, at: entry.key, &paths)
      tree[entry.key] = value
    }
    return (tree, paths)
  }

  /// `creationTimestamp: null`, which Go writes into every template of an object.
  private static func removeCreationTimes(
    from value: inout Value,
    at path: String,
    _ paths: inout [String]
  ) {
    switch value {
    case .mapping(var mapping):
      if var metadata = mapping["metadata"]?.mapping, metadata["creationTimestamp"] == .null {
        metadata["creationTimestamp"] = nil
        mapping["metadata"] = .mapping(metadata)
        paths.append("\(path).metadata.creationTimestamp")
      }
      for entry in mapping {
        var child = entry.value
        removeCreationTimes(from: &child, at: "\(path).\(entry.key)", &paths)
        mapping[entry.key] = child
      }
      value = .mapping(mapping)
    case .sequence(let elements):
      value = .sequence(
        elements.map { element in
          var element = element
          removeCreationTimes(from: &element, at: "\(path)[]", &paths)
          return element
        }
      )
    default: break
    }
  }
}
