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
    let server = deployment("server")
    server
    Service(Self.name, selecting: server, ports: [.tcp(9000, to: "http", name: "http")])
      .labels(labels("server"))
    deployment("worker")
  }

  private func labels(_ part: String) -> OrderedMap<String> {
    ["app.kubernetes.io/name": "authentik", "app.kubernetes.io/component": part]
  }

  private func deployment(_ part: String) -> Deployment {
    Deployment("\(Self.name)-\(part)", namespace: settings.namespace) {
      $0.spec.replicas = 1
      $0.spec.select(labels(part))
      $0.spec.template.spec.automountServiceAccountToken = false
      $0.spec.template.spec.securityContext = .restricted
      $0.spec.template.spec.securityContext.runAsUser = 1000
      $0.spec.template.spec.containers = [container(part)]
      if part == "worker" { mountBlueprints(in: &$0.spec.template.spec) }
    }
    .labels(labels(part))
  }

  /// The blueprints, and the secrets that they read by `!File`.
  private func mountBlueprints(in pod: inout PodSpec) {
    pod.mount(
      .configMap("blueprints", AuthentikBlueprint(settings: settings).map.reference),
      at: "/blueprints/platform",
      readOnly: true
    )
    pod.mount(
      .secret(
        "secrets",
        AuthenticationSecrets(settings: settings).dex.secret,
        items: [
          .init(key: AuthenticationSecrets.clientSecret, path: AuthentikBlueprint.clientSecret)
        ]
      ),
      at: Self.secretsFolder,
      readOnly: true
    )
  }

  private func container(_ part: String) -> Container {
    Container(name: part) {
      $0.image = "ghcr.io/goauthentik/server:\(settings.authentikVersion)"
      $0.args = [part]
      $0.env = environment
      if part == "server" {
        $0.ports = [.init(containerPort: 9000, name: "http", protocol: .tcp)]
        $0.readinessProbe = .http("/-/health/ready/", port: "http")
        $0.livenessProbe = .http("/-/health/live/", port: "http")
        // the first start migrates the database
        $0.startupProbe = .http("/-/health/live/", port: "http").every(.seconds(10), failures: 60)
      } else {
        $0.readinessProbe = .exec("ak", "healthcheck")
        $0.livenessProbe = .exec("ak", "healthcheck").every(delay: .seconds(60))
      }
      $0.resources.requests = ["cpu": "100m", "memory": "512Mi"]
      $0.resources.limits = ["memory": "1Gi"]
      $0.securityContext.allowPrivilegeEscalation = false
      $0.securityContext.capabilities.drop = ["ALL"]
    }
  }

  /// Source: "Configuration" and "Automated install" of Authentik's documentation.
  private var environment: [EnvVar] {
    let secrets = AuthenticationSecrets(settings: settings)
    let database = AuthentikDatabase.self
    let plain: OrderedMap<String> = [
      "AUTHENTIK_POSTGRESQL__HOST": database.name,
      "AUTHENTIK_POSTGRESQL__NAME": database.user,
      "AUTHENTIK_POSTGRESQL__USER": database.user,
    ]
    let redis: OrderedMap<String> = ["AUTHENTIK_REDIS__HOST": AuthentikRedis.name]
    return .values(settings.needsRedis ? plain.merging(redis) : plain) + [
      .secret(
        "AUTHENTIK_POSTGRESQL__PASSWORD",
        from: secrets.database.secret,
        key: AuthenticationSecrets.userPassword
      ),
      .secret(
        "AUTHENTIK_SECRET_KEY",
        from: secrets.authentik.secret,
        key: AuthenticationSecrets.secretKey
      ),
      .secret(
        "AUTHENTIK_BOOTSTRAP_PASSWORD",
        from: secrets.authentik.secret,
        key: AuthenticationSecrets.adminPassword
      ),
      .secret(
        "AUTHENTIK_BOOTSTRAP_TOKEN",
        from: secrets.token.secret,
        key: AuthenticationSecrets.tokenKey
      ),
    ]
  }
}
