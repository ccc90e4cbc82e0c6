import Manifest
import PlatformDSL

/// From a judged graph to the files that belong to no single Application, and to every path.
struct Layout: Sendable {
  let graph: ResourceGraph
  let setting: PlatformSetting
  let folders: FolderLayout
  private let manifests: ApplicationManifest

  init(_ judged: JudgedGraph, of setting: PlatformSetting, folders: FolderLayout) {
    graph = judged.ordered.graph
    self.setting = setting
    self.folders = folders
    manifests = ApplicationManifest(setting)
  }

  private var paths: RenderedPaths { folders.paths }

  var allPaths: [String] {
    var all = [paths.root]
    for application in graph.applications {
      let folder = paths.folder(of: application.node.name)
      all.append(paths.application(application.node.name))
      all += application.objects.map { paths.object($0.identity, in: folder) }
      if application.sources.kustomization != nil { all.append(paths.kustomization(in: folder)) }
    }
    if graph.hasBootstrap { all.append(paths.kustomization(in: paths.bootstrap)) }
    return all + graph.bootstrap.map { paths.object($0.identity, in: paths.bootstrap) }
  }

  func environmentFiles() -> [RenderedFile] {
    var writer = FileWriter(mark: folders.mark)
    var files = [writer.file(at: paths.root, holding: manifests.root.tree)]
    for application in graph.applications {
      let path = paths.application(application.node.name)
      files.append(writer.file(at: path, holding: manifests.child(application).tree))
    }
    let objects = graph.bootstrap.map {
      writer.file(at: paths.object($0.identity, in: paths.bootstrap), holding: $0.tree)
    }
    if graph.hasBootstrap {
      let kustomization = graph.bootstrapKustomizations.first
      files.append(
        writer.kustomization(kustomization, over: objects, at: paths, in: paths.bootstrap)
      )
    }
    return files + objects
  }
}
