import PlatformDSL

/// What an Application syncs: rendered objects, sources that Argo CD renders itself, or both.
package struct ApplicationContent: Sendable {
  /// The rendered objects, in the order declared.
  package var objects: [ObjectNode] = []
  /// Helm charts.
  package var charts: [HelmChart] = []
  /// Folders of other repositories.
  package var directories: [GitDirectory] = []
  /// What Kustomize builds together with the objects; nil if they are plain manifests.
  package var kustomization: Kustomization?
  /// Whether Kustomize builds the same for the bootstrap.
  package var isBootstrapKustomized = false
  /// What is declared external beside the objects.
  package var externals: [ExternalObject] = []
  /// Files in its folder that others made, and that stay.
  package var unmanagedFiles: [UnmanagedFile] = []

  /// Nothing.
  package init() {}

  /// Whether anything stands in the Application's rendered folder.
  package var hasFolder: Bool { !objects.isEmpty || kustomization != nil }

  /// Whether there is nothing to sync at all.
  package var isEmpty: Bool { !hasFolder && charts.isEmpty && directories.isEmpty }

  /// Whether both take the same from elsewhere, whatever their objects.
  package func hasSameSources(as other: ApplicationContent) -> Bool {
    charts == other.charts && directories == other.directories
      && kustomization == other.kustomization
      && isBootstrapKustomized == other.isBootstrapKustomized
  }

  /// Everything but the objects.
  package var withoutObjects: ApplicationContent {
    var copy = self
    copy.objects = []
    return copy
  }
}
