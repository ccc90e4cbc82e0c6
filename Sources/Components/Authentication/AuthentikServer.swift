import KubernetesAPI
import PlatformDSL

/// Authentik's server, which people see, and its worker, which applies the blueprints.
struct AuthentikServer: Composite {
  static let name = "authentik"
  private static let secretsFolder = "/etc/authentik/secrets"

  /// Where a blueprint finds the value of a Secret's key.
  static func file(of key: String) -> String { "\(secretsFolder)/\(key)" }

  let settings: AuthenticationSettings

  var body: [any Component] {
    Service(Self.name, namespace: settings.namespace) {
      $0.metadata.labels = labels("server")
      $0.spec.selector = labels("server")
      $0.spec.ports = [ServicePort(port: 9000, name: "http", protocol: .tcp, targetPort: "http")]
    }
    deployment("server")
    deployment("worker")
  }

  private func labels(_ part: String) -> OrderedMap<String> {
    ["app.kubernetes.io/name": "authentik", "app.kubernetes.io/component": part]
  }

  private func deployment(_ part: String) -> Deployment {
    Deployment("\(Self.name)-\(part)", namespace: settings.namespace) {
      $0.metadata.labels = labels(part)
      $0.spec.replicas = 1
      $0.spec.selector.matchLabels = labels(part)
      $0.spec.template.metadata.labels = labels(part)
      $0.spec.template.spec.automountServiceAccountToken = false
      $0.spec.template.spec.securityContext.runAsNonRoot = true
      $0.spec.template.spec.securityContext.runAsUser = 1000
      $0.spec.template.spec.securityContext.seccompProfile.type = .runtimeDefault
      $0.spec.template.spec.containers = [container(part)]
      $0.spec.template.spec.volumes = part == "worker" ? volumes : nil
    }
  }

  private func container(_ part: String) -> Container {
    Container(name: part) {
      $0.image = "ghcr.io/goauthentik/server:\(settings.authentikVersion)"
      $0.args = [part]
      $0.env = environment
      if part == "server" {
        $0.ports = [ContainerPort(containerPort: 9000, name: "http", protocol: .tcp)]
        $0.readinessProbe.httpGet.path = "/-/health/ready/"
        $0.readinessProbe.httpGet.port = "http"
        $0.livenessProbe.httpGet.path = "/-/health/live/"
        $0.livenessProbe.httpGet.port = "http"
        // the first start migrates the database
        $0.startupProbe.httpGet.path = "/-/health/live/"
        $0.startupProbe.httpGet.port = "http"
        $0.startupProbe.failureThreshold = 60
        $0.startupProbe.periodSeconds = 10
      } else {
        $0.readinessProbe.exec.command = ["ak", "healthcheck"]
        $0.livenessProbe.exec.command = ["ak", "healthcheck"]
        $0.livenessProbe.initialDelaySeconds = 60
        $0.volumeMounts = mounts
      }
      $0.resources.requests = ["cpu": "100m", "memory": "512Mi"]
      $0.resources.limits = ["memory": "1Gi"]
      $0.securityContext.allowPrivilegeEscalation = false
      $0.securityContext.capabilities.drop = ["ALL"]
    }
  }

  /// Source: "Configuration" and "Automated install" of Authentik's documentation.
  private var environment: [EnvVar] {
    let redis = EnvVar(name: "AUTHENTIK_REDIS__HOST", value: AuthentikRedis.name)
    return [
      EnvVar(name: "AUTHENTIK_POSTGRESQL__HOST", value: AuthentikDatabase.name),
      EnvVar(name: "AUTHENTIK_POSTGRESQL__NAME", value: AuthentikDatabase.user),
      EnvVar(name: "AUTHENTIK_POSTGRESQL__USER", value: AuthentikDatabase.user),
      .secret(
        "AUTHENTIK_POSTGRESQL__PASSWORD",
        Authentication.database,
        key: "postgresql-password"
      ),
      .secret("AUTHENTIK_SECRET_KEY", Authentication.authentikSecrets, key: "secret-key"),
      .secret(
        "AUTHENTIK_BOOTSTRAP_PASSWORD",
        Authentication.authentikSecrets,
        key: "admin-password"
      ),
      .secret("AUTHENTIK_BOOTSTRAP_TOKEN", Authentication.token, key: "token"),
    ] + (settings.needsRedis ? [redis] : [])
  }

  private var mounts: [VolumeMount] {
    [
      VolumeMount(name: "blueprints", mountPath: "/blueprints/platform", readOnly: true),
      VolumeMount(name: "secrets", mountPath: Self.secretsFolder, readOnly: true),
    ]
  }

  /// The secrets that blueprints read by `!File`.
  private var volumes: [Volume] {
    [
      Volume(name: "blueprints") { $0.configMap.name = AuthentikBlueprint.name },
      Volume(name: "secrets") {
        $0.secret.secretName = Authentication.dexSecrets
        $0.secret.items = [KeyToPath(key: "client-secret", path: AuthentikBlueprint.clientSecret)]
      },
    ]
  }
}
