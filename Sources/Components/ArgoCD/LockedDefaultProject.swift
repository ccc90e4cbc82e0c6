import ArgoCDAPI
import PlatformDSL

/// The AppProject `default`, which Argo CD creates with every right, with none: nothing lands in it by omission.
public struct LockedDefaultProject: Composite {
  private let namespace: String

  /// The locked project.
  public init(namespace: String = "argocd") { self.namespace = namespace }

  /// One AppProject.
  public var body: [any Component] {
    ArgoCD.AppProject("default", namespace: namespace) {
      $0.spec.description = "Locked: every Application names a project of its own"
      $0.spec.sourceRepos = []
      $0.spec.destinations = []
      $0.spec.clusterResourceWhitelist = []
      $0.spec.namespaceResourceBlacklist = [.init(group: "*", kind: "*")]
    }
  }
}
