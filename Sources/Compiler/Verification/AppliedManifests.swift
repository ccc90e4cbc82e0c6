import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Which files of a repository are applied, and by which Argo CD Applications, for those who read the objects themselves.
package struct AppliedManifests: Sendable {
  /// An Argo CD Application among the files.
  package struct Application: Sendable {
    /// Its manifest.
    package let tree: Mapping
    package let identity: ObjectIdentity
    /// Where a field of it stands.
    package let locate: @Sendable (FieldPath) -> SourceLocation
    /// The paths of its sources that are folders among the files, so that their objects are known.
    package let foundPaths: Set<String>
  }

  /// A folder whose kustomization is applied.
  package struct Kustomization: Sendable {
    /// Without a slash at the end; empty where all paths begin.
    package let folder: String
    /// The Applications that sync it, by their places in ``AppliedManifests/applications``; none if nobody is known to.
    package let applications: [Int]
  }

  package let applications: [Application]
  package let kustomizations: [Kustomization]
  /// The files that are read as they are, with the Applications that sync them.
  package let files: [(path: String, applications: [Int])]
  /// What is wrong with the folders, such as a file that no kustomization lists.
  package let diagnostics: [Diagnostic]
  /// What wasn't read, and why.
  package let notes: [String]
  /// What the definitions among the files say of their kinds.
  package let scopes: [GroupKind: Scope]

  /// Sorts the files.
  ///
  /// - Parameter scope: Which part of a repository they are.
  package init(_ files: [SpecFiles.File], scope: InputScope = .everything, kinds: KindTable) {
    let tree = ManifestTree(files: files, kinds: kinds, scope: scope)
    let sorted = SortedManifests(tree)
    let declared = sorted.applications.enumerated().filter { !$0.element.application.isGenerated }
    let places = Dictionary(
      uniqueKeysWithValues: declared.enumerated().map { ($1.offset, $0) }
    )
    applications = declared.map { index, part in
      Application(
        tree: part.application.object.tree,
        identity: part.application.identity,
        locate: { [object = part.application.object] path in
          object.location(of: path) ?? object.location ?? SourceLocation(path: "", line: 1)
        },
        foundPaths: sorted.foundPaths[index] ?? []
      )
    }
    kustomizations = KustomizeListing(tree.kustomizations).roots.map { folder in
      Kustomization(
        folder: folder,
        applications: (sorted.takersOfKustomizations[folder] ?? []).compactMap { places[$0] }
      )
    }
    let unlisted = Set(tree.unlisted.map(\.path))
    let unread = Set(tree.unread.map(\.path))
    let leftOut = Set(sorted.leftOut.map(\.path))
    let isHidden = { (path: String) in
      tree.kustomized.contains(path) || unlisted.contains(path) || unread.contains(path)
        || leftOut.contains(path) || ManifestDocument.isKustomization(named: path)
        || path.folder.andParents.contains(where: tree.charts.contains)
    }
    self.files = tree.paths.filter { !isHidden($0) }.map { path in
      (path, (sorted.takersOfFiles[path] ?? []).compactMap { places[$0] })
    }
    diagnostics = (tree.diagnostics + sorted.diagnostics).filter {
      [.kustomizeUnlisted, .sourceLeftOut].contains($0.code)
    }
    notes = tree.notes.sorted()
    scopes = tree.scopes
  }
}
