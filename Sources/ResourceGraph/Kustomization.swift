import Diagnostics
import Manifest
import Resources

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
  }

  /// URLs of manifests or of Kustomize folders, pinned to a version.
  public let remotes: [String]
  /// The namespace that every object is put into; nil leaves them as they are.
  public let namespace: String?
  /// Changes to the remote objects, in order.
  public let patches: [Patch]
  /// What it is known to bring, for the references of others; see ``ObjectPattern``.
  public let provides: [ObjectPattern]
  /// Where the spec declares it.
  public let location: SourceLocation

  /// Remote manifests, with patches.
  public init(
    remotes: [String],
    namespace: String? = nil,
    patches: [Patch] = [],
    provides: [ObjectPattern] = [],
    fileID: String = #fileID,
    line: Int = #line
  ) {
    self.remotes = remotes
    self.namespace = namespace
    self.patches = patches
    self.provides = provides
    location = SourceLocation(fileID: fileID, line: line)
  }
}
