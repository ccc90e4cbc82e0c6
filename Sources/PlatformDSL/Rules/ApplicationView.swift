import Diagnostics

/// An Application as a rule sees it, with the manifests of its objects.
public struct ApplicationView: Sendable {
  /// Its name.
  public let name: String
  /// The AppProject that allows what it does.
  public let project: String
  /// The namespace of objects that name none.
  public let namespace: String
  /// Its sync wave among its siblings; nil if the spec gives none.
  public let wave: Int?
  /// The line of the spec.
  public let location: SourceLocation
  /// Its objects, in the order declared.
  public let objects: [ObjectView]
  /// The charts that Argo CD renders.
  public let charts: [HelmChart]

  package init(
    name: String,
    project: String,
    namespace: String,
    wave: Int?,
    location: SourceLocation,
    objects: [ObjectView],
    charts: [HelmChart]
  ) {
    self.name = name
    self.project = project
    self.namespace = namespace
    self.wave = wave
    self.location = location
    self.objects = objects
    self.charts = charts
  }
}
