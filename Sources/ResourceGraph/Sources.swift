import Diagnostics
import Manifest
import Resources

/// A Helm chart that Argo CD itself renders.
public struct HelmChart: Component, Hashable {
  /// The chart's name in its repository.
  public let chart: String
  /// The repository's URL; an OCI registry is written without `oci://`.
  public let repository: String
  /// The chart's exact version: a range would change what is synced without a commit.
  public let version: String
  /// The release's name; Argo CD takes the Application's if it is nil.
  public let releaseName: String?
  /// The values, on top of the chart's own.
  public let values: Mapping
  /// Where the spec declares it.
  public let location: SourceLocation

  /// A chart at an exact version.
  public init(
    _ chart: String,
    repository: String,
    version: String,
    releaseName: String? = nil,
    values: Mapping = [:],
    fileID: String = #fileID,
    line: Int = #line
  ) {
    self.chart = chart
    self.repository = repository
    self.version = version
    self.releaseName = releaseName
    self.values = values
    location = SourceLocation(fileID: fileID, line: line)
  }
}

/// A folder of manifests in a Git repository that Argo CD reads itself.
public struct GitDirectory: Component, Hashable {
  /// The repository's URL.
  public let repository: String
  /// The folder, relative to the repository's root.
  public let path: String
  /// A branch, tag or commit.
  public let revision: String
  /// Where the spec declares it.
  public let location: SourceLocation

  /// A folder of a repository at a revision; subfolders are read too.
  public init(
    _ repository: String,
    path: String,
    revision: String,
    fileID: String = #fileID,
    line: Int = #line
  ) {
    self.repository = repository
    self.path = path
    self.revision = revision
    location = SourceLocation(fileID: fileID, line: line)
  }
}

/// Remote manifests that Argo CD builds with Kustomize, together with the objects rendered beside them.
public struct Kustomization: Component, Hashable {
  /// A change to the objects that a target matches.
  public struct Patch: Sendable, Hashable {
    /// Which objects: `group`, `version`, `kind`, `name`, `namespace` or selectors, as Kustomize reads them.
    public let target: Mapping
    /// A strategic merge patch, or a JSON patch as a sequence of operations.
    public let patch: Value

    /// A patch of the objects that the target matches.
    public init(target: Mapping, _ patch: Value) {
      self.target = target
      self.patch = patch
    }

    /// Leaves an object of the remote manifests out.
    public static func delete(kind: String, name: String) -> Patch {
      Patch(
        target: ["kind": .string(kind), "name": .string(name)],
        ["$patch": "delete", "kind": .string(kind), "metadata": ["name": .string(name)]]
      )
    }
  }

  /// URLs of manifests or of Kustomize folders, pinned to a version.
  public let remotes: [String]
  /// The namespace that every object is put into; nil leaves them as they are.
  public let namespace: String?
  /// Changes to the remote objects, in order.
  public let patches: [Patch]
  /// Where the spec declares it.
  public let location: SourceLocation

  /// Remote manifests, with patches.
  public init(
    remotes: [String],
    namespace: String? = nil,
    patches: [Patch] = [],
    fileID: String = #fileID,
    line: Int = #line
  ) {
    self.remotes = remotes
    self.namespace = namespace
    self.patches = patches
    location = SourceLocation(fileID: fileID, line: line)
  }
}
