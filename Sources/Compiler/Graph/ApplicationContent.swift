import PlatformDSL

/// What an Application syncs: rendered objects, sources that Argo CD renders itself, or both.
public struct ApplicationContent: Sendable {
  /// The rendered objects, in the order declared.
  public var objects: [ObjectNode] = []
  /// Helm charts.
  public var charts: [HelmChart] = []
  /// Folders of other repositories.
  public var directories: [GitDirectory] = []
  /// What Kustomize builds together with the objects; nil if they are plain manifests.
  public var kustomization: Kustomization?
  /// Whether Kustomize builds the same for the bootstrap.
  public var isBootstrapKustomized = false
  /// What is declared external beside the objects.
  public var externals: [ExternalObject] = []

  /// Nothing.
  public init() {}

  /// Whether anything stands in the Application's rendered folder.
  public var hasFolder: Bool { !objects.isEmpty || kustomization != nil }

  /// Whether there is nothing to sync at all.
  public var isEmpty: Bool { !hasFolder && charts.isEmpty && directories.isEmpty }

  /// Whether both take the same from elsewhere, whatever their objects.
  public func hasSameSources(as other: ApplicationContent) -> Bool {
    charts == other.charts && directories == other.directories
      && kustomization == other.kustomization
      && isBootstrapKustomized == other.isBootstrapKustomized
  }

  /// Everything but the objects.
  public var withoutObjects: ApplicationContent {
    var copy = self
    copy.objects = []
    return copy
  }
}
