import Diagnostics
import Manifest

/// A platform in one environment as a rule sees it: names and places, no manifests.
///
/// Manifests are made for one Application at a time, so that memory doesn't grow with the platform.
public struct PlatformView: Sendable {
  /// An Application with what it syncs.
  public struct Application: Sendable {
    /// Its name.
    public let name: String
    /// The AppProject that allows what it does.
    public let project: String
    /// The namespace of objects that name none.
    public let namespace: String
    /// Its sync wave, given or inferred; nil counts as 0.
    public let wave: Int?
    /// The line of the spec.
    public let location: SourceLocation
    /// Its objects, in the order declared.
    public let objects: [Object]

    package init(
      name: String,
      project: String,
      namespace: String,
      wave: Int?,
      location: SourceLocation,
      objects: [Object]
    ) {
      self.name = name
      self.project = project
      self.namespace = namespace
      self.wave = wave
      self.location = location
      self.objects = objects
    }
  }

  /// An object without its manifest.
  public struct Object: Sendable {
    /// Which object it is.
    public let identity: ObjectIdentity
    /// The line of the spec, or the place in a YAML file.
    public let location: SourceLocation?

    package init(identity: ObjectIdentity, location: SourceLocation?) {
      self.identity = identity
      self.location = location
    }
  }

  /// The platform's name.
  public let name: String
  /// The environment's name.
  public let environment: String
  /// Where the platform is declared.
  public let location: SourceLocation
  /// The Applications, by wave and name.
  public let applications: [Application]

  package init(
    name: String,
    environment: String,
    location: SourceLocation,
    applications: [Application]
  ) {
    self.name = name
    self.environment = environment
    self.location = location
    self.applications = applications
  }
}
