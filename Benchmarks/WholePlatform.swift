import KindTables
import PlatformDSL
import SwellKit

/// Teams, each an Application of its own, and what they need of the platform around them.
func wholePlatform(tenants: Int) -> Platform {
  Platform(
    "whole",
    repository: "https://git.example/platform",
    environments: [Environment("production")]
  ) { _ in
    for group in ["argoproj.io", "cert-manager.io", "external-secrets.io", "triggers.tekton.dev"] {
      External(.customResources(of: group), because: "the platform's owners install them")
    }
    External(.object("cert-manager.io", "ClusterIssuer", "public"), because: "of the bootstrap")
    External(
      .object("triggers.tekton.dev", "ClusterInterceptor", "github"),
      because: "Tekton Triggers brings it"
    )
    External(.clusterRole("event-listeners"), because: "of the bootstrap")
    External(.namespace("argocd"), because: "of the bootstrap")
    for number in 0..<tenants {
      let name = "t\(number)"
      External(.secret("pull", namespace: "team-\(name)"), because: "the registry puts it there")
      External(
        .object("tekton.dev", "Pipeline", "build", namespace: "team-\(name)"),
        because: "the team's own"
      )
      Application(name, wave: 10, namespace: "team-\(name)") {
        WholeTenant(name: name, number: number)
      }
    }
  }
}
