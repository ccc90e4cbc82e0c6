import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// An image that is another one tomorrow: without a tag, or with `latest`.
///
/// Any other tag is enough here; a digest is better, and is always accepted.
struct UnpinnedImage: ObjectPolicy {
  let codes: [DiagnosticCode] = [.unpinnedImage]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    guard let entry = kinds[object.identity.groupKind],
      !entry.links.pods.isEmpty || !entry.facets.containers.isEmpty || !entry.facets.images.isEmpty
    else { return [] }
    let containers = object.containers(in: object.podSpecs(kinds), kinds)
    let images =
      containers.compactMap { container in
        container.tree["image"]?.string.map { ($0, container.path.appending("image")) }
      }
      + entry.facets.images.flatMap { pattern in
        pattern.matches(in: .mapping(object.tree)).compactMap { path, value in
          value.string.map { ($0, path) }
        }
      }
    return images.compactMap { image, path in
      guard let fault = Self.fault(of: image) else { return nil }
      return Diagnostic(
        .unpinnedImage,
        "image '\(image)' \(fault): what runs would change without a commit",
        at: object.location(of: path),
        object: object.identity.description,
        field: path.description,
        help: "name a version, such as '\(Self.name(of: image)):1.2.3', or a digest"
          + DiagnosticCode.unpinnedImage.exceptionHint
      )
    }
  }

  private static func fault(of image: String) -> String? {
    guard !image.isEmpty, !image.isDynamic, !image.contains("@"), !image.isReplaced else {
      return nil
    }
    guard let tag = tag(of: image) else { return "has no tag" }
    return tag == "latest" ? "has the tag 'latest'" : nil
  }

  /// What stands behind the last colon, unless that is a registry's port.
  private static func tag(of image: String) -> Substring? {
    guard let colon = image.lastIndex(of: ":") else { return nil }
    let tag = image[image.index(after: colon)...]
    return tag.contains("/") ? nil : tag
  }

  private static func name(of image: String) -> Substring {
    guard let tag = tag(of: image) else { return image[...] }
    return image.dropLast(tag.count + 1)
  }
}

extension String {
  /// `ko://example.org/cmd/web`: a Go package, of which ko makes an image with a digest.
  fileprivate var isReplaced: Bool { hasPrefix("ko://") }
}

extension DiagnosticCode {
  static let unpinnedImage = DiagnosticCode(
    .unpinnedImage,
    "An image has no tag or the tag 'latest', so that what runs changes without a commit.",
    why: """
      Nodes pull such an image whenever a pod starts, so two pods of one Deployment can run \
      different code, and reverting a commit reverts nothing. Source: \
      https://kubernetes.io/docs/concepts/containers/images/
      """,
    example: .swift(
      """
      deployment("untagged", image: "registry.example:5000/web")
      deployment("newest", image: "web:latest")
      """
    )
  )
}
