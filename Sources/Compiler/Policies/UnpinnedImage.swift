import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// An image that is another one tomorrow: without a tag, or with `latest`.
///
/// Any other tag is enough here; a digest is better, and is always accepted.
struct UnpinnedImage: ObjectPolicy {
  static let exception: PolicyException? = .unpinnedImage

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
          + PolicyException.unpinnedImage.hint
      )
    }
  }

  private static func fault(of image: String) -> String? {
    guard !image.isEmpty, !image.isDynamic, !image.contains("@") else { return nil }
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
