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

  /// Every path, made as it is asked for: 200,000 texts would take more memory than the tables.
  var allPaths: some Sequence<String> {
    // behind the Applications' come those that belong to none
    (0...graph.applications.count).lazy.flatMap { index in
      index == graph.applications.count ? environmentPaths : paths(of: graph.applications[index])
    }
  }

  /// How many paths there are.
  var pathCount: Int {
    graph.applications.reduce(environmentPaths.count) {
      $0 + $1.objects.count + ($1.sources.kustomization == nil ? 1 : 2)
    }
  }

  private func paths(of application: ResourceGraph.Application) -> [String] {
    let folder = paths.folder(of: application.node.name)
    return [paths.application(application.node.name)]
      + application.objects.map { paths.object($0.identity, in: folder) }
      + (application.sources.kustomization == nil ? [] : [paths.kustomization(in: folder)])
  }

  /// The root's, and the bootstrap's.
  private var environmentPaths: [String] {
    [paths.root] + (graph.hasBootstrap ? [paths.kustomization(in: paths.bootstrap)] : [])
      + graph.bootstrap.map { paths.object($0.identity, in: paths.bootstrap) }
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
