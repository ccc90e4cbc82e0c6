import Diagnostics
import KubernetesAPI
import Manifest
import PlatformDSL

@testable import SwellKit

extension BadInput {
  static let pods: [String: BadInput] = [
    "policy.mismatched-selector": .spec {
      Application("a", namespace: "a") {
        Deployment("web") {
          $0.spec.selector.matchLabels = ["app": "web"]
          $0.spec.template.metadata.labels = ["app": "website"]
          $0.spec.template.spec.containers = [Container(name: "web") { $0.image = "web:1" }]
        }
      }
    },
    "policy.undeclared-pod-part": .spec {
      Application("a", namespace: "a") {
        deployment([
          Container(name: "web") {
            $0.image = "web:1"
            $0.ports = [.init(containerPort: 8080) { $0.name = "http" }]
            $0.volumeMounts = [.init(name: "dat", mountPath: "/data")]
            $0.readinessProbe.httpGet.port = "htpp"
          }
        ])
      }
    },
    "policy.duplicate-pod-part": .spec {
      Application("a", namespace: "a") {
        deployment([
          Container(name: "web") { $0.image = "web:1" },
          Container(name: "web") { $0.image = "proxy:1" },
        ])
      }
    },
    "policy.unused-volume": .spec {
      Application("a", namespace: "a") {
        deployment([Container(name: "web") { $0.image = "web:1" }]) {
          $0.spec.template.spec.volumes = [.init(name: "cache") { $0.emptyDir.medium = "Memory" }]
        }
      }
    },
    "policy.unknown-resource": .spec {
      Application("a", namespace: "a") {
        ClusterRole("reader") { $0.rules = [.allow([.get], on: "deployments", group: "")] }
      }
    },
    "link.unresolvable-names": .strictSpec {
      Application("shop", namespace: "default") {
        deployment([Container(name: "web") { $0.image = "web:1" }])
        NetworkPolicy("web") {
          $0.spec.podSelector.matchLabels = ["app": "web"]
          $0.spec.policyTypes = [.egress]
          $0.spec.egress = [.init { $0.ports = [.init { $0.port = 443 }] }]
        }
      }
    },
    "link.blocked-eviction": .strictSpec {
      Application("shop", namespace: "default") {
        deployment([Container(name: "web") { $0.image = "web:1" }]) { $0.spec.replicas = 2 }
        PodDisruptionBudget("web") {
          $0.spec.selector.matchLabels = ["app": "web"]
          $0.spec.minAvailable = 2
        }
      }
    },
    "link.contested-replicas": .strictSpec {
      Application("shop", namespace: "default") {
        deployment([Container(name: "web") { $0.image = "web:1" }]) { $0.spec.replicas = 2 }
        autoscaler("by-cpu", of: "web")
      }
    },
    "link.contested-scaling": .strictSpec {
      Application("shop", namespace: "default") {
        deployment([Container(name: "web") { $0.image = "web:1" }])
        autoscaler("by-cpu", of: "web")
        autoscaler("by-requests", of: "web")
      }
    },
  ]

  private static func deployment(
    _ containers: [Container],
    _ configure: (inout Deployment) throws -> Void = { _ in }
  ) -> Deployment {
    Deployment("web") {
      $0.spec.select(["app": "web"])
      $0.spec.template.spec.containers = containers
      try configure(&$0)
    }
  }

  private static func autoscaler(_ name: String, of target: String) -> HorizontalPodAutoscaler {
    HorizontalPodAutoscaler(name) {
      $0.spec.maxReplicas = 3
      $0.spec.scaleTargetRef = .init(name: target, kind: "Deployment") { $0.apiVersion = "apps/v1" }
    }
  }
}
