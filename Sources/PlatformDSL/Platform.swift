import Diagnostics
import Manifest
import Resources

/// A platform: the Applications of every environment, under one root Application each.
public struct Platform: Sendable {
  /// The platform's name, a DNS label; also the name of its folder.
  public let name: String
  /// The environments that it is rendered for.
  public let environments: [Environment]
  package let repository: String
  package let revision: String
  package let folder: String
  package let argoCDNamespace: String
  package let rootName: String
  package let project: String
  package let syncPolicy: SyncPolicy
  package let rootSyncPolicy: SyncPolicy
  package let references: ReferenceChecking
  package let inferredWaves: ClosedRange<Int>
  /// What may differ between the environments; nil if nobody says.
  public let drift: DriftContract?
  package let location: SourceLocation
  package let content: @Sendable (Environment) -> [any Component]

  /// A platform.
  ///
  /// - Parameters:
  ///   - name: A DNS label.
  ///   - repository: The URL from which Argo CD reads the rendered files.
  ///   - revision: The branch, tag or commit that Argo CD follows.
  ///   - folder: The folder of the rendered files in the repository.
  ///   - environments: Each is rendered into a tree of its own.
  ///   - argoCDNamespace: Where Argo CD runs and its Applications live.
  ///   - root: The root Application's name; `<name>-root` by default.
  ///   - project: The AppProject of the root and of every Application that names none. `default` may do anything in
  ///     the cluster: name one of your own as soon as there is a second team.
  ///   - sync: The sync policy of every Application that has none.
  ///   - rootSync: The root's. By default it is tried again for ever, each time with the newest commit: a child that
  ///     fails ends the root's sync, and only another try sees the commit that mends the child.
  ///   - references: Whether everything that objects refer to must be declared.
  ///   - inferredWaves: The waves that Applications without one may be given; one that has no room in it is reported.
  ///   - drift: What may differ between the environments, and why; every other difference is then an error. Nil allows any.
  ///   - content: The Applications of an environment.
  public init(
    _ name: String,
    repository: String,
    revision: String = "HEAD",
    folder: String = "rendered",
    environments: [Environment],
    argoCDNamespace: String = "argocd",
    root: String? = nil,
    project: String = "default",
    sync: SyncPolicy = .automated(),
    rootSync: SyncPolicy = .automated(retry: .untilSynced),
    references: ReferenceChecking = .required,
    inferredWaves: ClosedRange<Int> = -1_000...1_000,
    drift: DriftContract? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    @ComponentBuilder _ content: @escaping @Sendable (Environment) -> [any Component]
  ) {
    self.name = name
    self.repository = repository
    self.revision = revision
    self.folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.environments = environments
    self.argoCDNamespace = argoCDNamespace
    rootName = root ?? "\(name)-root"
    self.project = project
    syncPolicy = sync
    rootSyncPolicy = rootSync
    self.references = references
    self.inferredWaves = inferredWaves
    self.drift = drift
    location = SourceLocation(fileID: fileID, line: line)
    self.content = content
  }
}
