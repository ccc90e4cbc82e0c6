import Diagnostics
import Resources

/// A folder of manifests in a Git repository that Argo CD reads itself.
public struct GitDirectory: Component, Hashable, PolicyExceptable {
  /// The repository's URL.
  public let repository: String
  /// The folder, relative to the repository's root.
  public let path: String
  /// A branch, tag or commit.
  public let revision: String
  /// What it is known to bring, for the references of others; see ``ObjectPattern``.
  public let provides: [ObjectPattern]
  /// Where the spec declares it.
  public package(set) var location: SourceLocation
  /// The policies from which it is excepted, and why.
  public var allowances: [PolicyAllowance] = []

  /// A folder of a repository at a revision; subfolders are read too.
  public init(
    _ repository: String,
    path: String,
    revision: String,
    provides: [ObjectPattern] = [],
    fileID: String = #fileID,
    line: Int = #line
  ) {
    self.repository = repository
    self.path = path
    self.revision = revision
    self.provides = provides
    location = SourceLocation(fileID: fileID, line: line)
  }
}
