import Diagnostics
import Manifest
import Resources

/// A Helm chart that Argo CD itself renders.
public struct HelmChart: Component, Hashable, PolicyExceptable {
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
  /// What it is known to bring, for the references of others; see ``ObjectPattern``.
  public let provides: [ObjectPattern]
  /// Where the spec declares it.
  public package(set) var location: SourceLocation
  /// The policies from which it is excepted, and why.
  public var allowances: [PolicyAllowance] = []

  /// A chart at an exact version.
  public init(
    _ chart: String,
    repository: String,
    version: String,
    releaseName: String? = nil,
    values: Mapping = [:],
    provides: [ObjectPattern] = [],
    fileID: String = #fileID,
    line: Int = #line
  ) {
    self.chart = chart
    self.repository = repository
    self.version = version
    self.releaseName = releaseName
    self.values = values
    self.provides = provides
    location = SourceLocation(fileID: fileID, line: line)
  }
}
