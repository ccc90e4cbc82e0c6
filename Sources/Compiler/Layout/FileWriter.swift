import Manifest
import PlatformDSL
import YAML

/// Writes one file after the other into a buffer that grows once.
struct FileWriter: ~Copyable {
  private var writer = YAMLWriter()
  /// What every file begins with: the mark, and the start of the document.
  private let beginning: [UInt8]

  init(mark: String) {
    writer.append(comment: String(mark.dropFirst(2)))
    // linters want a document's start written out, and tools that join files need it
    writer.appendSeparator()
    beginning = writer.bytes
  }

  mutating func file(at path: String, holding tree: Mapping) -> RenderedFile {
    writer.truncate(to: beginning.count)
    writer.append(document: .mapping(tree))
    return RenderedFile(path: path, bytes: writer.bytes)
  }

  /// A hash of the file that was written last without its beginning, which differs between environments; seeded differently in
  /// every process.
  var contentDigest: Int {
    var hasher = Hasher()
    writer.withUnsafeBytes { hasher.combine(bytes: .init(rebasing: $0[beginning.count...])) }
    return hasher.finalize()
  }

  /// What Kustomize reads in a folder: the remote manifests, and every file that was rendered into it.
  mutating func kustomization(
    _ kustomization: Kustomization?,
    over files: [RenderedFile],
    at paths: RenderedPaths,
    in folder: String
  ) -> RenderedFile {
    let names = files.map { String($0.path.dropFirst(folder.count + 1)) }.sorted()
    return file(
      at: paths.kustomization(in: folder),
      holding: ApplicationManifest.kustomization(kustomization, files: names)
    )
  }
}
