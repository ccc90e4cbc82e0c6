import Manifest

/// Which files of a source Argo CD reads, as its repo-server decides.
///
/// Source: Argo CD v3.5, `reposerver/repository`: a `kustomization.yaml` at the root of the source makes it a Kustomize
/// source; else every `.yaml`, `.yml` and `.json` of the root is read, and with `directory.recurse` of all folders.
enum SourceDiscovery {
  /// The files that Argo CD reads, in its order; nil if it hands the folder to Kustomize or Helm.
  ///
  /// - Parameters:
  ///   - source: The Application's source, whose `path` has been resolved to a folder.
  ///   - files: Paths of the folder's files, relative to it.
  static func files(of source: Mapping, among files: [String]) -> [String]? {
    let explicit = ["directory", "helm", "kustomize", "plugin"].first { source[$0] != nil }
    if explicit == nil {
      let names = Set(files)
      let kustomized = ["kustomization.yaml", "kustomization.yml", "Kustomization"]
      guard names.isDisjoint(with: kustomized), !names.contains("Chart.yaml") else { return nil }
    } else if explicit != "directory" {
      return nil
    }
    let recurse = Value.mapping(source)[FieldPath([.key("directory"), .key("recurse")])] == true
    return files.filter { path in
      (recurse || !path.contains("/"))
        && [".yaml", ".yml", ".json"].contains { path.hasSuffix($0) }
    }.sorted()
  }
}
