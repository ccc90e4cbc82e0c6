import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// From the DSL to Applications and objects: evaluates a spec's closures and says who everything is.
package struct Elaboration: Sendable {
  /// Every code under which it reports.
  static let codes: [DiagnosticCode] = [
    .misplacedComponent, .missingField, .failedConfiguration, .invalidExternal,
    .emptyApplication, .ambiguousSources, .nondeterministic,
  ]

  let platform: Platform
  let environment: Environment
  let kinds: KindTable
  let files: SpecFiles

  /// The elaboration of a platform in one of its environments.
  ///
  /// - Parameters:
  ///   - kinds: What is known about the kinds that the spec uses.
  ///   - files: Reads the YAML files that the spec names.
  package init(
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

  /// Where the environment's files are rendered.
  var paths: RenderedPaths {
    RenderedPaths(platform: platform.name, environment: environment.name)
  }

  /// What the platform's own closure declares; the Applications' content isn't evaluated yet.
  ///
  /// - Parameter application: The name of the only Application that is asked for; without it, all are.
  func declared(only application: String? = nil) -> Declarations {
    var collector = ApplicationCollector(
      files: files,
      author: AuthorPlace(platform: platform.location),
      only: application
    )
    collector.collect(platform.content(environment))
    var bootstrap = ContentCollector(
      destination: Destination(namespace: platform.argoCDNamespace),
      kinds: kinds,
      files: files,
      author: AuthorPlace(platform: platform.location)
    )
    for component in collector.bootstrap {
      bootstrap.owner = component.owner
      bootstrap.author = component.author
      bootstrap.collect(component.part)
    }
    return Declarations(
      applications: collector.applications,
      bootstrap: bootstrap.content,
      externals: collector.externals + bootstrap.content.externals,
      unmanagedFiles: collector.unmanagedFiles,
      ownerships: collector.ownerships,
      diagnostics: collector.diagnostics + bootstrap.diagnostics
    )
  }

  /// A platform's closure, evaluated.
  struct Declarations {
    /// In the order declared.
    let applications: [Application]
    /// What of the bootstrap belongs to no Application.
    let bootstrap: ApplicationContent
    /// What is declared external outside every Application.
    let externals: [ExternalObject]
    /// Files in the environment's folder that others made, and that stay.
    let unmanagedFiles: [UnmanagedFile]
    /// What each owner may render.
    let ownerships: [Ownership]
    /// What is wrong with them.
    let diagnostics: [Diagnostic]

    /// - Throws: `DiagnosticList` if one of the diagnostics is an error.
    func accepted() throws(DiagnosticList) -> Declarations {
      guard !diagnostics.hasErrors else { throw DiagnosticList(diagnostics) }
      return self
    }
  }

  /// What an Application syncs: its closure is evaluated here, and nobody else's.
  package func content(of application: Application) -> Diagnosed<ApplicationContent> {
    var collector = ContentCollector(
      destination: Destination(server: application.server, namespace: application.namespace),
      kinds: kinds,
      files: files,
      owner: application.owner,
      author: AuthorPlace(platform: platform.location).inside(application.location.withoutMaker)
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

extension DiagnosticCode {
  static let emptyApplication = DiagnosticCode(
    "spec.empty-application",
    "An Application has nothing to sync.",
    why: """
      An empty folder is nearly always a mistake. Argo CD refuses to prune everything \
      automatically, so the Application stays out of sync; with `allowEmpty`, or in a manual \
      sync that prunes, it deletes all that was synced before.
      """,
    example: .swift(
      """
      Application("a", namespace: "a") {}
      """
    )
  )
}
