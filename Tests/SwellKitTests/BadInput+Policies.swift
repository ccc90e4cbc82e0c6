import KubernetesAPI
import Manifest
import PlatformDSL

@testable import SwellKit

extension BadInput {
  static let policies: [String: BadInput] = [
    "policy.invalid-quantity": .spec(
      files: [
        "claim.yaml": """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: {name: data}
        spec:
          accessModes: [ReadWriteOnce]
          resources: {requests: {storage: 10 GB, objects: true}}
        """
      ]
    ) {
      Application("a", namespace: "a") {
        Deployment("web") {
          $0.spec.select(["app": "web"])
          $0.spec.template.spec.containers = [
            Container(name: "web") {
              $0.image = "registry.example/web:1.0"
              $0.resources.requests = ["cpu": "half", "memory": "128Mib"]
              $0.resources.limits = ["cpu": 1.5, "memory": "$(params.memory)"]
            }
          ]
        }
        ManifestFiles("claim.yaml")
      }
    },
    "policy.invalid-label": .spec(
      files: [
        "numbers.yaml": """
        {apiVersion: v1, kind: ConfigMap, metadata: {name: n, labels: {a: 1}, annotations: {b: true}}}
        """
      ]
    ) {
      Application("a", namespace: "a") {
        ConfigMap("c") {
          $0.metadata.labels = ["repo": "acme/web", "Example.com/x": "y"]
          $0.metadata.annotations = [
            "a b": "c", "notes": String(repeating: "n", count: 262_140),
          ]
        }
        deployment("web", image: "web:1") {
          $0.spec.template.metadata.labels["version"] = "1.0+"
        }
        ManifestFiles("numbers.yaml")
      }
    },
    "policy.oversized-object": .spec {
      Application("a", namespace: "a") {
        ConfigMap("c") { $0.data = ["notes": String(repeating: "lorem ", count: 50_000)] }
      }
    },
    "policy.unserved-kind": .spec {
      Application("a", namespace: "a") {
        UnstructuredObject("web", apiVersion: "extensions/v1beta1", kind: "Ingress", namespace: "a")
      }
    },
    "policy.unpinned-image": .spec {
      Application("a", namespace: "a") {
        deployment("untagged", image: "registry.example:5000/web")
        deployment("newest", image: "web:latest")
      }
    },
    "policy.privileged-pod": .spec {
      Application("a", namespace: "a") {
        deployment("agent", image: "agent:1") {
          $0.spec.template.spec.hostNetwork = true
          $0.spec.template.spec.volumes = [
            .init(name: "logs") { $0.hostPath.path = "/var/log" }
          ]
          $0.spec.template.spec.containers?[0].volumeMounts = [
            .init(name: "logs", mountPath: "/logs")
          ]
          $0.spec.template.spec.containers?[0].securityContext = SecurityContext(
            allowPrivilegeEscalation: true,
            capabilities: Capabilities(add: ["SYS_ADMIN"]),
            privileged: true
          )
        }
      }
    },
    "policy.wildcard-rbac": .spec {
      Application("a", namespace: "a") {
        ClusterRole("everything") { $0.rules = [.allow([.any], on: "*", group: "*")] }
        ClusterRoleBinding("admins", granting: .clusterAdmin, to: [.group("platform")])
      }
    },
    "policy.literal-secret": .spec {
      Application("a", namespace: "a") {
        Secret("db") { try $0.set("stringData.password", to: .string(planted)) }
      }
    },
    "policy.exposed-secret": .spec {
      Application("a", namespace: "a") {
        deployment("web", image: "web:1") {
          $0.spec.template.spec.containers?[0].env = .values(["DB_PASSWORD": planted])
          $0.spec.template.spec.containers?[0].args = ["--api-token", planted]
        }
        ConfigMap("c") {
          $0.data = [
            "ci.yaml":
              "token: \(["ghp", "abcdefghij0123456789abcdefghij012345"].joined(separator: "_"))\n"
          ]
        }
        HelmChart(
          "web",
          repository: "https://charts.example",
          version: "1.2.3",
          values: ["auth": ["adminPassword": .string(planted)]]
        )
      }
    },
    "policy.invalid-exception": .spec(
      files: [
        "excepted.yaml": """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: excepted
          annotations:
            swell.dev/allow: "policy.exposed-secrets: it is an example"
        """
      ]
    ) {
      Application("a", namespace: "a") {
        deployment("web", image: "web").allowing(.unpinnedImage, because: " ")
        ManifestFiles("excepted.yaml")
      }
    },
    "policy.unused-exception": .spec {
      Application("a", namespace: "a") {
        deployment("web", image: "web:1")
          .allowing(.unpinnedImage, because: "the registry keeps one version only")
        HelmChart("web", repository: "https://charts.example", version: "1.2.3")
          .allowing(.exposedSecret, because: "the chart's example stands in its values")
      }
    },
  ]

  /// A password that nobody has; scanners of this repository's sources must not find one either.
  private static let planted = ["correct", "horse", "4711"].joined(separator: "-")

  private static func deployment(
    _ name: String,
    image: String,
    _ configure: (inout Deployment) throws -> Void = { _ in }
  ) -> Deployment {
    Deployment(name) {
      $0.spec.select(["app": name])
      $0.spec.template.spec.containers = [Container(name: "main") { $0.image = image }]
      try configure(&$0)
    }
  }
}
