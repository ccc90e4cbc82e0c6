import KubernetesAPI
import PlatformDSL

/// How much a pipeline may use, and whom it may reach.
///
/// Source: "ResourceQuota", "LimitRange" and "NetworkPolicy" of the platform's data models.
struct PipelineLimits: Composite {
  let pipeline: PipelineTenant

  var body: [any Component] {
    ResourceQuota("pipeline-quota", namespace: pipeline.namespace) {
      $0.metadata.labels = pipeline.labels
      $0.spec.hard = [
        "requests.cpu": "4", "requests.memory": "8Gi",
        "limits.cpu": "8", "limits.memory": "16Gi",
        "persistentvolumeclaims": "5", "pods": "20",
      ]
    }
    LimitRange("pipeline-limits", namespace: pipeline.namespace) {
      $0.metadata.labels = pipeline.labels
      $0.spec.limits = [
        LimitRangeItem(type: "Container") {
          $0.default = ["cpu": "500m", "memory": "512Mi"]
          $0.defaultRequest = ["cpu": "100m", "memory": "128Mi"]
        }
      ]
    }
    NetworkPolicy("pipeline-isolation", namespace: pipeline.namespace) {
      $0.metadata.labels = pipeline.labels
      $0.spec.podSelector = .init()
      $0.spec.policyTypes = [.ingress, .egress]
      $0.spec.ingress = [.init(from: [.init(podSelector: .init())])]
      $0.spec.egress = [
        .init(to: [.init(podSelector: .init())]),
        .init(ports: [.init(port: 53, protocol: .udp)], to: [Self.clusterDNS]),
        .init(to: [.init(ipBlock: IPBlock(cidr: "0.0.0.0/0"))]),
      ]
    }
  }

  private static let clusterDNS = NetworkPolicyPeer {
    $0.namespaceSelector.matchLabels = ["kubernetes.io/metadata.name": "kube-system"]
  }
}
