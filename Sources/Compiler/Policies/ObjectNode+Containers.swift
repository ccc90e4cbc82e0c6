import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// A part of an object: a pod's spec, a container.
struct ManifestPart {
  let path: FieldPath
  let tree: Mapping
}

extension ObjectNode {
  /// The specs of the pods that run because of the object.
  func podSpecs(_ kinds: KindTable) -> [ManifestPart] {
    guard let pods = kinds[identity.groupKind]?.links.pods, !pods.isEmpty else { return [] }
    return pods.flatMap { rule -> [ManifestPart] in
      guard case .template(let template) = rule else { return [] }
      return template.path.appending("spec").parts(of: tree)
    }
  }

  /// The containers of the object's pods, and those that stand elsewhere.
  func containers(in pods: [ManifestPart], _ kinds: KindTable) -> [ManifestPart] {
    let inPods = pods.flatMap { pod in
      Self.lists.flatMap { list -> [ManifestPart] in
        (pod.tree[list]?.sequence ?? []).enumerated().compactMap { index, container in
          container.mapping.map {
            ManifestPart(path: pod.path.appending(list).appending(index), tree: $0)
          }
        }
      }
    }
    guard let facets = kinds[identity.groupKind]?.facets else { return inPods }
    return inPods + facets.containers.flatMap { $0.parts(of: tree) }
  }

  private static let lists = ["initContainers", "containers", "ephemeralContainers"]
}

extension PathPattern {
  /// The mappings that the pattern means.
  func parts(of tree: Mapping) -> [ManifestPart] {
    matches(in: .mapping(tree)).compactMap { path, value in
      value.mapping.map { ManifestPart(path: path, tree: $0) }
    }
  }
}
