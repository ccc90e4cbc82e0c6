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
    let redis = Deployment(Self.name, namespace: settings.namespace) {
      $0.spec.replicas = 1
      $0.spec.select(labels)
      $0.spec.template.spec.automountServiceAccountToken = false
      $0.spec.template.spec.securityContext = .restricted
      $0.spec.template.spec.securityContext.runAsUser = 999
      $0.spec.template.spec.containers = [
        Container(name: "redis") {
          $0.image = settings.redisImage
          $0.args = ["--save", "", "--appendonly", "no"]
          $0.ports = [.init(containerPort: 6379, name: "redis", protocol: .tcp)]
          $0.readinessProbe = .tcp(port: "redis")
          $0.resources.requests = ["cpu": "50m", "memory": "64Mi"]
          $0.resources.limits = ["memory": "256Mi"]
          $0.securityContext = .restricted
          $0.securityContext.readOnlyRootFilesystem = true
        }
      ]
    }
    .labels(labels)
    redis
    Service(Self.name, selecting: redis, ports: [.tcp(6379, to: "redis", name: "redis")])
      .labels(labels)
  }
}
