import KubernetesAPI
import PlatformDSL

/// The cache and queue that Authentik needs before 2025.10; it may lose everything at any time.
struct AuthentikRedis: Composite {
  static let name = "authentik-redis"

  let settings: AuthenticationSettings

  private var labels: OrderedMap<String> {
    ["app.kubernetes.io/name": "redis", "app.kubernetes.io/instance": "authentik"]
  }

  var body: [any Component] {
    Service(Self.name, namespace: settings.namespace) {
      $0.metadata.labels = labels
      $0.spec.selector = labels
      $0.spec.ports = [ServicePort(port: 6379, name: "redis", protocol: .tcp, targetPort: "redis")]
    }
    Deployment(Self.name, namespace: settings.namespace) {
      $0.metadata.labels = labels
      $0.spec.replicas = 1
      $0.spec.selector.matchLabels = labels
      $0.spec.template.metadata.labels = labels
      $0.spec.template.spec.automountServiceAccountToken = false
      $0.spec.template.spec.securityContext.runAsNonRoot = true
      $0.spec.template.spec.securityContext.runAsUser = 999
      $0.spec.template.spec.securityContext.seccompProfile.type = .runtimeDefault
      $0.spec.template.spec.containers = [
        Container(name: "redis") {
          $0.image = settings.redisImage
          $0.args = ["--save", "", "--appendonly", "no"]
          $0.ports = [ContainerPort(containerPort: 6379, name: "redis", protocol: .tcp)]
          $0.readinessProbe.tcpSocket.port = "redis"
          $0.resources.requests = ["cpu": "50m", "memory": "64Mi"]
          $0.resources.limits = ["memory": "256Mi"]
          $0.securityContext.allowPrivilegeEscalation = false
          $0.securityContext.readOnlyRootFilesystem = true
          $0.securityContext.capabilities.drop = ["ALL"]
        }
      ]
    }
  }
}
