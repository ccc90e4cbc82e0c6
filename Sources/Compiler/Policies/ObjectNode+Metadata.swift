import KindKnowledge
import Manifest
import PlatformDSL

extension ObjectNode {
  /// The object's metadata and that of its pod templates, each with its path.
  func metadata(_ kinds: KindTable) -> [(path: FieldPath, value: Mapping)] {
    var found: [(path: FieldPath, value: Mapping)] = []
    if let own = tree["metadata"]?.mapping { found.append((Self.metadataPath, own)) }
    // a template at the root is the object itself, a Pod
    for case .template(let template) in kinds[identity.groupKind]?.links.pods ?? []
    where !template.path.steps.isEmpty {
      for (path, value) in template.path.matches(in: .mapping(tree)) {
        guard let metadata = value.mapping?["metadata"]?.mapping else { continue }
        found.append((path.appending("metadata"), metadata))
      }
    }
    return found
  }

  private static let metadataPath = FieldPath([.key("metadata")])
}
