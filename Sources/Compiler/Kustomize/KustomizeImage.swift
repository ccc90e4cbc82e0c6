import Manifest

/// An element of a kustomization's `images`: another name, tag or digest for one image.
///
/// Source: kustomize's `filters/imagetag`.
struct KustomizeImage {
  private let name: String
  private let tree: Mapping

  /// Nil for one that names no image.
  init?(_ tree: Mapping) {
    guard let name = tree["name"]?.string else { return nil }
    self.name = name
    self.tree = tree
  }

  /// Changes the containers' images, wherever containers are.
  func apply(to object: inout KustomizedObject) {
    var tree = Value.mapping(object.tree)
    object.tree = [:]
    change(&tree, isContainers: false)
    object.tree = tree.mapping ?? [:]
  }

  private func change(_ value: inout Value, isContainers: Bool) {
    switch value {
    case .sequence(var elements):
      value = .null
      for index in elements.indices { change(&elements[index], isContainers: isContainers) }
      value = .sequence(elements)
    case .mapping(var mapping):
      value = .null
      if isContainers, let image = mapping["image"]?.string {
        mapping["image"] = .string(changed(image))
      }
      for position in mapping.indices {
        let key = mapping[position].key
        change(&mapping[valueAt: position], isContainers: Self.containers.contains(key))
      }
      value = .mapping(mapping)
    default: return
    }
  }

  private static let containers: Set<String> = ["containers", "initContainers"]

  private func changed(_ image: String) -> String {
    guard image.hasPrefix(name) else { return image }
    let rest = image.dropFirst(name.count)
    guard rest.isEmpty || rest.hasPrefix(":") || rest.hasPrefix("@"), !rest.contains("/") else {
      return image
    }
    let parts = rest.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    var tag = String(parts[0].dropFirst())
    var digest = parts.count > 1 ? String(parts[1]) : ""
    let newTag = tree["newTag"]?.scalar ?? ""
    let newDigest = tree["digest"]?.string ?? ""
    if !newTag.isEmpty || !newDigest.isEmpty {
      (tag, digest) = (newTag, newDigest)
    } else if let suffix = tree["tagSuffix"]?.string {
      (tag, digest) = (tag + suffix, "")
    }
    let newName = tree["newName"]?.string ?? ""
    return (newName.isEmpty ? name : newName) + (tag.isEmpty ? "" : ":\(tag)")
      + (digest.isEmpty ? "" : "@\(digest)")
  }
}

extension Value {
  /// A text, or a number as it may stand where a text is meant.
  fileprivate var scalar: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .double(let number): "\(number)"
    default: nil
    }
  }
}
