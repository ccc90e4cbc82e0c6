import Resources

/// Objects that must exist before Argo CD takes over: its own namespace, its configuration, the first AppProjects.
///
/// They belong to the Application around them like all others, and are written a second time into the environment's
/// `bootstrap` folder, which is applied by hand once. A line removed here doesn't delete the object from the cluster
/// (`Prune=false`), unless its own annotation says otherwise. Outside an Application nothing keeps them true afterwards,
/// which is right only for what Argo CD may not manage itself.
public struct Bootstrap: Component {
  package let content: @Sendable () -> [any Component]

  /// The objects; nothing but objects and composites of them is accepted.
  public init(@ComponentBuilder _ content: @escaping @Sendable () -> [any Component]) {
    self.content = content
  }
}
