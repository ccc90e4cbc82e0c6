import Diagnostics
import Manifest
import Resources

/// One Argo CD Application: a folder of rendered objects, or charts and folders that Argo CD renders itself, in a wave.
public struct Application: Component {
  package let name: String
  package let wave: Int?
  package let namespace: String
  package let server: String
  package let project: String?
  package let syncPolicy: SyncPolicy?
  package let deletion: Deletion
  package let annotations: Mapping
  package var owner: Owner?
  package var location: SourceLocation
  package let content: @Sendable () -> [any Component]

  /// An Application.
  ///
  /// - Parameters:
  ///   - name: A DNS label, unique in the environment; also the name of the folder.
  ///   - wave: The sync wave among the platform's Applications; lower ones are synced first. Nil counts as 0.
  ///   - namespace: Where namespaced objects go that name no namespace themselves.
  ///   - server: The cluster's API server.
  ///   - project: The AppProject; nil takes the platform's.
  ///   - sync: When and how it is synced; nil takes the platform's policy.
  ///   - deletion: What becomes of the objects when the Application itself is removed. They stay by default. An object
  ///     that is removed from an Application which stays is deleted if the sync policy prunes.
  ///   - annotations: Annotations of the Application itself.
  ///   - owner: Whose it is; see ``Ownership``. Nil takes that of the ``Owned`` around, if there is one.
  ///   - content: Objects, charts, folders, a Kustomization, or composites of them.
  public init(
    _ name: String,
    wave: Int? = nil,
    namespace: String,
    server: String = Destination.inCluster,
    project: String? = nil,
    sync: SyncPolicy? = nil,
    deletion: Deletion = .orphan,
    annotations: OrderedMap<String> = [:],
    owner: String? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    @ComponentBuilder _ content: @escaping @Sendable () -> [any Component]
  ) {
    self.name = name
    self.wave = wave
    self.namespace = namespace
    self.server = server
    self.project = project
    syncPolicy = sync
    self.deletion = deletion
    self.annotations = annotations.tree
    let location = SourceLocation(fileID: fileID, line: line)
    self.owner = owner.map { Owner($0, at: location) }
    self.location = location
    self.content = content
  }
}
