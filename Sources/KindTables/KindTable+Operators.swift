import Manifest
import Resources

extension KindTable {
  /// Argo CD's kinds, at v3.5.
  public static let argoCD = KindTable([
    Entry(GroupKind("argoproj.io", "Application"), .namespaced, health: .checked),
    Entry(GroupKind("argoproj.io", "ApplicationSet"), .namespaced, health: .checked),
    Entry(GroupKind("argoproj.io", "AppProject"), .namespaced),
  ])

  /// cert-manager's kinds, at v1.21.
  public static let certManager = KindTable([
    Entry(GroupKind("cert-manager.io", "Certificate"), .namespaced, health: .checked),
    Entry(GroupKind("cert-manager.io", "CertificateRequest"), .namespaced),
    Entry(GroupKind("cert-manager.io", "ClusterIssuer"), .cluster, health: .checked),
    Entry(GroupKind("cert-manager.io", "Issuer"), .namespaced, health: .checked),
    Entry(GroupKind("acme.cert-manager.io", "Challenge"), .namespaced),
    Entry(GroupKind("acme.cert-manager.io", "Order"), .namespaced),
  ])

  /// Every table of this module: what `verify` knows, and the default of a spec's `main`.
  public static let all = KindTable(union: [kubernetes, argoCD, certManager])
}
