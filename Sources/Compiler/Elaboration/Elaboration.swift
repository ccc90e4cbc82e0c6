import Diagnostics
import Manifest
import PlatformDSL
import ResourceGraph
import Resources

/// From the DSL to Applications and objects: evaluates a spec's closures and says who everything is.
public struct Elaboration: Sendable {
  let platform: Platform
  let environment: Environment
  let kinds: KindTable
  let files: SpecFiles

  /// The elaboration of a platform in one of its environments.
  ///
  /// - Parameters:
  ///   - kinds: What is known about the kinds that the spec uses.
  ///   - files: Reads the YAML files that the spec names.
  public init(
    platform: Platform,
    environment: Environment,
    kinds: KindTable,
    files: SpecFiles
  ) {
    self.platform = platform
    self.environment = environment
    self.kinds = kinds
    self.files = files
  }

  /// The platform's Applications as declared, their content not evaluated yet, and the objects of the bootstrap that
  /// belong to no Application.
  public func applications() -> Diagnosed<DeclaredPlatform> {
    var collector = ApplicationCollector()
    collector.collect(platform.content(environment))
    var bootstrap = ContentCollector(
      destination: Destination(namespace: platform.argoCDNamespace),
      kinds: kinds,
      files: files
    )
    for component in collector.bootstrap { bootstrap.collect(component) }
    let declared = DeclaredPlatform(
      setting: setting,
      applications: collector.applications,
      bootstrap: bootstrap.content.objects
    )
    return Diagnosed(declared, collector.diagnostics + bootstrap.diagnostics)
  }

  /// What an Application syncs: its closure is evaluated here, and nobody else's.
  public func content(of application: Application) -> Diagnosed<ApplicationContent> {
    var collector = ContentCollector(
      destination: Destination(server: application.server, namespace: application.namespace),
      kinds: kinds,
      files: files
    )
    for component in application.content() { collector.collect(component) }
    if collector.content.isEmpty, !collector.diagnostics.hasErrors {
      collector.diagnostics.append(
        Diagnostic(
          .emptyApplication,
          "Application '\(application.name)' has nothing to sync",
          at: application.location,
          help: "declare an object or a source in it, or remove the Application"
        )
      )
    }
    return Diagnosed(collector.content, collector.diagnostics)
  }

  /// An Application as the graph knows it, with what the platform says where the author said nothing.
  func node(of application: Application) -> ApplicationNode {
    ApplicationNode(
      name: application.name,
      project: application.project ?? platform.project,
      destination: Destination(server: application.server, namespace: application.namespace),
      wave: application.wave,
      syncPolicy: application.syncPolicy ?? platform.syncPolicy,
      deletion: application.deletion,
      annotations: application.annotations,
      location: application.location
    )
  }

  var setting: PlatformSetting {
    let root = ApplicationNode(
      name: platform.rootName,
      project: platform.project,
      destination: Destination(namespace: platform.argoCDNamespace),
      wave: nil,
      syncPolicy: platform.rootSyncPolicy,
      deletion: .orphan,
      annotations: [:],
      location: platform.location
    )
    return PlatformSetting(
      platform: platform.name,
      environment: environment.name,
      repository: platform.repository,
      revision: platform.revision,
      folder: platform.folder,
      argoCDNamespace: platform.argoCDNamespace,
      root: root,
      location: platform.location
    )
  }
}

/// A platform whose Applications are known by name and not yet by content.
public struct DeclaredPlatform: Sendable {
  /// What holds for the whole platform.
  public let setting: PlatformSetting
  /// The Applications, in the order declared.
  public let applications: [Application]
  /// The bootstrap's objects that belong to no Application.
  public let bootstrap: [ObjectNode]
}

/// The YAML files that a spec names, read for the compiler, which does no input itself.
public struct SpecFiles: Sendable {
  /// One file.
  public struct File: Sendable {
    /// Its path, relative to the repository's root.
    public let path: String
    /// Its bytes.
    public let bytes: [UInt8]

    /// A file that was read.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Why a path could not be read, in lower case without a full stop.
  public struct Unreadable: Error {
    /// The path that failed, which may be inside the one asked for.
    public let path: String
    /// What went wrong.
    public let reason: String

    /// A path that can't be read.
    public init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  let read: @Sendable (_ path: String) -> Result<[File], Unreadable>

  /// A reader: for a file, that file; for a folder, every YAML file in it, ordered by path.
  public init(read: @escaping @Sendable (_ path: String) -> Result<[File], Unreadable>) {
    self.read = read
  }
}
