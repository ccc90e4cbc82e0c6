import Diagnostics
import Manifest
import Resources

/// Remote manifests that Argo CD builds with Kustomize, together with the objects rendered beside them.
public struct Kustomization: Component, Hashable, PolicyExceptable {
  /// A change to the objects that a target matches.
  public struct Patch: Sendable, Hashable {
    /// Which objects: `group`, `version`, `kind`, `name`, `namespace` or selectors, as Kustomize reads them.
    public let target: Mapping
    /// A strategic merge patch, or a JSON patch as a sequence of operations.
    public let patch: Value
    /// Where the object that it was made of was declared, and what went wrong there.
    package let declaration: Declaration

    /// A patch of the objects that the target matches.
    public init(target: Mapping, _ patch: Value) {
      self.init(target: target, patch, declaration: Declaration())
    }

    init(target: Mapping, _ patch: Value, declaration: Declaration) {
      self.target = target
      self.patch = patch
      self.declaration = declaration
    }
  }

  /// URLs of manifests or of Kustomize folders, pinned to a version.
  public let remotes: [String]
  /// The namespace that every object is put into; nil leaves them as they are.
  public let namespace: String?
  /// The namespace of those objects that name none, as of `kubectl apply -n`; nil leaves them as they are.
  public let defaultNamespace: String?
  /// Changes to the remote objects, in order.
  public let patches: [Patch]
  /// What it is known to bring, for the references of others; see ``ObjectPattern``.
  public let provides: [ObjectPattern]
  /// Where the spec declares it.
  public package(set) var location: SourceLocation
  /// The policies from which it is excepted, and why.
  public var allowances: [PolicyAllowance] = []

  /// Remote manifests, with patches.
  ///
  /// - Parameters:
  ///   - remotes: URLs, pinned to a version.
  ///   - namespace: Where every object is put, those rendered beside the remotes too. A Namespace beside them is
  ///     refused: Kustomize would rename it.
  ///   - defaultNamespace: Where objects go that name no namespace: for a release that is made for `kubectl apply -n`.
  ///     Namespaces and other objects of the whole cluster stay as they are.
  ///   - patches: Changes to the remote objects, in order.
  public init(
    remotes: [String],
    namespace: String? = nil,
    defaultNamespace: String? = nil,
    patches: [Patch] = [],
    provides: [ObjectPattern] = [],
    fileID: String = #fileID,
    line: Int = #line
  ) {
    self.remotes = remotes
    self.namespace = namespace
    self.defaultNamespace = defaultNamespace
    self.patches = patches
    self.provides = provides
    location = SourceLocation(fileID: fileID, line: line)
  }
}
