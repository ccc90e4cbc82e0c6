import Manifest
import PlatformDSL

/// From an Application's content to the files of its folder: what each holds, and where it goes.
///
/// It needs nothing of the rest of the platform, so that text is made while an Application's manifests are at hand.
/// Nobody gets a file before the whole is judged: ``CheckedPlatform`` alone hands them out.
struct FolderLayout: Sendable {
  let paths: RenderedPaths

  /// The first line of every file.
  var mark: String { RenderedFile.mark(of: paths.environment) }

  /// An Application's folder, laid out.
  struct Folder: Sendable {
    /// The objects' files, in the order declared, then a Kustomization's.
    let files: [RenderedFile]
    /// What the tables keep of the objects.
    let objects: [ObjectRecord]
  }

  func folder(of application: String, holding content: ApplicationContent) -> Folder {
    var writer = FileWriter(mark: mark)
    let folder = paths.folder(of: application)
    var files: [RenderedFile] = []
    var objects: [ObjectRecord] = []
    files.reserveCapacity(content.objects.count + 1)
    objects.reserveCapacity(content.objects.count)
    for object in content.objects {
      files.append(
        writer.file(at: paths.object(object.identity, in: folder), holding: object.tree)
      )
      objects.append(
        ObjectRecord(
          identity: object.identity,
          location: object.location,
          digest: writer.contentDigest
        )
      )
    }
    if let kustomization = content.kustomization {
      files.append(writer.kustomization(kustomization, over: files, at: paths, in: folder))
    }
    return Folder(files: files, objects: objects)
  }
}
