import Resources

/// What must exist before Argo CD takes over: its own namespace, itself, its configuration, the first AppProjects.
///
/// The objects belong to the Application around them like all others, and are written a second time into the
/// environment's `bootstrap` folder, which `swell bootstrap` applies once. So does a Kustomization: both folders are
/// then built from its remotes, and Argo CD keeps itself true. A line removed here doesn't delete the object from the cluster
/// (`Prune=false`), unless its own annotation says otherwise. Argo CD doesn't reconcile objects
/// that are declared outside an Application, which is right only for what it may not manage itself.
public struct Bootstrap: Component {
  package let content: @Sendable () -> [any Component]

  /// The content; nothing but objects, composites of them and one Kustomization is accepted.
  public init(@ComponentBuilder _ content: @escaping @Sendable () -> [any Component]) {
    self.content = content
  }
}
