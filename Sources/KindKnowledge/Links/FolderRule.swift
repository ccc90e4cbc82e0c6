import Manifest

/// A folder of a repository that an object reads: the path of Flux's Kustomization.
public struct FolderRule: Sendable, Hashable {
  /// The folder's path in the repository.
  package let path: PathPattern
  /// Paths of more folders, below the first.
  package let below: [PathPattern]
  /// The object that knows the repository.
  package let source: ReferenceRule
  /// The repository's address, in that object.
  package let url: PathPattern
  /// The branch that it reads, in that object; the default one if there is none.
  package let branch: PathPattern
  /// Fields of that object of which each means another revision, or other files.
  package let openedBy: [PathPattern]

  /// A folder of a repository that an object reads.
  ///
  /// - Parameters:
  ///   - path: The folder's path in the repository.
  ///   - below: Paths of more folders, below the first.
  ///   - source: The object that knows the repository.
  ///   - url: The repository's address, in that object.
  ///   - branch: The branch that it reads, in that object; the default one if there is none.
  ///   - openedBy: Fields of that object of which each means another revision, or other files.
  public init(
    _ path: PathPattern,
    below: [PathPattern] = [],
    of source: ReferenceRule,
    url: PathPattern,
    branch: PathPattern,
    openedBy: [PathPattern]
  ) {
    self.path = path
    self.below = below
    self.source = source
    self.url = url
    self.branch = branch
    self.openedBy = openedBy
  }
}
