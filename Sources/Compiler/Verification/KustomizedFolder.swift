import Diagnostics

/// What a kustomization builds.
struct KustomizedFolder {
  let objects: [ManifestTree.Object]
  /// The folders whose kustomizations are part of it.
  let folders: Set<String>
  /// What nobody knows of it.
  let doubts: [KustomizeDoubt]
  let diagnostics: [Diagnostic]
}
