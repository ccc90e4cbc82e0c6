import KubernetesAPI
import PlatformDSL

/// How much a pipeline may use, and whom it may reach.
///
/// Source: "ResourceQuota", "LimitRange" and "NetworkPolicy" of the platform's data models.
struct PipelineLimits: Composite {
  let pipeline: PipelineTenant

  var body: [any Component] {
    ResourceQuota("pipeline-quota", namespace: pipeline.namespace) {
      $0.spec.hard = [
        "requests.cpu": "4", "requests.memory": "8Gi",
        "limits.cpu": "8", "limits.memory": "16Gi",
        "persistentvolumeclaims": "5", "pods": "20",
      ]
    }
    .labels(pipeline.labels)
    LimitRange("pipeline-limits", namespace: pipeline.namespace) {
      $0.spec.limits = [
        LimitRangeItem(type: "Container") {
          $0.default = ["cpu": "500m", "memory": "512Mi"]
          $0.defaultRequest = ["cpu": "100m", "memory": "128Mi"]
        }
      ]
    }
    .labels(pipeline.labels)
    NetworkPolicy("pipeline-isolation", namespace: pipeline.namespace) {
      $0.spec = .allow(
        [:],
        ingress: [.from([.pods([:])])],
        egress: [
          .to([.pods([:])]), .to([.namespace("kube-system")], ports: [.udp(53)]),
          .to([.block("0.0.0.0/0")]),
        ]
      )
    }
    .labels(pipeline.labels)
  }
}
