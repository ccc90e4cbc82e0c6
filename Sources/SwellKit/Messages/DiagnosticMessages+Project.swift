// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let projectTexts: [String: String] = [
    "project.application-namespace": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'own' is in namespace 'shop', where AppProject 'shop' allows none [project.application-namespace]
      SwellKitTests/BadInput+Projects.swift:LINE+49: note: AppProject 'shop' is declared here
      help: put it into a namespace that the project allows, or use another AppProject

      """#,
    "project.destination": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'web' puts 2 objects into namespace 'shop-eu', a destination that AppProject 'shop' doesn't allow [project.destination]
        ConfigMap shop-eu/b
      SwellKitTests/BadInput+Projects.swift:LINE+2: note: the first such object is here
      SwellKitTests/BadInput+Projects.swift:LINE+78: note: AppProject 'shop' is declared here
      help: '!shop-eu' of the project's destinations denies it

      """#,
    "project.kind": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'web' creates 1 Namespace, which AppProject 'shop' doesn't allow [project.kind]
        Namespace other
      SwellKitTests/BadInput+Projects.swift:LINE+66: note: AppProject 'shop' is declared here
      help: move it to an Application of another AppProject
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'web' renders 1 ResourceQuota, which AppProject 'shop' doesn't allow [project.kind]
        ResourceQuota other/quota
      SwellKitTests/BadInput+Projects.swift:LINE+9: note: the first such object is here
      SwellKitTests/BadInput+Projects.swift:LINE+66: note: AppProject 'shop' is declared here
      help: move it to an Application of another AppProject: Resource* of the project's namespaceResourceBlacklist denies it
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'web' renders 2 objects of kind ClusterRole.rbac.authorization.k8s.io, which AppProject 'shop' doesn't allow [project.kind]
        ClusterRole reader
      SwellKitTests/BadInput+Projects.swift:LINE+7: note: the first such object is here
      SwellKitTests/BadInput+Projects.swift:LINE+66: note: AppProject 'shop' is declared here
      help: move it to an Application of another AppProject

      """#,
    "project.namespace": #"""
      argo/web.yaml:3:18: error: Application 'web' uses AppProject 'team', which is in namespace 'team-a': Argo CD reads those of 'argocd' alone [project.namespace]
        AppProject team-a/team
      argo/projects.yaml:9:18: note: AppProject 'team' is declared here
      help: put the AppProject into namespace 'argocd'

      """#,
    "project.overlap": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: warning: AppProjects 'pay' and 'payments' both allow namespace 'pay-eu', by 'pay-*' and 'pay-eu' [project.overlap]
        AppProject argocd/pay, spec.destinations
      SwellKitTests/BadInput+Projects.swift:LINE: note: the other AppProject is declared here
      help: name the namespaces of 'pay-*' in full, deny the other team's with '!', or declare both one owner's: Ownership(…, namespaces: […])

      """#,
    "project.pattern": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: error: '!*' denies everything, and Argo CD refuses it [project.pattern]
        AppProject argocd/shop, spec.destinations[0].namespace
      help: leave the list empty to allow nothing
      SwellKitTests/BadInput+Projects.swift:LINE: error: '!*' denies everything, and Argo CD refuses it [project.pattern]
        AppProject argocd/shop, spec.sourceRepos[0]
      help: leave the list empty to allow nothing

      """#,
    "project.source": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'web' reads 'r', a source that AppProject 'shop' doesn't allow [project.source]
      SwellKitTests/BadInput+Projects.swift:LINE+91: note: AppProject 'shop' is declared here
      help: '!r' of the project's sourceRepos denies it

      """#,
    "project.too-late": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'projects' uses AppProject 'platform', which only its own sync creates: Argo CD never starts it [project.too-late]
        AppProject argocd/platform
      SwellKitTests/BadInput+Projects.swift:LINE+1: note: AppProject 'platform' is declared here
      help: declare the AppProject in a Bootstrap { … }

      """#,
  ]
}
