/// What becomes of an Application's objects when the Application itself is deleted.
public enum Deletion: Sendable, Hashable {
  /// They stay in the cluster, unmanaged.
  case orphan
  /// They are deleted, and the Application only after them (`resources-finalizer.argocd.argoproj.io`).
  case cascade
  /// They are deleted after the Application is gone (`…/background`).
  case cascadeInBackground

  /// The finalizer that asks Argo CD for it; nil for ``orphan``.
  public var finalizer: String? {
    switch self {
    case .orphan: nil
    case .cascade: "resources-finalizer.argocd.argoproj.io"
    case .cascadeInBackground: "resources-finalizer.argocd.argoproj.io/background"
    }
  }
}
