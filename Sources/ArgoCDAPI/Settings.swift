import Manifest
import Resources

extension ArgoCD {
  /// The ConfigMap from which Argo CD reads its settings, in its own namespace.
  public enum Settings: Referable {
    /// `ConfigMap`.
    public static var groupKind: GroupKind { Core.ConfigMap.groupKind }
    /// The name.
    public static let name = "argocd-cm"
  }
}
