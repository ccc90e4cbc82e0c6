import Diagnostics
import KubernetesAPI
import PlatformDSL

/// What can't be declared: Cloudflare's tunnels and records for the organisations, and Authentik's part in sign-in.
///
/// It may read and change what it works on and nothing else; see ``ReconcilerAccess``. What it may do for an organisation
/// is granted in that organisation's namespace, and comes and goes with it.
package struct Reconciler: Composite {
  static let name = "platform-controllers"
  static let tokenFolder = "/etc/swell/cloudflare"

  private let settings: ReconcilerSettings

  /// A reconciler.
  package init(_ settings: ReconcilerSettings) { self.settings = settings }

  /// The account and its rights, the configuration, and a Deployment.
  package var body: [any Component] {
    for fault in settings.faults { Finding(fault) }
    Self.account(in: settings.namespace)
    ReconcilerAccess(settings: settings)
    configuration
    token
    Deployment(Self.name, namespace: settings.namespace) {
      $0.spec.replicas = settings.replicas
      $0.spec.select(labels)
      $0.spec.template.spec = pod
    }
    .labels(labels)
  }

  /// Whom the organisations grant their rights to.
  static func account(in namespace: String) -> ServiceAccount {
    ServiceAccount(name, namespace: namespace).labels(["app.kubernetes.io/name": name])
  }

  private var token: ExternalResource<Secret> {
    Secret.external(
      settings.cloudflareToken,
      namespace: settings.namespace,
      parts: [.key: ["token"]],
      because: "Cloudflare's API token is put there by hand"
    )
  }

  private var labels: OrderedMap<String> { ["app.kubernetes.io/name": Self.name] }

  private var configuration: ConfigMap {
    ConfigMap(Self.name, namespace: settings.namespace) {
      $0.data = ["config.yaml": settings.file]
    }
    .labels(labels)
  }

  private var pod: PodSpec {
    PodSpec(containers: [container]) {
      $0.serviceAccountName = Self.name
      $0.securityContext = .restricted
      $0.securityContext.runAsUser = 65532
      $0.mount(
        .configMap("config", configuration.reference),
        at: "/etc/swell/config",
        readOnly: true
      )
      $0.mount(
        .secret("cloudflare", token.reference, items: [KeyToPath(key: "token", path: "token")]),
        at: Self.tokenFolder,
        readOnly: true
      )
    }
  }

  private var container: Container {
    Container(name: "reconciler") {
      $0.image = settings.image
      $0.args = ["--config", "/etc/swell/config/config.yaml"]
      // the Lease says who holds it
      $0.env = [.field("POD_NAME", "metadata.name")]
      $0.ports = [
        .init(containerPort: 8080, name: "metrics", protocol: .tcp),
        .init(containerPort: 8081, name: "health", protocol: .tcp),
      ]
      $0.readinessProbe = .http("/readyz", port: "health")
      $0.livenessProbe = .http("/healthz", port: "health").every(delay: .seconds(10))
      $0.resources.requests = ["cpu": "50m", "memory": "64Mi"]
      $0.resources.limits = ["memory": "256Mi"]
      $0.securityContext = .restricted
      $0.securityContext.readOnlyRootFilesystem = true
    }
  }
}
