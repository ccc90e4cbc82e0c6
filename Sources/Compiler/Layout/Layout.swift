import Manifest
import PlatformDSL
import YAML

/// From a checked graph to paths and bytes: the only place that decides what a file holds.
struct Layout: Sendable {
  let graph: ResourceGraph
  let paths: RenderedPaths
  private let manifests: ApplicationManifest

  init(_ checked: CheckedGraph) {
    graph = checked.graph
    paths = RenderedPaths(
      platform: graph.setting.platform,
      environment: graph.setting.environment
    )
    manifests = ApplicationManifest(graph.setting)
  }

  /// The first line of every file.
  var mark: String { RenderedFile.mark(of: paths.environment) }

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
    var writer = FileWriter(mark: mark)
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

  func files(
    of application: ResourceGraph.Application,
    content: ApplicationContent
  ) -> [RenderedFile] {
    var writer = FileWriter(mark: mark)
    let folder = paths.folder(of: application.node.name)
    var files = content.objects.map {
      writer.file(at: paths.object($0.identity, in: folder), holding: $0.tree)
    }
    if let kustomization = content.kustomization {
      files.append(writer.kustomization(kustomization, over: files, at: paths, in: folder))
    }
    return files
  }
}

/// Writes one file after the other into a buffer that grows once.
private struct FileWriter: ~Copyable {
  private let mark: String
  private var writer = YAMLWriter()

  init(mark: String) { self.mark = String(mark.dropFirst(2)) }

  mutating func file(at path: String, holding tree: Mapping) -> RenderedFile {
    writer.removeAll()
    writer.append(comment: mark)
    // linters want a document's start written out, and tools that join files need it
    writer.appendSeparator()
    writer.append(document: .mapping(tree))
    return RenderedFile(path: path, bytes: writer.bytes)
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
