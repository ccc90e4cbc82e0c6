import ArgoCDAPI
import Components
import KubernetesAPI
import PlatformDSL

@testable import SwellKit

extension BadInput {
  static let projects: [String: BadInput] = [
    "project.source": .spec {
      argoCD
      project("shop") { $0.spec.sourceRepos = ["!r", "https://charts.example/*"] }
      Application("web", namespace: "shop", project: "shop") {
        ConfigMap("c")
        HelmChart("redis", repository: "https://charts.example/stable/eu", version: "1.0.0")
      }
    },
    "project.destination": .spec {
      argoCD
      project("shop") {
        $0.spec.destinations = [
          .init(namespace: "shop-*", server: Destination.inCluster),
          .init(namespace: "!shop-eu", server: Destination.inCluster),
        ]
      }
      Application("web", namespace: "shop", project: "shop") {
        ConfigMap("a", namespace: "shop-us")
        ConfigMap("b", namespace: "shop-eu")
        ConfigMap("c", namespace: "shop-eu")
      }
    },
    "project.kind": .spec {
      argoCD
      project("shop") {
        $0.spec.clusterResourceWhitelist = [.init(group: "", kind: "Namespace", name: "shop-*")]
        $0.spec.namespaceResourceBlacklist = [.init(group: "", kind: "Resource*")]
      }
      Application(
        "web",
        namespace: "other",
        project: "shop",
        sync: .automated(options: [.createNamespace])
      ) {
        Namespace("shop-eu")
        ClusterRole("reader") { $0.rules = [] }
        ClusterRole("writer") { $0.rules = [] }
        ResourceQuota("quota")
      }
    },
    "project.application-namespace": .spec {
      argoCD
      project("shop") { $0.spec.sourceNamespaces = ["shop-*"] }
      Application("web", namespace: "shop") {
        for namespace in ["shop-eu", "shop"] {
          ArgoCD.Application("own", namespace: namespace) {
            $0.spec.project = "shop"
            $0.spec.destination = .init {
              $0.namespace = namespace; $0.name = "in-cluster"
            }
            $0.spec.source = .init(repoURL: "r") { $0.path = "own" }
          }
        }
      }
      External(
        .object("argoproj.io", "AppProject", "shop", namespace: "shop*"),
        because: "Argo CD looks into its own namespace for it"
      )
    },
    "project.too-late": .strictSpec {
      External(.namespace("argocd"), because: "Argo CD's own installation makes it")
      argoCD
      Application("projects", namespace: "argocd", project: "platform") {
        ArgoCD.AppProject("platform") { allow(&$0) }
      }
    },
    "project.pattern": .spec {
      argoCD
      project("shop") {
        $0.spec.sourceRepos = ["!*"]
        $0.spec.destinations = [.init(namespace: "!*", server: Destination.inCluster)]
      }
    },
    "project.overlap": .spec {
      argoCD
      for (name, namespaces) in [
        ("pay", ["pay", "pay-*"]), ("payments", ["pay-eu", "shared"]), ("other", ["shared"]),
      ] {
        project(name) {
          $0.spec.destinations = namespaces.map {
            .init(namespace: $0, server: Destination.inCluster)
          }
        }
      }
    },
  ]

  /// An AppProject that allows everything but what the closure changes, there before Argo CD takes over.
  private static func project(
    _ name: String,
    _ configure: @escaping @Sendable (inout ArgoCD.AppProject) -> Void
  ) -> Group {
    Group([
      Bootstrap {
        ArgoCD.AppProject(name, namespace: "argocd") {
          allow(&$0)
          configure(&$0)
        }
      }
    ])
  }

  private static let argoCD = Group([
    External(.customResources(of: "argoproj.io"), because: "Argo CD's installation brings them")
  ])

  private static func allow(_ project: inout ArgoCD.AppProject) {
    project.spec.sourceRepos = ["*"]
    project.spec.destinations = [.init(namespace: "*", server: "*")]
    project.spec.clusterResourceWhitelist = [.init(group: "*", kind: "*")]
  }
}
